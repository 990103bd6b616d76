using MMSSC.Interop.Assessments;

namespace MMSSC.Interop.Exchange.Formats;

/// <summary>What an export is told beside the mapping.</summary>
/// <param name="Language">Two-letter code of the language of headings and labels.</param>
/// <param name="Today">The day of the export.</param>
internal sealed record ExchangeOptions(string Language, PartialDate Today);

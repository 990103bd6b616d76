using System.Text;

namespace MMSSC.Interop.Spreadsheets.Delimited;

/// <summary>How the text of a delimited file is divided.</summary>
/// <param name="Encoding">Its encoding.</param>
/// <param name="Separator">Between fields.</param>
/// <param name="IsDeclared">Whether its first line declares the separator.</param>
/// <param name="HasQuotes">Whether a quotation mark stands in it; without one no field holds a line end.</param>
/// <param name="MayLose">Whether the encoding may have lost characters.</param>
internal sealed record DelimitedForm(Encoding Encoding, char Separator, bool IsDeclared, bool HasQuotes, bool MayLose);

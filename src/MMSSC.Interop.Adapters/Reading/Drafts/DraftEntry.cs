using MMSSC.Interop.Assessments;

namespace MMSSC.Interop.Adapters.Reading.Drafts;

/// <summary>A rating with the text it was read from.</summary>
internal readonly record struct DraftEntry(Rating? Rating, string Shown, DraftEntryState State);

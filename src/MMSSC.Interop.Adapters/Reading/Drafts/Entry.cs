using MMSSC.Interop.Assessments;

namespace MMSSC.Interop.Adapters.Reading.Drafts;

/// <summary>A rating with the text it was read from.</summary>
internal readonly record struct Entry(Rating? Rating, string Shown, EntryState State);

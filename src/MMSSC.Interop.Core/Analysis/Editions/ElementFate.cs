namespace MMSSC.Interop.Analysis.Editions;

/// <summary>What became of an element from one edition of a model to the next, as the links of the mapping between them say.</summary>
internal enum ElementFate
{
    /// <summary>It is the same element, under the same or another code or place: one exact link, and no other link leads there.</summary>
    Kept,

    /// <summary>The same, but for a link that says "near" and not "exact".</summary>
    Reworded,

    /// <summary>It is one of several that became one.</summary>
    Merged,

    /// <summary>Several came of it.</summary>
    Split,

    /// <summary>What came of it is broader, narrower, or only bears on it.</summary>
    Altered,

    /// <summary>Only pending links lead on from it.</summary>
    Undecided,

    /// <summary>Nothing came of it.</summary>
    Withdrawn,
}

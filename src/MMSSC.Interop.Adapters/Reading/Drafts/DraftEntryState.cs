namespace MMSSC.Interop.Adapters.Reading.Drafts;

/// <summary>Whether a cell said something; in order of weight.</summary>
internal enum DraftEntryState
{
    /// <summary>It was blank.</summary>
    Blank,

    /// <summary>It could not be understood; the finding is made.</summary>
    Unreadable,

    /// <summary>It said a level, a score or a status.</summary>
    Stated,

    /// <summary>Two cells said different things.</summary>
    Contradicted,
}

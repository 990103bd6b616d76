namespace MMSSC.Interop.Adapters.Finding.Roles;

/// <summary>What the levels of a column, row, tab or table are in the life of an assessment: only some of them say what a community is now.</summary>
internal enum RatingRole
{
    /// <summary>Nothing is said: "Nivel", "Resultado 2025".</summary>
    Unsaid,

    /// <summary>The level at the assessment's date: "nivel actual", "as-is".</summary>
    Now,

    /// <summary>The level in two years by the plans there are, which is the standard's second horizon.</summary>
    Planned,

    /// <summary>A level after something that the text does not date: "después", "after", beside a column of before.</summary>
    Later,

    /// <summary>The level of an assessment before this one.</summary>
    Previous,

    /// <summary>The level that progress is measured from.</summary>
    Baseline,

    /// <summary>A level that is wished for, required or aimed at.</summary>
    Target,

    /// <summary>A level that somebody proposes and nobody has decided.</summary>
    Proposed,

    /// <summary>A level of others: a mean, a benchmark, a peer, a threshold.</summary>
    Reference,

    /// <summary>Shows how to fill the sheet in.</summary>
    Example,

    /// <summary>How much something matters: a weight or a priority.</summary>
    Importance,

    /// <summary>The community's own voice.</summary>
    SelfAssessed,

    /// <summary>An external verification or audit.</summary>
    Verified,

    /// <summary>What a workshop agreed.</summary>
    Consensus,

    /// <summary>Not yet final.</summary>
    Draft,

    /// <summary>A difference between two levels.</summary>
    Gap,

    /// <summary>A number of votes or answers.</summary>
    Count,

    /// <summary>Levels of several times, none of them alone: "situación actual vs meta", "before and after".</summary>
    Several,
}

namespace MMSSC.Interop.Files.Plans;

/// <summary>What came of reading a rating cell.</summary>
public enum Outcome
{
    /// <summary>Nothing stands in it.</summary>
    Blank,

    /// <summary>A level.</summary>
    Level,

    /// <summary>A number on the scale.</summary>
    Score,

    /// <summary>A word for "not assessed".</summary>
    NotAssessed,

    /// <summary>A word for "not applicable".</summary>
    NotApplicable,

    /// <summary>A number on a scale whose numbers mean nothing until they are declared.</summary>
    AmbiguousNumber,

    /// <summary>A number outside the scale.</summary>
    OutOfRange,

    /// <summary>Text and colour say different things.</summary>
    FillAgainstText,

    /// <summary>No text, and a colour that is not a level's.</summary>
    UnknownFill,

    /// <summary>A text that is not understood.</summary>
    Unknown,

    /// <summary>A colour that only marks, in a column whose words go without one or against it.</summary>
    FillInDoubt,

    /// <summary>A letter that may be another scale's.</summary>
    LetterInDoubt,

    /// <summary>A number of other numbers than the scale's, as the heading says.</summary>
    OtherNumbers,

    /// <summary>A share among whole percentages: 1 may be all or one percent.</summary>
    PercentInDoubt,
}

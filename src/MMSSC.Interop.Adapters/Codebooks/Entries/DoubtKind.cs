namespace MMSSC.Interop.Adapters.Codebooks.Entries;

/// <summary>What stands against reading a look as a level.</summary>
internal enum DoubtKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A number or ordinal on a scale whose users number it in contradicting ways.</summary>
    AmbiguousNumber,

    /// <summary>A number outside the scale.</summary>
    OutOfRange,

    /// <summary>Text and colour say different things: both levels are given, the text's as null where it is not a level.</summary>
    FillAgainstText,

    /// <summary>A fill or ink that only marks: the words of the column go without it or against it, or there is nothing else in a long column.</summary>
    FillOnlyMarks,

    /// <summary>No text, and a colour that is not a level's.</summary>
    UnknownFill,

    /// <summary>A letter that the scale knows among letters that it does not.</summary>
    LetterOfOtherScale,

    /// <summary>A letter that is the initial of different levels in the languages that come into question.</summary>
    UnsettledLetter,

    /// <summary>The heading speaks of another range of numbers.</summary>
    OtherNumbers,

    /// <summary>A 1 or less among whole percents without a sign.</summary>
    WholePercents,

    /// <summary>So many out of another number than the scale has levels, or nothing says out of how many.</summary>
    OtherTotal,

    /// <summary>Two levels are named.</summary>
    TwoLevels,

    /// <summary>A level with a word or sign that takes it back, such as <c>almost</c>, <c>before</c>, <c>not</c> or a question mark.</summary>
    Hedged,

    /// <summary>A level beside a number or a status that says otherwise.</summary>
    Contradiction,

    /// <summary>One level and then another, where no heading says that these are now and planned.</summary>
    NowAndPlanned,

    /// <summary>A part of the text is struck out.</summary>
    PartlyStruck,

    /// <summary>The same text stands for two levels in one column.</summary>
    OneTextTwoLevels,
}

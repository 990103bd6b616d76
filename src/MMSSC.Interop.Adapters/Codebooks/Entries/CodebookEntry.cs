using MMSSC.Interop.Adapters.Codebooks.Looks;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Codebooks.Entries;

/// <summary>What a look of a rating column means.</summary>
internal enum Meaning
{
    /// <summary>Nothing stands there.</summary>
    Blank,

    /// <summary>A level.</summary>
    Level,

    /// <summary>A number on the scale, between levels or on a scale without any.</summary>
    Score,

    /// <summary>Words for "not assessed".</summary>
    NotAssessed,

    /// <summary>Words for "not applicable".</summary>
    NotApplicable,

    /// <summary>Struck out, or called cancelled.</summary>
    Cancelled,

    /// <summary>It may mean a level, but something stands against reading it: see <see cref="DoubtKind"/>.</summary>
    Doubt,

    /// <summary>No alphabet knows it.</summary>
    Unknown,
}

/// <summary>A look of a column with what it means.</summary>
internal sealed record CodebookLine(DistinctCell Cell, CodebookEntry Entry);

// A class: lists and queries of values of our own would be compiled at each start of the program.
/// <summary>What a look means.</summary>
/// <param name="Meaning">What the look means.</param>
/// <param name="Level">The level; of something cancelled the level that was, of a contradiction what the text says; else null.</param>
/// <param name="Score">The number on the scale; of a doubt about a number that number.</param>
/// <param name="Planned">The level in two years, where a cell holds both; else null.</param>
/// <param name="Alphabet">What it was read by.</param>
/// <param name="Doubt">What stands against reading it; none unless <paramref name="Meaning"/> is a doubt.</param>
/// <param name="Other">The level that speaks against <paramref name="Level"/>, such as the fill's; else null.</param>
internal sealed record CodebookEntry(
    Meaning Meaning, Level? Level = null, double Score = 0, Level? Planned = null, Alphabet Alphabet = Alphabet.None, DoubtKind Doubt = DoubtKind.None, Level? Other = null)
{
    private const int HighestNumber = 100;

    public static readonly CodebookEntry Blank = new(Meaning.Blank);
    public static readonly CodebookEntry Unknown = new(Meaning.Unknown);

    /// <summary>Whether the look says something that the scale knows.</summary>
    public bool Means => Meaning is Meaning.Level or Meaning.Score or Meaning.NotAssessed or Meaning.NotApplicable or Meaning.Cancelled;

    /// <summary>Whether it is a number that may be a level's: a whole one up to 100. Others, such as numbers of people, measure something.</summary>
    public bool MayNumberLevel => Doubt == DoubtKind.AmbiguousNumber && Score is >= 0 and <= HighestNumber && Math.Floor(Score) == Score;

    public static CodebookEntry Of(Level level, Alphabet alphabet) => new(Meaning.Level, level, 0, null, alphabet);

    public static CodebookEntry Doubtful(DoubtKind doubt, Level? level = null, Level? other = null) => new(Meaning.Doubt, level, 0, null, Alphabet.None, doubt, other);
}

using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Scales;

/// <summary>What a reading rests on; words and colours are typical of a scale, numbers are not.</summary>
internal enum Ground
{
    None,
    Number,
    Word,
    Fill,
}

/// <summary>A rating cell as it was understood.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Level">The level; for a contradiction what the text says, null if that is not a level.</param>
/// <param name="Score">The score on the scale.</param>
/// <param name="Ground">What it rests on.</param>
/// <param name="ByFill">For a contradiction, what the colour says.</param>
internal readonly record struct CellMeaning(Outcome Outcome, Level? Level = null, double Score = 0, Ground Ground = Ground.None, Level? ByFill = null)
{
    /// <summary>Whether the cell says something that the scale knows, status words included.</summary>
    public bool Understood => Outcome is Outcome.Level or Outcome.Score or Outcome.NotAssessed or Outcome.NotApplicable;

    /// <summary>Whether the cell looks like a rating, understood or not.</summary>
    /// <remarks>Ambiguous numbers are 0 to a few; larger ones measure something.</remarks>
    public bool LevelLike => Outcome is Outcome.Level or Outcome.Score or Outcome.FillAgainstText
        || (Outcome == Outcome.AmbiguousNumber && Score is >= 0 and <= 9 && Math.Floor(Score) == Score);
}

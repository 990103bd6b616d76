namespace MMSSC.Interop.Tests.Adapters.Corpus.Kinds;

/// <summary>Shapes of which some sheets are not read right as yet. A shape that is off the list stays right.</summary>
internal static class Open
{
    /// <summary>By shape: how many sheets are right at least, and how many are wrong at most.</summary>
    public static readonly Dictionary<string, (int Right, int Wrong)> Shapes = new()
    {
        ["the government of the state above the town"] = (10, 0),
        ["Harvey balls"] = (4, 0),
        ["stars"] = (7, 0),
        ["bars"] = (3, 0),
        ["marks of footnotes"] = (5, 0),
        ["a gloss after the level"] = (3, 0),
        ["levels in comments only"] = (0, 0),
        ["a level struck out before the one that holds"] = (0, 0),
        ["answers to a form"] = (10, 0),
        ["a column for each level, with boxes"] = (15, 0),
    };
}

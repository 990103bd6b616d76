namespace MMSSC.Interop.Tests.Adapters.Corpus.Kinds;

/// <summary>Shapes of which some sheets are not read right as yet. A shape that is off the list stays right.</summary>
internal static class Open
{
    /// <summary>By shape: how many sheets are right at least, and how many are wrong at most.</summary>
    public static readonly Dictionary<string, (int Right, int Wrong)> Shapes = new()
    {
        ["what else is known of the towns"] = (6, 0),
        ["the government of the state above the town"] = (9, 0),
        ["Harvey balls"] = (4, 0),
        ["stars"] = (7, 0),
        ["bars"] = (3, 0),
        ["roman numbers"] = (7, 0),
        ["circled numbers"] = (6, 0),
        ["numbers written otherwise"] = (5, 0),
        ["a word before the colour"] = (7, 0),
        ["words of other countries"] = (7, 0),
        ["marks of footnotes"] = (4, 0),
        ["what it was before"] = (0, 0),
        ["a gloss after the level"] = (3, 0),
        ["a shade of the colour"] = (0, 0),
        ["an arrow of the trend"] = (0, 0),
        ["arrows between now and another"] = (5, 0),
        ["levels in comments only"] = (0, 0),
        ["a level struck out before the one that holds"] = (0, 0),
        ["a grid whose own cells are filled"] = (10, 2),
        ["a grid whose own cells are filled, with a legend"] = (1, 1),
        ["answers to a form"] = (9, 0),
        ["a column for each level, with boxes"] = (15, 0),
    };
}

using MMSSC.Interop.Adapters.Finding.Roles;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Layouts;

/// <summary>Tells columns of territories from others that are headed by the same word: "state" may be a place, or how far something has come.</summary>
internal static class TerritoryHeadings
{
    /// <summary>Whether a heading is nothing but a word for territories.</summary>
    public static bool Is(Heading heading, Lexicon lexicon) => lexicon.Words("territories").Contains(Folding.Fold(heading.Text));

    /// <summary>Whether a column below such a heading holds names: none of its cells is a level, a mark, a number, or says how something is.</summary>
    /// <param name="content">What its cells look like.</param>
    /// <param name="lexicon">Words of sheets.</param>
    public static bool HoldsNames(ColumnContent content, Lexicon lexicon) =>
        content.Filled > 0 && content.LevelLike + content.Statuses + content.Marked + content.Gates + content.Tasks + content.Letters == 0
            && content.Texts.Where(text => !lexicon.IsTotal(text)).All(folded => folded.Length > 1 && !char.IsAsciiDigit(folded[0]) && !SaysState(folded, lexicon));

    /// <summary>Whether a folded text says how something is, and names no place.</summary>
    public static bool SaysState(string folded, Lexicon lexicon) =>
        lexicon.Statuses.ContainsKey(folded) || lexicon.Words("taskStates").Contains(folded) || lexicon.Words("valid").Contains(folded) || lexicon.Words("cancelled").Contains(folded)
            || lexicon.IsVersion(folded, out _) || RoleReader.Read(folded, lexicon).Role != RatingRole.Unsaid;
}

using MMSSC.Interop.Adapters.Finding.Roles;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Layouts;

/// <summary>
/// Columns of levels whose headings say whose they are: groups, a self-assessment, an audit, or what a workshop agreed. Two of them side
/// by side are ratings, whatever their headings lack; beside them a word for the council is a group too.
/// </summary>
internal static class VoiceColumns
{
    /// <summary>The columns; empty where no two stand side by side.</summary>
    public static HashSet<int> Find(List<OpenColumn> open, Lexicon lexicon)
    {
        var named = open.FindAll(item => IsOfLevels(item.Content) && IsVoice(item.Column.Heading, lexicon));
        var councils = named.Count == 0 ? [] : open.FindAll(item => IsOfLevels(item.Content) && !named.Contains(item) && IsCouncil(item.Column.Heading.Label, lexicon));
        if (named is [var only] && councils.Count == 0 && HeadingReader.VoiceOf(only.Column.Heading, lexicon).Voice == RatingRole.Consensus)
        {
            // What was agreed stands beside one column of ratings too, whose they may be.
            return open.Exists(item => item != only && IsOfLevels(item.Content) && item.Column.Heading is { Role: HeadingTopic.Rating, Exact: true }) ? [only.Column.Index] : [];
        }

        return named.Count + councils.Count < 2 ? [] : [.. named.Concat(councils).Select(item => item.Column.Index)];
    }

    /// <summary>Whether a text is nothing but a word for those who govern a community, which names none: "Ayuntamiento", "Council".</summary>
    public static bool IsCouncil(string text, Lexicon lexicon) => lexicon.Words("councils").Contains(Folding.Fold(text));

    private static bool IsVoice(Heading heading, Lexicon lexicon) =>
        heading.NamesGroup || HeadingReader.VoiceOf(heading, lexicon).Voice is RatingRole.SelfAssessed or RatingRole.Verified or RatingRole.Consensus;

    private static bool IsOfLevels(ColumnContent content) => content.LevelLike > 0 && content.Understood >= Thresholds.Mostly;
}

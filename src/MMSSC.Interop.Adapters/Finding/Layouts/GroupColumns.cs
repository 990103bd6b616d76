using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Roles;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Layouts;

/// <summary>Tells a column of stakeholder groups below "Grupo" from one of areas of the model: by its values, or because they come again for each community.</summary>
internal static class GroupColumns
{
    /// <summary>Whether most values of a column are known groups, or results that stand beside them.</summary>
    /// <param name="grid">The sheet.</param>
    /// <param name="column">The column.</param>
    /// <param name="heading">Its heading.</param>
    /// <param name="firstRow">The first row below the heading.</param>
    /// <param name="lexicon">Words of groups.</param>
    public static bool HoldsGroups(SheetGrid grid, int column, Heading heading, int firstRow, Lexicon lexicon)
    {
        if (heading is not { Role: HeadingTopic.Group, Exact: true })
        {
            return false;
        }

        var (filled, groups) = (0, 0);
        foreach (var folded in Values(grid, column, firstRow))
        {
            filled++;
            groups += lexicon.Stakeholders.Contains(folded) || VoiceColumns.IsCouncil(folded, lexicon) || RoleReader.Read(folded, lexicon).Voice is RatingRole.Consensus or RatingRole.Verified or RatingRole.SelfAssessed ? 1 : 0;
        }

        return groups > 0 && groups >= Thresholds.Mostly * filled;
    }

    /// <summary>Whether a column below a word for groups says the same few things for each of several communities.</summary>
    /// <param name="grid">The sheet.</param>
    /// <param name="column">The column.</param>
    /// <param name="heading">Its heading.</param>
    /// <param name="community">The column that names the communities.</param>
    /// <param name="firstRow">The first row below the heading.</param>
    /// <param name="lexicon">Words of groups.</param>
    public static bool RepeatsOver(SheetGrid grid, int column, Heading heading, int community, int firstRow, Lexicon lexicon)
    {
        if (!lexicon.Words("groupHeadings").Contains(Folding.Fold(heading.Text)))
        {
            return false;
        }

        var pairs = new HashSet<(string Community, string Group)>();
        var filled = 0;
        for (var row = firstRow; row < Math.Min(grid.Rows, firstRow + Thresholds.WideTableRows); row++)
        {
            if (!grid[row, column].IsBlank)
            {
                filled++;
                pairs.Add((grid.Folded(grid.Seen(row, community).Text), grid.Folded(row, column)));
            }
        }

        return pairs.Count == filled && pairs.Select(pair => pair.Group).Distinct().Count() < filled && pairs.Select(pair => pair.Community).Distinct().Count() < filled;
    }

    private static IEnumerable<string> Values(SheetGrid grid, int column, int firstRow)
    {
        for (var row = Math.Max(0, firstRow); row < Math.Min(grid.Rows, firstRow + Thresholds.WideTableRows); row++)
        {
            if (!grid[row, column].IsBlank)
            {
                yield return grid.Folded(row, column);
            }
        }
    }
}

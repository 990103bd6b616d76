using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Comparing;

/// <summary>Finds the community of a table's row: by its id, by an id whose leading zeros a spreadsheet dropped, or by a name that, with the row's territories, only one has.</summary>
internal sealed class CommunityFinder
{
    private readonly Dictionary<string, Community> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Community> byNumber = new(StringComparer.Ordinal);
    private readonly ILookup<string, Community> byName;

    public CommunityFinder(ImmutableArray<Community> communities)
    {
        foreach (var community in communities.Where(community => community.Id is not null))
        {
            byId.TryAdd(community.Id!.Trim(), community);
        }

        foreach (var group in communities.Where(community => community.Id is { } id && id[0] == '0' && id.All(char.IsAsciiDigit)).GroupBy(community => community.Id!.TrimStart('0'), StringComparer.Ordinal))
        {
            if (group.ToArray() is [var only])
            {
                byNumber.Add(group.Key, only);
            }
        }

        byName = communities.Where(community => community.Name is not null).ToLookup(community => Folding.Fold(community.Name!), StringComparer.Ordinal);
    }

    /// <summary>The community that a row is of; null where it is of none, or of several alike.</summary>
    /// <param name="row">The cells.</param>
    /// <param name="territories">The territories that the row says.</param>
    public Community? Find(IEnumerable<Cell> row, Territories territories)
    {
        Community? named = null;
        foreach (var cell in row.Where(cell => !cell.IsBlank))
        {
            var text = cell.Text.Trim();
            if (byId.TryGetValue(text, out var found) || byNumber.TryGetValue(text, out found))
            {
                return found;
            }

            named ??= byName[Folding.Fold(text)].Where(community => !community.Territories.Differ(territories)).ToArray() is [var only] ? only : null;
        }

        return named;
    }
}

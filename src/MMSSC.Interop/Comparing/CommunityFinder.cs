using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Comparing;

/// <summary>Finds the community of a table's row: by its id, by an id whose leading zeros a spreadsheet dropped, or by a name that only one has.</summary>
internal sealed class CommunityFinder
{
    private readonly Dictionary<string, Community> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Community> byNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Community> byName = new(StringComparer.Ordinal);

    public CommunityFinder(ImmutableArray<Community> communities)
    {
        foreach (var community in communities.Where(community => community.Id is not null))
        {
            byId.TryAdd(community.Id!.Trim(), community);
        }

        AddUnique(byNumber, communities.Where(community => community.Id is { } id && id[0] == '0' && id.All(char.IsAsciiDigit)), community => community.Id!.TrimStart('0'));
        AddUnique(byName, communities.Where(community => community.Name is not null), community => Folding.Fold(community.Name!));
    }

    /// <summary>The community that a row is of; null where it is of none.</summary>
    public Community? Find(IEnumerable<Cell> row)
    {
        Community? named = null;
        foreach (var cell in row.Where(cell => !cell.IsBlank))
        {
            var text = cell.Text.Trim();
            if (byId.TryGetValue(text, out var found) || byNumber.TryGetValue(text, out found))
            {
                return found;
            }

            named ??= byName.GetValueOrDefault(Folding.Fold(text));
        }

        return named;
    }

    private static void AddUnique(Dictionary<string, Community> known, IEnumerable<Community> communities, Func<Community, string> key)
    {
        foreach (var group in communities.GroupBy(key, StringComparer.Ordinal))
        {
            if (group.ToArray() is [var only])
            {
                known.Add(group.Key, only);
            }
        }
    }
}

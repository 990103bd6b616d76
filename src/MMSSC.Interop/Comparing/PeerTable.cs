using System.Collections.Immutable;
using System.Globalization;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Assessments.Registers;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Diagnostics.Catalogue.Communities;
using MMSSC.Interop.Opening;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Comparing;

/// <summary>Which communities are peers: read from a table with a row per community and a column, such as region or population, that groups them.</summary>
public sealed class PeerTable
{
    private readonly Dictionary<string, string> byCommunity;

    private PeerTable(Dictionary<string, string> byCommunity, ImmutableArray<double> bands)
    {
        this.byCommunity = byCommunity;
        Groups = bands.IsEmpty
            ? [.. byCommunity.Values.Distinct().Order(StringComparer.Ordinal)]
            : [.. Enumerable.Range(0, bands.Length + 1).Select(band => Band(band, bands)).Intersect(byCommunity.Values)];
    }

    /// <summary>No peers at all.</summary>
    public static PeerTable None { get; } = new([], []);

    /// <summary>The groups that have a community: bands of numbers as they rise, texts by their letters.</summary>
    public ImmutableArray<string> Groups { get; }

    /// <summary>The group of a community; null where the table has none.</summary>
    public string? Of(Community community) => community.Key is { } key ? byCommunity.GetValueOrDefault(key) : null;

    /// <summary>
    /// Reads the table: the head with the column's name is looked for in all rows, and each later row says to which group the
    /// community that is named in it belongs.
    /// </summary>
    /// <param name="path">A CSV file or a workbook.</param>
    /// <param name="column">Head of the column.</param>
    /// <param name="communities">The communities that are compared: a row is of one by its id, else by its name.</param>
    /// <param name="bands">Rising bounds that make groups of numbers; empty where the texts are the groups.</param>
    /// <param name="findings">Is told what can't be read.</param>
    /// <returns>The table; null where no cell is the column's head.</returns>
    public static PeerTable? Read(string path, string column, ImmutableArray<Community> communities, ImmutableArray<double> bands, ICollection<Diagnostic> findings)
    {
        var opened = OpenedFile.Open(path);
        foreach (var finding in opened.Findings)
        {
            findings.Add(finding);
        }

        var wanted = Folding.Fold(column);
        foreach (var sheet in opened.Workbook?.Sheets ?? [])
        {
            if (Head(sheet, wanted) is var (row, at) && row >= 0)
            {
                var groups = Grouped(sheet, (row, at), new(communities), bands, findings, out var unknown);
                SayUnmatched(sheet.Locate(row, at), communities, groups, unknown, findings);
                return new(groups, bands);
            }
        }

        return null;
    }

    /// <summary>Makes the table of the attributes of a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="attribute">Name of the attribute.</param>
    /// <param name="communities">The communities that are compared, with their ids.</param>
    /// <param name="bands">Rising bounds that make groups of numbers; empty where the texts are the groups.</param>
    /// <param name="findings">Is told which communities have no group.</param>
    /// <returns>The table; null where no community of the register has the attribute.</returns>
    internal static PeerTable? Of(CommunityRegister register, string attribute, ImmutableArray<Community> communities, ImmutableArray<double> bands, ICollection<Diagnostic> findings)
    {
        var wanted = Folding.Fold(attribute);
        var values = register.Entries.Select(entry => (Entry: entry, Value: entry.Attributes.FirstOrDefault(named => Folding.Fold(named.Key) == wanted).Value)).Where(one => one.Value is not null)
            .ToLookup(one => one.Entry.Id.Trim(), one => one.Value, StringComparer.Ordinal);
        if (values.Count == 0)
        {
            return null;
        }

        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var community in communities.Where(community => community.Id is not null))
        {
            if (values[community.Id!.Trim()].ToArray() is [var value] && (bands.IsEmpty ? value : Band(new Cell(CellKind.Text, value, 0, null, CellTraits.None), bands)) is { Length: > 0 } group)
            {
                groups.TryAdd(community.Key!, group);
            }
        }

        var alone = Alone(communities, groups);
        if (alone.Length > 0)
        {
            findings.Add(IdentityDiagnostics.WithoutAttribute(alone, attribute));
        }

        return new(groups, bands);
    }

    private static (int Row, int Column) Head(Sheet sheet, string wanted)
    {
        for (var row = 0; row < sheet.Rows.Length; row++)
        {
            for (var column = 0; column < sheet.Rows[row].Length; column++)
            {
                if (Folding.Fold(sheet.Rows[row][column].Text) == wanted)
                {
                    return (row, column);
                }
            }
        }

        return (-1, -1);
    }

    private static Dictionary<string, string> Grouped(
        Sheet sheet, (int Row, int Column) head, CommunityFinder finder, ImmutableArray<double> bands, ICollection<Diagnostic> findings, out List<string> unknown)
    {
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        var several = new HashSet<string>(StringComparer.Ordinal);
        var at = head.Column;
        var places = Enumerable.Range(0, sheet.Rows[head.Row].Length).Where(column => Lexicon.Shared.Words("territories").Contains(Folding.Fold(sheet[head.Row, column].Text))).ToArray();
        unknown = [];
        for (var row = head.Row + 1; row < sheet.Rows.Length; row++)
        {
            var group = bands.IsEmpty ? sheet[row, at].Text : Band(sheet[row, at], bands);
            if (group.Length == 0)
            {
                continue;
            }

            if (finder.Find(sheet.Rows[row], Territories.Of(places.Select(column => sheet[row, column].Text.Trim()))) is not { } found)
            {
                unknown.Add(string.Join(" ", sheet.Rows[row].Where((cell, column) => column != at && !cell.IsBlank).Select(cell => cell.Text).Take(2)));
            }
            else if (!groups.TryAdd(found.Key!, group) && groups[found.Key!] != group && several.Add(found.Key!))
            {
                findings.Add(CatalogueDiagnostics.SeveralGroups(sheet.Locate(row, at), found.Label!, groups[found.Key!], group));
            }
        }

        foreach (var name in several)
        {
            groups.Remove(name);
        }

        return groups;
    }

    /// <summary>Says which communities have no group, and which rows are of none of them.</summary>
    private static void SayUnmatched(Location at, ImmutableArray<Community> communities, Dictionary<string, string> groups, List<string> unknown, ICollection<Diagnostic> findings)
    {
        var alone = Alone(communities, groups);
        if (groups.Count == 0)
        {
            findings.Add(IdentityDiagnostics.NoPeers(at, alone, unknown));
        }
        else if (alone.Length > 0 || unknown.Count > 0)
        {
            findings.Add(IdentityDiagnostics.Unmatched(at, alone, unknown));
        }
    }

    private static string[] Alone(ImmutableArray<Community> communities, Dictionary<string, string> groups) =>
        [.. communities.Where(community => community.Key is not { } key || !groups.ContainsKey(key)).Select(community => community.Label ?? "").Where(label => label.Length > 0)];

    private static string Band(Cell cell, ImmutableArray<double> bands)
    {
        // Thousands are grouped by points, commas or blanks; a population has no decimals that could be mistaken for them.
        var digits = string.Concat(cell.Text.Where(c => !char.IsWhiteSpace(c) && c is not ('.' or ',' or '\'' or '’')));
        double number;
        if (cell.Kind == CellKind.Number)
        {
            number = cell.Number;
        }
        else if (!double.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number))
        {
            return "";
        }

        return Band(bands.Count(bound => bound <= number), bands);
    }

    private static string Band(int band, ImmutableArray<double> bands) =>
        band == 0 ? $"< {Number(bands[0])}" : band == bands.Length ? $"≥ {Number(bands[^1])}" : $"{Number(bands[band - 1])} – < {Number(bands[band])}";

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}

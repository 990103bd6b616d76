using MMSSC.Interop.Analysis;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Sections;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Documents;

/// <summary>
/// The links as a matrix: a row for each source element, a column for each target element that a link names. Where that is more than
/// a page holds, by the elements at the top of both models; where that is too much as well, not at all.
/// </summary>
/// <param name="coverage">The mapping.</param>
/// <param name="words">The texts of the page's language.</param>
/// <param name="anchorOf">The anchor of a link; null where the page does not list it.</param>
internal sealed class MatrixSection(MappingCoverage coverage, ReportWording words, Func<Link, string?> anchorOf)
{
    /// <summary>Most cells of a matrix.</summary>
    public const int MostCells = 6_000;

    private readonly Dictionary<(Element Source, Element Target), LinkCell> cells = coverage.Mapping.Links.Select(link => new LinkCell(link, false))
        .Concat(coverage.Mapping.Pending.Select(link => new LinkCell(link, true)))
        .DistinctBy(cell => (cell.Link.Source, cell.Link.Target)).ToDictionary(cell => (cell.Link.Source, cell.Link.Target));

    private readonly HashSet<Element> leftOut = coverage.Sources.SelectMany(group => group.Elements).Where(element => element.IsLeftOut).Select(element => element.Element).ToHashSet();

    private sealed record LinkCell(Link Link, bool Pending);

    /// <summary>The section.</summary>
    public ViewObject Build()
    {
        Element[] columns = [.. cells.Values.Select(cell => cell.Link.Target).Distinct().OrderBy(element => element.Index)];
        Element[] rows = [.. Rows()];
        var groups = coverage.Targets.Where(group => columns.Any(column => MappingCoverage.TopOf(column) == group.Top)).ToArray();
        var form = columns.Length == 0 ? "empty"
            : rows.Length * columns.Length <= MostCells ? "elements"
            : coverage.Sources.Length * groups.Length <= MostCells ? "groups" : "none";
        var columnGroups = form == "elements" ? Grouped(columns, Named) : form == "groups" ? [.. groups.Select(group => Named(group.Top))] : [];
        return new()
        {
            ["form"] = form,
            ["row_count"] = rows.Length,
            ["column_count"] = columns.Length,
            ["most"] = MostCells,
            ["width"] = (form == "groups" ? groups.Length : columns.Length) + 1,
            ["unreached"] = coverage.Targets.Sum(group => group.Elements.Count(element => element.Links.IsEmpty && element.Pending.IsEmpty)),
            ["signs"] = Enum.GetValues<Relationship>().Where(kind => cells.Values.Any(cell => cell.Link.Definition.Relationship == kind)).Select(kind => new ViewObject
            {
                ["sign"] = words.Say("sign." + kind),
                ["text"] = words.Say("relationship." + kind),
            }).ToArray(),
            ["bases"] = new Basis?[] { new Basis.Standard("", null), new Basis.Proposed(Text.LocalText.Empty), null }
                .Where(basis => cells.Values.Any(cell => BasisText.Name(cell.Link.Definition.Basis) == BasisText.Name(basis))).Select(basis => new ViewObject
                {
                    ["kind"] = BasisText.Name(basis),
                    ["sign"] = words.Say("sign." + BasisText.Name(basis)),
                    ["text"] = BasisText.Kind(basis, words),
                }).ToArray(),
            ["pending"] = cells.Values.Any(cell => cell.Pending),
            ["has_groups"] = form == "elements" && columnGroups.Any(group => group["name"] is not null),
            ["column_groups"] = columnGroups,
            ["row_groups"] = form == "elements" ? Grouped(rows, row => Row(row, columns)) : form == "groups" ? coverage.Sources.Select(group => Row(group, groups)).ToArray() : [],
        };
    }

    /// <summary>Elements that links name, and those that no link reaches, also not by an element above. What stands below a linked one shares its row.</summary>
    private IEnumerable<Element> Rows()
    {
        var named = cells.Values.Select(cell => cell.Link.Source).ToHashSet();
        return coverage.Sources.SelectMany(group => group.Elements).Where(element => element.Links.IsEmpty && element.Pending.IsEmpty).Select(element => element.Element)
            .Concat(named).Distinct().OrderBy(element => element.Index);
    }

    /// <summary>Rows or columns under the element at the top of their model; one that stands for itself alone has no heading.</summary>
    private ViewObject[] Grouped(Element[] elements, Func<Element, ViewObject> view) =>
    [
        .. elements.GroupBy(MappingCoverage.TopOf).Select(group => new ViewObject
        {
            ["name"] = group.Count() == 1 && group.First() == group.Key ? null : words.Name(group.Key),
            ["items"] = group.Select(view).ToArray(),
        }),
    ];

    private ViewObject Named(Element element) => new()
    {
        ["code"] = element.Code,
        ["name"] = words.Name(element),
    };

    private ViewObject Row(Element element, Element[] columns)
    {
        var view = Named(element);
        var below = Below(element);
        var isLinked = columns.Any(column => cells.ContainsKey((element, column)));
        view["note"] = isLinked ? below > 0 ? words.Say("matrix.below", below) : null : words.Say(leftOut.Contains(element) ? "coverage.left-out" : "coverage.open");
        view["cells"] = columns.Select(column => cells.TryGetValue((element, column), out var cell) ? View(cell) : null).ToArray();
        return view;
    }

    private ViewObject Row(CoverageGroup group, CoverageGroup[] columns)
    {
        var view = Named(group.Top);
        view["elements"] = group.Elements.Length;
        view["cells"] = columns.Select(column => coverage.Between(group.Top, column.Top) is > 0 and var count ? (object)count : null).ToArray();
        return view;
    }

    private ViewObject View(LinkCell cell)
    {
        var (link, pending) = (cell.Link, cell.Pending);
        var basis = link.Definition.Basis;
        var text = words.Say("matrix.cell", words.Say("relationship." + link.Definition.Relationship), new Figure(link.Weight), BasisText.Kind(basis, words));
        return new()
        {
            ["sign"] = words.Say("sign." + link.Definition.Relationship),
            ["weight"] = new Figure(link.Weight),
            ["basis_kind"] = BasisText.Name(basis),
            ["basis_sign"] = words.Say("sign." + BasisText.Name(basis)),
            ["pending"] = pending,
            ["text"] = pending ? $"{text}{words.Say("list.comma")}{words.Say("mapping.pending")}" : text,
            ["anchor"] = anchorOf(link),
        };
    }

    private static int Below(Element element) => element.Children.Sum(child => child.IsLeaf ? 1 : Below(child));
}

using MMSSC.Interop.Assessments;
using MMSSC.Interop.Sheets.Tables;

namespace MMSSC.Interop.Sheets.Exports;

/// <summary>The column of territories above communities: the last one, and only where some community has any, so that every other column keeps its place.</summary>
/// <param name="IsNeeded">Whether there is such a column.</param>
internal readonly record struct TerritoryColumn(bool IsNeeded)
{
    private const double Width = 20;

    /// <summary>The column for a table about these communities.</summary>
    public static TerritoryColumn Of(IEnumerable<Community> communities) => new(communities.Any(community => !community.Territories.IsEmpty));

    /// <summary>Adds the column behind others.</summary>
    public ExportColumns AddTo(ExportColumns columns) => IsNeeded ? columns.Add(ExportWords.Territory, Width) : columns;

    /// <summary>A row with the cell of a community behind others.</summary>
    public SheetRow Row(IEnumerable<SheetCell> cells, Community community) =>
        new([.. cells, .. Cells(community)]);

    /// <summary>The cell of a community, or none.</summary>
    public SheetCell[] Cells(Community community) => IsNeeded ? [SheetCell.Of(community.Territories.ToText())] : [];
}

using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Adapters.Finding.Rows;
using MMSSC.Interop.Adapters.Reading;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Planning;

/// <summary>The columns of a plan when it is settled which of them tell assessments apart.</summary>
/// <param name="Columns">All columns.</param>
/// <param name="Date">The date of all rows, where a column of dates tells none apart.</param>
/// <param name="Continue">Whether a blank key continues the one above.</param>
internal sealed record KeyedColumns(ImmutableArray<PlannedColumn> Columns, PartialDate? Date, bool Continue);

/// <summary>
/// Settles which columns of a table of elements tell assessments apart. A date or stakeholder in each row divides the sheet only where
/// that tells rows of one element apart, or where what else divides it has one each; otherwise it says when or by whom each row was
/// filled in, and the latest date is the assessment's.
/// </summary>
internal sealed class KeyColumns(TableScope scope, Layout layout, ImmutableArray<PlannedColumn> columns)
{
    /// <summary>Settles them by the rows of elements.</summary>
    public KeyedColumns Find(List<ElementRow> rows)
    {
        var ordered = columns.Select(column => column.Role == PlannedRole.Date ? column with { DateOrder = Order(column.Index) } : column).ToImmutableArray();

        // Who states in each row whether it is rated leaves nothing to the row above either.
        var inherits = !layout.Columns.Any(column => column.Part == RatingPart.Status);
        var keys = new RowKeys(new(scope.Grid.Sheet), ordered, scope.Lexicon, new(Location.None), inherits);
        if (!keys.Tells)
        {
            return new(ordered, null, inherits);
        }

        var elements = Keyed(rows, keys);
        var different = elements.Distinct().Count();
        var dateTells = elements.Select(row => (row.Key with { Date = null }, row.Element)).Distinct().Count() < different;
        var stakeholderTells = elements.Select(row => (row.Key with { Stakeholder = null }, row.Element)).Distinct().Count() < different;
        if (layout.First(ColumnUse.Territory) is not null && !TerritoriesTell([.. elements.Select(row => (row.Key, row.Element.Index))]))
        {
            ordered = PassOver(ordered, PlannedRole.Territory);
        }

        PartialDate? common = null;
        if (layout.First(ColumnUse.Date) is { } dates && !dateTells
            && !HaveOneEach(elements.Select(row => row.Key), key => key with { Date = null, Stakeholder = stakeholderTells ? key.Stakeholder : null }, key => key.Date))
        {
            common = CommonDate(elements, dates);
            SayDates(rows, ordered, inherits);
            ordered = PassOver(ordered, PlannedRole.Date);
        }

        if (layout.First(ColumnUse.Stakeholder) is { } stakeholders && !stakeholderTells
            && !HaveOneEach(elements.Select(row => row.Key), key => key with { Date = dateTells ? key.Date : null, Stakeholder = null }, key => key.Stakeholder)
            && SayStakeholders(elements, stakeholders))
        {
            ordered = PassOver(ordered, PlannedRole.Stakeholder);
        }

        return new(ordered, common, inherits);
    }

    /// <summary>Whether territories belong to communities: each has one list of them, or they tell apart what has one name. Others, such as an office in each row, do not.</summary>
    /// <param name="rows">The key of each row with the element that it rates.</param>
    public static bool TerritoriesTell(IReadOnlyCollection<(AssessmentKey Key, int Element)> rows) =>
        HaveOneEach(rows.Select(row => row.Key), key => AssessmentKey.None with { Community = key.Community, Id = key.Id }, key => key.Territories)
            || rows.Select(row => (row.Key with { Territories = Territories.None }, row.Element)).Distinct().Count() < rows.Distinct().Count();

    /// <summary>The elements with the keys of their rows; rows below an element are read too, for a blank key continues the one above.</summary>
    private static List<(AssessmentKey Key, Element Element)> Keyed(List<ElementRow> rows, RowKeys keys)
    {
        var elements = new List<(AssessmentKey Key, Element Element)>();
        foreach (var row in rows)
        {
            if (row.Kind is RowKind.Element or RowKind.Below && keys.Read(row.Row) is { } key && row.Kind == RowKind.Element)
            {
                elements.Add((key, row.Choice.Element!));
            }
        }

        return elements;
    }

    /// <summary>What can't be read of the dates is said here, where they are read for the last time.</summary>
    private void SayDates(List<ElementRow> rows, ImmutableArray<PlannedColumn> ordered, bool inherits)
    {
        var dates = new RowKeys(new(scope.Grid.Sheet), ordered.Where(column => column.Role == PlannedRole.Date), scope.Lexicon, scope.Findings, inherits);
        foreach (var row in rows)
        {
            if (row.Kind is RowKind.Element or RowKind.Below)
            {
                dates.Read(row.Row);
            }
        }
    }

    /// <summary>The columns, of which those of a role are not read.</summary>
    public static ImmutableArray<PlannedColumn> PassOver(ImmutableArray<PlannedColumn> columns, PlannedRole role) =>
        [.. columns.Select(column => column.Role == role ? column with { Role = PlannedRole.PassedOver } : column)];

    private static bool HaveOneEach(IEnumerable<AssessmentKey> keys, Func<AssessmentKey, AssessmentKey> others, Func<AssessmentKey, object?> value) =>
        keys.Distinct().GroupBy(others).All(group => group.Select(value).Distinct().Count() == 1);

    private PartialDate? CommonDate(List<(AssessmentKey Key, Element Element)> elements, LayoutColumn column)
    {
        var dates = elements.Select(row => row.Key.Date).Where(date => date is not null).Distinct().ToArray();
        var latest = dates.Max();
        if (dates.Length > 1)
        {
            var date = latest.ToString();
            scope.Findings.Add(ContextDiagnostics.ColumnNotAKey(
                scope.Grid.Locate(Math.Max(0, layout.HeaderLast), column.Index),
                column.Heading.Text,
                new($"; the latest date, {date}, was taken", $"; se tomó la fecha más reciente, {date}", $" ; la date la plus récente, {date}, a été retenue")));
        }

        return latest;
    }

    private bool SayStakeholders(List<(AssessmentKey Key, Element Element)> elements, LayoutColumn column)
    {
        if (elements.Select(row => row.Key.Stakeholder).Where(name => name is not null).Distinct(StringComparer.Ordinal).Count() < 2)
        {
            return false;
        }

        scope.Findings.Add(ContextDiagnostics.ColumnNotAKey(scope.Grid.Locate(Math.Max(0, layout.HeaderLast), column.Index), column.Heading.Text, LocalText.Empty));
        return true;
    }

    /// <summary>Which part comes first, as the dates of a column show it.</summary>
    private DateOrder Order(int column) => DateOrders.Of(
        Enumerable.Range(layout.BodyFirst, Math.Clamp(scope.Grid.Rows - layout.BodyFirst, 0, Thresholds.CommunityRows)).Select(row => scope.Grid[row, column]), scope.Lexicon);
}

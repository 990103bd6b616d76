using MMSSC.Interop.Adapters.Tabular.Cells;

namespace MMSSC.Interop.Adapters.Tabular.Conditions;

/// <summary>Follows one rule over the cells of its ranges.</summary>
internal sealed class RulePainter(ConditionalRule rule, SheetRows rows, CellMarks done)
{
    private ConditionalLook? look;
    private ConditionalLook?[]? icons;

    /// <summary>The first cell of which the rule leaves the colour unknown.</summary>
    public (int Row, int Column)? FirstUnknown { get; private set; }

    public void Paint()
    {
        var (least, width, told) = rule.Icons is { Relative: true } set ? Span(set) : (0, 0, true);
        foreach (var range in rule.Ranges)
        {
            for (var row = range.FirstRow; row <= Math.Min(range.LastRow, rows.Count - 1); row++)
            {
                for (var column = range.FirstColumn; column <= Math.Min(range.LastColumn, rows[row].Length - 1); column++)
                {
                    ref var cell = ref rows[row][column];
                    if (rule.Icons is not null)
                    {
                        PaintIcon(ref cell, row, column, least, width, told);
                    }
                    else
                    {
                        PaintFill(ref cell, row, column);
                    }
                }
            }
        }
    }

    private void PaintFill(ref Cell cell, int row, int column)
    {
        ref var settled = ref done.At(row, column);
        if (settled == Settled.All || (rule.Fill is null && !rule.Stops) || (cell.IsBlank && cell.Fill is null))
        {
            return;
        }

        if (rule.Condition is { } condition && !condition.Holds(cell))
        {
            return;
        }

        if (rule.Fill is { } fill && (settled & Settled.Fill) == Settled.Nothing)
        {
            settled |= Settled.Fill;

            // A blank cell says nothing, whatever colour its blankness gives it.
            var isKnown = rule.Condition is not null && !cell.IsBlank;
            if (rule.Condition is null)
            {
                FirstUnknown ??= (row, column);
            }

            cell = cell with
            {
                Fill = isKnown ? fill : null,
                Look = isKnown ? Joined(cell.Look, look ??= new($"{Where} {rule.Condition} → {Hue.Name(fill)}") { Fills = true, NamesText = rule.Condition!.NamesText }) : ConditionalLook.Unknown,
            };
        }

        if (rule.Stops && rule.Condition is not null)
        {
            settled = Settled.All;
        }
    }

    private void PaintIcon(ref Cell cell, int row, int column, double least, double width, bool told)
    {
        ref var settled = ref done.At(row, column);
        if (cell.Kind is not (CellKind.Number or CellKind.Date) || (settled & Settled.Icon) != Settled.Nothing)
        {
            return;
        }

        settled |= Settled.Icon;
        if (!told)
        {
            FirstUnknown ??= (row, column);
            return;
        }

        var icon = rule.Icons!.Choose(cell.Number, least, width);
        icons ??= new ConditionalLook?[rule.Icons.Colours.Length];
        var shown = icons[icon] ??= new($"{Where} {rule.Icons.Name} → {Hue.Name(rule.Icons.Colours[icon])}") { Icon = rule.Icons.Colours[icon] };
        cell = cell with { Look = Joined(cell.Look, shown) };
    }

    /// <summary>
    /// Where bounds depend on the least and the greatest value of the range, the same value looks otherwise in another sheet:
    /// icons tell only where each is shown for one value and no other.
    /// </summary>
    private (double Least, double Width, bool Told) Span(IconSet set)
    {
        var values = new List<double>();
        foreach (var range in rule.Ranges)
        {
            for (var row = range.FirstRow; row <= Math.Min(range.LastRow, rows.Count - 1); row++)
            {
                for (var column = range.FirstColumn; column <= Math.Min(range.LastColumn, rows[row].Length - 1); column++)
                {
                    var value = rows[row][column].Number;
                    if (rows[row][column].Kind is CellKind.Number or CellKind.Date && !values.Contains(value))
                    {
                        values.Add(value);
                        if (values.Count > set.Colours.Length)
                        {
                            return (0, 0, false);
                        }
                    }
                }
            }
        }

        values.Sort();
        if (values.Count < set.Colours.Length)
        {
            return (0, 0, false);
        }

        var (least, width) = (values[0], values[^1] - values[0]);
        for (var icon = 0; icon < values.Count; icon++)
        {
            if (set.Choose(values[icon], least, width) != icon)
            {
                return (0, 0, false);
            }
        }

        return (least, width, true);
    }

    private static ConditionalLook Joined(ConditionalLook? first, ConditionalLook second) => first is null || first == ConditionalLook.Unknown
        ? second
        : new($"{first.Rule}; {second.Rule}") { Fills = first.Fills || second.Fills, NamesText = first.NamesText || second.NamesText, Icon = first.Icon ?? second.Icon };

    private string Where => rule.Ranges[0] is var range && range.FirstRow == range.LastRow && range.FirstColumn == range.LastColumn
        ? Sheet.Address(range.FirstRow, range.FirstColumn)
        : $"{Sheet.Address(range.FirstRow, range.FirstColumn)}:{Sheet.Address(range.LastRow, range.LastColumn)}";
}

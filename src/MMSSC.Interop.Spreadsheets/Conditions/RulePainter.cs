using System.Text;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Looks;

namespace MMSSC.Interop.Spreadsheets.Conditions;

/// <summary>Follows one rule over the cells of its ranges.</summary>
internal sealed class RulePainter(ConditionalRule rule, SheetRows rows, DecidedLooks done)
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
                        PaintLook(ref cell, row, column);
                    }
                }
            }
        }
    }

    private void PaintLook(ref Cell cell, int row, int column)
    {
        ref var settled = ref done.At(row, column);
        var open = rule.Decides & ~settled;
        if ((open | (rule.Settles & ~settled)) == LookParts.Nothing || (cell.IsBlank && cell.Fill is null))
        {
            return;
        }

        if (rule.Condition is not { } condition)
        {
            // Where it held, no later rule would be asked.
            open |= rule.Settles & LookParts.Look & ~settled;
            settled |= open;
            if (LeaveUnknown(ref cell, open))
            {
                FirstUnknown ??= (row, column);
            }
        }
        else if (condition.Holds(cell))
        {
            settled |= open | rule.Settles;
            PaintFill(ref cell, open, condition);
            PaintText(ref cell, open);
        }
    }

    private void PaintFill(ref Cell cell, LookParts open, Condition condition)
    {
        if ((open & LookParts.Fill) == LookParts.Nothing || rule.Fill is not { } fill)
        {
            return;
        }

        // A blank cell says nothing, whatever colour its blankness gives it; nor does a text that a bound for numbers caught.
        const CellTraits kinds = CellTraits.Gradient | CellTraits.Patterned | CellTraits.MixedFill;
        cell = cell with { Traits = cell.Traits & ~kinds };
        cell = fill == ConditionalRule.NoFill || cell.IsBlank || IsCaught(cell, condition)
            ? cell with { Fill = null }
            : cell with { Fill = fill, Look = Joined(cell.Look, look ??= new($"{Where} {condition} → {CellColour.Name(fill)}") { Fills = true, NamesText = condition.NamesText }) };
    }

    private void PaintText(ref Cell cell, LookParts open)
    {
        if (cell.IsBlank)
        {
            return;
        }

        if ((open & LookParts.Ink) != LookParts.Nothing)
        {
            cell = cell with { Ink = rule.Font.Ink == FontFormat.NoInk || (rule.Condition is { } condition && IsCaught(cell, condition)) ? null : rule.Font.Ink };
        }

        if ((open & LookParts.Strike) != LookParts.Nothing)
        {
            var rest = cell.Traits & ~(CellTraits.Struck | CellTraits.PartlyStruck);
            cell = cell with { Traits = rule.Font.Struck == true ? rest | CellTraits.Struck : rest };
        }
    }

    private static bool IsCaught(in Cell cell, Condition condition) => cell.Kind is CellKind.Text or CellKind.Boolean && !condition.NamesText;

    /// <summary>Takes away what a calculation would have to tell; whether that may be what the cell says.</summary>
    private bool LeaveUnknown(ref Cell cell, LookParts open)
    {
        var fills = (open & LookParts.Fill) != LookParts.Nothing;
        var inks = (open & LookParts.Ink) != LookParts.Nothing && !cell.IsBlank;
        cell = cell with { Fill = fills ? null : cell.Fill, Ink = inks ? null : cell.Ink };
        return fills || (inks && IsSign(cell.Text)) || ((open & LookParts.Strike) != LookParts.Nothing && rule.Font.Struck == true && !cell.IsBlank);
    }

    // Of words and numbers the colour is an ornament; a sign may be the same in every cell, and its colour all that it says.
    private static bool IsSign(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                return false;
            }
        }

        return true;
    }

    private void PaintIcon(ref Cell cell, int row, int column, double least, double width, bool told)
    {
        ref var settled = ref done.At(row, column);
        if (cell.Kind is not (CellKind.Number or CellKind.Date) || (settled & LookParts.Icon) != LookParts.Nothing)
        {
            return;
        }

        settled |= LookParts.Icon;
        if (!told)
        {
            FirstUnknown ??= (row, column);
            return;
        }

        var icon = rule.Icons!.Choose(cell.Number, least, width);
        icons ??= new ConditionalLook?[rule.Icons.Colours.Length];
        var shown = icons[icon] ??= new($"{Where} {rule.Icons.Name} → {CellColour.Name(rule.Icons.Colours[icon])}") { Icon = rule.Icons.Colours[icon] };
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

    private static ConditionalLook Joined(ConditionalLook? first, ConditionalLook second) => first is null
        ? second
        : new($"{first.Rule}; {second.Rule}") { Fills = first.Fills || second.Fills, NamesText = first.NamesText || second.NamesText, Icon = first.Icon ?? second.Icon };

    private string Where => rule.Ranges[0] is var range && range.FirstRow == range.LastRow && range.FirstColumn == range.LastColumn
        ? Sheet.Address(range.FirstRow, range.FirstColumn)
        : $"{Sheet.Address(range.FirstRow, range.FirstColumn)}:{Sheet.Address(range.LastRow, range.LastColumn)}";
}

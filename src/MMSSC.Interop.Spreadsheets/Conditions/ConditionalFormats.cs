using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Spreadsheets.Conditions;

/// <summary>
/// Gives the cells of a sheet the colours that its conditional formats show. Only rules whose outcome the cell's own value
/// decides are followed; where another rule may give a colour, the cell's colour counts as not known.
/// </summary>
internal sealed class ConditionalFormats
{
    private const int MostRules = 20_000;
    private const int MostLooks = 4_000_000;
    private const int LongestShown = 60;

    private readonly List<ConditionalRule> rules = [];
    private bool isTooMuch;

    /// <summary>Adds a rule.</summary>
    public void Add(ConditionalRule rule)
    {
        if (rules.Count < MostRules)
        {
            rules.Add(rule);
        }
        else
        {
            GiveUp();
        }
    }

    /// <summary>There are more rules than are followed.</summary>
    public void GiveUp() => isTooMuch = true;

    /// <summary>Looks at the cells that were read.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="at">The place of a cell.</param>
    /// <param name="findings">Is told of rules that can't be followed.</param>
    public void Apply(SheetRows rows, Func<int, int, Location> at, ICollection<Diagnostic> findings)
    {
        if (rules.Count == 0 && !isTooMuch)
        {
            return;
        }

        if (isTooMuch || Looks(rows) > MostLooks)
        {
            Discolour(rows);
            findings.Add(SheetDiagnostics.ConditionsTooMany(at(0, 0) with { Cell = null }));
            return;
        }

        rules.Sort(static (one, other) => one.Priority.CompareTo(other.Priority));
        var done = new DecidedLooks(rows);
        (ConditionalRule Rule, int Row, int Column)? unknown = null;
        var count = 0;
        foreach (var rule in rules)
        {
            var painter = new RulePainter(rule, rows, done);
            painter.Paint();
            if (painter.FirstUnknown is { } first)
            {
                unknown ??= (rule, first.Row, first.Column);
                count++;
            }
        }

        if (unknown is var (shown, row, column))
        {
            var text = shown.Shown.Length <= LongestShown ? shown.Shown : string.Concat(shown.Shown.AsSpan(0, LongestShown - 1), "…");
            findings.Add(SheetDiagnostics.ConditionNotEvaluated(at(row, column), text, count));
        }
    }

    private long Looks(SheetRows rows)
    {
        long looks = 0;
        foreach (var rule in rules)
        {
            foreach (var range in rule.Ranges)
            {
                var height = Math.Min(range.LastRow, rows.Count - 1) - range.FirstRow + 1L;
                var width = Math.Min(range.LastColumn, rows.Widest - 1) - range.FirstColumn + 1L;
                looks += 1 + (Math.Max(0, height) * Math.Max(0, width));
            }
        }

        return looks;
    }

    private static void Discolour(SheetRows rows)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (ref var cell in rows[row].AsSpan())
            {
                cell = cell with { Fill = null, Ink = null };
            }
        }
    }
}

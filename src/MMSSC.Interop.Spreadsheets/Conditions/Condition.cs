using System.Globalization;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Spreadsheets.Conditions;

/// <summary>How a cell is compared.</summary>
internal enum Comparison
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Between,
    NotBetween,
    Contains,
    ContainsNot,
    BeginsWith,
    EndsWith,
    IsBlank,
    IsFilled,
    IsError,
    IsNoError,
}

/// <summary>A comparison of a cell's value with fixed values: nothing but the value decides.</summary>
internal sealed record Condition(Comparison Comparison, Operand First, Operand Second)
{
    /// <summary>Whether a text is compared with.</summary>
    public bool NamesText => First.Text is not null;

    /// <summary>Whether it holds; a blank cell counts as 0 and as the empty text, as spreadsheet programs have it.</summary>
    public bool Holds(in Cell cell) => Comparison switch
    {
        Comparison.IsBlank => cell.IsBlank,
        Comparison.IsFilled => !cell.IsBlank,
        Comparison.IsError => cell.Kind == CellKind.Error,
        Comparison.IsNoError => cell.Kind != CellKind.Error,
        _ when cell.Kind == CellKind.Error => false,
        Comparison.Contains => cell.Text.Contains(First.Shown, StringComparison.OrdinalIgnoreCase),
        Comparison.ContainsNot => !cell.Text.Contains(First.Shown, StringComparison.OrdinalIgnoreCase),
        Comparison.BeginsWith => cell.Text.StartsWith(First.Shown, StringComparison.OrdinalIgnoreCase),
        Comparison.EndsWith => cell.Text.EndsWith(First.Shown, StringComparison.OrdinalIgnoreCase),
        Comparison.Equal => First.Order(cell) == 0,
        Comparison.NotEqual => First.Order(cell) != 0,
        Comparison.Less => First.Order(cell) < 0,
        Comparison.LessOrEqual => First.Order(cell) <= 0,
        Comparison.Greater => First.Order(cell) > 0,
        Comparison.GreaterOrEqual => First.Order(cell) >= 0,
        Comparison.Between => IsBetween(cell),
        _ => !IsBetween(cell),
    };

    /// <inheritdoc/>
    public override string ToString() => Comparison switch
    {
        Comparison.Equal => $"= {First.Shown}",
        Comparison.NotEqual => $"≠ {First.Shown}",
        Comparison.Less => $"< {First.Shown}",
        Comparison.LessOrEqual => $"≤ {First.Shown}",
        Comparison.Greater => $"> {First.Shown}",
        Comparison.GreaterOrEqual => $"≥ {First.Shown}",
        Comparison.Between => $"{First.Shown}…{Second.Shown}",
        Comparison.NotBetween => $"∉ {First.Shown}…{Second.Shown}",
        Comparison.Contains => $"∋ {First.Shown}",
        Comparison.ContainsNot => $"∌ {First.Shown}",
        Comparison.BeginsWith => $"{First.Shown}…",
        Comparison.EndsWith => $"…{First.Shown}",
        _ => Comparison.ToString(),
    };

    private bool IsBetween(in Cell cell)
    {
        var swapped = First.Text is null && Second.Text is null && First.Number > Second.Number;
        return swapped ? Second.Order(cell) >= 0 && First.Order(cell) <= 0 : First.Order(cell) >= 0 && Second.Order(cell) <= 0;
    }
}

/// <summary>A fixed value that cells are compared with.</summary>
/// <param name="Text">A text; null for a number.</param>
/// <param name="Number">The number.</param>
internal sealed record Operand(string? Text, double Number)
{
    /// <summary>Where nothing is compared with.</summary>
    public static readonly Operand None = new(null, 0);

    private const double Tolerance = 1e-9;

    public string Shown => Text ?? Number.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Reads a number or a text in quotes; null for anything that would have to be calculated.</summary>
    public static Operand? Read(ReadOnlySpan<char> formula)
    {
        formula = formula.Trim();
        if (formula is ['=', ..])
        {
            formula = formula[1..].Trim();
        }

        if (formula.Length >= 2 && formula[0] == '"' && formula[^1] == '"')
        {
            var inner = formula[1..^1].ToString();
            var single = inner.Replace("\"\"", "", StringComparison.Ordinal);
            return single.Contains('"', StringComparison.Ordinal) ? null : new(inner.Replace("\"\"", "\"", StringComparison.Ordinal), 0);
        }

        return double.TryParse(formula, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? new(null, number) : null;
    }

    /// <summary>Whether a cell's value is less (-1), the same (0) or more (1); any text is more than any number.</summary>
    public int Order(in Cell cell)
    {
        if (cell.IsBlank)
        {
            return Text is null ? Math.Sign(-Number) : Text.Length == 0 ? 0 : -1;
        }

        var isText = cell.Kind is CellKind.Text or CellKind.Boolean;
        return (isText, Text) switch
        {
            (true, null) => 1,
            (false, not null) => -1,
            (true, not null) => Math.Sign(string.Compare(cell.Text, Text, StringComparison.OrdinalIgnoreCase)),
            _ => Math.Abs(cell.Number - Number) <= Tolerance ? 0 : cell.Number < Number ? -1 : 1,
        };
    }
}

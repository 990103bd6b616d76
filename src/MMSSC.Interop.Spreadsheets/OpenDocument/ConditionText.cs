using MMSSC.Interop.Spreadsheets.Conditions;

namespace MMSSC.Interop.Spreadsheets.OpenDocument;

/// <summary>Reads conditions as they are written in styles (OpenDocument 1.3 part 3, 19.469) and in LibreOffice's own conditional formats.</summary>
internal static class ConditionText
{
    private const int Longest = 1_024;

    private static readonly (string Sign, Comparison Comparison)[] signs =
    [
        (">=", Comparison.GreaterOrEqual), ("<=", Comparison.LessOrEqual), ("!=", Comparison.NotEqual), ("<>", Comparison.NotEqual),
        (">", Comparison.Greater), ("<", Comparison.Less), ("=", Comparison.Equal),
    ];

    private static readonly (string Name, Comparison Comparison)[] calls =
    [
        ("cell-content-is-between(", Comparison.Between), ("cell-content-is-not-between(", Comparison.NotBetween),
        ("between(", Comparison.Between), ("not-between(", Comparison.NotBetween),
        ("begins-with(", Comparison.BeginsWith), ("ends-with(", Comparison.EndsWith),
        ("contains-text(", Comparison.Contains), ("not-contains-text(", Comparison.ContainsNot),
    ];

    private static readonly string[] formulas = ["is-true-formula(", "formula-is("];

    /// <summary>The condition; null where it would have to be calculated.</summary>
    /// <param name="written">The condition as it is written.</param>
    /// <param name="formula">Reads what is written as a formula.</param>
    public static Condition? Read(string written, OwnCellFormula? formula)
    {
        if (written.Length > Longest)
        {
            return null;
        }

        var text = WithoutSpace(written.AsSpan().Trim());
        foreach (var name in formulas)
        {
            if (text.StartsWith(name, StringComparison.Ordinal) && text[^1] == ')')
            {
                return formula?.Read(text[name.Length..^1].ToString());
            }
        }

        const string content = "cell-content()";
        if (text.StartsWith(content, StringComparison.Ordinal))
        {
            text = text[content.Length..].TrimStart();
        }

        foreach (var (sign, comparison) in signs)
        {
            if (text.StartsWith(sign, StringComparison.Ordinal))
            {
                return Operand.Read(text[sign.Length..]) is { } operand ? new(comparison, operand, Operand.None) : null;
            }
        }

        foreach (var (name, comparison) in calls)
        {
            if (text.StartsWith(name, StringComparison.Ordinal) && text[^1] == ')')
            {
                return Call(comparison, text[name.Length..^1]);
            }
        }

        return text switch
        {
            "is-error" => new(Comparison.IsError, Operand.None, Operand.None),
            "is-no-error" => new(Comparison.IsNoError, Operand.None, Operand.None),
            _ => null,
        };
    }

    // Gnumeric, and OpenOffice before LibreOffice, name the language of the formula first: of:cell-content()=1.
    private static ReadOnlySpan<char> WithoutSpace(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOfAnyExceptInRange('a', 'z');
        return colon > 0 && text[colon] == ':' ? text[(colon + 1)..].TrimStart() : text;
    }

    private static Condition? Call(Comparison comparison, ReadOnlySpan<char> operands)
    {
        var isRange = comparison is Comparison.Between or Comparison.NotBetween;
        var comma = isRange ? Comma(operands) : -1;
        var first = Operand.Read(comma < 0 ? operands : operands[..comma]);
        var second = comma < 0 ? Operand.None : Operand.Read(operands[(comma + 1)..]);
        var isText = first?.Text is { Length: > 0 };
        return first is null || second is null || (isRange ? comma < 0 : !isText) ? null : new(comparison, first, second);
    }

    // The comma between two operands, not one within quotes.
    private static int Comma(ReadOnlySpan<char> text)
    {
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                quoted = !quoted;
            }
            else if (text[i] is ',' or ';' && !quoted)
            {
                return i;
            }
        }

        return -1;
    }
}

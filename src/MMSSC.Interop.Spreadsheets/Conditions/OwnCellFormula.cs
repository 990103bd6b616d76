using System.Text;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Spreadsheets.Conditions;

/// <summary>
/// Reads formulas that ask for nothing but the cell's own value, as programs write them for comparisons and texts, and people
/// by hand: <c>$C5&gt;=3</c> over one column, <c>NOT(ISERROR(SEARCH("x",C5)))</c>, <c>LEFT(C5,2)="x"</c>, <c>AND(C5&gt;1,C5&lt;3)</c>.
/// </summary>
/// <param name="ranges">The cells that the formula is for.</param>
/// <param name="row">Row of the cell that it is written for, from 0.</param>
/// <param name="column">Column of that cell, from 0.</param>
internal sealed class OwnCellFormula(IReadOnlyList<MergedRange> ranges, int row, int column)
{
    private const int Longest = 1_024;
    private const int Deepest = 8;

    // Stands for the cell itself once its address is known to be its own.
    private const string Own = "\u0001";

    private static readonly (string Sign, Comparison Comparison)[] signs =
    [
        (">=", Comparison.GreaterOrEqual), ("<=", Comparison.LessOrEqual), ("<>", Comparison.NotEqual),
        (">", Comparison.Greater), ("<", Comparison.Less), ("=", Comparison.Equal),
    ];

    private static readonly (Comparison One, Comparison Other)[] opposites =
    [
        (Comparison.Equal, Comparison.NotEqual), (Comparison.Less, Comparison.GreaterOrEqual), (Comparison.Greater, Comparison.LessOrEqual),
        (Comparison.Contains, Comparison.ContainsNot), (Comparison.IsBlank, Comparison.IsFilled), (Comparison.IsError, Comparison.IsNoError),
        (Comparison.Between, Comparison.NotBetween),
    ];

    /// <summary>The condition; null where another cell, or a calculation, decides.</summary>
    public Condition? Read(string formula) => formula.Length <= Longest && Normal(formula) is { } text ? Read(text, Deepest) : null;

    private static Condition? Read(ReadOnlySpan<char> text, int depth)
    {
        text = text is ['=', ..] ? text[1..] : text;
        if (depth == 0)
        {
            return null;
        }

        if (Argument(text, "NOT") is { } negated)
        {
            return Negated(Read(negated, depth - 1));
        }

        if (Argument(text, "AND") is { } both)
        {
            return Both(both, depth - 1);
        }

        return Asked(text) ?? Compared(text);
    }

    // Questions that are true or false themselves.
    private static Condition? Asked(ReadOnlySpan<char> text)
    {
        var (isNumber, isError) = (Argument(text, "ISNUMBER"), Argument(text, "ISERROR") ?? Argument(text, "ISERR"));
        if ((isNumber ?? isError) is { } asked && (Argument(asked, "SEARCH") ?? Argument(asked, "FIND")) is { } search)
        {
            return Split(search) is [var sought, Own] && Operand.Read(sought) is { Text.Length: > 0 } part
                ? new(isError is null ? Comparison.Contains : Comparison.ContainsNot, part, Operand.None)
                : null;
        }

        return isError == Own ? new(Comparison.IsError, Operand.None, Operand.None)
            : Argument(text, "ISBLANK") == Own ? new(Comparison.IsBlank, Operand.None, Operand.None)
            : Argument(text, "EXACT") is { } exact && Split(exact) is [Own, var same] && Operand.Read(same) is { Text.Length: > 0 } operand ? new(Comparison.Equal, operand, Operand.None)
            : null;
    }

    private static Condition? Compared(ReadOnlySpan<char> text)
    {
        foreach (var (sign, comparison) in signs)
        {
            if (Outside(text, sign) is var at and >= 0)
            {
                return Operand.Read(text[(at + sign.Length)..]) is { } right ? Compared(text[..at], comparison, right) : null;
            }
        }

        return null;
    }

    private static Condition? Compared(ReadOnlySpan<char> left, Comparison comparison, Operand right)
    {
        if (left is Own)
        {
            return new(comparison, right, Operand.None);
        }

        if ((Argument(left, "LEFT") ?? Argument(left, "RIGHT")) is { } part)
        {
            // As many characters as the text has, told as a number or by the text itself.
            var isWhole = comparison == Comparison.Equal && right.Text is { Length: > 0 } text && Split(part) is [Own, var count]
                && (Operand.Read(count) is { Text: null } number ? number.Number == text.Length : Argument(count, "LEN") is { } same && Operand.Read(same) == right);
            return isWhole ? new(left.StartsWith("LEFT") ? Comparison.BeginsWith : Comparison.EndsWith, right, Operand.None) : null;
        }

        return Argument(left, "LEN") is { } length && (length == Own || Argument(length, "TRIM") == Own) && right is { Text: null, Number: 0 } ? comparison switch
        {
            Comparison.Equal => new(Comparison.IsBlank, Operand.None, Operand.None),
            Comparison.Greater or Comparison.NotEqual => new(Comparison.IsFilled, Operand.None, Operand.None),
            _ => null,
        } : null;
    }

    private static Condition? Both(string text, int depth) => Split(text) is [var one, var other]
        && Read(one, depth) is { Comparison: Comparison.GreaterOrEqual } least && Read(other, depth) is { Comparison: Comparison.LessOrEqual } most
        ? new(Comparison.Between, least.First, most.First)
        : null;

    private static Condition? Negated(Condition? condition)
    {
        foreach (var (one, other) in opposites)
        {
            if (condition?.Comparison == one || condition?.Comparison == other)
            {
                return condition with { Comparison = condition.Comparison == one ? other : one };
            }
        }

        return null;
    }

    // What stands between the brackets of a call that is all of the text.
    private static string? Argument(ReadOnlySpan<char> text, string name)
    {
        if (text.Length < name.Length + 3 || !text.StartsWith(name) || text[name.Length] != '(' || text[^1] != ')')
        {
            return null;
        }

        var inner = text[(name.Length + 1)..^1];
        var depth = 0;
        var quoted = false;
        foreach (var c in inner)
        {
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0)
            {
                return null;
            }
        }

        return inner.ToString();
    }

    private static List<string> Split(string text)
    {
        var parts = new List<string>();
        var rest = text.AsSpan();
        while (Outside(rest, ",") is var at and >= 0)
        {
            parts.Add(rest[..at].ToString());
            rest = rest[(at + 1)..];
        }

        parts.Add(rest.ToString());
        return parts;
    }

    // The first place of a sign outside quotes and brackets, or -1.
    private static int Outside(ReadOnlySpan<char> text, ReadOnlySpan<char> sign)
    {
        var depth = 0;
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '"';
            depth += quoted ? 0 : text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth == 0 && !quoted && text[i..].StartsWith(sign))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// The formula in one form: capitals, no blanks, commas between arguments, and <see cref="Own"/> for the cell's own
    /// address; null where it names another cell.
    /// </summary>
    private string? Normal(string formula)
    {
        var text = new StringBuilder();
        for (var i = 0; i < formula.Length; i++)
        {
            var c = formula[i];
            if (c == '"')
            {
                var close = formula.IndexOf('"', i + 1);
                if (close < 0)
                {
                    return null;
                }

                text.Append(formula, i, close - i + 1);
                i = close;
            }
            else if (char.IsAsciiLetter(c) || c is '$' or '[' or '.' && !IsNumber(text))
            {
                var length = Word(formula.AsSpan(i), out var isAddress);
                var word = formula.AsSpan(i, length).ToString();
                if (isAddress && !IsOwn(word))
                {
                    return null;
                }

                text.Append(isAddress ? Own : word.ToUpperInvariant());
                i += length - 1;
            }
            else if (!char.IsWhiteSpace(c))
            {
                text.Append(c == ';' ? ',' : c);
            }
        }

        return text.ToString();
    }

    private static bool IsNumber(StringBuilder text) => text.Length > 0 && char.IsAsciiDigit(text[^1]);

    // A function's name, or an address: A1, $A$1, [.A1].
    private static int Word(ReadOnlySpan<char> text, out bool isAddress)
    {
        if (text[0] == '[')
        {
            isAddress = true;
            var close = text.IndexOf(']');
            return close < 0 ? text.Length : close + 1;
        }

        var length = 1;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '$' or '.' or '_' or '!'))
        {
            length++;
        }

        isAddress = length == text.Length || text[length] != '(';
        return length;
    }

    private bool IsOwn(string word)
    {
        var address = word.StartsWith("[.", StringComparison.Ordinal) ? word[2..].TrimEnd(']') : word;
        var isFixedColumn = address.StartsWith('$');
        var isFixedRow = address.LastIndexOf('$') > 0;
        return CellReference.TryRead(address.Replace("$", "", StringComparison.Ordinal), out var namedRow, out var namedColumn)
            && namedRow == row && namedColumn == column
            && (!isFixedColumn || ranges.All(range => range.FirstColumn == column && range.LastColumn == column))
            && (!isFixedRow || ranges.All(range => range.FirstRow == row && range.LastRow == row));
    }
}

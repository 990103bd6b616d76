using System.Buffers;
using System.Globalization;

namespace MMSSC.Interop.Spreadsheets.Formats;

/// <summary>What a section of a number format shows a number as.</summary>
internal enum FormatShape
{
    /// <summary>As few digits as tell it.</summary>
    General,

    /// <summary>Digits at places.</summary>
    Digits,

    /// <summary>A date or time.</summary>
    Date,

    /// <summary>A duration.</summary>
    Elapsed,
}

/// <summary>One section of a number format code (ISO/IEC 29500-1, 18.8.31), taken apart.</summary>
internal sealed class FormatCode
{
    /// <summary>A piece: a place for a digit (<c>0</c>, <c>#</c> or <c>?</c>) or for all of them (<c>G</c>), or a text that stands as it is.</summary>
    internal sealed record FormatPiece(char Place, string Literal);

    public FormatShape Shape { get; private set; } = FormatShape.Digits;

    /// <summary>Pieces before the decimal point.</summary>
    public List<FormatPiece> Whole { get; } = [];

    /// <summary>Pieces from the decimal point on.</summary>
    public List<FormatPiece> Fraction { get; } = [];

    /// <summary>Number of places after the decimal point.</summary>
    public int Decimals { get; private set; }

    public bool HasPoint { get; private set; }

    public bool Thousands { get; private set; }

    /// <summary>Power of ten that the number is shown in: 2 for each percent sign, less 3 for each comma at the end.</summary>
    public int Scale { get; private set; }

    /// <summary>Whether there is no place for a digit at all: the section shows its text only.</summary>
    public bool TextOnly { get; private set; } = true;

    /// <summary>The text before the first place.</summary>
    public string Before { get; private set; } = "";

    /// <summary>The text behind the last place.</summary>
    public string Behind { get; private set; } = "";

    /// <summary>Whether it is for texts.</summary>
    public bool TakesTexts { get; private set; }

    /// <summary>The numbers that a section is for, such as <c>[&gt;=100]</c>; null when its position tells.</summary>
    public (string Sign, double Bound)? Condition { get; private set; }

    private static readonly SearchValues<char> elapsedUnits = SearchValues.Create("hmsHMS");

    // More would not fit a decimal number.
    private const int LargestScale = 12;

    private int pendingCommas;

    /// <summary>Takes a section apart.</summary>
    public static FormatCode Read(ReadOnlySpan<char> section)
    {
        var code = new FormatCode { Condition = ReadCondition(section) };
        if (DateShape(section) is { } shape)
        {
            code.Shape = shape;
            return code;
        }

        for (var at = 0; at < section.Length;)
        {
            at = code.Take(section, at);
        }

        code.Scale -= 3 * code.pendingCommas;
        return Math.Abs(code.Scale) > LargestScale ? new FormatCode { Condition = code.Condition, Shape = FormatShape.General } : code;
    }

    /// <summary>The first character after a literal piece that begins at <paramref name="at"/>, with its text; the same place when none begins there.</summary>
    internal static int SkipLiteral(ReadOnlySpan<char> section, int at, out string literal)
    {
        literal = "";
        switch (section[at])
        {
            case '"':
                var close = section[(at + 1)..].IndexOf('"');
                literal = (close < 0 ? section[(at + 1)..] : section.Slice(at + 1, close)).ToString();
                return close < 0 ? section.Length : at + close + 2;
            case '\\':
                literal = at + 1 < section.Length ? section[at + 1].ToString() : "";
                return Math.Min(at + 2, section.Length);
            case '_':
                // As wide as the character that follows: a gap.
                literal = " ";
                return Math.Min(at + 2, section.Length);
            case '*':
                // Repeats the character that follows over the cell's width.
                return Math.Min(at + 2, section.Length);
            case '[':
                var end = section[at..].IndexOf(']');
                var inside = end < 0 ? [] : section[(at + 1)..(at + end)];
                if (inside is ['$', ..])
                {
                    var dash = inside.LastIndexOf('-');
                    literal = (dash < 1 ? inside[1..] : inside[1..dash]).ToString();
                }

                return end < 0 ? section.Length : at + end + 1;
            default:
                return at;
        }
    }

    /// <summary>Whether its condition leaves it the negative numbers, such as <c>[&lt;0]</c>.</summary>
    public bool TakesNegatives => Condition is { Sign: "<" or "<=", Bound: 0 };

    /// <summary>Whether its condition leaves the negative numbers to others, such as <c>[&gt;=0]</c>.</summary>
    public bool LeavesNegatives => Condition is { Sign: ">" or ">=", Bound: 0 };

    /// <summary>Whether the section's condition holds; a section without one takes every number.</summary>
    public bool Holds(double number) => Condition is not { } condition || condition.Sign switch
    {
        "<" => number < condition.Bound,
        "<=" => number <= condition.Bound,
        ">" => number > condition.Bound,
        ">=" => number >= condition.Bound,
        "<>" => !number.Equals(condition.Bound),
        _ => number.Equals(condition.Bound),
    };

    private static (string Sign, double Bound)? ReadCondition(ReadOnlySpan<char> section)
    {
        // A colour may stand before the condition.
        for (int open; (open = section.IndexOf('[')) >= 0;)
        {
            section = section[(open + 1)..];
            var close = section.IndexOf(']');
            var inside = close < 0 ? section : section[..close];
            var sign = inside.IndexOfAnyExcept("<>=");
            if (sign > 0)
            {
                return double.TryParse(inside[sign..], NumberStyles.Float, CultureInfo.InvariantCulture, out var bound)
                    ? (inside[..sign].ToString(), bound)
                    : null;
            }
        }

        return null;
    }

    private int Take(ReadOnlySpan<char> section, int at)
    {
        var next = SkipLiteral(section, at, out var literal);
        if (next > at)
        {
            Add(new FormatPiece('\0', literal));
            return next;
        }

        var general = GeneralSign(section[at..]);
        if (general > 0)
        {
            Shape = FormatShape.General;
            Place('G');
            return at + general;
        }

        switch (section[at])
        {
            case '0' or '#' or '?':
                Place(section[at]);
                break;
            case '.' when !HasPoint:
                HasPoint = true;
                Fraction.Add(new FormatPiece('\0', "."));
                break;
            case ',' when Shape == FormatShape.Digits:
                pendingCommas += TextOnly ? 0 : 1;
                break;
            case '%':
                Scale += 2;
                Add(new FormatPiece('\0', "%"));
                break;
            case '@':
                TakesTexts = true;
                break;
            default:
                Add(new FormatPiece('\0', section[at].ToString()));
                break;
        }

        return at + 1;
    }

    /// <summary>Length of a sign that numbers show as general ones: the word, an exponent, or a stroke with the denominator; 0 where none begins.</summary>
    private int GeneralSign(ReadOnlySpan<char> rest) => rest switch
    {
        ['G' or 'g', ..] when rest.StartsWith("General", StringComparison.OrdinalIgnoreCase) => "General".Length,
        ['E' or 'e', '+' or '-', ..] => 2,
        ['/', .. var denominator] when !TextOnly && Shape == FormatShape.Digits => rest.Length - denominator.TrimStart("0123456789").Length,
        _ => 0,
    };

    private void Place(char place)
    {
        // A comma between places groups by thousands; behind the last one it divides by a thousand.
        Thousands |= pendingCommas > 0;
        pendingCommas = 0;
        TextOnly = false;
        Decimals += HasPoint ? 1 : 0;
        Add(new FormatPiece(place, ""));
    }

    private void Add(FormatPiece piece)
    {
        (HasPoint ? Fraction : Whole).Add(piece);
        Before += TextOnly ? piece.Literal : "";
        Behind = piece.Place == '\0' ? Behind + piece.Literal : "";
    }

    private static FormatShape? DateShape(ReadOnlySpan<char> section)
    {
        var date = false;
        for (var at = 0; at < section.Length;)
        {
            if (section[at] == '[' && at + 1 < section.Length && char.ToLowerInvariant(section[at + 1]) is 'h' or 'm' or 's')
            {
                var unit = section[(at + 1)..];
                var end = unit.IndexOf(']');
                if (end > 0 && unit[..end].IndexOfAnyExcept(elapsedUnits) < 0)
                {
                    return FormatShape.Elapsed;
                }
            }

            var next = SkipLiteral(section, at, out _);
            if (next > at)
            {
                at = next;
                continue;
            }

            if (section[at..].StartsWith("General", StringComparison.OrdinalIgnoreCase))
            {
                at += "General".Length;
                continue;
            }

            // "e" and "b" stand for years in some calendars, "E+" for an exponent.
            date |= char.ToLowerInvariant(section[at]) is 'y' or 'm' or 'd' or 'h' or 's';
            at++;
        }

        return date ? FormatShape.Date : null;
    }
}

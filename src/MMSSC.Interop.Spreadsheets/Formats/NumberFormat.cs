using System.Globalization;
using System.Text;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Spreadsheets.Formats;

/// <summary>Shows numbers as a person sees them in a cell of that format, with a point as the decimal sign.</summary>
internal sealed class NumberFormat
{
    /// <summary>The format of cells that have none.</summary>
    public static readonly NumberFormat General = new("General");

    private const int MostSections = 4;
    private const int MostDecimals = 30;

    // From here on spreadsheet programs have no exact digits.
    private const double Largest = 1e15;

    private static readonly FormatCode plain = FormatCode.Read("General");
    private readonly FormatCode[] sections;
    private readonly bool hasText;

    /// <param name="code">The code as the file has it, such as <c>#,##0.00;[Red]-#,##0.00</c>.</param>
    public NumberFormat(string code)
    {
        var parts = Split(code);
        sections = parts.ConvertAll(part => FormatCode.Read(part)).ToArray();
        if (sections is [.. var numbers, { TakesTexts: true }] && numbers.Length > 0)
        {
            sections = numbers;
        }

        hasText = sections is [{ TakesTexts: true }];
    }

    /// <summary>The built-in code of a format id (ISO/IEC 29500-1, 18.8.30); null for ids that a file has to define.</summary>
    public static string? BuiltIn(int id) => id switch
    {
        0 => "General",
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        11 => "0.00E+00",
        12 => "# ?/?",
        13 => "# ??/??",
        14 or (>= 27 and <= 31) or 36 or (>= 50 and <= 58) => "yyyy\\-mm\\-dd",
        >= 15 and <= 17 => "d\\-mmm\\-yy",
        >= 18 and <= 21 or (>= 32 and <= 35) => "h:mm:ss",
        22 => "yyyy\\-mm\\-dd h:mm",
        37 or 38 => "#,##0;-#,##0",
        39 or 40 => "#,##0.00;-#,##0.00",
        41 or 42 => "#,##0",
        43 or 44 => "#,##0.00",
        45 or 47 => "mm:ss",
        46 => "[h]:mm:ss",
        48 => "##0.0E+0",
        49 => "@",
        _ => null,
    };

    /// <summary>The text of a number, and whether it is shown as a date or time.</summary>
    public (string Text, bool IsDate) Format(double number, bool since1904)
    {
        var section = Section(number, out var minus);
        switch (section.Shape)
        {
            case FormatShape.Date when SerialDate.Format(number, since1904) is { } date:
                return (date, true);
            case FormatShape.Elapsed when SerialDate.FormatElapsed(number) is { } elapsed:
                return (elapsed, true);
            case FormatShape.Digits when !hasText && Math.Abs(number) < Largest && section.Decimals <= MostDecimals:
                return (Digits(section, Math.Abs(number), minus), false);
            case FormatShape.General when !hasText && Math.Abs(number) < Largest:
                return (Around(section, Math.Abs(number), minus), false);
            default:
                return (Plain(number), false);
        }
    }

    /// <summary>As few digits as tell the number, at most the 15 that spreadsheet programs keep.</summary>
    public static string Plain(double number)
    {
        if (number == 0)
        {
            return "0";
        }

        var text = number.ToString("G15", CultureInfo.InvariantCulture);
        if (!text.Contains('E'))
        {
            return text;
        }

        // Up to 20 digits a cell shows no exponent; codes and identifiers may be that long.
        return Math.Abs(number) is >= 1e-9 and < 1e20
            ? ((decimal)double.Parse(text, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture)
            : text;
    }

    private FormatCode Section(double number, out bool minus)
    {
        if (Array.Exists(sections, section => section.Condition is not null))
        {
            // A number that no section is for shows as it is: [>=3]"good" says nothing of 1.
            var found = Array.FindIndex(sections, section => section.Holds(number));
            minus = number < 0 && (found < 0 || !IsForNegatives(found));
            return found < 0 ? plain : sections[found];
        }

        var index = number < 0 && sections.Length > 1 ? 1 : number == 0 && sections.Length > 2 ? 2 : 0;

        // The section for negative numbers brings its own sign.
        minus = number < 0 && index == 0;
        return sections[index];
    }

    /// <summary>Whether negative numbers alone come to a section: it brings its own sign then.</summary>
    private bool IsForNegatives(int at) => sections[at].TakesNegatives || (sections[at].Condition is null && Array.Exists(sections[..at], section => section.LeavesNegatives));

    /// <summary>As few digits as tell the number, with the texts around them.</summary>
    private static string Around(FormatCode code, double number, bool minus)
    {
        var digits = Plain(code.Scale == 0 ? number : number * Math.Pow(10, code.Scale));
        var text = string.Concat(minus ? "-" : "", code.Before, digits, code.Behind);
        return text.Length == digits.Length ? digits : CellText.Trim(text).ToString();
    }

    private static string Digits(FormatCode code, double number, bool minus)
    {
        if (code.TextOnly)
        {
            var literal = new StringBuilder();
            AppendLiterals(code.Whole, literal);
            AppendLiterals(code.Fraction, literal);
            return CellText.Trim(literal.ToString()).ToString();
        }

        var exact = Rounded(number, code.Scale, code.Decimals);
        var point = exact.IndexOf('.');
        var whole = (point < 0 ? exact : exact[..point]).TrimStart('0');
        var fraction = point < 0 ? "" : exact[(point + 1)..];
        var text = new StringBuilder();
        AppendWhole(code, whole, text);
        AppendFraction(code, fraction, text);
        if (minus && exact.AsSpan().IndexOfAnyExcept('0', '.') >= 0)
        {
            text.Insert(0, '-');
        }

        return CellText.Trim(text.ToString()).ToString();
    }

    // Rounded as a spreadsheet does: on the 15 decimal digits, half away from zero; 1.005 is 1.01, whatever its binary fraction.
    private static string Rounded(double number, int scale, int decimals)
    {
        var exact = (decimal)number;
        for (; scale > 0; scale--)
        {
            exact *= 10;
        }

        for (; scale < 0 && exact != 0; scale++)
        {
            exact /= 10;
        }

        return Math.Round(exact, Math.Min(decimals, 28), MidpointRounding.AwayFromZero)
            .ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    // From the right: each place takes a digit, and the leftmost one all that remain.
    private static void AppendWhole(FormatCode code, string digits, StringBuilder text)
    {
        var first = code.Whole.FindIndex(piece => piece.Place != '\0');
        var reversed = new StringBuilder();
        var at = digits.Length;
        var shown = 0;
        for (var i = code.Whole.Count - 1; i >= 0; i--)
        {
            var piece = code.Whole[i];
            if (piece.Place == '\0')
            {
                for (var k = piece.Literal.Length - 1; k >= 0; k--)
                {
                    reversed.Append(piece.Literal[k]);
                }

                continue;
            }

            do
            {
                if (at > 0 || piece.Place == '0')
                {
                    reversed.Append(code.Thousands && shown > 0 && shown % 3 == 0 ? "," : "").Append(at > 0 ? digits[at - 1] : '0');
                    shown++;
                    at--;
                }
                else
                {
                    at--;
                }
            }
            while (i == first && at > 0);
        }

        for (var k = reversed.Length - 1; k >= 0; k--)
        {
            text.Append(reversed[k]);
        }
    }

    private static void AppendFraction(FormatCode code, string digits, StringBuilder text)
    {
        var significant = digits.AsSpan().TrimEnd('0').Length;
        var at = 0;
        foreach (var piece in code.Fraction)
        {
            if (piece.Place == '\0')
            {
                text.Append(piece.Literal);
            }
            else
            {
                var optional = piece.Place != '0' && at >= significant;
                text.Append(optional ? "" : digits[at].ToString());
                at++;
            }
        }
    }

    private static void AppendLiterals(List<FormatCode.FormatPiece> pieces, StringBuilder text)
    {
        foreach (var piece in pieces)
        {
            text.Append(piece.Literal);
        }
    }

    private static List<string> Split(string code)
    {
        var parts = new List<string>();
        var start = 0;
        for (var at = 0; at < code.Length && parts.Count < MostSections - 1;)
        {
            var next = FormatCode.SkipLiteral(code, at, out _);
            if (next > at)
            {
                at = next;
                continue;
            }

            if (code[at] == ';')
            {
                parts.Add(code[start..at]);
                start = at + 1;
            }

            at++;
        }

        parts.Add(code[start..]);
        return parts;
    }
}

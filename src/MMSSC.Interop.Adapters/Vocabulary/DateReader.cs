using System.Globalization;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Vocabulary;

/// <summary>A date as it was read.</summary>
/// <param name="Date">The date.</param>
/// <param name="Undecided">Whether day and month could be the other way round; then the day was taken first.</param>
internal readonly record struct ReadDate(PartialDate Date, bool Undecided);

/// <summary>Reads dates as people type them, in the languages of the lexicon.</summary>
internal static class DateReader
{
    private const int Longest = 48;

    private const string Day = "yyyy-MM-dd";

    /// <summary>The date of a cell, or null.</summary>
    public static ReadDate? Read(in Cell cell, Lexicon lexicon) => cell.Kind switch
    {
        CellKind.Blank or CellKind.Boolean or CellKind.Error => null,
        CellKind.Date => OfDay(cell) is { } date ? new(date, false) : Read(cell.Text, lexicon),
        _ => Read(cell.Text, lexicon),
    };

    /// <summary>The date that a whole text is, or null.</summary>
    public static ReadDate? Read(string text, Lexicon lexicon)
    {
        if (text.Length is < 4 or > Longest)
        {
            return null;
        }

        Span<DatePart> parts = stackalloc DatePart[4];
        var count = Split(text, lexicon, parts);
        return count switch
        {
            1 when parts[0] is { Month: false, Digits: 4 } => Whole(parts[0].Value, 0, 0),
            2 => OfTwo(parts[0], parts[1]),
            3 => OfThree(parts[0], parts[1], parts[2]),
            _ => null,
        };
    }

    /// <summary>Whether a date's digits show that the day comes first (1) or the month does (-1); 0 where they do not.</summary>
    public static int OrderOf(string text, Lexicon lexicon)
    {
        if (text.Length is < 6 or > Longest)
        {
            return 0;
        }

        Span<DatePart> parts = stackalloc DatePart[4];
        return Split(text, lexicon, parts) == 3 && parts[0] is { Month: false, Digits: <= 2 } && parts[1] is { Month: false, Digits: <= 2 }
            ? parts[0].Value > 12 ? 1 : parts[1].Value > 12 ? -1 : 0
            : 0;
    }

    /// <summary>Day and month of a date that may lack its year, such as <c>1-oct</c>; null for anything else. Null members are unknown.</summary>
    public static (int Day, int Month)? DayAndMonth(in Cell cell, Lexicon lexicon)
    {
        if (cell.Kind == CellKind.Date && OfDay(cell) is { } date)
        {
            return (date.Day, date.Month);
        }

        if (cell.Kind is not (CellKind.Text or CellKind.Date) || cell.Text.Length is < 3 or > Longest)
        {
            return null;
        }

        Span<DatePart> parts = stackalloc DatePart[4];
        var count = Split(cell.Text, lexicon, parts);
        if (count == 2 && parts[0].Month != parts[1].Month)
        {
            var (month, day) = parts[0].Month ? (parts[0], parts[1]) : (parts[1], parts[0]);
            return day.Digits <= 2 && day.Value is >= 1 and <= 31 ? (day.Value, month.Value) : null;
        }

        return count == 3 && OfThree(parts[0], parts[1], parts[2]) is { } read ? (read.Date.Day, read.Date.Month) : null;
    }

    // By what the cell shows, never by its number: workbooks count days since 1900 or since 1904.
    private static PartialDate? OfDay(in Cell cell) =>
        cell.Text.Length >= Day.Length && DateOnly.TryParseExact(cell.Text.AsSpan(0, Day.Length), Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? PartialDate.Of(day.Year, day.Month, day.Day)
            : null;

    private static ReadDate? OfTwo(DatePart first, DatePart second)
    {
        if (first.Digits == 4 && second.Digits <= 2)
        {
            return Whole(first.Value, second.Value, 0);
        }

        return second is { Month: false, Digits: 4 } && (first.Month || first.Digits <= 2) ? Whole(second.Value, first.Value, 0) : null;
    }

    private static ReadDate? OfThree(DatePart first, DatePart second, DatePart third)
    {
        if (first is { Month: false, Digits: 4 })
        {
            return third.Month ? null : Whole(first.Value, second.Value, third.Value);
        }

        if (third.Month || third.Digits is not (2 or 4))
        {
            return null;
        }

        var year = third.Digits == 2 ? 2000 + third.Value : third.Value;
        if (first.Month || second.Month)
        {
            return first.Month == second.Month ? null : first.Month ? Whole(year, first.Value, second.Value) : Whole(year, second.Value, first.Value);
        }

        if (first.Value > 12 || second.Value > 12)
        {
            return second.Value > 12 ? Whole(year, first.Value, second.Value) : Whole(year, second.Value, first.Value);
        }

        return PartialDate.Of(year, second.Value, first.Value) is { } date ? new(date, first.Value != second.Value) : null;
    }

    private static ReadDate? Whole(int year, int month, int day) =>
        PartialDate.Of(year, month, day) is { } date && (month > 0 || day == 0) ? new(date, false) : null;

    /// <summary>Splits into numbers and month names; -1 where anything else stands in the text. A time of day at the end is left away.</summary>
    private static int Split(string text, Lexicon lexicon, Span<DatePart> parts)
    {
        var count = 0;
        var rest = WithoutTime(text.AsSpan().Trim());
        while (!rest.IsEmpty)
        {
            if (!TryTake(ref rest, lexicon, out var part) || (part is not null && count == 3))
            {
                return -1;
            }

            if (part is { } taken)
            {
                parts[count++] = taken;
            }
        }

        return count;
    }

    /// <summary>Takes what a date may have next: a part, or what joins parts, which is null.</summary>
    private static bool TryTake(ref ReadOnlySpan<char> rest, Lexicon lexicon, out DatePart? part)
    {
        if (char.IsAsciiDigit(rest[0]))
        {
            part = TakeNumber(ref rest);
            return part is not null;
        }

        if (char.IsLetter(rest[0]))
        {
            var word = TakeWord(ref rest);
            part = lexicon.Months.TryGetValue(word, out var month) ? new(month, 0, true) : null;
            return part is not null || IsJoiningWord(word);
        }

        part = null;
        var isSeparator = IsSeparator(rest[0]);
        rest = rest[1..];
        return isSeparator;
    }

    private static DatePart? TakeNumber(ref ReadOnlySpan<char> rest)
    {
        var end = 1;
        while (end < rest.Length && char.IsAsciiDigit(rest[end]))
        {
            end++;
        }

        if (end > 4 || !int.TryParse(rest[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        rest = rest[end..];
        if (rest.Length > 1 && rest[0] is 'º' or '°')
        {
            rest = rest[1..];
        }

        return new(number, end, false);
    }

    private static string TakeWord(ref ReadOnlySpan<char> rest)
    {
        var end = 1;
        while (end < rest.Length && (char.IsLetter(rest[end]) || rest[end] == '.'))
        {
            end++;
        }

        var word = Folding.Fold(rest[..end].ToString());
        rest = rest[end..];
        return word;
    }

    private static bool IsJoiningWord(string word) => word is "de" or "del" or "of" or "di" or "th" or "st" or "nd" or "rd" or "er" or "d";

    private static bool IsSeparator(char c) => c is ' ' or '/' or '-' or '.' or ',' or '\u00A0' or '\'' or '’';

    private static ReadOnlySpan<char> WithoutTime(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon < 0)
        {
            return text;
        }

        var start = text[..colon].LastIndexOfAny(' ', 'T');
        return start > 0 ? text[..start] : text;
    }

    private readonly record struct DatePart(int Value, int Digits, bool Month);
}

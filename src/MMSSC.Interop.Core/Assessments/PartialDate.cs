using System.Globalization;

namespace MMSSC.Interop.Assessments;

/// <summary>A year, a month of a year, or a day.</summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int month, int day) => (Year, Month, Day) = (year, month, day);

    /// <summary>Year, 1900 to 2199.</summary>
    public int Year { get; }

    /// <summary>Month, 1 to 12; 0 where only the year is known.</summary>
    public int Month { get; }

    /// <summary>Day, 1 to 31; 0 where it is not known.</summary>
    public int Day { get; }

    /// <summary>Makes a date of its parts; null where they are none.</summary>
    public static PartialDate? Of(int year, int month = 0, int day = 0) =>
        year is < 1900 or > 2199 || month is < 0 or > 12 || day < 0 || (month == 0 && day > 0)
        || (day > 0 && day > DateTime.DaysInMonth(year, month))
            ? null
            : new PartialDate(year, month, day);

    /// <summary>Reads <c>2026</c>, <c>2026-03</c> or <c>2026-03-15</c>; null for anything else.</summary>
    public static PartialDate? Parse(string? text)
    {
        if (text is null || text.Length is not (4 or 7 or 10))
        {
            return null;
        }

        var parts = text.Split('-');
        var numbers = new int[3];
        for (var i = 0; i < parts.Length && i < 3; i++)
        {
            if (parts[i].Length != (i == 0 ? 4 : 2) || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])
                || (i > 0 && numbers[i] == 0))
            {
                return null;
            }
        }

        return parts.Length > 3 ? null : Of(numbers[0], numbers[1], numbers[2]);
    }

    /// <inheritdoc/>
    public int CompareTo(PartialDate other) =>
        (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    /// <summary>Whether one comes before the other; a year comes before its months.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether one comes after the other.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether one does not come after the other.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one does not come before the other.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>The ISO 8601 form, as precise as the date is.</summary>
    public override string ToString() => Month == 0
        ? Year.ToString("0000", CultureInfo.InvariantCulture)
        : Day == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}");
}

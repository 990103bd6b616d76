using System.Globalization;

namespace MMSSC.Interop.Spreadsheets.Formats;

/// <summary>Days as workbooks count them: since 1900 with a 29 February 1900 that never was, or since 1904 (ISO/IEC 29500-1, 18.17.4).</summary>
internal static class SerialDate
{
    private const int DaysTo1904 = 1462;
    private const int LastDay = 2_958_465;
    private static readonly DateTime dayZero = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>
    /// The date as <c>yyyy-mm-dd</c>, with the time where it is not midnight, or the time alone below the first day; null for
    /// numbers that are not a date.
    /// </summary>
    public static string? Format(double serial, bool since1904)
    {
        if (!double.IsFinite(serial) || serial < 0)
        {
            return null;
        }

        // To the second: a quarter past nine has no exact binary fraction.
        var seconds = Math.Round(serial * 86400, MidpointRounding.AwayFromZero);
        var days = Math.Floor(seconds / 86400);
        var time = TimeSpan.FromSeconds(seconds - (days * 86400));
        var clock = time.ToString(time.Seconds == 0 ? @"hh\:mm" : @"hh\:mm\:ss", CultureInfo.InvariantCulture);
        if (days == 0 && !since1904)
        {
            return clock;
        }

        days += since1904 ? DaysTo1904 : 0;
        if (days > LastDay)
        {
            return null;
        }

        if (days == 60)
        {
            return time == TimeSpan.Zero ? "1900-02-29" : "1900-02-29 " + clock;
        }

        var date = dayZero.AddDays(days < 60 ? days + 1 : days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return time == TimeSpan.Zero ? date : date + " " + clock;
    }

    /// <summary>A duration by its largest unit, such as <c>26:30:00</c>; null for numbers that are none.</summary>
    public static string? FormatElapsed(double serial)
    {
        if (!double.IsFinite(serial) || Math.Abs(serial) > LastDay)
        {
            return null;
        }

        var seconds = (long)Math.Round(Math.Abs(serial) * 86400, MidpointRounding.AwayFromZero);
        return string.Create(CultureInfo.InvariantCulture, $"{(serial < 0 && seconds > 0 ? "-" : "")}{seconds / 3600}:{seconds / 60 % 60:00}:{seconds % 60:00}");
    }

    /// <summary>The serial day of an ISO 8601 date, as cells of type <c>d</c> hold it; null when it is none.</summary>
    public static double? Parse(ReadOnlySpan<char> text, bool since1904)
    {
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.NoCurrentDateDefault, out var date)
            || date.Year < 1900)
        {
            return null;
        }

        var serial = (date - dayZero).TotalDays;
        return (serial < 61 ? serial - 1 : serial) - (since1904 ? DaysTo1904 : 0);
    }
}

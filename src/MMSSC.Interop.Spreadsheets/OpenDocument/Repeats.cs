using System.Globalization;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.OpenDocument;

/// <summary>Attributes that rows, columns and cells share.</summary>
internal static class Repeats
{
    private const int MostDigits = 18;

    /// <summary>How often the element stands there: 1 to <paramref name="most"/>. Programs fill the grid up to its end, and hostile files any number beyond.</summary>
    public static int Read(PartXml xml, string attribute, int most)
    {
        // No grid is so large that a digit beyond these changes anything.
        var digits = xml[attribute, Spaces.Table].AsSpan();
        _ = long.TryParse(digits[..Math.Min(digits.Length, MostDigits)], NumberStyles.None, CultureInfo.InvariantCulture, out var count);
        return (int)Math.Clamp(count, 1, Math.Max(1, most));
    }

    /// <summary>Whether the row or column is hidden, by hand or by a filter.</summary>
    public static bool IsHidden(PartXml xml) => xml["visibility", Spaces.Table] is "collapse" or "filter";
}

using System.Globalization;
using MMSSC.Interop.Adapters.Tabular.Package;

namespace MMSSC.Interop.Adapters.Tabular.OpenDocument;

/// <summary>Attributes that rows, columns and cells share.</summary>
internal static class Repeats
{
    /// <summary>How often the element stands there: 1 to <paramref name="most"/>. Programs fill the grid up to its end, and hostile files any number beyond.</summary>
    public static int Read(PartXml xml, string attribute, int most) => xml[attribute, Spaces.Table] is { } text
        && (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || text.Length > 18)
            ? (int)Math.Clamp(text.Length > 18 ? long.MaxValue : count, 1, Math.Max(1, most))
            : 1;

    /// <summary>Whether the row or column is hidden, by hand or by a filter.</summary>
    public static bool IsHidden(PartXml xml) => xml["visibility", Spaces.Table] is "collapse" or "filter";
}

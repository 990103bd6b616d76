using MMSSC.Interop.Reports.View;

namespace MMSSC.Interop.Reports.Sections;

/// <summary>A second order of rows: the places of the rows, so that no row appears twice in the values of a report.</summary>
internal static class RowOrder
{
    /// <summary>Places of the rows by falling number; rows with the same number, and then those without one, stay as they come.</summary>
    public static object?[] Falling(ViewObject[] rows, Func<ViewObject, double?> of)
    {
        var places = new List<RowPlace>();
        for (var i = 0; i < rows.Length; i++)
        {
            places.Add(new(i, of(rows[i]) ?? double.NegativeInfinity));
        }

        places.Sort((one, other) => other.Number.CompareTo(one.Number) is not 0 and var order ? order : one.Index.CompareTo(other.Index));
        return [.. places.Select(place => (object?)place.Index)];
    }

    private sealed record RowPlace(int Index, double Number);
}

using System.Globalization;

namespace MMSSC.Interop.Spreadsheets.Conditions;

/// <summary>Icons that a value chooses among.</summary>
internal sealed class IconSet
{
    /// <summary>Most icons that a set has; a reader keeps one bound more, so a set with too many is none.</summary>
    public const int MostBounds = 5;

    private const int Red = 0xFF0000;
    private const int Yellow = 0xFFC000;
    private const int Green = 0x00B050;

    // Black and grey icons do not have the colour of any level.
    private const int Black = 0x202020;

    /// <summary>The icons of a name with the bounds between them; null where colours or bounds are none that a value alone decides.</summary>
    /// <param name="name">The name, such as <c>3TrafficLights1</c>.</param>
    /// <param name="reverse">Whether the highest value has the first icon.</param>
    /// <param name="bounds">One for each icon; the first is shown below all others, whatever its bound says.</param>
    public static IconSet? Of(string name, bool reverse, List<IconBound> bounds)
    {
        if (ColoursOf(name) is not { } colours || bounds.Count != colours.Length)
        {
            return null;
        }

        var relative = bounds[1].Unit == BoundUnit.Percent;
        for (var icon = 1; icon < bounds.Count; icon++)
        {
            if (bounds[icon].Unit != (relative ? BoundUnit.Percent : BoundUnit.Number))
            {
                return null;
            }
        }

        if (reverse)
        {
            Array.Reverse(colours);
        }

        return new()
        {
            Name = reverse ? $"{name} ⇅" : name,
            Colours = colours,
            Bounds = [.. bounds.Select(bound => bound.Value)],
            Above = [.. bounds.Select(bound => bound.IsAbove)],
            Relative = relative,
        };
    }

    /// <summary>Colours from the lowest value to the highest.</summary>
    public required int[] Colours { get; init; }

    /// <summary>Value from which each icon is shown; the first is shown below all others.</summary>
    public required double[] Bounds { get; init; }

    /// <summary>Which bounds are shown only above their value.</summary>
    public required bool[] Above { get; init; }

    /// <summary>Whether bounds are shares of the way from the least to the greatest value of the range, in percent.</summary>
    public bool Relative { get; init; }

    public required string Name { get; init; }

    /// <summary>Number of the icon of a value, where bounds count from <paramref name="least"/> over <paramref name="width"/>.</summary>
    public int Choose(double value, double least, double width)
    {
        for (var icon = Colours.Length - 1; icon > 0; icon--)
        {
            var bound = Relative ? least + (width * Bounds[icon] / 100) : Bounds[icon];
            if (value > bound || (value >= bound && !Above[icon]))
            {
                return icon;
            }
        }

        return 0;
    }

    /// <summary>Colours from the lowest value to the highest; null for icons that differ in more than colour.</summary>
    private static int[]? ColoursOf(string name) => name switch
    {
        "3TrafficLights1" or "3TrafficLights2" or "3TrafficLights" or "3Signs" or "3Symbols" or "3Symbols2" or "3Flags" or "3Arrows" or "3Triangles" => [Red, Yellow, Green],
        "4TrafficLights" => [Black, Red, Yellow, Green],
        _ => null,
    };
}

/// <summary>Where an icon begins.</summary>
/// <param name="Unit">What the value counts in.</param>
/// <param name="Value">The value.</param>
/// <param name="IsAbove">Whether the icon is shown only above it.</param>
internal sealed record IconBound(BoundUnit Unit, double Value, bool IsAbove)
{
    /// <summary>Reads a bound; one that would have to be calculated is <see cref="BoundUnit.Other"/>.</summary>
    public static IconBound Read(string? unit, string? value, bool isAbove) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? new(unit switch { "num" or "number" => BoundUnit.Number, "percent" => BoundUnit.Percent, _ => BoundUnit.Other }, number, isAbove)
            : new(BoundUnit.Other, 0, isAbove);
}

/// <summary>What a bound counts in.</summary>
internal enum BoundUnit
{
    /// <summary>The cell's own value.</summary>
    Number,

    /// <summary>The way from the least to the greatest value of the range, in percent.</summary>
    Percent,

    /// <summary>Something that would have to be calculated.</summary>
    Other,
}

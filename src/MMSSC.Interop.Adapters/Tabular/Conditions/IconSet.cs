namespace MMSSC.Interop.Adapters.Tabular.Conditions;

/// <summary>Icons that a value chooses among.</summary>
internal sealed class IconSet
{
    private const int Red = 0xFF0000;
    private const int Yellow = 0xFFC000;
    private const int Green = 0x00B050;

    // Black and grey icons are no level's colour.
    private const int Black = 0x202020;

    /// <summary>Colours from the lowest value to the highest; null for icons that differ in more than colour.</summary>
    public static int[]? ColoursOf(string name) => name switch
    {
        "3TrafficLights1" or "3TrafficLights2" or "3TrafficLights" or "3Signs" or "3Symbols" or "3Symbols2" or "3Flags" or "3Arrows" or "3Triangles" => [Red, Yellow, Green],
        "4TrafficLights" => [Black, Red, Yellow, Green],
        _ => null,
    };

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
}

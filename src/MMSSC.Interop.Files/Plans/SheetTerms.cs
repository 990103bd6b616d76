using System.Globalization;

namespace MMSSC.Interop.Files.Plans;

/// <summary>Columns and colours as people write them.</summary>
internal static class SheetTerms
{
    private const int Letters = 26;

    /// <summary>The letters of a column that counts from 0: <c>A</c> for 0, <c>AA</c> for 26.</summary>
    public static string Column(int index)
    {
        var text = "";
        for (var rest = index + 1; rest > 0; rest = (rest - 1) / Letters)
        {
            text = (char)('A' + ((rest - 1) % Letters)) + text;
        }

        return text;
    }

    /// <summary>The column of some letters, from 0.</summary>
    public static int Column(string letters)
    {
        var number = 0;
        foreach (var letter in letters)
        {
            number = (number * Letters) + letter - 'A' + 1;
        }

        return number - 1;
    }

    /// <summary><c>#RRGGBB</c> for <c>0xRRGGBB</c>.</summary>
    public static string Colour(int colour) => string.Create(CultureInfo.InvariantCulture, $"#{colour & 0xFFFFFF:X6}");

    /// <summary><c>0xRRGGBB</c> for <c>#RRGGBB</c>.</summary>
    public static int Colour(string text) => int.Parse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}

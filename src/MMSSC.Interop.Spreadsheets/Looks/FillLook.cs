using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Spreadsheets.Looks;

/// <summary>A background as a person would name it.</summary>
/// <param name="Colour">Its one colour as <c>0xRRGGBB</c>, or null.</param>
/// <param name="Traits">Whether it is a gradient or a pattern of that colour, or of several.</param>
internal readonly record struct FillLook(int? Colour, CellTraits Traits)
{
    /// <summary>A fill of one colour.</summary>
    public static FillLook Solid(int? colour) => new(colour, CellTraits.None);

    /// <summary>
    /// A fill of several colours. Shades of one colour, and greys between them, are that colour to the eye: the strongest of
    /// them counts. Of two colours nobody can say which is meant.
    /// </summary>
    /// <param name="colours">The colours; null for those that show none.</param>
    /// <param name="kind">What a fill of one colour is marked as.</param>
    public static FillLook Of(IReadOnlyList<int?> colours, CellTraits kind)
    {
        int? strongest = null;
        foreach (var colour in colours)
        {
            if (colour is not { } rgb || Hues.Of(rgb) == HueFamily.None)
            {
                continue;
            }

            if (strongest is { } other && Hues.Of(other) != Hues.Of(rgb))
            {
                return new(null, CellTraits.MixedFill);
            }

            strongest = strongest is { } before && Hues.Strength(before) >= Hues.Strength(rgb) ? before : rgb;
        }

        return new(strongest, strongest is null ? CellTraits.None : kind);
    }
}

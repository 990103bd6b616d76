namespace MMSSC.Interop.Tests.Adapters.Corpus.Writing;

/// <summary>How a cell is coloured: by a colour, by a theme's colour with a tint, by an old indexed colour, or by a named style.</summary>
internal sealed record Look(string Rgb)
{
    /// <summary>Number of the theme's colour.</summary>
    public int? Theme { get; init; }

    public double Tint { get; init; }

    public int? Indexed { get; init; }

    /// <summary>Name of the style that gives the colour.</summary>
    public string? Style { get; init; }
}

namespace MMSSC.Interop.Tests.Adapters.Corpus.Writing;

/// <summary>
/// How a cell looks: filled by a colour, by a theme's colour with a tint, by an old indexed colour, or by a named style; written in an ink, in a font, struck out.
/// A look with no colour at all has no fill.
/// </summary>
internal sealed record Look(string Rgb)
{
    /// <summary>Number of the theme's colour.</summary>
    public int? Theme { get; init; }

    public double Tint { get; init; }

    public int? Indexed { get; init; }

    /// <summary>The colour at the other end of a gradient that starts with the look's; workbooks of Office only.</summary>
    public string? To { get; init; }

    /// <summary>The colour of the text.</summary>
    public string? Ink { get; init; }

    /// <summary>The font of the text.</summary>
    public string? Font { get; init; }

    /// <summary>Whether the text is struck out.</summary>
    public bool Struck { get; init; }

    /// <summary>Conditions under which another fill is shown, as OpenDocument writes them in a style; OpenDocument only.</summary>
    public (string Condition, string Rgb)[]? When { get; init; }

    /// <summary>Whether the text looks otherwise than the default.</summary>
    public bool IsWritten => Ink is not null || Font is not null || Struck;

    /// <summary>Name of the style that gives the colour.</summary>
    public string? Style { get; init; }
}

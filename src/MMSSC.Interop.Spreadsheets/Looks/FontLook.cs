namespace MMSSC.Interop.Spreadsheets.Looks;

/// <summary>What a format says of a font; null where it says nothing.</summary>
/// <param name="Struck">Whether text is struck out.</param>
/// <param name="Ink">Colour of the text as <c>0xRRGGBB</c>, or <see cref="NoInk"/>.</param>
/// <param name="Family">Name of the font.</param>
internal readonly record struct FontFormat(bool? Struck, int? Ink, string? Family)
{
    /// <summary>A colour that says nothing: black, white, or the program's own.</summary>
    public const int NoInk = -1;

    /// <summary>This format, and where it says nothing the one below it.</summary>
    public FontFormat Over(in FontFormat below) => new(Struck ?? below.Struck, Ink ?? below.Ink, Family ?? below.Family);

    /// <summary>What text of this format looks like.</summary>
    public FontLook Look => Struck is not true && Ink is null or NoInk && SymbolFont.Find(Family) is null
        ? FontLook.Plain
        : new(Struck is true, Ink == NoInk ? null : Ink, SymbolFont.Find(Family));
}

/// <summary>What text looks like.</summary>
/// <param name="Struck">Whether it is struck out.</param>
/// <param name="Ink">Its colour as <c>0xRRGGBB</c>; null for black, white and the program's own.</param>
/// <param name="Symbols">The font of signs that it is written in, or null.</param>
internal sealed record FontLook(bool Struck, int? Ink, SymbolFont? Symbols)
{
    /// <summary>Text as it comes.</summary>
    public static readonly FontLook Plain = new(false, null, null);
}

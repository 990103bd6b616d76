namespace MMSSC.Interop.Spreadsheets.Cells;

/// <summary>One cell. It stands in memory by the million: colours are kept as plain numbers, and what is rare behind a reference.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">What a person sees in it: the text, or the number or date as its format shows it; empty when blank.</param>
/// <param name="Number">The number; the serial day for dates; 0 otherwise.</param>
/// <param name="Fill">Background colour as <c>0xRRGGBB</c>, or null where there is none, or none that is one colour.</param>
/// <param name="Traits">What else is to be known of it.</param>
public readonly record struct Cell(CellKind Kind, string Text, double Number, int? Fill, CellTraits Traits)
{
    /// <summary>A cell with nothing in it.</summary>
    public static readonly Cell Blank = new(CellKind.Blank, "", 0, null, CellTraits.None);

    // One more than the colour; 0 where there is none.
    private readonly int fill = Kept(Fill);
    private readonly int ink;

    /// <summary>Background colour as <c>0xRRGGBB</c>, or null where there is none, or none that is one colour.</summary>
    public int? Fill
    {
        get => Colour(fill);
        init => fill = Kept(value);
    }

    /// <summary>Colour of all of its text as <c>0xRRGGBB</c>; null where that is black, white or left to the program, where its parts differ, and where nothing is shown.</summary>
    public int? Ink
    {
        get => Colour(ink);
        init => ink = Kept(value);
    }

    /// <summary>What a conditional format makes of it; null where none does.</summary>
    internal ConditionalLook? Look { get; init; }

    /// <summary>The cell's colour without its text.</summary>
    internal Cell FillOnly() => Fill is null ? Blank : Blank with { Fill = Fill };

    /// <summary>Whether it shows nothing; a fill is not text.</summary>
    public bool IsBlank => Kind == CellKind.Blank;

    /// <summary>Whether nothing at all is seen of it.</summary>
    internal bool IsClear => IsBlank && fill == 0 && (Traits & CellTraits.MixedFill) == CellTraits.None;

    private static int Kept(int? colour) => colour is { } rgb ? rgb + 1 : 0;

    private static int? Colour(int kept) => kept == 0 ? null : kept - 1;
}

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Nothing (it may still have a fill).</summary>
    Blank,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number shown as a date.</summary>
    Date,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A formula error such as <c>#N/A</c>.</summary>
    Error,
}

/// <summary>Traits of a cell that change how far it can be trusted, or how it is to be read.</summary>
[Flags]
public enum CellTraits
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The value is a formula's stored result.</summary>
    Formula = 1,

    /// <summary>It stands in a hidden row or column.</summary>
    Hidden = 2,

    /// <summary>The text was cut off at the limit.</summary>
    Cut = 4,

    /// <summary>All that it shows is struck out.</summary>
    Struck = 8,

    /// <summary>A part of its text is struck out; the text is still whole.</summary>
    PartlyStruck = 16,

    /// <summary>The file says that its stored result is to be calculated anew before anybody sees it.</summary>
    Stale = 32,

    /// <summary>The fill runs from shade to shade of one colour; the fill is the strongest of them.</summary>
    Gradient = 64,

    /// <summary>The fill is a pattern of that colour.</summary>
    Patterned = 128,

    /// <summary>The background shows several colours, and so counts as no fill.</summary>
    MixedFill = 256,
}

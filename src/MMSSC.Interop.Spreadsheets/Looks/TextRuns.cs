using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.Looks;

/// <summary>Gathers what the parts of one rich text look like.</summary>
internal sealed class TextRuns
{
    private bool struck;
    private bool plain;
    private bool inherited;
    private bool own;
    private bool differs;
    private int? ink;
    private int lead;

    /// <summary>Starts the next text.</summary>
    public void Clear()
    {
        (struck, plain, inherited, own, differs) = (false, false, false, false, false);
        ink = null;
        lead = 0;
    }

    /// <summary>Adds the last piece of a text, and shows it in its own font of signs.</summary>
    /// <param name="text">The text so far.</param>
    /// <param name="start">Where the piece starts.</param>
    /// <param name="look">What it looks like; null where it looks like its cell.</param>
    public void Add(TextGatherer text, int start, FontLook? look)
    {
        look?.Symbols?.Show(text, start);
        if (look is null && !own)
        {
            lead = CellText.Trim(text.Text).Length;
        }

        // Blanks look like nothing, whatever their font.
        if (CellText.Trim(text.Text[Math.Min(start, text.Text.Length)..]).IsEmpty)
        {
            return;
        }

        if (look is null)
        {
            inherited = true;
            return;
        }

        differs |= own && ink != look.Ink;
        ink = look.Ink;
        own = true;
        struck |= look.Struck;
        plain |= !look.Struck;
    }

    /// <summary>What the text looks like; null where all of it looks like its cell.</summary>
    public TextLook? Take() => own ? new(struck, plain, inherited, differs, ink, lead) : null;
}

/// <summary>What a rich text looks like in whichever cell shows it.</summary>
/// <param name="HasStruck">Whether a part is struck out by its own format.</param>
/// <param name="HasPlain">Whether a part is not, by its own format.</param>
/// <param name="HasInherited">Whether a part looks like the cell.</param>
/// <param name="Differs">Whether the parts with a format of their own have several colours.</param>
/// <param name="Ink">Their colour as <c>0xRRGGBB</c>, or null.</param>
/// <param name="Lead">Characters at the start, ends trimmed, that look like the cell.</param>
internal sealed record TextLook(bool HasStruck, bool HasPlain, bool HasInherited, bool Differs, int? Ink, int Lead)
{
    /// <summary>Whether all of it, or a part, is struck out in a cell of that font.</summary>
    public CellTraits StruckIn(FontLook cell)
    {
        var some = HasStruck || (HasInherited && cell.Struck);
        var rest = HasPlain || (HasInherited && !cell.Struck);
        return some ? rest ? CellTraits.PartlyStruck : CellTraits.Struck : CellTraits.None;
    }

    /// <summary>Its one colour in a cell of that font, or null.</summary>
    public int? InkIn(FontLook cell) => Differs || (HasInherited && cell.Ink != Ink) ? null : Ink;
}

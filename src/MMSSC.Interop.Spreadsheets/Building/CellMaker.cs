using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Formats;

namespace MMSSC.Interop.Spreadsheets.Building;

/// <summary>Makes cells of values.</summary>
internal static class CellMaker
{
    /// <summary>A number as its format shows it; blank where that shows nothing, as the format that hides zeros does.</summary>
    public static Cell Number(double number, NumberFormat format, bool since1904, int? fill, CellTraits traits)
    {
        if (!double.IsFinite(number))
        {
            return new(CellKind.Error, "#NUM!", 0, fill, traits);
        }

        var (shown, isDate) = format.Format(number, since1904);
        return shown.Length == 0
            ? Blank(fill, traits)
            : new(isDate ? CellKind.Date : CellKind.Number, shown, number, fill, traits);
    }

    /// <summary>A text without the blanks at its ends; blank where nothing remains, cut where it is longer than the limit.</summary>
    public static Cell Text(ReadOnlySpan<char> text, int limit, int? fill, CellTraits traits)
    {
        var kept = CellText.Cut(text, limit);
        traits |= kept.Length < text.Length ? CellTraits.Cut : CellTraits.None;
        kept = CellText.Trim(kept);
        return kept.IsEmpty ? Blank(fill, traits & ~CellTraits.Cut) : new(CellKind.Text, kept.ToString(), 0, fill, traits);
    }

    public static Cell Boolean(bool isTrue, int? fill, CellTraits traits) =>
        new(CellKind.Boolean, isTrue ? "TRUE" : "FALSE", isTrue ? 1 : 0, fill, traits);

    public static Cell Error(string text, int? fill, CellTraits traits) => new(CellKind.Error, text, 0, fill, traits);

    public static Cell Blank(int? fill, CellTraits traits) => Cell.Blank with { Fill = fill, Traits = traits };
}

namespace MMSSC.Interop.Spreadsheets.Cells;

/// <summary>Reads addresses such as <c>C7</c>, from 0. What lies beyond any sheet stays beyond it: numbers stop at <see cref="Beyond"/>.</summary>
internal static class CellReference
{
    /// <summary>A row or column that no sheet has.</summary>
    public const int Beyond = 100_000_000;

    /// <summary>Row and column of an address; false when it is none.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int row, out int column)
    {
        column = 0;
        row = 0;
        var at = 0;
        for (; at < text.Length && Letter(text[at]) is > 0 and var letter; at++)
        {
            column = Math.Min((column * 26) + letter, Beyond / 32);
        }

        var digits = at;
        for (; at < text.Length && char.IsAsciiDigit(text[at]); at++)
        {
            row = Math.Min((row * 10) + (text[at] - '0'), Beyond);
        }

        var whole = digits > 0 && at > digits && at == text.Length && row > 0;
        row--;
        column--;
        return whole;
    }

    /// <summary>A range such as <c>A1:B3</c>, or a single address; false when it is none, or its ends are the wrong way round.</summary>
    public static bool TryReadRange(ReadOnlySpan<char> text, out MergedRange range)
    {
        range = default;
        var colon = text.IndexOf(':');
        var last = colon < 0 ? text : text[(colon + 1)..];
        if (!TryRead(colon < 0 ? text : text[..colon], out var row, out var column) || !TryRead(last, out var lastRow, out var lastColumn))
        {
            return colon > 0 && TryReadColumns(text[..colon], last, out range);
        }

        range = new MergedRange(row, column, lastRow, lastColumn);
        return lastRow >= row && lastColumn >= column;
    }

    // Whole columns, such as C:D.
    private static bool TryReadColumns(ReadOnlySpan<char> first, ReadOnlySpan<char> last, out MergedRange range)
    {
        var isRange = TryRead($"{first}1", out _, out var column) & TryRead($"{last}1", out _, out var lastColumn) && !first.ContainsAnyInRange('0', '9') && !last.ContainsAnyInRange('0', '9');
        range = new MergedRange(0, column, Beyond, lastColumn);
        return isRange && lastColumn >= column;
    }

    private static int Letter(char c) => c is >= 'A' and <= 'Z' ? c - 'A' + 1 : c is >= 'a' and <= 'z' ? c - 'a' + 1 : 0;
}

namespace MMSSC.Interop.Sheets.Tables;

/// <summary>One cell: a text or a number, how it looks, and a comment.</summary>
public sealed record SheetCell
{
    /// <summary>The text; null where there is none.</summary>
    public string? Text { get; private init; }

    /// <summary>The number; null where there is none.</summary>
    public double? Number { get; private init; }

    /// <summary>How it looks.</summary>
    public CellLook Look { get; private init; }

    /// <summary>What the text is worked out by, in a spreadsheet's own language without the equals sign; null where it stands for itself.</summary>
    public string? Formula { get; init; }

    /// <summary>A comment that shows beside the cell; null for none.</summary>
    public string? Comment { get; init; }

    /// <summary>A text.</summary>
    public static SheetCell Of(string? text, CellLook look = CellLook.Plain) => new() { Text = text, Look = look };

    /// <summary>A number, or nothing.</summary>
    public static SheetCell Of(double? number, CellLook look = CellLook.Number) => new() { Number = number, Look = look };
}

/// <summary>How a cell looks. The names say what it is for; writers decide on fonts and fills.</summary>
public enum CellLook
{
    /// <summary>As it comes.</summary>
    Plain,

    /// <summary>Title of a sheet.</summary>
    Title,

    /// <summary>Head of a column.</summary>
    Head,

    /// <summary>Heading of a group of rows.</summary>
    Group,

    /// <summary>Label before a value.</summary>
    Label,

    /// <summary>To be filled in.</summary>
    Entry,

    /// <summary>To be filled in with a share of 1, shown as percent.</summary>
    PercentEntry,

    /// <summary>To be filled in with a text that must stay as it was typed: programs turn dates into numbers otherwise.</summary>
    TextEntry,

    /// <summary>A code, kept as text: as a number 1.10 would become 1.1.</summary>
    Code,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number with up to two decimals.</summary>
    Number,

    /// <summary>A number that somebody stated, kept with all its decimals.</summary>
    Stated,

    /// <summary>A share of 1, shown as percent.</summary>
    Percent,

    /// <summary>A long text that wraps.</summary>
    Prose,
}

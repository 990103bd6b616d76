namespace MMSSC.Interop.Tests.Adapters.Corpus.Writing;

/// <summary>A value with its look: <c>null</c>, a text, a number or a date.</summary>
internal sealed record Shown(object? Value, Look? Look = null)
{
    /// <summary>What people call a comment.</summary>
    public string? Note { get; init; }

    /// <summary>The formula whose result the value is said to be; workbooks of Office only.</summary>
    public string? Formula { get; init; }

    /// <summary>What of the cell's text was struck out, before the value; workbooks only.</summary>
    public string? StruckBefore { get; init; }
}

/// <summary>A sheet before it is written in one form or another.</summary>
internal sealed class Page(string name)
{
    public string Name => name;

    public List<Shown[]> Rows { get; } = [];

    public List<(int FirstRow, int FirstColumn, int LastRow, int LastColumn)> Merges { get; } = [];

    public HashSet<int> HiddenRows { get; } = [];

    public HashSet<int> HiddenColumns { get; } = [];

    public List<Rule> Rules { get; } = [];

    public bool Hidden { get; set; }

    /// <summary>Whether formulas are to be computed anew when the workbook is opened.</summary>
    public bool Recalculates { get; set; }

    /// <summary>A cell far below and to the right of the others.</summary>
    public (int Row, int Column, Shown Cell)? Far { get; set; }

    /// <summary>Number of rows so far: the index of the next.</summary>
    public int Next => Rows.Count;

    /// <summary>Adds a row of values, or of values with a look.</summary>
    public Page Row(params object?[] cells)
    {
        Rows.Add([.. cells.Select(cell => cell as Shown ?? new(cell))]);
        return this;
    }

    /// <summary>Merges cells of the row that was added last.</summary>
    public Page Merged(int firstColumn, int lastColumn)
    {
        Merges.Add((Rows.Count - 1, firstColumn, Rows.Count - 1, lastColumn));
        return this;
    }
}

namespace MMSSC.Interop.Tests.Adapters.Corpus.Writing;

/// <summary>A value with its look: <c>null</c>, a text, a number or a date.</summary>
internal sealed record Shown(object? Value, Look? Look = null);

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

namespace MMSSC.Interop.Adapters.Finding.Planning;

/// <summary>What a model's own forms do differently from a plain table; the generic reader has none of it.</summary>
internal sealed record TableRules
{
    /// <summary>A plain table.</summary>
    public static readonly TableRules Plain = new();

    /// <summary>Name of the scoring that makes a rating of the rows below an element; null where such rows are not read.</summary>
    public string? RowsBelow { get; init; }

    /// <summary>What is added to an option number to make it a level code.</summary>
    public int OptionShift { get; init; }

    /// <summary>Whether each row of a wide table is one respondent; rows without any answer are padding.</summary>
    public bool RowsAreRespondents { get; init; }
}

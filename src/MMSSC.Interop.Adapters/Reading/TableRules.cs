using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>What a model's own forms do differently from a plain table; the generic reader has none of it.</summary>
internal sealed record TableRules
{
    /// <summary>A plain table.</summary>
    public static readonly TableRules Plain = new();

    /// <summary>Makes a rating of the rows below an element that the model does not list; null where such rows are not read.</summary>
    public ISubRowScoring? SubRows { get; init; }

    /// <summary>What is added to an option number to make it a level code.</summary>
    public int OptionShift { get; init; }

    /// <summary>Whether each row of a wide table is one respondent; rows without any answer are padding.</summary>
    public bool RowsAreRespondents { get; init; }

    /// <summary>The editions that these rules are for; null for all.</summary>
    public Func<Model, bool>? For { get; init; }
}

/// <summary>Makes a rating of the rows below an element.</summary>
internal interface ISubRowScoring
{
    /// <summary>Combines what is stated for an element with what is stated below it, in the draft.</summary>
    void Combine(Draft draft, Element element, IReadOnlyList<Assessments.Rating> below, Findings findings);
}

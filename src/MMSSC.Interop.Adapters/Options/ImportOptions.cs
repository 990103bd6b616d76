using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files.Plans;

namespace MMSSC.Interop.Adapters.Options;

/// <summary>Which of two contradicting columns of a sheet names the element.</summary>
public enum Trust
{
    /// <summary>Neither: a contradiction is refused.</summary>
    Neither,

    /// <summary>The titles.</summary>
    Titles,

    /// <summary>The codes.</summary>
    Codes,
}

/// <summary>What the user settled on the command line or in code; null leaves it to the file.</summary>
public sealed record ImportOptions
{
    /// <summary>Nothing settled.</summary>
    public static readonly ImportOptions None = new();

    /// <summary>The plan that tables are read by; nothing is found anew, and where the plan does not fit a file nothing of it is read.</summary>
    public ReadingPlan? Plan { get; init; }

    /// <summary>Whether something is settled of how tables are to be understood, so that no recipe is to be looked for.</summary>
    internal bool SettlesTables => Model is not null || Sheet is not null || Codes.Count > 0 || Trust != Trust.Neither || OptionBase is not null;

    /// <summary>Model id, or <c>id@edition</c>.</summary>
    public string? Model { get; init; }

    /// <summary>Only this sheet of a workbook.</summary>
    public string? Sheet { get; init; }

    /// <summary>Meaning of cell texts: text to level code, <c>not-assessed</c> or <c>not-applicable</c>.</summary>
    public ImmutableDictionary<string, string> Codes { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The community.</summary>
    public string? Community { get; init; }

    /// <summary>The date.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The horizon.</summary>
    public Horizon? Horizon { get; init; }

    /// <summary>The method.</summary>
    public AssessmentMethod? Method { get; init; }

    /// <summary>The stakeholder group.</summary>
    public string? Stakeholder { get; init; }

    /// <summary>Codes or titles, where a sheet's contradict each other.</summary>
    public Trust Trust { get; init; }

    /// <summary>The heading or letter of the column whose ratings are read, where several columns differ in nothing that is known.</summary>
    public string? Column { get; init; }

    /// <summary>Whether stored results of formulas are read although their file says that they are to be calculated anew.</summary>
    public bool StoredResults { get; init; }

    /// <summary>The number of a questionnaire's first option, 0 or 1.</summary>
    public int? OptionBase { get; init; }
}

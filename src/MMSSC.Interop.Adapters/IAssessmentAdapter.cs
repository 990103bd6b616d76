using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Reading;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files.Accounts;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters;

/// <summary>
/// Reads assessments from a form in which users keep them. Adapters are found by their declarations; the one that is surest
/// of an input reads it.
/// </summary>
public interface IAssessmentAdapter
{
    /// <summary>How sure the adapter is that it can read the input, why, and the plan to read by.</summary>
    Recognition Recognise(AdapterInput input);

    /// <summary>Reads all that can be read as it was recognised; what can't is a finding with its place.</summary>
    AdapterResult Read(AdapterInput input, Recognition recognition);
}

/// <summary>How sure an adapter is of an input.</summary>
/// <param name="Confidence">0 (not mine) to 1 (beyond doubt).</param>
/// <param name="Reason">What it saw.</param>
public sealed record Recognition(double Confidence, LocalText Reason)
{
    /// <summary>The input is not of a kind that the adapter knows.</summary>
    public static readonly Recognition No = new(0, LocalText.Empty);

    private readonly Lazy<FoundPlan>? plan;

    /// <summary>The plan to read by, made when it is first asked for; null where the form is read as it stands.</summary>
    public FoundPlan? Plan => plan?.Value;

    /// <summary>The recognition with a plan that is made when it is asked for.</summary>
    internal Recognition With(Func<FoundPlan> make) => new(this, make);

    private Recognition(Recognition recognition, Func<FoundPlan> make)
        : this(recognition.Confidence, recognition.Reason) => plan = new(make);
}

/// <summary>A plan with what was said when it was made.</summary>
/// <param name="Plan">The plan; null where nothing is to be read, which the findings say.</param>
/// <param name="Findings">What was decided, what is open, and what is passed over.</param>
public sealed record FoundPlan(ReadingPlan? Plan, ImmutableArray<Diagnostic> Findings);

/// <summary>What was read, and what was found on the way.</summary>
public sealed record AdapterResult(ImmutableArray<Assessment> Assessments, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>How the input was understood, for <c>mmssc inspect</c>; empty where the form leaves nothing to understand.</summary>
    public ImmutableArray<InspectionFact> InspectionFacts { get; init; } = [];

    /// <summary>What became of the filled cells of a table; empty where the form has none.</summary>
    public ImmutableArray<AccountSum> Accounts { get; init; } = [];

    /// <summary>The plan by which it was read; null where the form is read as it stands.</summary>
    public ReadingPlan? Plan { get; init; }
}

using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters;

/// <summary>
/// Reads assessments from a form in which users keep them. Adapters are found by reflection; the one that is surest
/// of an input reads it.
/// </summary>
public interface IAssessmentAdapter
{
    /// <summary>How sure the adapter is that it can read the input, and why.</summary>
    Recognition Recognise(AdapterInput input);

    /// <summary>Reads all that can be read; what can't is a finding with its place.</summary>
    AdapterResult Read(AdapterInput input);
}

/// <summary>How sure an adapter is of an input.</summary>
/// <param name="Confidence">0 (not mine) to 1 (beyond doubt).</param>
/// <param name="Reason">What it saw.</param>
public sealed record Recognition(double Confidence, LocalText Reason)
{
    /// <summary>The input is not of a kind that the adapter knows.</summary>
    public static readonly Recognition No = new(0, LocalText.Empty);
}

/// <summary>What was read, and what was found on the way.</summary>
public sealed record AdapterResult(ImmutableArray<Assessment> Assessments, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>How the input was understood, for <c>mmssc inspect</c>; empty where the form leaves nothing to understand.</summary>
    public ImmutableArray<Observation> Observations { get; init; } = [];
}

/// <summary>One thing that a reader understood.</summary>
/// <param name="Kind">The kind of thing.</param>
/// <param name="What">What it is: a column, or the element of a cell.</param>
/// <param name="Value">As what it was read.</param>
/// <param name="Location">Where.</param>
public sealed record Observation(ObservationKind Kind, LocalText What, LocalText Value, Location Location);

/// <summary>What a reader understands of a file.</summary>
public enum ObservationKind
{
    /// <summary>The model, by what was found of it.</summary>
    Model,

    /// <summary>A heading or column of the table.</summary>
    Layout,

    /// <summary>Community, date or horizon, outside the table.</summary>
    Context,

    /// <summary>A cell with its rating.</summary>
    Reading,
}

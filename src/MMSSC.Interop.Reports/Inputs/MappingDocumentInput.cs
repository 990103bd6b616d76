using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Reports.Inputs;

/// <summary>Everything that a document about a mapping is made of.</summary>
public sealed record MappingDocumentInput
{
    /// <summary>Two-letter language code; there is a <c>strings.&lt;code&gt;.json</c> for it.</summary>
    public required string Language { get; init; }

    /// <summary>The day on which the document is made.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>The mapping.</summary>
    public required Mapping Mapping { get; init; }

    /// <summary>Its examples, and how they came out.</summary>
    public ImmutableArray<CheckedExample> Examples { get; init; } = [];

    /// <summary>What was found in the file, without what it allows.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>The program that makes the document, with its version.</summary>
    public string Producer { get; init; } = "MMSSC Interop";
}

/// <summary>An example of a mapping that was run.</summary>
/// <param name="Example">The example.</param>
/// <param name="Findings">Where it is not as expected; empty where it holds.</param>
public sealed record CheckedExample(MappingExample Example, ImmutableArray<Diagnostic> Findings);

namespace MMSSC.Interop.Analysis.Impacts;

/// <summary>What a new version of a mapping does to many assessments: everything that differs, and counts of the rest.</summary>
internal sealed class ImpactSummary
{
    private readonly List<ImpactedResult> changed = [];

    /// <summary>Assessments that were translated by either version.</summary>
    public int Assessments { get; private set; }

    /// <summary>Assessments of which a result differs.</summary>
    public int Touched { get; private set; }

    /// <summary>Assessments that neither version translates.</summary>
    public int LeftOut { get; private set; }

    /// <summary>Results that are the same.</summary>
    public int Same { get; private set; }

    /// <summary>All results.</summary>
    public int Results => Same + changed.Count;

    /// <summary>Results that differ, the worst first: no longer stated, then lower and higher levels by how much.</summary>
    public IEnumerable<ImpactedResult> WorstFirst => changed
        .OrderBy(result => result.Kind)
        .ThenByDescending(result => Math.Abs(result.LevelStep))
        .ThenByDescending(result => Math.Abs(result.EstimateStep));

    /// <summary>How many results became that.</summary>
    public int Count(ImpactKind kind) => changed.Count(result => result.Kind == kind);

    /// <summary>Adds what became of one assessment; null where it was left out.</summary>
    public void Add(AssessmentImpact? impact)
    {
        if (impact is null)
        {
            LeftOut++;
            return;
        }

        Assessments++;
        Touched += impact.Changed.IsEmpty ? 0 : 1;
        Same += impact.Same;
        changed.AddRange(impact.Changed);
    }
}

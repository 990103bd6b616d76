using System.Collections.Immutable;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop;

/// <summary>Profiles of many assessments in the terms of one model.</summary>
internal sealed class CommunityComparison(InteropEngine engine, Model target)
{
    private readonly Dictionary<Model, Route?> routes = [];

    /// <summary>The profiles; several stakeholders speak with one voice first, as <see cref="Consolidation.Together"/> puts them together.</summary>
    /// <param name="assessments">The assessments.</param>
    /// <param name="findings">Is told which models have no way to the target.</param>
    public ImmutableArray<Profile> Profiles(IEnumerable<Assessment> assessments, ICollection<Diagnostic> findings)
    {
        var profiles = ImmutableArray.CreateBuilder<Profile>();
        var voices = new List<Assessment>();
        foreach (var assessment in assessments)
        {
            if (assessment.Stakeholder is null)
            {
                Add(profiles, assessment, findings);
            }
            else
            {
                voices.Add(assessment);
            }
        }

        foreach (var together in Consolidation.Together(voices))
        {
            Add(profiles, together.Length == 1 ? together[0] : Consolidation.Of(together).Result, findings);
        }

        return profiles.ToImmutable();
    }

    private void Add(ImmutableArray<Profile>.Builder profiles, Assessment assessment, ICollection<Diagnostic> findings)
    {
        if (assessment.Model == target)
        {
            profiles.Add(Profile.Of(assessment, null));
            return;
        }

        if (!routes.TryGetValue(assessment.Model, out var route))
        {
            route = engine.Catalogue.Graph.Routes(assessment.Model, target) is [var first, ..] ? first : null;
            routes.Add(assessment.Model, route);
            if (route is null)
            {
                findings.Add(TranslationDiagnostics.NoRoute(
                    assessment.File is null ? Location.None : Location.Whole(assessment.File),
                    assessment.Model.ToString(),
                    target.ToString(),
                    engine.Catalogue.Graph.Reachable(assessment.Model).Select(model => model.ToString())));
            }
        }

        if (route is not null)
        {
            profiles.Add(Profile.Of(assessment, route));
        }
    }
}

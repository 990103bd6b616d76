using System.Collections.Immutable;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Comparing;

/// <summary>Profiles of many assessments in the terms of one model.</summary>
/// <param name="ways">The ways to it.</param>
/// <param name="target">The model.</param>
internal sealed class CommunityComparison(MappingGraph ways, Model target)
{
    private readonly Dictionary<Model, Route?> routes = [];

    /// <summary>The profiles; several stakeholders speak with one voice first, as <see cref="Consolidation.Together"/> puts them together.</summary>
    /// <param name="assessments">The assessments.</param>
    /// <param name="findings">Is told which models have no way to the target.</param>
    public ImmutableArray<Profile> Profiles(IEnumerable<Assessment> assessments, ICollection<Diagnostic> findings)
    {
        var profiles = ImmutableArray.CreateBuilder<Profile>();
        List<Assessment> all = [.. assessments];
        var apart = all.Exists(assessment => assessment.Stakeholder is not null) ? AddTogether(profiles, all, findings) : all;
        foreach (var assessment in apart)
        {
            Add(profiles, assessment, findings);
        }

        return profiles.ToImmutable();
    }

    /// <summary>Adds what several stakeholders say with one voice; gives what nobody of them says.</summary>
    private List<Assessment> AddTogether(ImmutableArray<Profile>.Builder profiles, List<Assessment> all, ICollection<Diagnostic> findings)
    {
        // Two files that name nobody are not of one community.
        var apart = all.FindAll(assessment => assessment is { Stakeholder: null, Community.Key: null });
        foreach (var together in Consolidation.Together(all.FindAll(assessment => assessment is not { Stakeholder: null, Community.Key: null })))
        {
            if (together.All(assessment => assessment.Stakeholder is null))
            {
                apart.AddRange(together);
                continue;
            }

            var voices = Consolidation.Voices(together);
            foreach (var earlier in together.Except(voices))
            {
                findings.Add(Superseded(earlier));
            }

            Add(profiles, voices.Length == 1 ? voices[0] : Consolidation.Of(voices).Result, findings);
        }

        return apart;
    }

    /// <summary>The finding for a stakeholder's word that a later one of the same year takes the place of.</summary>
    public static Diagnostic Superseded(Assessment earlier)
    {
        var said = earlier.Stakeholder is { } stakeholder ? $"{stakeholder}, {earlier.Date}" : $"{earlier.Date}";
        return CatalogueDiagnostics.LeftOutOfTable(earlier.File is null ? Location.None : Location.Whole(earlier.File), new(
            $"'{said}' does not count: the same stakeholder answered again later in that year.",
            $"«{said}» no cuenta: la misma parte interesada respondió de nuevo más tarde ese año.",
            $"« {said} » ne compte pas : la même partie prenante a répondu de nouveau plus tard cette année-là."));
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
            route = ways.Routes(assessment.Model, target) is [var first, ..] ? first : null;
            routes.Add(assessment.Model, route);
            if (route is null)
            {
                findings.Add(TranslationDiagnostics.NoRoute(
                    assessment.File is null ? Location.None : Location.Whole(assessment.File),
                    assessment.Model.ToString(),
                    target.ToString(),
                    ways.Reachable(assessment.Model).Select(model => model.ToString())));
            }
        }

        if (route is not null)
        {
            profiles.Add(Profile.Of(assessment, route));
        }
    }
}

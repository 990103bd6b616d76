using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Importing;
using MMSSC.Interop.Installation;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Inputs;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Reporting;

/// <summary>Puts together what a report is made of: one community, every source translated into the report's model.</summary>
/// <param name="catalogue">What is installed.</param>
/// <param name="translator">Translates between what is installed.</param>
/// <param name="target">The model that the report speaks in.</param>
internal sealed class ReportAssembler(Catalogue catalogue, InstalledTranslator translator, Model target)
{
    /// <summary>Assembles; null where nothing can be reported, the findings then say why.</summary>
    public ReportInput? Assemble(IReadOnlyList<ImportedFile> files, ReportRequest request, ICollection<Diagnostic> findings)
    {
        foreach (var finding in files.SelectMany(file => file.Findings))
        {
            findings.Add(finding);
        }

        var communities = new FileCommunities(catalogue.Aliased ?? Lexicon.Shared, findings);
        if (CommunitySelection.Choose(communities.Join(communities.Resolve(files, request.Register)), request, findings) is not { } chosen)
        {
            return null;
        }

        if (chosen.Assessments.All(assessment => assessment.Ratings.All(rating => rating.Status != RatingStatus.Rated)))
        {
            findings.Add(CatalogueDiagnostics.NothingToReport(Location.None));
            return null;
        }

        return new()
        {
            Community = chosen.Community,
            Language = request.Language,
            Date = request.Date,
            Target = target,
            Assessments = chosen.Assessments,
            Translations = Translate(chosen.Assessments, findings),
            Guidance = catalogue.GuidanceFor(target),
            Files = [.. files.Select(file => file.ForReport)],
            Criteria = request.Criteria,
            Visibility = chosen.Assessments.All(assessment => assessment.Visibility == Visibility.Public) ? Visibility.Public : Visibility.Private,
            Findings = [.. findings],
        };
    }

    /// <summary>One translation per source model and horizon, of what was said last; several stakeholders speak with one voice first.</summary>
    private ImmutableArray<TranslationResult> Translate(ImmutableArray<Assessment> assessments, ICollection<Diagnostic> findings)
    {
        var translations = ImmutableArray.CreateBuilder<TranslationResult>();
        foreach (var model in assessments.Select(assessment => assessment.Model).Distinct().Where(model => model != target))
        {
            Translate(assessments.Where(assessment => assessment.Model == model && assessment.Horizon == Horizon.Now));
            Translate(assessments.Where(assessment => assessment.Model == model && assessment.Horizon == Horizon.Planned));
        }

        return translations.ToImmutable();

        void Translate(IEnumerable<Assessment> said)
        {
            var voices = Consolidation.Latest(said);
            if (!voices.IsEmpty && translator.Translate(voices.Length == 1 ? voices[0] : Consolidation.Of(voices).Result, target.ToString(), null, findings) is { } translation)
            {
                translations.Add(translation);
            }
        }
    }
}

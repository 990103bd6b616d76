using System.Collections.Immutable;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop;

/// <summary>Puts together what a report is made of: one community, every source translated into the report's model.</summary>
internal sealed class ReportAssembler(InteropEngine engine)
{
    /// <summary>Assembles; null where nothing can be reported, the findings then say why.</summary>
    public ReportInput? Assemble(IReadOnlyList<ImportedFile> files, ReportRequest request, ICollection<Diagnostic> findings)
    {
        foreach (var finding in files.SelectMany(file => file.Findings))
        {
            findings.Add(finding);
        }

        if (CommunityChoice.Choose(files, request.Community, findings) is not { } chosen)
        {
            return null;
        }

        if (chosen.Assessments.All(assessment => assessment.Ratings.All(rating => rating.Status != RatingStatus.Rated)))
        {
            findings.Add(CatalogueDiagnostics.NothingToReport(Location.None));
            return null;
        }

        var target = engine.ReportModel;
        return new()
        {
            Community = chosen.Community,
            Language = request.Language,
            Date = request.Date,
            Target = target,
            Assessments = chosen.Assessments,
            Translations = Translate(chosen.Assessments, target, findings),
            Guidance = engine.Catalogue.GuidanceFor(target),
            Files = [.. files.Select(file => file.ForReport)],
            Criteria = request.Criteria,
            Visibility = chosen.Assessments.All(assessment => assessment.Visibility == Visibility.Public) ? Visibility.Public : Visibility.Private,
            Findings = [.. findings],
        };
    }

    /// <summary>One translation per source model and horizon, of what was said last; several stakeholders speak with one voice first.</summary>
    private ImmutableArray<TranslationResult> Translate(ImmutableArray<Assessment> assessments, Model target, ICollection<Diagnostic> findings)
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
            if (!voices.IsEmpty && engine.Translate(voices.Length == 1 ? voices[0] : Consolidation.Of(voices).Result, target.ToString(), null, findings) is { } translation)
            {
                translations.Add(translation);
            }
        }
    }

}

/// <summary>What a user asks of a report.</summary>
/// <param name="Language">Two-letter language code.</param>
/// <param name="Date">The day on which the report is made.</param>
public sealed record ReportRequest(string Language, PartialDate Date)
{
    /// <summary>The community, where the files name several or none.</summary>
    public string? Community { get; init; }

    /// <summary>Licensed criteria of the user's.</summary>
    public ImmutableArray<Criterion> Criteria { get; init; } = [];
}

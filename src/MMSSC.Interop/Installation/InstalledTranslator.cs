using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Installation;

/// <summary>Translates into a model that is told by its name, along the mappings that are installed.</summary>
internal sealed class InstalledTranslator(Catalogue catalogue)
{
    /// <summary>The translation, or null where there is no way; the findings then say so.</summary>
    /// <param name="assessment">What is translated.</param>
    /// <param name="target">Id of the target model, or <c>id@edition</c>; of several editions the nearest by mappings is taken.</param>
    /// <param name="via">A model that the way must pass.</param>
    /// <param name="findings">Is told what should be looked at.</param>
    public TranslationResult? Translate(Assessment assessment, string target, string? via, ICollection<Diagnostic> findings)
    {
        if (catalogue.FindTarget(assessment.Model, target) is { } model)
        {
            return new Translator(catalogue.Graph).Translate(assessment, model, via, findings);
        }

        findings.Add(TranslationDiagnostics.NoRoute(
            assessment.File is null ? Location.None : Location.Whole(assessment.File),
            assessment.Model.ToString(),
            target,
            catalogue.Graph.Reachable(assessment.Model).Select(reachable => reachable.ToString())));
        return null;
    }
}

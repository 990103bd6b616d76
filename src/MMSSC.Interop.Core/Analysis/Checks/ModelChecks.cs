using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis.Checks;

/// <summary>What the authors of a model file should look at beyond the errors that keep it from being used.</summary>
internal static class ModelChecks
{
    private const int MostListed = 12;

    private static readonly string[] languages = ["es", "fr"];

    /// <summary>Runs all checks on a file: a model, or an extension, whose elements stand in the extended model.</summary>
    /// <param name="file">The file.</param>
    /// <param name="model">The model, or the extended model with what was added.</param>
    /// <param name="findings">Is told what should be looked at.</param>
    public static void Run(ModelDefinition file, Model model, ICollection<Diagnostic> findings)
    {
        var elements = All(file.Elements).ToArray();
        CheckRollUps(file, model, findings);
        CheckWords(elements, model, findings);
        foreach (var scale in file.Scales)
        {
            CheckWords(scale, findings);
        }

        foreach (var language in languages)
        {
            CheckTitles(file, elements, language, findings);
        }
    }

    private static void CheckRollUps(ModelDefinition file, Model model, ICollection<Diagnostic> findings)
    {
        var kinds = model.Elements.Where(element => !element.IsLeaf).Select(element => element.Kind).Distinct().ToArray();
        foreach (var rule in file.RollUps.Where(rule => rule.Rule != RollUpRule.None && !kinds.Contains(rule.Kind)))
        {
            findings.Add(ModelFileDiagnostics.UnusedRollUp(rule.Location, rule.Kind, kinds));
        }
    }

    /// <summary>Other words for an element that another element has too, as its title or as another word for it.</summary>
    private static void CheckWords(ElementDefinition[] elements, Model model, ICollection<Diagnostic> findings)
    {
        var meant = model.Elements.SelectMany(element => element.Title.All.Select(title => title.Text).Concat(element.Aliases.All).Select(Folding.Fold).Distinct().Select(word => (word, element)))
            .ToLookup(pair => pair.word, pair => pair.element);
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in elements)
        {
            foreach (var word in element.Aliases.All.Where(word => said.Add(Folding.Fold(word))))
            {
                if (meant[Folding.Fold(word)].FirstOrDefault(other => other.Code != element.Code) is { } other)
                {
                    findings.Add(ModelFileDiagnostics.SharedAlias(element.Location, word, element.Code, other.Code));
                }
            }
        }
    }

    private static void CheckWords(ScaleDefinition scale, ICollection<Diagnostic> findings)
    {
        var said = new Dictionary<string, LevelDefinition>(StringComparer.Ordinal);
        foreach (var level in scale.Levels)
        {
            foreach (var word in level.Title.All.Select(title => title.Text).Concat(level.Aliases.All).DistinctBy(Folding.Fold))
            {
                if (!said.TryAdd(Folding.Fold(word), level))
                {
                    findings.Add(ModelFileDiagnostics.SharedAlias(level.Location, word, said[Folding.Fold(word)].Code, level.Code));
                }
            }
        }
    }

    private static void CheckTitles(ModelDefinition file, ElementDefinition[] elements, string language, ICollection<Diagnostic> findings)
    {
        var titles = elements.Select(element => (element.Code, element.Title))
            .Concat(file.Scales.SelectMany(scale => scale.Levels.Select(level => (level.Code, level.Title)).Prepend((Code: scale.Id, scale.Title)))).Prepend((Code: file.Id, file.Title));
        string[] missing = [.. titles.Where(item => item.Title.Find(language) is null).Select(item => item.Code)];
        if (missing.Length > 0)
        {
            findings.Add(ModelFileDiagnostics.MissingTitles(file.Location, language, missing.Length, string.Join(", ", missing.Take(MostListed)) + (missing.Length > MostListed ? ", …" : "")));
        }
    }

    private static IEnumerable<ElementDefinition> All(IEnumerable<ElementDefinition> elements) => elements.SelectMany(element => All(element.Elements).Prepend(element));
}

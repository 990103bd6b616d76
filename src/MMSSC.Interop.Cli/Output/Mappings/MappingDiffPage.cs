using System.Globalization;
using MMSSC.Interop.Analysis.Diffs;
using MMSSC.Interop.Sheets.Exports;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Output.Mappings;

/// <summary>How two mapping files differ, for people: a row for each change, what matters most first.</summary>
internal static class MappingDiffPage
{
    private const int MostCodes = 20;

    private static readonly LocalText effect = new("Effect", "Efecto", "Effet");
    private static readonly LocalText part = new("Part", "Parte", "Partie");
    private static readonly LocalText subject = new("What", "Qué", "Quoi");
    private static readonly LocalText member = new("Change", "Cambio", "Modification");
    private static readonly LocalText before = new("Before", "Antes", "Avant");
    private static readonly LocalText after = new("After", "Después", "Après");
    private static readonly LocalText same = new("Both files state the same.", "Ambos archivos dicen lo mismo.", "Les deux fichiers disent la même chose.");
    private static readonly LocalText changed = new("Results can differ for", "Los resultados pueden diferir en", "Les résultats peuvent différer pour");
    private static readonly LocalText all = new("every element", "todos los elementos", "tous les éléments");
    private static readonly LocalText appear = new("New results for", "Resultados nuevos en", "Nouveaux résultats pour");
    private static readonly LocalText expected = new("Expectations (read backward) can differ for", "Las expectativas (a la inversa) pueden diferir en", "Les attentes (en sens inverse) peuvent différer pour");
    private static readonly LocalText needed = new("Version needed", "Versión necesaria", "Version nécessaire");
    private static readonly LocalText orHigher = new("or higher", "o superior", "ou plus");
    private static readonly LocalText found = new("found", "hallada", "trouvée");

    /// <summary>The page.</summary>
    public static TablePage Of(MappingDiff diff, string language) => new(
        $"{Name(diff)}: {diff.Before.Version} → {diff.After.Version}",
        [.. Lines(diff, language)],
        [effect[language], part[language], subject[language], member[language], before[language], after[language]],
        [.. diff.Changes.Select(change => Row(change, language))]);

    private static string Name(MappingDiff diff) => diff.Before.Id == diff.After.Id ? diff.After.Id : $"{diff.Before.Id} → {diff.After.Id}";

    private static IEnumerable<string> Lines(MappingDiff diff, string language)
    {
        if (diff.Changes.IsEmpty)
        {
            yield return same[language];
            yield break;
        }

        if (diff.Consequence.Results == Effect.Changed && (Codes(diff.Targets, Effect.Changed) ?? all[language]) is { } differing)
        {
            yield return $"{changed[language]}{ExportWords.Colon[language]}{differing}";
        }

        if (Codes(diff.Targets, Effect.New) is { } added)
        {
            yield return $"{appear[language]}{ExportWords.Colon[language]}{added}";
        }

        if (Codes(diff.Sources, Effect.Changed) is { } backward)
        {
            yield return $"{expected[language]}{ExportWords.Colon[language]}{backward}";
        }

        if (diff.IsSaid is not null)
        {
            yield return $"{needed[language]}{ExportWords.Colon[language]}{diff.Next} {orHigher[language]} ({DiffWords.Of(diff.Required)[language]}); {found[language]}{ExportWords.Colon[language]}{diff.After.Version}";
        }
    }

    private static string? Codes(IReadOnlyCollection<AffectedElement> elements, Effect asked)
    {
        var codes = elements.Where(element => element.Causes.Effect() == asked).Select(element => element.Code).ToArray();
        return codes.Length == 0 ? null
            : codes.Length <= MostCodes ? string.Join(", ", codes)
            : string.Join(", ", codes.Take(MostCodes)) + string.Create(CultureInfo.InvariantCulture, $", … ({codes.Length})");
    }

    private static string[] Row(MappingChange change, string language)
    {
        var shown = Shown(change, language);
        var (was, now) = Excerpt.Of(change.Before[shown], change.After[shown]);
        var tag = shown == language ? "" : $" ({shown})";
        return
        [
            DiffWords.Of(change.Consequence)[language],
            DiffWords.Of(change.Part)[language],
            change.Subject,
            DiffWords.Of(change)[language] + tag,
            was.Length > 0 ? was : "—",
            now.Length > 0 ? now : "—",
        ];
    }

    /// <summary>The user's language, or one in which the texts differ where they don't in the user's.</summary>
    private static string Shown(MappingChange change, string language) =>
        change.Before[language] != change.After[language]
            ? language
            : change.Before.All.Concat(change.After.All).Select(text => text.Language).FirstOrDefault(other => change.Before.Find(other) != change.After.Find(other)) ?? language;
}

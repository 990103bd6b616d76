using MMSSC.Interop.Analysis.Models;
using MMSSC.Interop.Cli.Output.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Output.ModelFiles;

/// <summary>How two editions or states of a model differ, for people.</summary>
internal static class ModelDiffPage
{
    private static readonly LocalText change = new("Change", "Cambio", "Modification");
    private static readonly LocalText what = new("What", "Qué", "Quoi");
    private static readonly LocalText before = new("Before", "Antes", "Avant");
    private static readonly LocalText after = new("After", "Después", "Après");
    private static readonly LocalText none = new("Both state the same.", "Ambos dicen lo mismo.", "Les deux disent la même chose.");
    private static readonly LocalText same = new(
        "The identity hash is the same: mappings stay pinned.", "El hash de identidad es el mismo: las correspondencias siguen fijadas.", "Le hash d'identité est le même : les correspondances restent fixées.");

    private static readonly LocalText other = new(
        "The identity hash is another one: mappings have to be looked at and pinned anew.",
        "El hash de identidad es otro: hay que revisar y volver a fijar las correspondencias.",
        "Le hash d'identité est un autre : les correspondances sont à revoir et à fixer à nouveau.");

    private static readonly Dictionary<ModelChangeKind, LocalText> kinds = new()
    {
        [ModelChangeKind.Added] = new("added", "añadido", "ajouté"),
        [ModelChangeKind.Removed] = new("removed", "eliminado", "supprimé"),
        [ModelChangeKind.Renamed] = new("other code", "otro código", "autre code"),
        [ModelChangeKind.Moved] = new("moved", "movido", "déplacé"),
        [ModelChangeKind.Retitled] = new("other title", "otro título", "autre titre"),
        [ModelChangeKind.Reclassified] = new("other kind, scale or stage", "otro tipo, escala o etapa", "autre type, échelle ou stade"),
        [ModelChangeKind.Words] = new("translations and other words", "traducciones y otras palabras", "traductions et autres mots"),
        [ModelChangeKind.RollUp] = new("roll-up rule", "regla de agregación", "règle d'agrégation"),
        [ModelChangeKind.Scale] = new("scale", "escala", "échelle"),
    };

    /// <summary>The page.</summary>
    public static TablePage Of(ModelDiff diff, string language) => new(
        $"{diff.Before} → {diff.After}",
        [.. diff.Changes.IsEmpty ? [none[language]] : Array.Empty<string>(), (diff.ChangesIdentity ? other : same)[language]],
        [change[language], what[language], before[language], after[language]],
        [.. diff.Changes.Select(item => new[] { kinds[item.Kind][language], item.Code, item.Before, item.After })]);
}

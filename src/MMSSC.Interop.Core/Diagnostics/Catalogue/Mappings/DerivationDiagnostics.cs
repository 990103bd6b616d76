using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue.Mappings;

/// <summary>Findings of composing and migrating mappings (<c>MMI30xx</c>).</summary>
internal static class DerivationDiagnostics
{
    private static readonly Rule noCommonModel = new("MMI3040", "no-common-model", Severity.Error);
    private static readonly Rule rulesDiffer = new("MMI3041", "rules-differ", Severity.Error);
    private static readonly Rule noWay = new("MMI3043", "no-way", Severity.Error);
    private static readonly Rule partlyReached = new("MMI3042", "partly-reached", Severity.Warning);

    public static Diagnostic NoCommonModel(Location at, string first, string middle, string second, string source) => noCommonModel.At(
        at,
        new(
            $"{first} leads to {middle}, and {second} begins at {source}: they do not meet.",
            $"{first} lleva a {middle} y {second} parte de {source}: no se encuentran.",
            $"{first} mène à {middle}, et {second} part de {source} : elles ne se rejoignent pas."),
        new(
            "Name them in the order of the way, or invert one first with mmssc mapping invert.",
            "Nómbrelas en el orden del camino, o invierta antes una con mmssc mapping invert.",
            "Nommez-les dans l'ordre du chemin, ou inversez-en d'abord une avec mmssc mapping invert."));

    public static Diagnostic NoWay(Location at, string first, string second) => noWay.At(
        at,
        new(
            $"No link of {first} ends at an element where one of {second} begins: nothing can be composed.",
            $"Ningún enlace de {first} termina en un elemento del que parta uno de {second}: no hay nada que componer.",
            $"Aucun lien de {first} ne finit à un élément d'où part un lien de {second} : il n'y a rien à composer."),
        new(
            "Look at the elements that the two have in the model between them, with mmssc mappings show.",
            "Mire los elementos que ambas tienen en el modelo intermedio, con mmssc mappings show.",
            "Regardez les éléments que les deux ont dans le modèle intermédiaire, avec mmssc mappings show."));

    public static Diagnostic RulesDiffer(Location at, string first, LocalText one, string second, LocalText other) => rulesDiffer.At(
        at,
        new(
            $"{first} takes the {one} and {second} the {other} of several links: no single rule does the same.",
            $"{first} toma {one} y {second} toma {other} de varios enlaces: ninguna regla única dice lo mismo.",
            $"{first} prend {one} et {second} prend {other} de plusieurs liens : aucune règle unique ne dit la même chose."),
        new(
            "Keep the two files: a translation follows both, one after the other.",
            "Conserve los dos archivos: una traducción sigue ambos, uno tras otro.",
            "Gardez les deux fichiers : une traduction suit les deux, l'un après l'autre."));

    public static Diagnostic PartlyReached(Location at, string target, double missing, string first) => partlyReached.At(
        at,
        new(
            $"{missing * 100:0.#} % of the weight of {target} comes from elements that {first} does not reach: its bounds are wider by that.",
            $"El {missing * 100:0.#} % del peso de {target} viene de elementos a los que {first} no llega: sus límites son más amplios por ello.",
            $"{missing * 100:0.#} % du poids de {target} vient d'éléments que {first} n'atteint pas : ses bornes s'en trouvent élargies."),
        new(
            "Nothing to do where the source states nothing about them.",
            "No hay que hacer nada si el origen no dice nada de ellos.",
            "Rien à faire si la source n'en dit rien."));
}

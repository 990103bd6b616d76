using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue;

/// <summary>Findings about the content of model files (<c>MMI11xx</c>).</summary>
internal static class ModelDiagnostics
{
    private static readonly Rule duplicateCode = new("MMI1101", "duplicate-code", Severity.Error);
    private static readonly Rule levelsNotRising = new("MMI1102", "levels-not-rising", Severity.Error);
    private static readonly Rule emptyScale = new("MMI1103", "empty-scale", Severity.Error);
    private static readonly Rule unknownScale = new("MMI1104", "unknown-scale", Severity.Error);
    private static readonly Rule incompleteLadder = new("MMI1105", "incomplete-ladder", Severity.Error);
    private static readonly Rule unknownStage = new("MMI1106", "unknown-stage", Severity.Error);
    private static readonly Rule noElements = new("MMI1107", "no-elements", Severity.Error);
    private static readonly Rule mixedScales = new("MMI1108", "mixed-scales", Severity.Error);

    public static Diagnostic DuplicateCode(Location at, string code) => duplicateCode.At(
        at,
        new(
            $"The code '{code}' is given twice.",
            $"El código «{code}» aparece dos veces.",
            $"Le code « {code} » figure deux fois."),
        new(
            "Give each element, level and scale a code of its own.",
            "Dé a cada elemento, nivel y escala un código propio.",
            "Donnez à chaque élément, niveau et échelle un code distinct."));

    public static Diagnostic LevelsNotRising(Location at, string scaleId, string levelCode) => levelsNotRising.At(
        at,
        new(
            $"Level '{levelCode}' of scale '{scaleId}' is not above the level before it.",
            $"El nivel «{levelCode}» de la escala «{scaleId}» no es mayor que el anterior.",
            $"Le niveau « {levelCode} » de l'échelle « {scaleId} » n'est pas supérieur au précédent."),
        new(
            "List levels from the lowest to the highest value.",
            "Enumere los niveles del valor más bajo al más alto.",
            "Énumérez les niveaux de la valeur la plus basse à la plus haute."));

    public static Diagnostic EmptyScale(Location at, string scaleId) => emptyScale.At(
        at,
        new(
            $"Scale '{scaleId}' has no width: it needs at least two levels, or a range that holds them all.",
            $"La escala «{scaleId}» no tiene amplitud: necesita al menos dos niveles, o un rango que los contenga.",
            $"L'échelle « {scaleId} » n'a pas d'étendue : il lui faut au moins deux niveaux, ou un intervalle qui les contienne."),
        new(
            "Add levels, or correct \"range\".",
            "Añada niveles o corrija «range».",
            "Ajoutez des niveaux ou corrigez « range »."));

    public static Diagnostic UnknownScale(Location at, string scaleId, IEnumerable<string> known) => unknownScale.At(
        at,
        new(
            $"There is no scale '{scaleId}' in this model.",
            $"No hay ninguna escala «{scaleId}» en este modelo.",
            $"Il n'y a pas d'échelle « {scaleId} » dans ce modèle."),
        Suggestions.OneOf(known));

    public static Diagnostic IncompleteLadder(Location at, string kind) => incompleteLadder.At(
        at,
        new(
            $"The ladder of kind '{kind}' needs a threshold and a scale with levels.",
            $"La escalera del tipo «{kind}» necesita un umbral y una escala con niveles.",
            $"L'échelonnement du type « {kind} » demande un seuil et une échelle à niveaux."),
        new(
            "Write {\"rule\": \"ladder\", \"threshold\": 0.75, \"scale\": \"…\"}.",
            "Escriba {\"rule\": \"ladder\", \"threshold\": 0.75, \"scale\": \"…\"}.",
            "Écrivez {\"rule\": \"ladder\", \"threshold\": 0.75, \"scale\": \"…\"}."));

    public static Diagnostic UnknownStage(Location at, string elementCode, string? stageCode, IEnumerable<string> known) => unknownStage.At(
        at,
        new(
            $"'{elementCode}' is below a ladder, but its stage '{stageCode}' is not a level of the ladder's scale.",
            $"«{elementCode}» está bajo una escalera, pero su etapa «{stageCode}» no es un nivel de la escala de esta.",
            $"« {elementCode} » relève d'un échelonnement, mais son stade « {stageCode} » n'est pas un niveau de son échelle."),
        Suggestions.OneOf(known));

    public static Diagnostic NoElements(Location at, string model) => noElements.At(
        at,
        new(
            $"Model '{model}' has no elements.",
            $"El modelo «{model}» no tiene elementos.",
            $"Le modèle « {model} » n'a pas d'éléments."),
        new(
            "List at least one element.",
            "Enumere al menos un elemento.",
            "Énumérez au moins un élément."));

    public static Diagnostic MixedScales(Location at, string elementCode) => mixedScales.At(
        at,
        new(
            $"'{elementCode}' and what lies below it have scales of different extent: the values of the one are not those of the other.",
            $"«{elementCode}» y lo que tiene debajo usan escalas de distinta amplitud: los valores de una no son los de la otra.",
            $"« {elementCode} » et ce qui est en dessous ont des échelles d'étendue différente : les valeurs de l'une ne sont pas celles de l'autre."),
        new(
            "Give them one scale, or scales of the same range, or set the kind's roll-up to none.",
            "Deles una sola escala, o escalas del mismo rango, o ponga la regla de agregación del tipo en none.",
            "Donnez-leur une même échelle, ou des échelles de même étendue, ou réglez l'agrégation du type sur none."));
}

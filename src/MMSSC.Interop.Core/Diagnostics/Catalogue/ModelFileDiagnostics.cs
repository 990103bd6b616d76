using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue;

/// <summary>Findings about extensions, and about what the authors of model files and criteria should look at (<c>MMI1109</c> to <c>MMI1129</c>).</summary>
internal static class ModelFileDiagnostics
{
    private const int MostListed = 12;

    private static readonly Rule unknownParent = new("MMI1109", "unknown-parent", Severity.Error);
    private static readonly Rule unknownExtended = new("MMI1110", "unknown-extended", Severity.Error);
    private static readonly Rule rollUpTaken = new("MMI1111", "roll-up-taken", Severity.Error);
    private static readonly Rule unusedRollUp = new("MMI1112", "unused-roll-up", Severity.Warning);
    private static readonly Rule sharedAlias = new("MMI1113", "shared-alias", Severity.Warning);
    private static readonly Rule missingTitles = new("MMI1114", "missing-titles", Severity.Info);
    private static readonly Rule unknownCriterion = new("MMI1115", "unknown-criterion", Severity.Error);
    private static readonly Rule repeatedCriterion = new("MMI1116", "repeated-criterion", Severity.Error);
    private static readonly Rule missingCriteria = new("MMI1117", "missing-criteria", Severity.Info);
    private static readonly Rule brokenPin = new("MMI1118", "broken-pin", Severity.Warning);
    private static readonly Rule noModelFile = new("MMI1119", "no-model-file", Severity.Error);
    private static readonly Rule partsDoNotCount = new("MMI1120", "parts-do-not-count", Severity.Warning);

    public static Diagnostic UnknownParent(Location at, string elementCode, string? parent, string extended, IEnumerable<string> known) => unknownParent.At(
        at,
        parent is null
            ? new(
                $"'{elementCode}' does not state below which element of {extended} it belongs.",
                $"«{elementCode}» no dice bajo qué elemento de {extended} está.",
                $"« {elementCode} » ne dit pas sous quel élément de {extended} il se place.")
            : new(
                $"'{elementCode}' is to be placed below '{parent}', which {extended} does not have.",
                $"«{elementCode}» debe estar bajo «{parent}», que {extended} no tiene.",
                $"« {elementCode} » doit se placer sous « {parent} », que {extended} n'a pas."),
        parent is null ? new("Add \"below\" with its code.", "Añada «below» con su código.", "Ajoutez « below » avec son code.") : Suggestions.Nearest(parent, known));

    public static Diagnostic UnknownExtended(Location at, string extended, IEnumerable<string> known) => unknownExtended.At(
        at,
        new(
            $"This extends {extended}, which is not installed.",
            $"Esto amplía {extended}, que no está instalado.",
            $"Ceci étend {extended}, qui n'est pas installé."),
        Suggestions.Nearest(extended, known));

    public static Diagnostic RollUpTaken(Location at, string kind, string extended) => rollUpTaken.At(
        at,
        new(
            $"{extended} itself states how the value of a '{kind}' comes from what lies below it.",
            $"{extended} ya dice cómo se obtiene el valor de «{kind}» de lo que tiene debajo.",
            $"{extended} dit lui-même comment la valeur d'un « {kind} » vient de ce qui est en dessous."),
        new(
            "Leave the rule out; an extension adds and changes nothing.",
            "Quite la regla; una ampliación añade y no cambia nada.",
            "Retirez la règle ; une extension ajoute et ne change rien."));

    public static Diagnostic UnusedRollUp(Location at, string kind, IReadOnlyCollection<string> known) => unusedRollUp.At(
        at,
        new(
            $"No element with others below it is a '{kind}': the rule does nothing.",
            $"Ningún elemento con otros debajo es «{kind}»: la regla no hace nada.",
            $"Aucun élément ayant d'autres en dessous n'est un « {kind} » : la règle ne fait rien."),
        known.Count > 0 ? Suggestions.Nearest(kind, known) : new("Leave the rule out.", "Quite la regla.", "Retirez la règle."));

    public static Diagnostic SharedAlias(Location at, string word, string one, string other) => sharedAlias.At(
        at,
        new(
            $"'{word}' stands for {one} and for {other}: in a sheet it means neither.",
            $"«{word}» designa {one} y también {other}: en una hoja no dice cuál.",
            $"« {word} » désigne {one} et aussi {other} : dans une feuille, on ne sait lequel."),
        new(
            "Take it away from one of them.",
            "Quíteselo a uno de los dos.",
            "Retirez-le de l'un des deux."));

    public static Diagnostic MissingTitles(Location at, string language, int count, string codes) => missingTitles.At(
        at,
        count == 1
            ? new(
                $"One title is not given in '{language}': {codes}.",
                $"Falta un título en «{language}»: {codes}.",
                $"Un titre manque en « {language} » : {codes}.")
            : new(
                $"{count} titles are not given in '{language}': {codes}.",
                $"Faltan {count} títulos en «{language}»: {codes}.",
                $"{count} titres manquent en « {language} » : {codes}."),
        new(
            "Reports fall back to English; add the titles where readers need them.",
            "Los informes usan el inglés en su lugar; añada los títulos donde los lectores los necesiten.",
            "Les rapports se rabattent sur l'anglais ; ajoutez les titres là où les lecteurs en ont besoin."));

    public static Diagnostic UnknownCriterion(Location at, string what, string model, IEnumerable<string> known) => unknownCriterion.At(
        at,
        new(
            $"{model} has no '{what}' for which there could be a criterion.",
            $"{model} no tiene «{what}» para el que pueda haber un criterio.",
            $"{model} n'a pas de « {what} » pour lequel il puisse y avoir un critère."),
        Suggestions.Nearest(what, known));

    public static Diagnostic RepeatedCriterion(Location at, string elementCode, string levelCode) => repeatedCriterion.At(
        at,
        new(
            $"There is a second criterion for level {levelCode} of {elementCode}.",
            $"Hay un segundo criterio para el nivel {levelCode} de {elementCode}.",
            $"Il y a un second critère pour le niveau {levelCode} de {elementCode}."),
        new(
            "Keep one of them.",
            "Conserve uno de los dos.",
            "Gardez l'un des deux."));

    public static Diagnostic MissingCriteria(Location at, int count, int all, string codes) => missingCriteria.At(
        at,
        new(
            $"{count} of {all} criteria are missing, among them for: {codes}.",
            $"Faltan {count} de {all} criterios, entre ellos los de: {codes}.",
            $"{count} critères sur {all} manquent, entre autres pour : {codes}."),
        new(
            "Nothing to do where you have none; forms and reports show those that there are.",
            "No hay que hacer nada si no los tiene; los formularios e informes muestran los que hay.",
            "Rien à faire si vous n'en avez pas ; formulaires et rapports montrent ceux qui existent."));

    public static Diagnostic BrokenPin(Location at, string mapping, string model) => brokenPin.At(
        at,
        new(
            $"{mapping} is pinned to the old {model}: with the new one it is no longer valid.",
            $"{mapping} está fijada a la versión antigua de {model}: con la nueva deja de ser válida.",
            $"{mapping} est fixée à l'ancien {model} : avec le nouveau, elle n'est plus valide."),
        new(
            "Look at its links and renew the pin with mmssc mapping pin, or give the new list an edition of its own.",
            "Revise sus enlaces y renueve la fijación con mmssc mapping pin, o dé a la lista nueva una edición propia.",
            "Revoyez ses liens et renouvelez la fixation avec mmssc mapping pin, ou donnez à la nouvelle liste une édition à elle."));

    public static Diagnostic NoModelFile(Location at) => noModelFile.At(
        at,
        new(
            "This is neither a model file nor a file of criteria.",
            "Esto no es ni un archivo de modelo ni uno de criterios.",
            "Ceci n'est ni un fichier de modèle ni un fichier de critères."),
        new(
            "Give a file with \"elements\" or \"criteria\"; for others use mmssc mapping validate.",
            "Dé un archivo con «elements» o «criteria»; para otros use mmssc mapping validate.",
            "Donnez un fichier avec « elements » ou « criteria » ; pour d'autres, utilisez mmssc mapping validate."));

    public static Diagnostic PartsDoNotCount(Location at, IReadOnlyCollection<string> parts, string kind, IReadOnlyCollection<string> parents)
    {
        var (below, above) = (List(parts), List(parents));
        return partsDoNotCount.At(
            at,
            new(
                $"What is rated of {below} moves no result: nothing states how the value of a '{kind}' ({above}) comes from what lies below it.",
                $"Lo que se valore de {below} no cambia ningún resultado: nada dice cómo se obtiene el valor de «{kind}» ({above}) de lo que tiene debajo.",
                $"Ce qui est évalué de {below} ne change aucun résultat : rien ne dit comment la valeur d'un « {kind} » ({above}) vient de ce qui est en dessous."),
            new(
                $"Add the rule to this file, such as \"rollUp\": {{\"{kind}\": \"mean\"}}; median, minimum and ladder are others.",
                $"Añada la regla a este archivo, p. ej. \"rollUp\": {{\"{kind}\": \"mean\"}}; también hay median, minimum y ladder.",
                $"Ajoutez la règle à ce fichier, p. ex. \"rollUp\": {{\"{kind}\": \"mean\"}} ; il y a aussi median, minimum et ladder."));
    }

    private static string List(IReadOnlyCollection<string> codes) => string.Join(", ", codes.Take(MostListed)) + (codes.Count > MostListed ? ", …" : "");
}

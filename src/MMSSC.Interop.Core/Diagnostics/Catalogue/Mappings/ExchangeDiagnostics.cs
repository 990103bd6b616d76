using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue.Mappings;

/// <summary>Findings of exporting mappings to external formats, and importing them from there (<c>MMI308x</c>, <c>MMI309x</c>).</summary>
internal static class ExchangeDiagnostics
{
    private const int MostPairs = 4;

    private static readonly Rule notHeld = new("MMI3080", "not-held", Severity.Warning);
    private static readonly Rule unreadableField = new("MMI3081", "unreadable-field", Severity.Error);
    private static readonly Rule halfLink = new("MMI3082", "half-link", Severity.Error);
    private static readonly Rule notThatForm = new("MMI3083", "not-that-form", Severity.Error);
    private static readonly Rule unknownMember = new("MMI3084", "unknown-member", Severity.Warning);
    private static readonly Rule undeclaredPrefix = new("MMI3085", "undeclared-prefix", Severity.Error);
    private static readonly Rule noRelationship = new("MMI3086", "no-relationship", Severity.Warning);
    private static readonly Rule otherRelationship = new("MMI3087", "other-relationship", Severity.Info);
    private static readonly Rule danglingReference = new("MMI3088", "dangling-reference", Severity.Error);
    private static readonly Rule brokenInvariant = new("MMI3089", "broken-invariant", Severity.Error);
    private static readonly Rule discouragedInvariant = new("MMI3093", "discouraged-invariant", Severity.Warning);
    private static readonly Rule otherTitle = new("MMI3095", "other-title", Severity.Warning);
    private static readonly Rule severalEnds = new("MMI3090", "several-ends", Severity.Info);
    private static readonly Rule severalResources = new("MMI3094", "several-resources", Severity.Info);
    private static readonly Rule brokenSyntax = new("MMI3091", "broken-syntax", Severity.Error);
    private static readonly Rule otherModel = new("MMI3092", "other-model", Severity.Error);

    public static Diagnostic NotHeld(Location at, string format, IEnumerable<string> lost)
    {
        var list = string.Join("; ", lost);
        return notHeld.At(
            at,
            new(
                $"{format} does not hold: {list}.",
                $"{format} no conserva: {list}.",
                $"{format} ne conserve pas : {list}."),
            new(
                "Keep the mapping file, and bring changes back with mmssc mapping import --into FILE: it keeps what the form leaves out.",
                "Conserve el archivo de la correspondencia y traiga los cambios con mmssc mapping import --into ARCHIVO: conserva lo que el formato omite.",
                "Gardez le fichier de la correspondance et reprenez les changements avec mmssc mapping import --into FICHIER : il garde ce que le format omet."));
    }

    public static Diagnostic UnreadableField(Location at, string field, string found, IEnumerable<string> expected) => unreadableField.At(
        at,
        new(
            $"'{Short(found)}' is not a value of {field}; what it belongs to is left out.",
            $"«{Short(found)}» no es un valor de {field}; aquello a lo que pertenece queda fuera.",
            $"« {Short(found)} » n'est pas une valeur de {field} ; ce à quoi elle appartient est laissé de côté."),
        Suggestions.OneOf(expected));

    public static Diagnostic UnreadableHead(Location at, string field, string found, IEnumerable<string> expected) => unreadableField.At(
        at,
        new(
            $"'{Short(found)}' is not a value of {field}; it is not taken over.",
            $"«{Short(found)}» no es un valor de {field}; no se toma.",
            $"« {Short(found)} » n'est pas une valeur de {field} ; elle n'est pas reprise."),
        Suggestions.OneOf(expected));

    public static Diagnostic HalfLink(Location at, string field) => halfLink.At(
        at,
        new(
            $"The link has no {field}; it is left out.",
            $"El enlace no tiene {field}; queda fuera.",
            $"Le lien n'a pas de {field} ; il est laissé de côté."),
        new(
            "Name the element of the model by its code. An element without any link is listed as 'unmapped'.",
            "Indique el elemento del modelo por su código. Un elemento sin enlaces se anota como «unmapped».",
            "Indiquez l'élément du modèle par son code. Un élément sans aucun lien s'inscrit comme « unmapped »."));

    public static Diagnostic NotThatForm(Location at, string format, string expected) => notThatForm.At(
        at,
        new(
            $"This is not a mapping in the format {format}: it has no {expected}.",
            $"Esto no es una correspondencia en el formato {format}: no tiene {expected}.",
            $"Ce n'est pas une correspondance au format {format} : il n'y a pas de {expected}."),
        new(
            "Name the form with --from, or export a mapping to see how it looks.",
            "Indique el formato con --from, o exporte una correspondencia para ver cómo es.",
            "Indiquez le format avec --from, ou exportez une correspondance pour voir à quoi il ressemble."));

    public static Diagnostic UnknownMember(Location at, string member, int count) => unknownMember.At(
        at,
        new(
            $"'{Short(member)}' has no place in a mapping file and is not taken over ({count} ×).",
            $"«{Short(member)}» no tiene lugar en un archivo de correspondencia y no se toma ({count} ×).",
            $"« {Short(member)} » n'a pas de place dans un fichier de correspondance et n'est pas repris ({count} ×)."),
        new(
            "Write what matters of it into the rationale.",
            "Escriba en la justificación lo que importe de ello.",
            "Écrivez dans la justification ce qui en importe."));

    public static Diagnostic UndeclaredPrefix(Location at, string found, IEnumerable<string> known) => undeclaredPrefix.At(
        at,
        new(
            $"The prefix of '{Short(found)}' is not declared.",
            $"El prefijo de «{Short(found)}» no está declarado.",
            $"Le préfixe de « {Short(found)} » n'est pas déclaré."),
        known.Any() ? Suggestions.Nearest(found.Split(':')[0], known)
            : new(
                "Declare it at the beginning of the file.",
                "Declárelo al comienzo del archivo.",
                "Déclarez-le au début du fichier."));

    public static Diagnostic NoRelationship(Location at, string source, string target, string word) => noRelationship.At(
        at,
        new(
            $"{source} and {target} are stated to be unrelated ({word}); a mapping file has no such link, it is left out.",
            $"Se dice que {source} y {target} no están relacionados ({word}); un archivo de correspondencia no tiene tal enlace, queda fuera.",
            $"Il est dit que {source} et {target} ne sont pas liés ({word}) ; un fichier de correspondance n'a pas de tel lien, il est laissé de côté."),
        new(
            "List the source in \"unmapped\" with that reason, if nothing else bears on it.",
            "Anote el origen en «unmapped» con ese motivo, si nada más le concierne.",
            "Inscrivez la source dans « unmapped » avec ce motif, si rien d'autre ne la concerne."));

    public static Diagnostic OtherRelationship(Location at, string found, string taken, int count) => otherRelationship.At(
        at,
        new(
            $"'{Short(found)}' is read as {taken} ({count} ×).",
            $"«{Short(found)}» se lee como {taken} ({count} ×).",
            $"« {Short(found)} » est lu comme {taken} ({count} ×)."));

    public static Diagnostic DanglingReference(Location at, string found, string missing) => danglingReference.At(
        at,
        new(
            $"'{Short(found)}' refers to nothing: {missing} has no such entry.",
            $"«{Short(found)}» no remite a nada: {missing} no tiene esa entrada.",
            $"« {Short(found)} » ne renvoie à rien : {missing} n'a pas cette entrée."),
        new(
            "Add the entry, or correct the reference.",
            "Añada la entrada o corrija la referencia.",
            "Ajoutez l'entrée, ou corrigez le renvoi."));

    public static Diagnostic BrokenInvariant(Location at, string invariant, LocalText rule) => brokenInvariant.At(
        at,
        new(
            $"{invariant} of FHIR R5 is broken: {rule}.",
            $"Se incumple {invariant} de FHIR R5: {rule}.",
            $"{invariant} de FHIR R5 n'est pas respecté : {rule}."),
        new(
            "Correct the ConceptMap where it was made; the rest of it is read.",
            "Corrija el ConceptMap donde se hizo; el resto se lee.",
            "Corrigez le ConceptMap là où il a été fait ; le reste est lu."));

    public static Diagnostic DiscouragedInvariant(Location at, string invariant, LocalText rule) => discouragedInvariant.At(
        at,
        new(
            $"{invariant} of FHIR R5 is not kept, which it only advises: {rule}.",
            $"No se sigue {invariant} de FHIR R5, que solo lo aconseja: {rule}.",
            $"{invariant} de FHIR R5 n'est pas suivi, qui le conseille seulement : {rule}."));

    public static Diagnostic SeveralEnds(Location at, int sources, int targets) => severalEnds.At(
        at,
        new(
            $"One entry connects several (sources: {sources}, targets: {targets}); it is read as {sources * targets} links.",
            $"Una entrada conecta varios (orígenes: {sources}, destinos: {targets}); se lee como {sources * targets} enlaces.",
            $"Une entrée en relie plusieurs (sources : {sources}, cibles : {targets}) ; elle est lue comme {sources * targets} liens."));

    public static Diagnostic SeveralResources(Location at, IReadOnlyCollection<string> pairs)
    {
        var list = string.Join("; ", pairs.Take(MostPairs)) + (pairs.Count > MostPairs ? "; …" : "");
        return severalResources.At(
            at,
            new(
                $"Links between {pairs.Count} pairs of lists are read as one mapping: {list}.",
                $"Enlaces entre {pairs.Count} pares de listas se leen como una sola correspondencia: {list}.",
                $"Des liens entre {pairs.Count} paires de listes sont lus comme une seule correspondance : {list}."));
    }

    public static Diagnostic BrokenSyntax(Location at, string format, string found, string expected) => brokenSyntax.At(
        at,
        new(
            $"This is not valid {format}: '{Short(found)}' is where {expected} should be.",
            $"Esto no es {format}: «{Short(found)}» está donde debería haber {expected}.",
            $"Ce n'est pas du {format} : « {Short(found)} » se trouve là où il faudrait {expected}."),
        new(
            "Correct that place; nothing after it is read.",
            "Corrija ese lugar; lo que sigue no se lee.",
            "Corrigez cet endroit ; ce qui suit n'est pas lu."));

    public static Diagnostic OtherModel(Location at, string found, string expected) => otherModel.At(
        at,
        new(
            $"The file is about {Short(found)}, the mapping about {expected}.",
            $"El archivo habla de {Short(found)}; la correspondencia, de {expected}.",
            $"Le fichier parle de {Short(found)}, la correspondance de {expected}."),
        new(
            "Name the models that are meant with --source and --target, or another file after --into.",
            "Indique los modelos con --source y --target, u otro archivo tras --into.",
            "Indiquez les modèles avec --source et --target, ou un autre fichier après --into."));

    public static Diagnostic OtherTitle(Location at, string code, string found, string other) => otherTitle.At(
        at,
        new(
            $"The title beside {code}, '{Short(found)}', is that of {other}; the code is taken.",
            $"El título junto a {code}, «{Short(found)}», es el de {other}; se toma el código.",
            $"Le titre à côté de {code}, « {Short(found)} », est celui de {other} ; le code est retenu."),
        new(
            "Correct the code if the title is right. Programs make 1.1 of 1.10 where a column of codes is not formatted as text.",
            "Corrija el código si el título es el correcto. Los programas convierten 1.10 en 1.1 si la columna de códigos no tiene formato de texto.",
            "Corrigez le code si le titre est le bon. Les programmes font 1.1 de 1.10 si la colonne des codes n'est pas au format texte."));

    private static string Short(string text) => text.Length <= 60 ? text : text[..59] + "…";
}

using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue;

/// <summary>Findings about reports and their templates (<c>MMI5xxx</c>).</summary>
internal static class ReportDiagnostics
{
    private static readonly Rule templateSyntax = new("MMI5001", "template-syntax", Severity.Error);
    private static readonly Rule unknownName = new("MMI5002", "unknown-template-name", Severity.Error);
    private static readonly Rule missingFile = new("MMI5003", "missing-template-file", Severity.Error);
    private static readonly Rule refusedFile = new("MMI5004", "refused-template-file", Severity.Error);
    private static readonly Rule limit = new("MMI5005", "template-limit", Severity.Error);
    private static readonly Rule failed = new("MMI5006", "template-failed", Severity.Error);
    private static readonly Rule unknownText = new("MMI5007", "unknown-report-text", Severity.Error);
    private static readonly Rule unreadableTexts = new("MMI5008", "unreadable-report-texts", Severity.Error);
    private static readonly Rule notOverwritten = new("MMI5009", "template-not-overwritten", Severity.Error);

    public static Diagnostic TemplateSyntax(Location at, string words) => templateSyntax.At(
        at,
        new(
            $"The template can't be parsed: {words}",
            $"No se puede interpretar la plantilla: {words}",
            $"Le modèle de rapport ne peut pas être interprété : {words}"),
        new(
            "Correct the template at this place; the shipped one is written out by --eject.",
            "Corrija la plantilla en este lugar; la original se obtiene con --eject.",
            "Corrigez le modèle de rapport à cet endroit ; l'original s'obtient par --eject."));

    public static Diagnostic UnknownName(Location at, string found, IEnumerable<string> known) => unknownName.At(
        at,
        new(
            $"The report has no value '{found}'.",
            $"El informe no tiene ningún valor «{found}».",
            $"Le rapport n'a pas de valeur « {found} »."),
        Suggestions.Nearest(found, known));

    public static Diagnostic MissingFile(Location at, string file, IEnumerable<string> known) => missingFile.At(
        at,
        new(
            $"There is no template file '{file}'.",
            $"No existe el archivo de plantilla «{file}».",
            $"Il n'y a pas de fichier de modèle « {file} »."),
        Suggestions.Nearest(file, known));

    public static Diagnostic RefusedFile(Location at, string file) => refusedFile.At(
        at,
        new(
            $"'{file}' lies outside the template folder, or leads out of it.",
            $"«{file}» está fuera de la carpeta de plantillas, o lleva fuera de ella.",
            $"« {file} » est hors du dossier des modèles, ou en fait sortir."),
        new(
            "Name a file below the template folder, with '/' between folders and without '..' or links.",
            "Indique un archivo de la carpeta de plantillas, con «/» entre carpetas y sin «..» ni enlaces.",
            "Nommez un fichier du dossier des modèles, avec « / » entre dossiers, sans « .. » ni liens."));

    public static Diagnostic Limit(Location at, LocalText what) => limit.At(
        at,
        new(
            $"The template was stopped: {what}.",
            $"Se detuvo la plantilla: {what}.",
            $"Le modèle de rapport a été arrêté : {what}."),
        new(
            "Look for a loop that never ends or an include that includes itself.",
            "Busque un bucle que no termina o una inclusión que se incluye a sí misma.",
            "Cherchez une boucle sans fin ou une inclusion qui s'inclut elle-même."));

    public static Diagnostic Failed(Location at, string words) => failed.At(
        at,
        new(
            $"The template fails here: {words}",
            $"La plantilla falla aquí: {words}",
            $"Le modèle de rapport échoue ici : {words}"),
        new(
            "Correct the template at this place; all values that it may use are those of --format json.",
            "Corrija la plantilla en este lugar; los valores que puede usar son los de --format json.",
            "Corrigez le modèle de rapport à cet endroit ; les valeurs disponibles sont celles de --format json."));

    public static Diagnostic UnknownText(Location at, string key, string language, ICollection<string> known) => unknownText.At(
        at,
        new(
            $"There is no text '{key}' for the language '{language}'.",
            $"No hay ningún texto «{key}» para el idioma «{language}».",
            $"Il n'y a pas de texte « {key} » pour la langue « {language} »."),
        known.Count > 0
            ? Suggestions.Nearest(key, known)
            : new(
                $"English stands in; add the key to strings.{language}.json.",
                $"Se usa el inglés; añada la clave a strings.{language}.json.",
                $"L'anglais le remplace ; ajoutez la clé à strings.{language}.json."));

    public static Diagnostic UnreadableTexts(Location at, LocalText what) => unreadableTexts.At(
        at,
        new(
            $"The texts of the report can't be read: {what}.",
            $"No se pueden leer los textos del informe: {what}.",
            $"Les textes du rapport ne peuvent pas être lus : {what}."),
        new(
            "Write one JSON object: a text, or an object with \"one\" and \"other\", or a list of texts per key.",
            "Escriba un único objeto JSON: por clave, un texto, un objeto con «one» y «other», o una lista de textos.",
            "Écrivez un seul objet JSON : par clé, un texte, un objet avec « one » et « other », ou une liste de textes."));

    public static Diagnostic NotOverwritten(Location at) => notOverwritten.At(
        at,
        new(
            "The file exists or can't be written, and was left as it is.",
            "El archivo ya existe o no se puede escribir, y se dejó como está.",
            "Le fichier existe déjà ou ne peut pas être écrit ; il a été laissé tel quel."),
        new(
            "Write the templates out into an empty folder.",
            "Extraiga las plantillas en una carpeta vacía.",
            "Écrivez les modèles dans un dossier vide."));
}

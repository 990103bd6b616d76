using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue;

/// <summary>What keeps a file from being JSON.</summary>
internal enum JsonFault
{
    Blank,
    Ended,
    Comment,
    TrailingComma,
    MissingComma,
    SingleQuote,
    ControlCharacter,
    SecondValue,
    Unexpected,
}

/// <summary>Findings about files that are no JSON at all (<c>MMI1001</c> to <c>MMI1004</c>): nothing of them is read.</summary>
internal static class JsonSyntaxDiagnostics
{
    private static readonly Rule invalidJson = new("MMI1001", "invalid-json", Severity.Error);
    private static readonly Rule notUtf8 = new("MMI1002", "not-utf-8", Severity.Error);
    private static readonly Rule tooDeep = new("MMI1003", "too-deep", Severity.Error);
    private static readonly Rule tooLarge = new("MMI1004", "too-large", Severity.Error);

    private static readonly LocalText closeAll = new(
        "Check that the file is complete: each {, [ and \" needs its closing partner.",
        "Compruebe que el archivo esté completo: cada {, [ y \" necesita su cierre.",
        "Vérifiez que le fichier est complet : chaque {, [ et \" doit être refermé.");

    private static readonly LocalText removeIt = new(
        "Remove it.",
        "Elimínelo.",
        "Supprimez-le.");

    public static Diagnostic InvalidJson(Location at, JsonFault fault, string found) => fault switch
    {
        JsonFault.Blank => invalidJson.At(
            at,
            new(
                "The file is empty; a JSON object was expected.",
                "El archivo está vacío; se esperaba un objeto JSON.",
                "Le fichier est vide ; un objet JSON était attendu."),
            new(
                "Check that the right file was given and that it was saved.",
                "Compruebe que indicó el archivo correcto y que se guardó.",
                "Vérifiez que c'est le bon fichier et qu'il a été enregistré.")),
        JsonFault.Ended => invalidJson.At(
            at,
            new(
                "The file ends before its JSON is complete.",
                "El archivo termina antes de que su JSON esté completo.",
                "Le fichier se termine avant que son JSON soit complet."),
            closeAll),
        JsonFault.Comment => invalidJson.At(
            at,
            new(
                "There is a comment here, and JSON has none.",
                "Aquí hay un comentario, y JSON no los admite.",
                "Il y a ici un commentaire, et JSON n'en a pas."),
            new(
                "Remove it, or put the text into \"extensions\".",
                "Elimínelo o ponga el texto en «extensions».",
                "Supprimez-le ou placez le texte dans « extensions ».")),
        JsonFault.TrailingComma => invalidJson.At(
            at,
            new(
                $"'{found}' follows a comma; another entry was expected.",
                $"«{found}» sigue a una coma; se esperaba otra entrada.",
                $"« {found} » suit une virgule ; une autre entrée était attendue."),
            new(
                "Remove the comma after the last entry.",
                "Elimine la coma tras la última entrada.",
                "Supprimez la virgule après la dernière entrée.")),
        JsonFault.MissingComma => invalidJson.At(
            at,
            new(
                $"'{found}' begins a next entry, but there is no comma before it.",
                $"«{found}» comienza otra entrada, pero no hay una coma delante.",
                $"« {found} » commence une autre entrée, mais aucune virgule ne la précède."),
            new(
                "Put a comma between the two entries.",
                "Ponga una coma entre las dos entradas.",
                "Mettez une virgule entre les deux entrées.")),
        JsonFault.SingleQuote => invalidJson.At(
            at,
            new(
                "There is a single quotation mark where a value or a name was expected.",
                "Hay una comilla simple donde se esperaba un valor o un nombre.",
                "Il y a une apostrophe là où une valeur ou un nom était attendu."),
            new(
                "Put texts and names in double quotation marks (\").",
                "Ponga los textos y nombres entre comillas dobles (\").",
                "Mettez les textes et les noms entre guillemets droits (\").")),
        JsonFault.ControlCharacter => invalidJson.At(
            at,
            new(
                "A line break, tab or other control character is inside a text.",
                "Hay un salto de línea, un tabulador u otro carácter de control dentro de un texto.",
                "Un saut de ligne, une tabulation ou un autre caractère de contrôle se trouve dans un texte."),
            new(
                "Write \\n for a line break and \\t for a tab, or close the text with \".",
                "Escriba \\n para un salto de línea y \\t para un tabulador, o cierre el texto con \".",
                "Écrivez \\n pour un saut de ligne et \\t pour une tabulation, ou fermez le texte par \".")),
        JsonFault.SecondValue => invalidJson.At(
            at,
            new(
                $"'{found}' follows the end of the JSON value.",
                $"«{found}» sigue al final del valor JSON.",
                $"« {found} » suit la fin de la valeur JSON."),
            removeIt),
        _ => invalidJson.At(
            at,
            new(
                $"'{found}' does not belong here in JSON.",
                $"«{found}» no corresponde aquí en JSON.",
                $"« {found} » n'a pas sa place ici en JSON."),
            new(
                "Compare with a file that works; an editor that knows JSON marks the place.",
                "Compare con un archivo que funcione; un editor que conozca JSON señala el lugar.",
                "Comparez avec un fichier qui fonctionne ; un éditeur qui connaît JSON signale l'endroit.")),
    };

    public static Diagnostic NotUtf8(Location at) => notUtf8.At(
        at,
        new(
            "The bytes here are not UTF-8 text.",
            "Los bytes de este lugar no son texto UTF-8.",
            "Les octets à cet endroit ne sont pas du texte UTF-8."),
        new(
            "Save the file with the encoding UTF-8.",
            "Guarde el archivo con la codificación UTF-8.",
            "Enregistrez le fichier avec l'encodage UTF-8."));

    public static Diagnostic TooDeep(Location at, int most) => tooDeep.At(
        at,
        new(
            $"Values are nested more than {most} deep here.",
            $"Aquí los valores se anidan a más de {most} niveles.",
            $"Les valeurs sont imbriquées ici sur plus de {most} niveaux."),
        new(
            "None of the project's files needs that: check how the file was made.",
            "Ningún archivo del proyecto lo necesita: compruebe cómo se generó.",
            "Aucun fichier du projet n'en a besoin : vérifiez comment il a été produit."));

    public static Diagnostic TooManyBytes(Location at, long found, long most) => tooLarge.At(
        at,
        new(
            $"The file has {found} bytes; at most {most} are read.",
            $"El archivo tiene {found} bytes; se leen como máximo {most}.",
            $"Le fichier compte {found} octets ; {most} au plus sont lus."),
        splitIt);

    public static Diagnostic TooManyValues(Location at, int most) => tooLarge.At(
        at,
        new(
            $"There are more than {most} values up to here; that many are read at most.",
            $"Hasta aquí hay más de {most} valores; es lo máximo que se lee.",
            $"Il y a ici plus de {most} valeurs ; c'est le maximum lu."),
        splitIt);

    public static Diagnostic TooLongText(Location at, int found, int most) => tooLarge.At(
        at,
        new(
            $"This text has {found} bytes; at most {most} are read.",
            $"Este texto tiene {found} bytes; se leen como máximo {most}.",
            $"Ce texte compte {found} octets ; {most} au plus sont lus."),
        new(
            "Shorten it, or keep it in a document of its own.",
            "Acórtelo o guárdelo en un documento aparte.",
            "Raccourcissez-le ou placez-le dans un document à part."));

    private static LocalText splitIt => new(
        "Split the file: each part may hold some of the entries.",
        "Divida el archivo: cada parte puede contener algunas de las entradas.",
        "Divisez le fichier : chaque partie peut contenir quelques-unes des entrées.");
}

using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue;

/// <summary>Findings about values of the project's own JSON files (<c>MMI1005</c> to <c>MMI1019</c>): the rest of the file is read.</summary>
internal static class JsonDiagnostics
{
    private static readonly Rule duplicateKey = new("MMI1005", "duplicate-key", Severity.Error);
    private static readonly Rule wrongType = new("MMI1006", "wrong-type", Severity.Error);
    private static readonly Rule missingProperty = new("MMI1007", "missing-property", Severity.Error);
    private static readonly Rule unknownProperty = new("MMI1008", "unknown-property", Severity.Error);
    private static readonly Rule numberOutOfRange = new("MMI1009", "number-out-of-range", Severity.Error);
    private static readonly Rule unknownWord = new("MMI1010", "unknown-word", Severity.Error);
    private static readonly Rule malformedText = new("MMI1011", "malformed-text", Severity.Error);
    private static readonly Rule unsupportedFormatVersion = new("MMI1012", "unsupported-format-version", Severity.Error);
    private static readonly Rule loneSurrogate = new("MMI1013", "lone-surrogate", Severity.Error);
    private static readonly Rule moreFindings = new("MMI1014", "more-findings", Severity.Warning);
    private static readonly Rule emptyValue = new("MMI1015", "empty-value", Severity.Error);
    private static readonly Rule contradictingProperties = new("MMI1016", "contradicting-properties", Severity.Error);
    private static readonly Rule repeatedItem = new("MMI1017", "repeated-item", Severity.Error);
    private static readonly Rule wrongNumberOfItems = new("MMI1018", "wrong-number-of-items", Severity.Error);
    private static readonly Rule schemaViolation = new("MMI1019", "schema-violation", Severity.Error);

    public static Diagnostic DuplicateKey(Location at, string name) => duplicateKey.At(
        at,
        new(
            $"\"{name}\" appears twice in this object; the first one counts.",
            $"«{name}» aparece dos veces en este objeto; cuenta la primera.",
            $"« {name} » figure deux fois dans cet objet ; la première compte."),
        new(
            "Remove one of them.",
            "Elimine una de las dos.",
            "Supprimez l'une des deux."));

    public static Diagnostic WrongType(Location at, JsonWord found, JsonWord expected) => wrongType.At(
        at,
        new(
            $"There is {found.En} here; {expected.En} was expected.",
            $"Aquí hay {found.Es}; se esperaba {expected.Es}.",
            $"Il y a ici {found.Fr} ; on attendait {expected.Fr}."),
        new(
            $"Write {expected.En}.",
            $"Escriba {expected.Es}.",
            $"Écrivez {expected.Fr}."));

    public static Diagnostic MissingProperty(Location at, string name) => missingProperty.At(
        at,
        new(
            $"\"{name}\" is missing in this object.",
            $"Falta «{name}» en este objeto.",
            $"« {name} » manque dans cet objet."),
        new(
            $"Add \"{name}\".",
            $"Añada «{name}».",
            $"Ajoutez « {name} »."));

    public static Diagnostic UnknownProperty(Location at, string name, IEnumerable<string> known) => unknownProperty.At(
        at,
        new(
            $"\"{name}\" is not a property of this object.",
            $"«{name}» no es una propiedad de este objeto.",
            $"« {name} » n'est pas une propriété de cet objet."),
        Suggestions.Nearest(name, known));

    public static Diagnostic NumberOutOfRange(Location at, string found, string expected) => numberOutOfRange.At(
        at,
        new(
            $"{found} is not a number in the range {expected}.",
            $"{found} no es un número del rango {expected}.",
            $"{found} n'est pas un nombre de l'intervalle {expected}."),
        new(
            $"Write a number in the range {expected}.",
            $"Escriba un número del rango {expected}.",
            $"Écrivez un nombre de l'intervalle {expected}."));

    public static Diagnostic UnknownWord(Location at, string found, IEnumerable<string> known) => unknownWord.At(
        at,
        new(
            $"'{found}' is not one of the words that can appear here.",
            $"«{found}» no es ninguna de las palabras posibles aquí.",
            $"« {found} » n'est aucun des mots possibles ici."),
        Suggestions.Nearest(found, known));

    /// <summary>A text of another form than expected; <paramref name="example"/> shows the form.</summary>
    public static Diagnostic MalformedText(Location at, string found, string example) => malformedText.At(
        at,
        new(
            $"'{found}' does not have the form that is expected here.",
            $"«{found}» no tiene la forma que se espera aquí.",
            $"« {found} » n'a pas la forme attendue ici."),
        new(
            $"Write it like this: {example}",
            $"Escríbalo así: {example}",
            $"Écrivez-le ainsi : {example}"));

    public static Diagnostic UnsupportedFormatVersion(Location at, string found) => unsupportedFormatVersion.At(
        at,
        new(
            $"The file has format version {found}; this program reads version 1.",
            $"El archivo tiene la versión de formato {found}; este programa lee la versión 1.",
            $"Le fichier a la version de format {found} ; ce programme lit la version 1."),
        new(
            "Use a newer version of this program, or write \"formatVersion\": 1.",
            "Use una versión más reciente de este programa, o escriba \"formatVersion\": 1.",
            "Utilisez une version plus récente de ce programme, ou écrivez \"formatVersion\": 1."));

    public static Diagnostic LoneSurrogate(Location at) => loneSurrogate.At(
        at,
        new(
            "An escape such as \\ud83d in this text is half of a character; the other half is missing.",
            "Una secuencia como \\ud83d de este texto es la mitad de un carácter; falta la otra mitad.",
            "Une séquence telle que \\ud83d de ce texte est la moitié d'un caractère ; l'autre moitié manque."),
        new(
            "Write the character itself: the file is UTF-8.",
            "Escriba el carácter mismo: el archivo es UTF-8.",
            "Écrivez le caractère lui-même : le fichier est en UTF-8."));

    public static Diagnostic MoreFindings(Location at, int listed) => moreFindings.At(
        at,
        new(
            $"There are more findings than the {listed} that are listed.",
            $"Hay más hallazgos que los {listed} que se enumeran.",
            $"Il y a plus de constats que les {listed} énumérés."),
        new(
            "Correct these first and read the file again.",
            "Corrija primero estos y vuelva a leer el archivo.",
            "Corrigez d'abord ceux-ci, puis relisez le fichier."));

    public static Diagnostic EmptyValue(Location at) => emptyValue.At(
        at,
        new(
            "This value is empty.",
            "Este valor está vacío.",
            "Cette valeur est vide."),
        new(
            "Fill it in, or leave the property out where it is optional.",
            "Complétela, u omita la propiedad si es opcional.",
            "Remplissez-la, ou omettez la propriété si elle est facultative."));

    public static Diagnostic ContradictingProperties(Location at, IEnumerable<string> names)
    {
        var list = string.Join(", ", names.Select(name => $"\"{name}\""));
        return contradictingProperties.At(
            at,
            new(
                $"Exactly one of {list} belongs in this object.",
                $"En este objeto debe estar exactamente una de estas propiedades: {list}.",
                $"Exactement une de ces propriétés a sa place dans cet objet : {list}."),
            new(
                "Keep the one that is meant.",
                "Conserve la que corresponda.",
                "Gardez celle qui convient."));
    }

    public static Diagnostic RepeatedItem(Location at, string found) => repeatedItem.At(
        at,
        new(
            $"'{found}' appears twice in this list.",
            $"«{found}» aparece dos veces en esta lista.",
            $"« {found} » figure deux fois dans cette liste."),
        new(
            "Remove one of them.",
            "Elimine una de las dos.",
            "Supprimez l'une des deux."));

    public static Diagnostic WrongNumberOfItems(Location at, int found, int expected) => wrongNumberOfItems.At(
        at,
        new(
            $"This list has {found} entries; {expected} were expected.",
            $"Esta lista tiene {found} entradas; se esperaban {expected}.",
            $"Cette liste compte {found} entrées ; {expected} étaient attendues."),
        new(
            $"Give exactly {expected} entries.",
            $"Indique exactamente {expected} entradas.",
            $"Donnez exactement {expected} entrées."));

    /// <summary>A rule of a schema that has no message of its own; <paramref name="rule"/> is the schema library's name for it.</summary>
    public static Diagnostic SchemaViolation(Location at, string rule) => schemaViolation.At(
        at,
        new(
            $"This value breaks a rule of the file's schema: {rule}.",
            $"Este valor incumple una regla del esquema del archivo: {rule}.",
            $"Cette valeur enfreint une règle du schéma du fichier : {rule}."),
        new(
            "Open the file in an editor that knows JSON schemas and compare with the description there.",
            "Abra el archivo en un editor que conozca esquemas JSON y compare con la descripción que muestra.",
            "Ouvrez le fichier dans un éditeur qui connaît les schémas JSON et comparez avec la description affichée."));
}

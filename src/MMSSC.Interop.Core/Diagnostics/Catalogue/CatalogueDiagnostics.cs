using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue;

/// <summary>Findings about files as a whole and about what is installed (<c>MMI13xx</c>).</summary>
internal static class CatalogueDiagnostics
{
    private static readonly Rule fileNotFound = new("MMI1301", "file-not-found", Severity.Error);
    private static readonly Rule fileNotReadable = new("MMI1302", "file-not-readable", Severity.Error);
    private static readonly Rule notRecognised = new("MMI1303", "not-recognised", Severity.Error);
    private static readonly Rule modelInstalledTwice = new("MMI1304", "model-installed-twice", Severity.Error);
    private static readonly Rule severalCommunities = new("MMI1305", "several-communities", Severity.Error);
    private static readonly Rule leftOutOfReport = new("MMI1306", "left-out-of-report", Severity.Info);
    private static readonly Rule nothingToReport = new("MMI1307", "nothing-to-report", Severity.Error);
    private static readonly Rule leftOutOfTable = new("MMI1309", "left-out-of-table", Severity.Info);
    private static readonly Rule severalGroups = new("MMI1310", "several-groups", Severity.Warning);
    private static readonly Rule communityNotInFiles = new("MMI1311", "community-not-in-files", Severity.Error);

    private static readonly Rule unknownFileKind = new("MMI1308", "unknown-file-kind", Severity.Error);

    public static Diagnostic UnknownFileKind(Location at) => unknownFileKind.At(
        at,
        new(
            "The file is neither a model (\"elements\"), a mapping (\"links\"), guidance (\"assignments\") nor words (\"aliases\").",
            "El archivo no es ni un modelo («elements»), ni una correspondencia («links»), ni una guía («assignments»), ni palabras («aliases»).",
            "Le fichier n'est ni un modèle (« elements »), ni une correspondance (« links »), ni un guide (« assignments »), ni des mots (« aliases »)."),
        new(
            "Keep only such files in a data folder.",
            "Guarde solo archivos de esos tipos en una carpeta de datos.",
            "Ne gardez que de tels fichiers dans un dossier de données."));

    public static Diagnostic FileNotFound(Location at, string path) => fileNotFound.At(
        at,
        new(
            $"There is no file '{path}'.",
            $"No existe el archivo «{path}».",
            $"Il n'y a pas de fichier « {path} »."),
        new(
            "Check the name and the folder.",
            "Compruebe el nombre y la carpeta.",
            "Vérifiez le nom et le dossier."));

    public static Diagnostic FileNotReadable(Location at, string path) => fileNotReadable.At(
        at,
        new(
            $"'{path}' can't be opened for reading.",
            $"«{path}» no se puede abrir para leerlo.",
            $"« {path} » ne peut pas être ouvert en lecture."),
        new(
            "Check its permissions, and that it is a file.",
            "Compruebe sus permisos y que sea un archivo.",
            "Vérifiez ses droits, et que c'est bien un fichier."));

    public static Diagnostic NotRecognised(Location at, IEnumerable<string> known) => notRecognised.At(
        at,
        new(
            "Nothing in this file was recognised as an assessment in an installed model.",
            "Nada en este archivo se reconoció como una evaluación en un modelo instalado.",
            "Rien dans ce fichier n'a été reconnu comme une évaluation d'un modèle installé."),
        Suggestions.ModelOption(known));

    public static Diagnostic ModelInstalledTwice(Location at, string model) => modelInstalledTwice.At(
        at,
        new(
            $"{model} is installed already.",
            $"{model} ya está instalado.",
            $"{model} est déjà installé."),
        new(
            "Give your model an id or an edition of its own.",
            "Dé a su modelo un id o una edición propios.",
            "Donnez à votre modèle un id ou une édition propres."));

    public static Diagnostic SeveralCommunities(Location at, IEnumerable<string> names) => severalCommunities.At(
        at,
        new(
            $"The files are about several communities: {string.Join(", ", names)}.",
            $"Los archivos hablan de varias comunidades: {string.Join(", ", names)}.",
            $"Les fichiers parlent de plusieurs collectivités : {string.Join(", ", names)}."),
        new(
            "Choose one with --community \"NAME\".",
            "Elija una con --community \"NOMBRE\".",
            "Choisissez-en une avec --community \"NOM\"."));

    public static Diagnostic LeftOutOfReport(Location at, string what) => leftOutOfReport.At(
        at,
        new(
            $"{what} is not part of this report, which shows one community at its latest date.",
            $"{what} no forma parte de este informe, que muestra una comunidad en su fecha más reciente.",
            $"{what} ne fait pas partie de ce rapport, qui montre une collectivité à sa date la plus récente."),
        new(
            "Report it on its own, or choose it by options.",
            "Infórmelo por separado o elíjalo mediante opciones.",
            "Faites-en un rapport à part, ou choisissez-le par les options."));

    /// <param name="at">The first place.</param>
    /// <param name="what">What is left out, and what the table shows instead.</param>
    public static Diagnostic LeftOutOfTable(Location at, LocalText what) => leftOutOfTable.At(
        at,
        what,
        new(
            "Nothing to do where that is meant; otherwise ask for it on its own.",
            "No hay que hacer nada si es lo que se quiere; si no, pídalo por separado.",
            "Rien à faire si c'est voulu ; sinon, demandez-le à part."));

    public static Diagnostic SeveralGroups(Location at, string community, string one, string other) => severalGroups.At(
        at,
        new(
            $"'{community}' appears in two groups of peers: '{one}', and '{other}' here. It was counted in neither.",
            $"«{community}» figura en dos grupos: «{one}», y «{other}» aquí. No se contó en ninguno.",
            $"« {community} » figure dans deux groupes : « {one} », et « {other} » ici. Elle n'a été comptée dans aucun."),
        new(
            "Leave only the right row in the table of peers.",
            "Deje solo la fila correcta en la tabla de grupos.",
            "Ne laissez que la bonne ligne dans le tableau des groupes."));

    /// <param name="at">The first place.</param>
    /// <param name="wanted">The community that was asked for.</param>
    /// <param name="known">Those that the files name.</param>
    public static Diagnostic CommunityNotInFiles(Location at, string wanted, IReadOnlyCollection<string> known) => communityNotInFiles.At(
        at,
        new(
            $"No community '{wanted}' is named in what was read.",
            $"Lo leído no nombra ninguna comunidad «{wanted}».",
            $"Ce qui a été lu ne nomme aucune collectivité « {wanted} »."),
        known.Count > 0 ? Suggestions.Nearest(wanted, known) : new(
            "No community is named at all: leave --community out.",
            "No se nombra ninguna comunidad: quite --community.",
            "Aucune collectivité n'y est nommée : retirez --community."));

    public static Diagnostic NothingToReport(Location at) => nothingToReport.At(
        at,
        new(
            "No rating could be read from these files.",
            "No se pudo leer ninguna valoración de estos archivos.",
            "Aucune évaluation n'a pu être lue dans ces fichiers."),
        new(
            "Look at each with 'mmssc inspect FILE'.",
            "Examine cada uno con 'mmssc inspect ARCHIVO'.",
            "Examinez chacun avec 'mmssc inspect FICHIER'."));
}

using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue;

/// <summary>Findings about stores of kept assessments (<c>MMI14xx</c>).</summary>
internal static class StoreDiagnostics
{
    private static readonly Rule notAStore = new("MMI1401", "not-a-store", Severity.Error);
    private static readonly Rule newerStore = new("MMI1402", "newer-store", Severity.Error);
    private static readonly Rule damagedStore = new("MMI1403", "damaged-store", Severity.Error);
    private static readonly Rule lockedStore = new("MMI1404", "locked-store", Severity.Error);
    private static readonly Rule storeNotWritable = new("MMI1405", "store-not-writable", Severity.Error);
    private static readonly Rule keptBytesChanged = new("MMI1406", "kept-bytes-changed", Severity.Error);
    private static readonly Rule keptAlready = new("MMI1407", "kept-already", Severity.Info);
    private static readonly Rule newVersion = new("MMI1408", "new-version", Severity.Info);
    private static readonly Rule earlierVersionAgain = new("MMI1409", "earlier-version-again", Severity.Warning);
    private static readonly Rule nobodysAssessment = new("MMI1410", "nobodys-assessment", Severity.Error);
    private static readonly Rule notInStore = new("MMI1411", "not-in-store", Severity.Error);
    private static readonly Rule fileBeforeKept = new("MMI1412", "file-before-kept", Severity.Info);
    private static readonly Rule twoOfOneIdentity = new("MMI1413", "two-of-one-identity", Severity.Error);

    private static readonly LocalText otherStore = new(
        "Name another file after --store; a file that does not exist yet becomes a store.",
        "Indique otro archivo después de --store; un archivo que aún no existe se convierte en almacén.",
        "Indiquez un autre fichier après --store ; un fichier qui n'existe pas encore devient un dépôt.");

    private static readonly LocalText fromCopy = new(
        "Take a copy of the store from before, and import the files since then again.",
        "Tome una copia anterior del almacén e importe de nuevo los archivos posteriores.",
        "Prenez une copie antérieure du dépôt et importez à nouveau les fichiers depuis lors.");

    public static Diagnostic NotAStore(Location at) => notAStore.At(
        at,
        new(
            "This file is not a store of assessments of this program; it was left as it is.",
            "Este archivo no es un almacén de evaluaciones de este programa; se dejó como está.",
            "Ce fichier n'est pas un dépôt d'évaluations de ce programme ; il a été laissé tel quel."),
        otherStore);

    public static Diagnostic NewerStore(Location at, long found, long known) => newerStore.At(
        at,
        new(
            $"The store is of version {found}, and this program knows stores up to version {known}; it was left as it is.",
            $"El almacén es de la versión {found} y este programa conoce almacenes hasta la versión {known}; se dejó como está.",
            $"Le dépôt est de la version {found}, et ce programme connaît les dépôts jusqu'à la version {known} ; il a été laissé tel quel."),
        new(
            "Use the newer program that wrote it.",
            "Use el programa más reciente que lo escribió.",
            "Utilisez le programme plus récent qui l'a écrit."));

    public static Diagnostic DamagedStore(Location at) => damagedStore.At(
        at,
        new(
            "The store is damaged, or was changed by another program, and can't be relied upon; nothing was written to it.",
            "El almacén está dañado o lo cambió otro programa, y no es fiable; no se escribió nada en él.",
            "Le dépôt est endommagé, ou un autre programme l'a modifié, et il n'est pas fiable ; rien n'y a été écrit."),
        fromCopy);

    public static Diagnostic LockedStore(Location at) => lockedStore.At(
        at,
        new(
            "Another program holds the store and did not let go of it in time; nothing was kept or read.",
            "Otro programa tiene ocupado el almacén y no lo liberó a tiempo; no se guardó ni se leyó nada.",
            "Un autre programme occupe le dépôt et ne l'a pas libéré à temps ; rien n'a été conservé ni lu."),
        new(
            "Wait until the other program has ended, and try again.",
            "Espere a que termine el otro programa e inténtelo de nuevo.",
            "Attendez que l'autre programme ait fini, puis réessayez."));

    public static Diagnostic StoreNotWritable(Location at) => storeNotWritable.At(
        at,
        new(
            "Nothing can be written to the store: the file or its folder is write-protected or missing, or the disk is full.",
            "No se puede escribir en el almacén: el archivo o su carpeta están protegidos contra escritura o faltan, o el disco está lleno.",
            "Rien ne peut être écrit dans le dépôt : le fichier ou son dossier est protégé en écriture ou manque, ou le disque est plein."),
        new(
            "Check the folder, its permissions and the free space.",
            "Compruebe la carpeta, sus permisos y el espacio libre.",
            "Vérifiez le dossier, ses droits et l'espace libre."));

    /// <param name="at">The store.</param>
    /// <param name="hash">The hash by which the assessment is kept.</param>
    public static Diagnostic KeptBytesChanged(Location at, string hash) => keptBytesChanged.At(
        at,
        new(
            $"The kept assessment {hash} is no longer what was kept: it does not match its hash or its entry, and was not used.",
            $"La evaluación guardada {hash} ya no es lo que se guardó: no coincide con su hash o con su registro, y no se usó.",
            $"L'évaluation conservée {hash} n'est plus ce qui a été conservé : elle ne correspond pas à son empreinte ou à son entrée, et n'a pas été utilisée."),
        fromCopy);

    /// <param name="at">The imported file.</param>
    /// <param name="what">The assessment in a few words.</param>
    /// <param name="version">Its version.</param>
    public static Diagnostic KeptAlready(Location at, LocalText what, long version) => keptAlready.At(
        at,
        new(
            $"{what}: kept already as version {version}, and not once more.",
            $"{what}: ya está guardada como versión {version}; no se guardó otra vez.",
            $"{what} : déjà conservée comme version {version}, et pas une fois de plus."),
        LocalText.Empty);

    /// <param name="at">The imported file.</param>
    /// <param name="count">How many of its assessments are kept already in their latest version.</param>
    public static Diagnostic KeptAlready(Location at, int count) => keptAlready.At(
        at,
        count == 1
            ? new(
                "One assessment of this file is kept already, and was not kept once more.",
                "Una evaluación de este archivo ya está guardada; no se guardó otra vez.",
                "Une évaluation de ce fichier est déjà conservée, et ne l'a pas été une fois de plus.")
            : new(
                $"{count} assessments of this file are kept already, and were not kept once more.",
                $"{count} evaluaciones de este archivo ya están guardadas; no se guardaron otra vez.",
                $"{count} évaluations de ce fichier sont déjà conservées, et ne l'ont pas été une fois de plus."),
        LocalText.Empty);

    /// <param name="at">The imported file.</param>
    /// <param name="what">The assessment in a few words.</param>
    /// <param name="version">Its version.</param>
    public static Diagnostic NewVersion(Location at, LocalText what, long version) => newVersion.At(
        at,
        new(
            $"{what}: differs from what is kept, and was kept as version {version}; the earlier ones stay.",
            $"{what}: dice algo distinto de lo guardado y se guardó como versión {version}; las anteriores se conservan.",
            $"{what} : dit autre chose que ce qui est conservé, et a été conservée comme version {version} ; les précédentes restent."),
        new(
            "'mmssc history --store FILE' shows what changed.",
            "'mmssc history --store ARCHIVO' muestra qué cambió.",
            "'mmssc history --store FICHIER' montre ce qui a changé."));

    /// <param name="at">The imported file.</param>
    /// <param name="what">The assessment in a few words.</param>
    /// <param name="version">The version that says the same.</param>
    /// <param name="latest">The latest version, which says something else.</param>
    public static Diagnostic EarlierVersionAgain(Location at, LocalText what, long version, long latest) => earlierVersionAgain.At(
        at,
        new(
            $"{what}: kept already as version {version}; version {latest}, which differs, stays the latest.",
            $"{what}: ya está guardada como versión {version}; la versión {latest}, que dice otra cosa, sigue siendo la última.",
            $"{what} : déjà conservée comme version {version} ; la version {latest}, qui dit autre chose, reste la dernière."),
        new(
            "If this is the right one after all, note in the sheet beside a rating that it was confirmed, and import it: that is a new version.",
            "Si al final es la correcta, anote en la hoja, junto a una valoración, que se confirmó, e impórtela: será una versión nueva.",
            "Si c'est finalement la bonne, indiquez dans la feuille, à côté d'une note, qu'elle a été confirmée, et importez-la : ce sera une nouvelle version."));

    public static Diagnostic NobodysAssessment(Location at, LocalText what) => nobodysAssessment.At(
        at,
        new(
            $"{what}: names no community and was not kept; nobody could find it again.",
            $"{what}: no nombra ninguna comunidad y no se guardó; nadie podría volver a encontrarla.",
            $"{what} : ne nomme aucune collectivité et n'a pas été conservée ; personne ne pourrait la retrouver."),
        new(
            "Name it with --community \"NAME\".",
            "Indíquela con --community \"NOMBRE\".",
            "Indiquez-la avec --community \"NOM\"."));

    /// <param name="at">The store.</param>
    /// <param name="wanted">What was asked for.</param>
    /// <param name="known">The communities that there are.</param>
    public static Diagnostic NotInStore(Location at, string wanted, IReadOnlyCollection<string> known) => notInStore.At(
        at,
        new(
            $"The store keeps nothing of '{wanted}'.",
            $"El almacén no guarda nada de «{wanted}».",
            $"Le dépôt ne conserve rien de « {wanted} »."),
        known.Count == 0 ? LocalText.Empty : Suggestions.Nearest(wanted, known));

    /// <param name="at">The file.</param>
    /// <param name="what">The assessment in a few words.</param>
    /// <param name="version">The kept version that was left out.</param>
    public static Diagnostic FileBeforeKept(Location at, LocalText what, long version) => fileBeforeKept.At(
        at,
        new(
            $"{what}: this file is used in place of version {version}, which is kept.",
            $"{what}: este archivo ocupa el lugar de la versión {version}, que está guardada.",
            $"{what} : ce fichier prend la place de la version {version}, qui est conservée."),
        LocalText.Empty);

    public static Diagnostic TwoOfOneIdentity(Location at, LocalText what) => twoOfOneIdentity.At(
        at,
        new(
            $"{what}: the file holds two that differ; neither was kept, because it can't be told which one counts.",
            $"{what}: el archivo contiene dos que dicen cosas distintas; no se guardó ninguna, porque no se sabe cuál vale.",
            $"{what} : le fichier en contient deux qui disent des choses différentes ; aucune n'a été conservée, car on ne sait pas laquelle compte."),
        new(
            "Give each its date or its stakeholder, or import one sheet at a time with --sheet NAME and --stakeholder NAME.",
            "Dé a cada una su fecha o su parte interesada, o importe una hoja cada vez con --sheet NOMBRE y --stakeholder NOMBRE.",
            "Donnez à chacune sa date ou sa partie prenante, ou importez une feuille à la fois avec --sheet NOM et --stakeholder NOM."));
}

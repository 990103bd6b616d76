using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue;

/// <summary>Findings about a file that should be a table, as a whole (<c>MMI1201</c> to <c>MMI1239</c>).</summary>
internal static class FileDiagnostics
{
    private static readonly Rule fileTooLarge = new("MMI1201", "file-too-large", Severity.Error);
    private static readonly Rule emptyFile = new("MMI1202", "empty-file", Severity.Error);
    private static readonly Rule oldWorkbook = new("MMI1203", "old-workbook", Severity.Error);
    private static readonly Rule encryptedWorkbook = new("MMI1204", "encrypted-workbook", Severity.Error);
    private static readonly Rule otherSpreadsheet = new("MMI1205", "other-spreadsheet", Severity.Error);
    private static readonly Rule notATable = new("MMI1206", "not-a-table", Severity.Error);
    private static readonly Rule damagedWorkbook = new("MMI1207", "damaged-workbook", Severity.Error);
    private static readonly Rule workbookTooLarge = new("MMI1208", "workbook-too-large", Severity.Error);
    private static readonly Rule unsafeXml = new("MMI1209", "unsafe-xml", Severity.Error);
    private static readonly Rule noSheets = new("MMI1210", "no-sheets", Severity.Error);
    private static readonly Rule encodingGuessed = new("MMI1211", "encoding-guessed", Severity.Info);
    private static readonly Rule unreadableCharacters = new("MMI1212", "unreadable-characters", Severity.Warning);
    private static readonly Rule openQuote = new("MMI1213", "open-quote", Severity.Error);
    private static readonly Rule looseQuotes = new("MMI1214", "loose-quotes", Severity.Warning);
    private static readonly Rule recordTooLong = new("MMI1215", "record-too-long", Severity.Error);
    private static readonly Rule endingOfAnotherForm = new("MMI1216", "ending-of-another-form", Severity.Warning);

    private static readonly LocalText saveAgain = new(
        "Open it in a spreadsheet program and save it as .xlsx or as CSV.",
        "Ábralo en un programa de hojas de cálculo y guárdelo como .xlsx o como CSV.",
        "Ouvrez-le dans un tableur et enregistrez-le en .xlsx ou en CSV.");

    private static readonly LocalText splitUp = new(
        "Leave only the assessment in it, or split it into several files.",
        "Deje en él solo la evaluación o divídalo en varios archivos.",
        "N'y laissez que l'évaluation, ou répartissez-le en plusieurs fichiers.");

    public static Diagnostic FileTooLarge(Location at, long limit) => fileTooLarge.At(
        at,
        new(
            $"The file is larger than {limit} bytes, the most that is read.",
            $"El archivo supera los {limit} bytes, el máximo que se lee.",
            $"Le fichier dépasse {limit} octets, le maximum qui est lu."),
        splitUp);

    public static Diagnostic EndingOfAnotherForm(Location at, string promised, string form, string ending) => endingOfAnotherForm.At(
        at,
        new(
            $"The file was written as {form}, as --format says; its ending is that of {promised}.",
            $"El archivo se escribió como {form}, como dice --format; su extensión es la de {promised}.",
            $"Le fichier a été écrit en {form}, comme le dit --format ; son extension est celle de {promised}."),
        new(
            $"Give it the ending {ending}, or leave --format out.",
            $"Dele la extensión {ending} o quite --format.",
            $"Donnez-lui l'extension {ending}, ou omettez --format."));

    public static Diagnostic EmptyFile(Location at) => emptyFile.At(
        at,
        new(
            "The file is empty.",
            "El archivo está vacío.",
            "Le fichier est vide."),
        new(
            "Save the sheet again and check that its rows are in the file.",
            "Guarde la hoja de nuevo y compruebe que sus filas están en el archivo.",
            "Enregistrez la feuille à nouveau et vérifiez que ses lignes sont dans le fichier."));

    public static Diagnostic OldWorkbook(Location at) => oldWorkbook.At(
        at,
        new(
            "This is a workbook of Excel 2, 3 or 4 (.xls); .xlsx or CSV was expected.",
            "Es un libro de Excel 2, 3 o 4 (.xls); se esperaba .xlsx o CSV.",
            "C'est un classeur d'Excel 2, 3 ou 4 (.xls) ; on attendait .xlsx ou CSV."),
        saveAgain);

    public static Diagnostic EncryptedWorkbook(Location at) => encryptedWorkbook.At(
        at,
        new(
            "The workbook is encrypted with a password.",
            "El libro está cifrado con una contraseña.",
            "Le classeur est chiffré par un mot de passe."),
        new(
            "Open it with its password, remove the password and save it again.",
            "Ábralo con su contraseña, quite la contraseña y guárdelo de nuevo.",
            "Ouvrez-le avec son mot de passe, supprimez ce dernier et enregistrez à nouveau."));

    /// <param name="at">The file.</param>
    /// <param name="form">Name of the form, such as <c>Apple Numbers (.numbers)</c>.</param>
    public static Diagnostic OtherSpreadsheet(Location at, string form) => otherSpreadsheet.At(
        at,
        new(
            $"This is a spreadsheet of the form {form}, which is not read; .xlsx or CSV was expected.",
            $"Es una hoja de cálculo de tipo {form}, que no se lee; se esperaba .xlsx o CSV.",
            $"C'est une feuille de calcul de type {form}, qui n'est pas lue ; on attendait .xlsx ou CSV."),
        saveAgain);

    /// <param name="at">The file.</param>
    /// <param name="form">Name of what it is, such as <c>PDF</c>; null when that cannot be told.</param>
    public static Diagnostic NotATable(Location at, string? form) => notATable.At(
        at,
        form is null
            ? new(
                "This is not a table: the file holds bytes that are not text; .xlsx or CSV was expected.",
                "No es una tabla: el archivo contiene bytes que no son texto; se esperaba .xlsx o CSV.",
                "Ce n'est pas un tableau : le fichier contient des octets qui ne sont pas du texte ; on attendait .xlsx ou CSV.")
            : new(
                $"This is not a table but {form}; .xlsx or CSV was expected.",
                $"No es una tabla sino {form}; se esperaba .xlsx o CSV.",
                $"Ce n'est pas un tableau mais {form} ; on attendait .xlsx ou CSV."),
        new(
            "Give the sheet it was made from, saved as .xlsx or as CSV.",
            "Indique la hoja de la que procede, guardada como .xlsx o como CSV.",
            "Donnez la feuille dont il provient, enregistrée en .xlsx ou en CSV."));

    /// <param name="at">The file.</param>
    /// <param name="part">Name of the part that is missing or broken; null when the container itself is.</param>
    public static Diagnostic DamagedWorkbook(Location at, string? part) => damagedWorkbook.At(
        at,
        part is null
            ? new(
                "The workbook is damaged or cut off: its list of parts cannot be read.",
                "El libro está dañado o incompleto: no se puede leer su lista de partes.",
                "Le classeur est endommagé ou tronqué : la liste de ses parties est illisible.")
            : new(
                $"The workbook is damaged: its part '{part}' is missing or cannot be read.",
                $"El libro está dañado: su parte «{part}» falta o no se puede leer.",
                $"Le classeur est endommagé : sa partie « {part} » manque ou est illisible."),
        new(
            "Copy the file again from where it came from, or open and repair it in a spreadsheet program and save it.",
            "Copie de nuevo el archivo desde su origen, o ábralo y repárelo en un programa de hojas de cálculo y guárdelo.",
            "Recopiez le fichier depuis sa source, ou ouvrez-le et réparez-le dans un tableur, puis enregistrez-le."));

    public static Diagnostic WorkbookTooLarge(Location at, WorkbookBound bound, long limit)
    {
        var (en, es, fr) = bound switch
        {
            WorkbookBound.Parts => ("parts", "partes", "parties"),
            WorkbookBound.Sheets => ("sheets", "hojas", "feuilles"),
            WorkbookBound.UnpackedBytes => ("bytes when unpacked", "bytes al descomprimirse", "octets une fois décompressé"),
            WorkbookBound.Texts => ("different texts", "textos distintos", "textes différents"),
            WorkbookBound.Characters => ("characters of text", "caracteres de texto", "caractères de texte"),
            _ => ("times its own size when unpacked", "veces su propio tamaño al descomprimirse", "fois sa propre taille une fois décompressé"),
        };
        return workbookTooLarge.At(
            at,
            new(
                $"The workbook has more than {limit} {en}, the most that is read.",
                $"El libro tiene más de {limit} {es}, el máximo que se lee.",
                $"Le classeur compte plus de {limit} {fr}, le maximum qui est lu."),
            splitUp);
    }

    /// <param name="at">The file or the sheet.</param>
    /// <param name="part">Name of the part of the workbook.</param>
    public static Diagnostic UnsafeXml(Location at, string part) => unsafeXml.At(
        at,
        new(
            $"The part '{part}' has declarations, nesting, names or runs of text that no spreadsheet program writes; it is not read.",
            $"La parte «{part}» contiene declaraciones, anidamientos, nombres o textos que ningún programa de hojas de cálculo escribe; no se lee.",
            $"La partie « {part} » contient des déclarations, imbrications, noms ou textes qu'aucun tableur n'écrit ; elle n'est pas lue."),
        saveAgain);

    public static Diagnostic NoSheets(Location at) => noSheets.At(
        at,
        new(
            "The workbook has no sheet with cells.",
            "El libro no tiene ninguna hoja con celdas.",
            "Le classeur n'a aucune feuille avec des cellules."),
        new(
            "Give the workbook that holds the assessment's sheet.",
            "Indique el libro que contiene la hoja de la evaluación.",
            "Donnez le classeur qui contient la feuille de l'évaluation."));

    /// <param name="at">The file.</param>
    /// <param name="encoding">Name of the encoding that it was read in.</param>
    public static Diagnostic EncodingGuessed(Location at, string encoding) => encodingGuessed.At(
        at,
        new(
            $"The text is not Unicode; it was read as {encoding}.",
            $"El texto no está en Unicode; se leyó como {encoding}.",
            $"Le texte n'est pas en Unicode ; il a été lu comme {encoding}."),
        new(
            "If letters with accents look wrong, save the file as \"CSV UTF-8\".",
            "Si las letras con acentos se ven mal, guarde el archivo como «CSV UTF-8».",
            "Si les lettres accentuées s'affichent mal, enregistrez le fichier en « CSV UTF-8 »."));

    /// <param name="at">The first cell.</param>
    /// <param name="count">Number of cells.</param>
    public static Diagnostic UnreadableCharacters(Location at, int count) => unreadableCharacters.At(
        at,
        new(
            $"Characters were lost when the file was saved; cells with �: {count} (first here).",
            $"Se perdieron caracteres al guardar el archivo; celdas con �: {count} (la primera aquí).",
            $"Des caractères ont été perdus à l'enregistrement ; cellules avec � : {count} (la première ici)."),
        new(
            "Save the original sheet again as \"CSV UTF-8\" or .xlsx.",
            "Guarde de nuevo la hoja original como «CSV UTF-8» o .xlsx.",
            "Enregistrez à nouveau la feuille d'origine en « CSV UTF-8 » ou .xlsx."));

    public static Diagnostic OpenQuote(Location at) => openQuote.At(
        at,
        new(
            "The quotation mark that opens here is never closed: all rows below would become one cell.",
            "Las comillas que se abren aquí nunca se cierran: todas las filas siguientes formarían una sola celda.",
            "Le guillemet ouvert ici n'est jamais fermé : toutes les lignes suivantes ne formeraient qu'une cellule."),
        new(
            "Close the quotation mark, or double it (\"\") where it is part of the text.",
            "Cierre las comillas o duplíquelas (\"\") si forman parte del texto.",
            "Fermez le guillemet, ou doublez-le (\"\") s'il fait partie du texte."));

    public static Diagnostic LooseQuotes(Location at) => looseQuotes.At(
        at,
        new(
            "There is text after a closing quotation mark; the cell was read as spreadsheet programs do.",
            "Hay texto después de unas comillas de cierre; la celda se leyó como lo hacen las hojas de cálculo.",
            "Du texte suit un guillemet fermant ; la cellule a été lue comme le font les tableurs."),
        new(
            "Double the quotation marks (\"\") that are part of the text.",
            "Duplique las comillas (\"\") que forman parte del texto.",
            "Doublez les guillemets (\"\") qui font partie du texte."));

    public static Diagnostic RecordTooLong(Location at, int limit) => recordTooLong.At(
        at,
        new(
            $"The row that begins here has more than {limit} characters, the most that is read.",
            $"La fila que empieza aquí tiene más de {limit} caracteres, el máximo que se lee.",
            $"La ligne qui commence ici a plus de {limit} caractères, le maximum qui est lu."),
        new(
            "Check the file's line ends and quotation marks.",
            "Revise los finales de línea y las comillas del archivo.",
            "Vérifiez les fins de ligne et les guillemets du fichier."));
}

/// <summary>A bound of a workbook file as a whole.</summary>
internal enum WorkbookBound
{
    Parts,
    Sheets,
    UnpackedBytes,
    UnpackedRatio,
    Texts,
    Characters,
}

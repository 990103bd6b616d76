using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue;

/// <summary>Findings about one sheet of a readable file (<c>MMI1240</c> to <c>MMI1299</c>).</summary>
internal static class SheetDiagnostics
{
    private static readonly Rule sheetTooLarge = new("MMI1240", "sheet-too-large", Severity.Error);
    private static readonly Rule damagedSheet = new("MMI1241", "damaged-sheet", Severity.Error);
    private static readonly Rule damagedFormats = new("MMI1242", "damaged-formats", Severity.Error);
    private static readonly Rule formulaWithoutValue = new("MMI1243", "formula-without-value", Severity.Warning);
    private static readonly Rule cellCut = new("MMI1244", "cell-cut", Severity.Warning);
    private static readonly Rule conditionNotEvaluated = new("MMI1245", "condition-not-evaluated", Severity.Warning);
    private static readonly Rule conditionsTooMany = new("MMI1246", "too-many-conditions", Severity.Error);

    private static readonly Rule cellsFarBelow = new("MMI1247", "cells-far-below", Severity.Warning);
    private static readonly Rule damagedNotes = new("MMI1248", "damaged-notes", Severity.Error);

    public static Diagnostic SheetTooLarge(Location at, SheetBound bound, long limit)
    {
        var (en, es, fr) = bound switch
        {
            SheetBound.Rows => ("rows", "filas", "lignes"),
            SheetBound.Columns => ("columns", "columnas", "colonnes"),
            SheetBound.Cells => ("cells with content", "celdas con contenido", "cellules remplies"),
            SheetBound.Places => ("cells, blank ones between them included", "celdas, incluidas las vacías intermedias", "cellules, vides intermédiaires comprises"),
            _ => ("characters of text", "caracteres de texto", "caractères de texte"),
        };
        return sheetTooLarge.At(
            at,
            new(
                $"The sheet is not read: with it the file has more than {limit} {en}, the most that is read.",
                $"La hoja no se lee: con ella el archivo tiene más de {limit} {es}, el máximo que se lee.",
                $"La feuille n'est pas lue : avec elle, le fichier compte plus de {limit} {fr}, le maximum qui est lu."),
            new(
                "Delete rows and columns that do not belong to the assessment, or split the file.",
                "Elimine las filas y columnas ajenas a la evaluación o divida el archivo.",
                "Supprimez les lignes et colonnes étrangères à l'évaluation, ou divisez le fichier."));
    }

    public static Diagnostic DamagedSheet(Location at, string part) => damagedSheet.At(
        at,
        new(
            $"The sheet is not read: its part '{part}' is missing or damaged.",
            $"La hoja no se lee: su parte «{part}» falta o está dañada.",
            $"La feuille n'est pas lue : sa partie « {part} » manque ou est endommagée."),
        new(
            "Open and repair the workbook in a spreadsheet program, check the sheet and save it again.",
            "Abra y repare el libro en un programa de hojas de cálculo, revise la hoja y guárdelo de nuevo.",
            "Ouvrez et réparez le classeur dans un tableur, vérifiez la feuille et enregistrez à nouveau."));

    public static Diagnostic DamagedFormats(Location at, string part) => damagedFormats.At(
        at,
        new(
            $"The part '{part}' is missing or damaged: cell colours, dates and number formats of this workbook are not known.",
            $"La parte «{part}» falta o está dañada: no se conocen los colores, fechas y formatos de número del libro.",
            $"La partie « {part} » manque ou est endommagée : couleurs, dates et formats de nombre du classeur sont inconnus."),
        new(
            "Open and repair the workbook in a spreadsheet program and save it again.",
            "Abra y repare el libro en un programa de hojas de cálculo y guárdelo de nuevo.",
            "Ouvrez et réparez le classeur dans un tableur et enregistrez à nouveau."));

    /// <param name="at">The first cell.</param>
    /// <param name="count">Number of cells in the sheet.</param>
    public static Diagnostic FormulaWithoutValue(Location at, int count) => formulaWithoutValue.At(
        at,
        new(
            $"Formulas of this sheet without a stored result: {count} (first here); their cells are read as blank.",
            $"Fórmulas de esta hoja sin resultado guardado: {count} (la primera aquí); sus celdas se leen como vacías.",
            $"Formules de cette feuille sans résultat enregistré : {count} (la première ici) ; leurs cellules sont lues comme vides."),
        new(
            "Open the workbook in a spreadsheet program, let it calculate, and save it.",
            "Abra el libro en un programa de hojas de cálculo, deje que calcule y guárdelo.",
            "Ouvrez le classeur dans un tableur, laissez-le calculer et enregistrez-le."));

    /// <param name="at">The first cell.</param>
    /// <param name="count">Number of cells in the sheet.</param>
    /// <param name="limit">Characters that are kept.</param>
    public static Diagnostic CellCut(Location at, int count, int limit) => cellCut.At(
        at,
        new(
            $"Cells of this sheet with more than {limit} characters: {count} (first here); the rest of their text is left out.",
            $"Celdas de esta hoja con más de {limit} caracteres: {count} (la primera aquí); el resto de su texto se omite.",
            $"Cellules de cette feuille de plus de {limit} caractères : {count} (la première ici) ; la suite de leur texte est omise."),
        new(
            "Shorten the text of these cells.",
            "Acorte el texto de estas celdas.",
            "Raccourcissez le texte de ces cellules."));

    /// <param name="at">The first cell.</param>
    /// <param name="rule">The first rule as it is written.</param>
    /// <param name="count">Number of such rules in the sheet.</param>
    public static Diagnostic ConditionNotEvaluated(Location at, string rule, int count) => conditionNotEvaluated.At(
        at,
        new(
            $"Conditional formats whose colours more than the cell's own value decides: {count} (first here: {rule}); the colours of their cells count as not known.",
            $"Formatos condicionales cuyos colores no decide solo el valor de la celda: {count} (el primero aquí: {rule}); los colores de sus celdas cuentan como desconocidos.",
            $"Mises en forme conditionnelles dont la couleur ne dépend pas de la seule valeur de la cellule : {count} (la première ici : {rule}) ; les couleurs de leurs cellules comptent comme inconnues."),
        new(
            "Where colours are the levels, use rules with fixed values, colour the cells themselves, or specify what the values mean with --codes.",
            "Si los colores son los niveles, use reglas con valores fijos, coloree las propias celdas o diga qué significan los valores con --codes.",
            "Si les couleurs sont les niveaux, employez des règles à valeurs fixes, colorez les cellules elles-mêmes, ou dites ce que valent les valeurs avec --codes."));

    /// <param name="at">The first cell.</param>
    /// <param name="count">Number of such cells.</param>
    public static Diagnostic CellsFarBelow(Location at, int count) => cellsFarBelow.At(
        at,
        new(
            $"Cells by themselves far below the table, beyond the last row that is read: {count} (first here); they are not read.",
            $"Celdas sueltas muy por debajo de la tabla, más allá de la última fila que se lee: {count} (la primera aquí); no se leen.",
            $"Cellules isolées loin sous le tableau, au-delà de la dernière ligne lue : {count} (la première ici) ; elles ne sont pas lues."),
        new(
            "Where they are a program's own, such as a solver's, leave them. Where they belong to the assessment, move them up to the table.",
            "Si son de un programa, como Solver, déjelas. Si forman parte de la evaluación, súbalas junto a la tabla.",
            "Si elles sont celles d'un programme, comme le Solveur, laissez-les. Si elles font partie de l'évaluation, remontez-les près du tableau."));

    public static Diagnostic DamagedNotes(Location at, string part) => damagedNotes.At(
        at,
        new(
            $"The part '{part}' is damaged: notes beside the cells of this sheet are not known, or not all.",
            $"La parte «{part}» está dañada: no se conocen las notas junto a las celdas de esta hoja, o no todas.",
            $"La partie « {part} » est endommagée : les notes à côté des cellules de cette feuille sont inconnues, en tout ou en partie."),
        new(
            "Open and repair the workbook in a spreadsheet program, check the notes and save it again.",
            "Abra y repare el libro en un programa de hojas de cálculo, revise las notas y guárdelo de nuevo.",
            "Ouvrez et réparez le classeur dans un tableur, vérifiez les notes et enregistrez à nouveau."));

    public static Diagnostic ConditionsTooMany(Location at) => conditionsTooMany.At(
        at,
        new(
            "The sheet has more conditional formats than are followed; the colours of its cells are not read.",
            "La hoja tiene más formatos condicionales de los que se siguen; los colores de sus celdas no se leen.",
            "La feuille a plus de mises en forme conditionnelles qu'il n'en est suivi ; les couleurs de ses cellules ne sont pas lues."),
        new(
            "Remove repeated rules, and keep their ranges to the table's cells.",
            "Elimine las reglas repetidas y limite sus rangos a las celdas de la tabla.",
            "Supprimez les règles répétées et limitez leurs plages aux cellules du tableau."));
}

/// <summary>A bound of a sheet.</summary>
internal enum SheetBound
{
    Rows,
    Columns,
    Cells,
    Places,
    Characters,
}

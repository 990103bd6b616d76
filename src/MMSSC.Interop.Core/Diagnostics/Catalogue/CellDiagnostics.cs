using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue;

/// <summary>Findings about the content of rating cells (<c>MMI22xx</c>).</summary>
internal static class CellDiagnostics
{
    private static readonly Rule unreadableRating = new("MMI2201", "unreadable-rating", Severity.Error);
    private static readonly Rule ambiguousNumber = new("MMI2202", "ambiguous-number", Severity.Error);
    private static readonly Rule outOfRange = new("MMI2203", "rating-out-of-range", Severity.Error);
    private static readonly Rule fillAgainstText = new("MMI2204", "fill-against-text", Severity.Error);
    private static readonly Rule unknownFill = new("MMI2205", "unknown-fill", Severity.Error);
    private static readonly Rule severalMarks = new("MMI2206", "several-marks", Severity.Error);
    private static readonly Rule unreadableMark = new("MMI2207", "unreadable-mark", Severity.Error);
    private static readonly Rule noSuchLevel = new("MMI2208", "declared-level-unknown", Severity.Error);
    private static readonly Rule legendRead = new("MMI2209", "legend-read", Severity.Info);
    private static readonly Rule legendAgainstItself = new("MMI2210", "legend-against-itself", Severity.Error);
    private static readonly Rule levelByRule = new("MMI2211", "level-by-rule", Severity.Info);

    private static readonly Rule cancelled = new("MMI2212", "rating-cancelled", Severity.Warning);
    private static readonly Rule ratingInDoubt = new("MMI2213", "rating-in-doubt", Severity.Error);
    private static readonly Rule levelTakenBack = new("MMI2215", "level-taken-back", Severity.Warning);
    private static readonly Rule errorValue = new("MMI2216", "error-value", Severity.Warning);
    private static readonly Rule staleResults = new("MMI2214", "results-to-be-recalculated", Severity.Error);

    /// <param name="at">The cell.</param>
    /// <param name="found">What stands in it.</param>
    /// <param name="element">The element.</param>
    public static Diagnostic Cancelled(Location at, string found, LocalText element) => cancelled.At(
        at,
        new(
            $"'{found}' is struck out or called cancelled; {element} counts as not assessed.",
            $"«{found}» está tachado o se declara anulado; {element} cuenta como no evaluado.",
            $"« {found} » est barré ou déclaré annulé ; {element} compte comme non évalué."),
        new(
            "Where the level still holds, remove the strike or the word; where it does not, write the level that took its place.",
            "Si el nivel sigue vigente, quite el tachado o la palabra; si no, escriba el nivel que lo sustituye.",
            "Si le niveau vaut encore, retirez la barre ou le mot ; sinon, écrivez le niveau qui le remplace."));

    /// <param name="at">The cell.</param>
    /// <param name="found">What stands in it.</param>
    /// <param name="element">The element.</param>
    /// <param name="reason">What stands against reading it, as a clause.</param>
    public static Diagnostic RatingInDoubt(Location at, string found, LocalText element, LocalText reason) => ratingInDoubt.At(
        at,
        new(
            $"'{found}' for {element} is in doubt: {reason}. It counts as not assessed.",
            $"«{found}» para {element} es dudoso: {reason}. Cuenta como no evaluado.",
            $"« {found} » pour {element} est douteux : {reason}. Compte comme non évalué."),
        new(
            $"Write the one level that holds, or declare the text, for example {ShellWord.Option("--codes", $"{found}=…") ?? "--codes"}.",
            $"Escriba el único nivel vigente, o declare el texto, por ejemplo {ShellWord.Option("--codes", $"{found}=…") ?? "--codes"}.",
            $"Écrivez le seul niveau qui vaut, ou déclarez le texte, par exemple {ShellWord.Option("--codes", $"{found}=…") ?? "--codes"}."));

    /// <param name="at">The cell.</param>
    /// <param name="element">The element.</param>
    public static Diagnostic MixedFill(Location at, LocalText element) => ratingInDoubt.At(
        at,
        new(
            $"The cell is empty and its background runs through several colours; {element} counts as not assessed.",
            $"La celda está vacía y su fondo pasa por varios colores; {element} cuenta como no evaluado.",
            $"La cellule est vide et son fond passe par plusieurs couleurs ; {element} compte comme non évalué."),
        new(
            "Fill the cell with one colour, or write the level as text.",
            "Rellene la celda con un solo color, o escriba el nivel como texto.",
            "Remplissez la cellule d'une seule couleur, ou écrivez le niveau en toutes lettres."));

    /// <param name="at">The cell.</param>
    /// <param name="found">The level.</param>
    /// <param name="element">The element.</param>
    /// <param name="notApplicable">Whether the row says that the element does not apply; else that it is cancelled.</param>
    public static Diagnostic LevelTakenBack(Location at, string found, LocalText element, bool notApplicable) => levelTakenBack.At(
        at,
        new(
            $"'{found}' is given for {element}, but its row states that it {(notApplicable ? "does not apply" : "is cancelled")}; neither was taken.",
            $"«{found}» figura para {element}, pero su fila dice que {(notApplicable ? "no aplica" : "está anulada")}; no se tomó ninguno.",
            $"« {found} » figure pour {element}, mais sa ligne dit qu'elle {(notApplicable ? "ne s'applique pas" : "est annulée")} ; aucun n'a été retenu."),
        new(
            "Remove the level, or the word that takes it back.",
            "Quite el nivel, o la palabra que lo deja sin efecto.",
            "Retirez le niveau, ou le mot qui l'annule."));

    /// <param name="at">The first cell.</param>
    /// <param name="count">Number of cells.</param>
    public static Diagnostic StaleResults(Location at, int count) => staleResults.At(
        at,
        new(
            $"{count} {(count == 1 ? "rating is a stored result" : "ratings are stored results")} of formulas that the file marks for recalculation; nobody has seen the new results, so they were not read.",
            $"{count} {(count == 1 ? "valoración es un resultado guardado" : "valoraciones son resultados guardados")} de fórmulas que, según el archivo, deben calcularse de nuevo; nadie ha visto en qué quedan, así que no se leyeron.",
            $"{count} {(count == 1 ? "note est un résultat enregistré" : "notes sont des résultats enregistrés")} de formules que le fichier demande de recalculer ; personne n'a vu ce qu'ils deviennent, ils n'ont donc pas été lus."),
        new(
            "Open the file in a spreadsheet program and save it; or read the stored results with --stored-results.",
            "Abra el archivo en una hoja de cálculo y guárdelo; o lea los resultados guardados con --stored-results.",
            "Ouvrez le fichier dans un tableur et enregistrez-le ; ou lisez les résultats enregistrés avec --stored-results.")) with
    { Answers = [new("--stored-results", "")] };

    /// <summary>A finding that stands for equal ones in further cells: one cause, one line.</summary>
    /// <param name="finding">The finding of the first cell.</param>
    /// <param name="more">Number of further cells.</param>
    /// <param name="places">The first of them, as people read them.</param>
    public static Diagnostic Repeated(Diagnostic finding, int more, string places) => more == 0
        ? finding
        : finding with
        {
            Message = new(
                $"{finding.Message} The same in {more} more {(more == 1 ? "cell" : "cells")}: {places}.",
                $"{finding.Message} Lo mismo en {more} {(more == 1 ? "celda" : "celdas")} más: {places}.",
                $"{finding.Message} De même dans {more} {(more == 1 ? "autre cellule" : "autres cellules")} : {places}."),
        };

    public static Diagnostic UnreadableRating(Location at, string found, LocalText element, LocalText understood) => unreadableRating.At(
        at,
        new(
            $"'{found}' is not a level of {element}; it counts as not assessed. Understood: {understood}.",
            $"«{found}» no es un nivel de {element}; cuenta como no evaluado. Se entiende: {understood}.",
            $"« {found} » n'est pas un niveau de {element} ; compte comme non évalué. Sont compris : {understood}."),
        new(
            $"Write one of the levels, or declare the text, for example {ShellWord.Option("--codes", $"{found}=…") ?? "--codes"}.",
            $"Escriba uno de los niveles, o declare el texto, por ejemplo {ShellWord.Option("--codes", $"{found}=…") ?? "--codes"}.",
            $"Écrivez l'un des niveaux, ou déclarez le texte, par exemple {ShellWord.Option("--codes", $"{found}=…") ?? "--codes"}."));

    public static Diagnostic FailedFormula(Location at, string found, LocalText element) => unreadableRating.At(
        at,
        new(
            $"'{found}' for {element} is what a formula that failed shows; it counts as not assessed.",
            $"«{found}» en {element} es lo que muestra una fórmula que falló; cuenta como no evaluado.",
            $"« {found} » pour {element} est ce qu'affiche une formule en échec ; compte comme non évalué."),
        new(
            "Repair the formula, or write the level in its place.",
            "Corrija la fórmula, o escriba el nivel en su lugar.",
            "Corrigez la formule, ou écrivez le niveau à sa place."));

    /// <param name="at">The first cell.</param>
    /// <param name="numbers">The numbers.</param>
    /// <param name="count">Number of cells.</param>
    /// <param name="meanings">What they may mean, such as <c>1=red,2=yellow,3=green</c>; the first is the example.</param>
    public static Diagnostic AmbiguousNumber(Location at, string numbers, int count, IReadOnlyList<string> meanings) => ambiguousNumber.At(
        at,
        count == 1
            ? new(
                $"One rating is a bare number ({numbers}), which users of this model write with opposite meanings; it was not read.",
                $"Una valoración es un número suelto ({numbers}), que los usuarios de este modelo escriben con significados opuestos; no se leyó.",
                $"Une note est un simple nombre ({numbers}), que les utilisateurs de ce modèle emploient en sens opposés ; elle n'a pas été lue.")
            : new(
                $"{count} ratings are bare numbers ({numbers}), which users of this model write with opposite meanings; they were not read.",
                $"{count} valoraciones son números sueltos ({numbers}), que los usuarios de este modelo escriben con significados opuestos; no se leyeron.",
                $"{count} notes sont de simples nombres ({numbers}), que les utilisateurs de ce modèle emploient en sens opposés ; elles n'ont pas été lues."),
        new(
            $"Specify what they mean: {ShellWord.Option("--codes", meanings[0]) ?? "--codes"}, or add a legend to the file.",
            $"Diga qué significan: {ShellWord.Option("--codes", meanings[0]) ?? "--codes"}, o añada una leyenda al archivo.",
            $"Dites ce qu'ils signifient : {ShellWord.Option("--codes", meanings[0]) ?? "--codes"}, ou ajoutez une légende au fichier.")) with
    { Answers = [.. meanings.Select(meaning => new Answer("--codes", meaning))] };

    public static Diagnostic OutOfRange(Location at, string found, LocalText element, double from, double to) => outOfRange.At(
        at,
        new(
            $"'{found}' is outside {from} to {to}, the scale of {element}; it counts as not assessed.",
            $"«{found}» está fuera de {from} a {to}, la escala de {element}; cuenta como no evaluado.",
            $"« {found} » est hors de {from} à {to}, l'échelle de {element} ; compte comme non évalué."),
        new(
            "Correct the number; percentages need a percent sign in the cell or the heading.",
            "Corrija el número; los porcentajes necesitan el signo % en la celda o el encabezado.",
            "Corrigez le nombre ; les pourcentages demandent un signe % dans la cellule ou l'intitulé."));

    public static Diagnostic FillAgainstText(Location at, string text, LocalText byText, string fill, LocalText byFill) => fillAgainstText.At(
        at,
        new(
            $"The text '{text}' means {byText}, the cell's colour {fill} means {byFill}; neither was taken.",
            $"El texto «{text}» dice {byText}, el color de la celda {fill} dice {byFill}; no se tomó ninguno.",
            $"Le texte « {text} » dit {byText}, la couleur de la cellule {fill} dit {byFill} ; aucun n'a été retenu."),
        new(
            "Correct the text or the colour.",
            "Corrija el texto o el color.",
            "Corrigez le texte ou la couleur."));

    public static Diagnostic UnknownFill(Location at, string fill, LocalText element) => unknownFill.At(
        at,
        new(
            $"The cell is empty and its colour {fill} does not match any level of {element}; it counts as not assessed.",
            $"La celda está vacía y su color {fill} no es ninguno de los niveles de {element}; cuenta como no evaluado.",
            $"La cellule est vide et sa couleur {fill} n'est aucun des niveaux de {element} ; compte comme non évalué."),
        new(
            "Use the level's colour, or write the level as text.",
            "Use el color del nivel, o escriba el nivel como texto.",
            "Employez la couleur du niveau, ou écrivez le niveau en toutes lettres."));

    public static Diagnostic FillInDoubt(Location at, string fill) => unknownFill.At(
        at,
        new(
            $"The cell is empty and its colour {fill} may only mark it: the levels of this column are in words, or all of its cells have that colour. It counts as not assessed.",
            $"La celda está vacía y su color {fill} quizá solo la resalta: los niveles de esta columna están en palabras, o todas sus celdas tienen ese color. Cuenta como no evaluada.",
            $"La cellule est vide et sa couleur {fill} la signale peut-être seulement : les niveaux de cette colonne sont en toutes lettres, ou toutes ses cellules ont cette couleur. Elle compte comme non évaluée."),
        new(
            "Where the colour is the level, write the level as text as well.",
            "Si el color es el nivel, escriba también el nivel como texto.",
            "Si la couleur est le niveau, écrivez aussi le niveau en toutes lettres."));

    public static Diagnostic LetterInDoubt(Location at, string found, LocalText element) => unreadableRating.At(
        at,
        new(
            $"'{found}' would be a level of {element}, but the column has letters that are not: they may be of another scale. It counts as not assessed.",
            $"«{found}» sería un nivel de {element}, pero la columna tiene letras que no lo son: pueden ser de otra escala. Cuenta como no evaluado.",
            $"« {found} » serait un niveau de {element}, mais la colonne a des lettres qui n'en sont pas : elles peuvent venir d'une autre échelle. Compte comme non évalué."),
        new(
            "Specify what every letter means, for example --codes \"B=green,R=yellow,M=red\", or write the levels out.",
            "Diga qué significa cada letra, por ejemplo --codes \"B=green,R=yellow,M=red\", o escriba los niveles completos.",
            "Dites ce que vaut chaque lettre, par exemple --codes \"B=green,R=yellow,M=red\", ou écrivez les niveaux en entier."));

    public static Diagnostic OtherNumbers(Location at, string found, LocalText element, string heading) => outOfRange.At(
        at,
        new(
            $"'{found}' for {element} has the heading '{heading}', which gives numbers of another scale. It counts as not assessed.",
            $"«{found}» para {element} tiene el encabezado «{heading}», que indica números de otra escala. Cuenta como no evaluado.",
            $"« {found} » pour {element} a l'en-tête « {heading} », qui indique des nombres d'une autre échelle. Compte comme non évalué."),
        new(
            "Write the levels of this model, or specify what each number means with --codes.",
            "Escriba los niveles de este modelo o diga qué significa cada número con --codes.",
            "Écrivez les niveaux de ce modèle, ou dites ce que vaut chaque nombre avec --codes."));

    public static Diagnostic PercentInDoubt(Location at, string found, LocalText element) => outOfRange.At(
        at,
        new(
            $"'{found}' for {element} is among whole percentages without a sign: it may be all or one percent. It counts as not assessed.",
            $"«{found}» para {element} está entre porcentajes enteros sin signo: puede ser todo o un uno por ciento. Cuenta como no evaluado.",
            $"« {found} » pour {element} se trouve parmi des pourcentages entiers sans signe : ce peut être le tout ou un pour cent. Compte comme non évalué."),
        new(
            "Put a percent sign into the column's heading, or into its cells.",
            "Ponga el signo % en el encabezado de la columna o en sus celdas.",
            "Mettez un signe % dans l'intitulé de la colonne ou dans ses cellules."));

    public static Diagnostic ErrorValue(Location at, string found, LocalText element) => errorValue.At(
        at,
        new(
            $"'{found}' for {element} is what a formula without a result shows, not an answer; it counts as not assessed.",
            $"«{found}» en {element} es lo que muestra una fórmula sin resultado, no una respuesta; cuenta como no evaluado.",
            $"« {found} » pour {element} est ce qu'affiche une formule sans résultat, et non une réponse ; compte comme non évalué."),
        new(
            "Repair the formula, or write \"not assessed\".",
            "Corrija la fórmula, o escriba «no evaluado».",
            "Corrigez la formule, ou écrivez « non évalué »."));

    public static Diagnostic SeveralMarks(Location at, LocalText element, string levels) => severalMarks.At(
        at,
        new(
            $"{element} is marked at more than one level ({levels}); none was taken.",
            $"{element} está marcado en más de un nivel ({levels}); no se tomó ninguno.",
            $"{element} est coché à plusieurs niveaux ({levels}) ; aucun n'a été retenu."),
        new(
            "Leave one mark in the row.",
            "Deje una sola marca en la fila.",
            "Ne laissez qu'une coche dans la ligne."));

    public static Diagnostic UnreadableMark(Location at, string found, LocalText element, string heading) => unreadableMark.At(
        at,
        new(
            $"'{found}' in the column '{heading}' is not a mark; {element} counts as not assessed.",
            $"«{found}» en la columna «{heading}» no es una marca; {element} cuenta como no evaluado.",
            $"« {found} » dans la colonne « {heading} » n'est pas une coche ; {element} compte comme non évalué."),
        new(
            "Mark with an x and leave the other cells empty.",
            "Marque con una x y deje vacías las demás celdas.",
            "Cochez avec un x et laissez vides les autres cellules."));

    public static Diagnostic NoSuchLevel(Location at, string text, string found, IEnumerable<string> known) => noSuchLevel.At(
        at,
        new(
            $"--codes declares that '{text}' means '{found}', which is not a level of this model.",
            $"--codes dice que «{text}» significa «{found}», que no es un nivel de este modelo.",
            $"--codes dit que « {text} » signifie « {found} », qui n'est pas un niveau de ce modèle."),
        Suggestions.Nearest(found, known));

    public static Diagnostic LegendRead(Location at, string text, string meaning) => legendRead.At(
        at,
        new(
            $"The file's legend states that '{text}' means {meaning}.",
            $"La leyenda del archivo dice que «{text}» significa {meaning}.",
            $"La légende du fichier dit que « {text} » signifie {meaning}."),
        new(
            "Nothing to do; --codes would override it.",
            "No hay que hacer nada; --codes tendría preferencia.",
            "Rien à faire ; --codes aurait la priorité."));

    public static Diagnostic LegendAgainstItself(Location at, string text, string first, string second) => legendAgainstItself.At(
        at,
        new(
            $"The file's legends state that '{text}' means {first} and also {second}; it is not read.",
            $"Las leyendas del archivo dicen que «{text}» significa {first} y también {second}; no se lee.",
            $"Les légendes du fichier disent que « {text} » signifie {first} et aussi {second} ; il n'est pas lu."),
        new(
            "Correct the legend, or settle it with --codes.",
            "Corrija la leyenda, o decídalo con --codes.",
            "Corrigez la légende, ou tranchez avec --codes."));

    /// <param name="at">The first cell.</param>
    /// <param name="count">Number of cells.</param>
    /// <param name="rules">The rules, each with the level that it gives.</param>
    public static Diagnostic LevelByRule(Location at, int count, LocalText rules) => levelByRule.At(
        at,
        count == 1
            ? new(
                $"One rating was read by the colour that a conditional format or icon gives its cell: {rules}.",
                $"Una valoración se leyó por el color que un formato condicional o un icono da a su celda: {rules}.",
                $"Une note a été lue d'après la couleur qu'une mise en forme conditionnelle ou une icône donne à sa cellule : {rules}.")
            : new(
                $"{count} ratings were read by the colour that a conditional format or icon gives their cells (first here): {rules}.",
                $"{count} valoraciones se leyeron por el color que un formato condicional o un icono da a su celda (la primera aquí): {rules}.",
                $"{count} notes ont été lues d'après la couleur qu'une mise en forme conditionnelle ou une icône donne à leur cellule (la première ici) : {rules}."),
        new(
            "If that is wrong, specify what the values mean with --codes.",
            "Si no es correcto, diga qué significan los valores con --codes.",
            "Si c'est faux, dites ce que valent les valeurs avec --codes."));
}

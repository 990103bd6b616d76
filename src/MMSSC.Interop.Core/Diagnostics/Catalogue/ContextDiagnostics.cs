using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue;

/// <summary>Findings about the community, date, horizon and stakeholder that a sheet names (<c>MMI23xx</c>).</summary>
internal static class ContextDiagnostics
{
    private static readonly Rule dayFirst = new("MMI2301", "day-first", Severity.Warning);
    private static readonly Rule unreadableDate = new("MMI2302", "unreadable-date", Severity.Warning);
    private static readonly Rule communityGuessed = new("MMI2303", "community-guessed", Severity.Info);
    private static readonly Rule communityUnclear = new("MMI2304", "community-unclear", Severity.Warning);
    private static readonly Rule rowWithoutCommunity = new("MMI2305", "row-without-community", Severity.Error);
    private static readonly Rule notInSheet = new("MMI2306", "option-not-in-sheet", Severity.Error);
    private static readonly Rule leftOutByOption = new("MMI2307", "left-out-by-option", Severity.Info);
    private static readonly Rule unreadableHorizon = new("MMI2308", "unreadable-horizon", Severity.Error);
    private static readonly Rule headingTaken = new("MMI2309", "heading-taken", Severity.Info);
    private static readonly Rule rowsNumbered = new("MMI2310", "rows-numbered", Severity.Info);
    private static readonly Rule datedAhead = new("MMI2313", "dated-ahead", Severity.Warning);
    private static readonly Rule unknownFormLabel = new("MMI2314", "unknown-form-label", Severity.Warning);
    private static readonly Rule unknownMethod = new("MMI2315", "unknown-method", Severity.Warning);
    private static readonly Rule columnNotAKey = new("MMI2312", "column-not-a-key", Severity.Info);
    private static readonly Rule moreOfTheSame = new("MMI2311", "more-of-the-same", Severity.Warning);

    public static Diagnostic DayFirst(Location at, string text, string date) => dayFirst.At(
        at,
        new(
            $"'{text}' was read day first, as {date}; it could also be month first.",
            $"«{text}» se leyó con el día primero, como {date}; también podría ir primero el mes.",
            $"« {text} » a été lu jour d'abord, soit {date} ; le mois pourrait aussi venir en premier."),
        new(
            "If that is wrong, write the date as year-month-day, or give --date.",
            "Si no es correcto, escriba la fecha como año-mes-día, o indique --date.",
            "Si c'est faux, écrivez la date en année-mois-jour, ou donnez --date."));

    public static Diagnostic UnreadableDate(Location at, string text) => unreadableDate.At(
        at,
        new(
            $"'{text}' is where a date is expected, but is not a date that is understood.",
            $"«{text}» está donde se espera una fecha, pero no se entiende como tal.",
            $"« {text} » occupe la place d'une date, mais n'en est pas une compréhensible."),
        new(
            "Write it as 2026-03-15, 2026-03 or 2026, or give --date.",
            "Escríbala como 2026-03-15, 2026-03 o 2026, o indique --date.",
            "Écrivez-la comme 2026-03-15, 2026-03 ou 2026, ou donnez --date."));

    public static Diagnostic CommunityGuessed(Location at, string name) => communityGuessed.At(
        at,
        new(
            $"'{name}' was taken for the community's name.",
            $"«{name}» se tomó por el nombre de la comunidad.",
            $"« {name} » a été pris pour le nom de la collectivité."),
        new(
            "If that is wrong, give --community.",
            "Si no es correcto, indique --community.",
            "Si c'est faux, donnez --community."));

    public static Diagnostic CommunityUnclear(Location at, IReadOnlyCollection<string> names) => communityUnclear.At(
        at,
        new(
            $"Several texts above the table could name the community: {Quoted(names)}. None was taken.",
            $"Varios textos encima de la tabla podrían nombrar la comunidad: {Quoted(names)}. No se tomó ninguno.",
            $"Plusieurs textes au-dessus du tableau pourraient nommer la collectivité : {Quoted(names)}. Aucun n'a été retenu."),
        new(
            "Write \"Community: …\" above the table, or give --community.",
            "Escriba «Municipio: …» encima de la tabla, o indique --community.",
            "Écrivez « Commune : … » au-dessus du tableau, ou donnez --community.")) with
    { Answers = [.. names.Select(name => new Answer("--community", name))] };

    private static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{name}'"));

    public static Diagnostic RowWithoutCommunity(Location at, string value) => rowWithoutCommunity.At(
        at,
        new(
            $"The row carries ratings ('{value}') but names no community, as the other rows do; it was not read.",
            $"La fila lleva valoraciones («{value}») pero no nombra ninguna comunidad, como hacen las demás; no se leyó.",
            $"La ligne porte des notes (« {value} ») mais ne nomme aucune collectivité, contrairement aux autres ; elle n'a pas été lue."),
        new(
            "Write the community's name in the row.",
            "Escriba el nombre de la comunidad en la fila.",
            "Écrivez le nom de la collectivité dans la ligne."));

    public static Diagnostic NotInSheet(Location at, string option, string value, string found) => notInSheet.At(
        at,
        new(
            $"{option} '{value}' is not among those in the file: {found}. Nothing was read.",
            $"{option} «{value}» no está entre los del archivo: {found}. No se leyó nada.",
            $"{option} « {value} » n'est aucun de ceux du fichier : {found}. Rien n'a été lu."),
        new(
            "Name one of them, or leave the option out to read all.",
            "Nombre uno de ellos, o quite la opción para leerlos todos.",
            "Nommez l'un d'eux, ou retirez l'option pour tout lire."));

    public static Diagnostic LeftOutByOption(Location at, string option, LocalText left) => leftOutByOption.At(
        at,
        new(
            $"{option} was given, so the file's other assessments were left out: {left}.",
            $"Se indicó {option}, así que se dejaron fuera las demás evaluaciones del archivo: {left}.",
            $"{option} a été donné ; les autres évaluations du fichier ont été laissées de côté : {left}."),
        new(
            "Leave the option out to read all.",
            "Quite la opción para leerlas todas.",
            "Retirez l'option pour tout lire."));

    public static Diagnostic DatedAhead(Location at, string date) => datedAhead.At(
        at,
        new(
            $"The ratings of {date} were read as levels now, but that day is still to come: they may be a target.",
            $"Las valoraciones de {date} se leyeron como niveles actuales, pero esa fecha aún no ha llegado: pueden ser una meta.",
            $"Les notes de {date} ont été lues comme niveaux actuels, mais cette date est à venir : ce peut être un objectif."),
        new(
            "If they are planned, write \"planned\" in the heading or the tab, or give --horizon planned.",
            "Si son previstas, diga «previsto» en el encabezado o la pestaña, o indique --horizon planned.",
            "Si elles sont prévues, dites « prévu » dans l'intitulé ou l'onglet, ou donnez --horizon planned."));

    public static Diagnostic UnreadableHorizon(Location at, string text) => unreadableHorizon.At(
        at,
        new(
            $"'{text}' does not state whether the row is about now or about the plans; the row was not read.",
            $"«{text}» no dice si la fila habla de ahora o de los planes; la fila no se leyó.",
            $"« {text} » ne dit pas si la ligne parle de maintenant ou des plans ; la ligne n'a pas été lue."),
        new(
            "Write \"now\" or \"planned\".",
            "Escriba «actual» o «previsto».",
            "Écrivez « actuel » ou « prévu »."));

    public static Diagnostic HeadingTaken(Location at, string heading, LocalText meaning) => headingTaken.At(
        at,
        new(
            $"The heading '{heading}' was taken for {meaning}.",
            $"El encabezado «{heading}» se tomó por {meaning}.",
            $"L'intitulé « {heading} » a été pris pour {meaning}."),
        new(
            "If that is wrong, rename the column.",
            "Si no es correcto, cambie el nombre de la columna.",
            "Si c'est faux, renommez la colonne."));

    public static Diagnostic RowsNumbered(Location at, int count) => rowsNumbered.At(
        at,
        count == 1
            ? new(
                "One row names neither community nor stakeholder; it was taken for one respondent.",
                "Una fila no nombra ni comunidad ni parte interesada; se tomó por un encuestado.",
                "Une ligne ne nomme ni collectivité ni partie prenante ; elle a été prise pour un répondant.")
            : new(
                $"{count} rows name neither community nor stakeholder; each was taken for one respondent, numbered in order.",
                $"{count} filas no nombran ni comunidad ni parte interesada; cada una se tomó por un encuestado, numerado por orden.",
                $"{count} lignes ne nomment ni collectivité ni partie prenante ; chacune a été prise pour un répondant, numéroté dans l'ordre."),
        new(
            "Add a column \"stakeholder\" or \"community\" to name them.",
            "Añada una columna «parte interesada» o «municipio» para nombrarlos.",
            "Ajoutez une colonne « partie prenante » ou « commune » pour les nommer."));

    public static Diagnostic ColumnNotAKey(Location at, string heading, LocalText aside) => columnNotAKey.At(
        at,
        new(
            $"'{heading}' differs from row to row, but no element has a second row: it does not divide the sheet into several assessments{aside}.",
            $"«{heading}» cambia de una fila a otra, pero ningún elemento tiene una segunda fila: no divide la hoja en varias evaluaciones{aside}.",
            $"« {heading} » change d'une ligne à l'autre, mais aucun élément n'a de seconde ligne : la feuille n'est pas divisée en plusieurs évaluations{aside}."),
        new(
            "Nothing to do if the sheet is one assessment.",
            "No hay que hacer nada si la hoja es una sola evaluación.",
            "Rien à faire si la feuille est une seule évaluation."));

    public static Diagnostic UnknownFormLabel(Location at, string label, string value) => unknownFormLabel.At(
        at,
        new(
            $"'{label}' is not a label of this form, so '{value}' beside it was not read.",
            $"«{label}» no es una etiqueta de este formulario, así que no se leyó «{value}», que está al lado.",
            $"« {label} » n'est pas un libellé de ce formulaire ; « {value} », qui est à côté, n'a donc pas été lu."),
        new(
            "Write the label as in a blank form: Community, Community id, Date, Method or Stakeholder.",
            "Escriba la etiqueta como en un formulario en blanco: Comunidad, Identificador de la comunidad, Fecha, Método o Parte interesada.",
            "Écrivez le libellé comme dans un formulaire vierge : Collectivité, Identifiant de la collectivité, Date, Méthode ou Partie prenante."));

    public static Diagnostic UnknownFormHeading(Location at, string heading, int filled) => unknownFormLabel.At(
        at,
        new(
            $"'{heading}' is not a heading of this form, so its column was not read (cells filled in: {filled}).",
            $"«{heading}» no es un encabezado de este formulario, así que no se leyó su columna (celdas rellenadas: {filled}).",
            $"« {heading} » n'est pas un intitulé de ce formulaire ; sa colonne n'a donc pas été lue (cellules remplies : {filled})."),
        new(
            "Write the heading as in a blank form: Code, Element, Level now, Level in 2 years, Evidence or Notes.",
            "Escriba el encabezado como en un formulario en blanco: Código, Elemento, Nivel actual, Nivel en 2 años, Evidencia o Notas.",
            "Écrivez l'intitulé comme dans un formulaire vierge : Code, Élément, Niveau actuel, Niveau dans 2 ans, Preuve ou Remarques."));

    public static Diagnostic UnknownMethod(Location at, string text) => unknownMethod.At(
        at,
        new(
            $"'{text}' is where a method is expected, but is not one of the five that are known.",
            $"«{text}» está donde se espera un método, pero no es ninguno de los cinco que se conocen.",
            $"« {text} » occupe la place d'une méthode, mais n'est aucune des cinq qui sont connues."),
        new(
            "Write single stakeholder, several stakeholders, several stakeholders with moderation, benchmarking across cities or external audit, or give --method.",
            "Escriba una sola parte interesada, varias partes interesadas, varias partes interesadas con moderación, comparación entre ciudades o auditoría externa, o indique --method.",
            "Écrivez une seule partie prenante, plusieurs parties prenantes, plusieurs parties prenantes avec modération, comparaison entre villes ou audit externe, ou donnez --method."));

    public static Diagnostic MoreOfTheSame(Location at, string code, int count) => moreOfTheSame.At(
        at,
        count == 1
            ? new(
                $"One more finding {code} was not listed.",
                $"Un hallazgo {code} más no se enumeró.",
                $"Un autre constat {code} n'a pas été énuméré.")
            : new(
                $"{count} more findings {code} were not listed one by one.",
                $"{count} hallazgos {code} más no se enumeraron uno por uno.",
                $"{count} autres constats {code} n'ont pas été énumérés un par un."),
        new(
            "Settle those that are listed first: the others often have the same cause.",
            "Resuelva primero los enumerados: los demás suelen tener la misma causa.",
            "Réglez d'abord ceux qui sont énumérés : les autres ont souvent la même cause."));
}

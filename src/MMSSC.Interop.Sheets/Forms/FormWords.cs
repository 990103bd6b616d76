using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Sheets.Forms;

/// <summary>
/// What a form says, in words that the table reader takes for what they are: each head is one of its words for a column
/// and each label one of its words for a community, its id, a date, a method or a stakeholder.
/// </summary>
internal static class FormWords
{
    public static readonly LocalText Assessment = new("Self-assessment", "Autoevaluación", "Autoévaluation");

    public static readonly LocalText Community = new("Community", "Comunidad", "Collectivité");

    public static readonly LocalText CommunityId = new("Community id", "Identificador de la comunidad", "Identifiant de la collectivité");

    public static readonly LocalText Method = new("Method", "Método", "Méthode");

    public static readonly LocalText Stakeholder = new("Stakeholder", "Parte interesada", "Partie prenante");

    public static readonly LocalText FilledIn = new("Filled in", "Rellenado", "Rempli");

    public static readonly LocalText Date = new("Date", "Fecha", "Date");

    public static readonly LocalText Code = new("Code", "Código", "Code");

    public static readonly LocalText Element = new("Element", "Elemento", "Élément");

    public static readonly LocalText Now = new("Level now", "Nivel actual", "Niveau actuel");

    public static readonly LocalText Planned = new("Level in 2 years", "Nivel en 2 años", "Niveau dans 2 ans");

    public static readonly LocalText Evidence = new("Evidence", "Evidencia", "Preuve");

    public static readonly LocalText Note = new("Notes", "Notas", "Remarques");

    public static readonly LocalText Instructions = new("Instructions", "Instrucciones", "Instructions");

    public static readonly LocalText Lists = new("Lists", "Listas", "Listes");

    public static readonly LocalText InOurWords = new("what each level means, in our own words", "qué significa cada nivel, en nuestras propias palabras", "ce que signifie chaque niveau, dans nos propres mots");

    private static readonly LocalText codesAreProtected = new("Codes and titles are protected, because the ratings are found by them. The protection has no password.", "Los códigos y títulos están protegidos, porque por ellos se encuentran las valoraciones. La protección no tiene contraseña.", "Les codes et les titres sont protégés, car ils servent à retrouver les notes. La protection n'a pas de mot de passe.");

    public static readonly LocalText WriteDate = new(
        "Write the date as 2026-03-15, 2026-03 or 2026, or leave the cell empty.",
        "Escriba la fecha como 2026-03-15, 2026-03 o 2026, o deje la celda vacía.",
        "Écrivez la date sous la forme 2026-03-15, 2026-03 ou 2026, ou laissez la cellule vide.");

    public static readonly LocalText ChooseMethod = new(
        "Choose from the list how the assessment was made, or leave the cell empty.",
        "Elija de la lista cómo se hizo la evaluación, o deje la celda vacía.",
        "Choisissez dans la liste comment l'évaluation a été faite, ou laissez la cellule vide.");

    public static readonly LocalText WriteStakeholder = new(
        "Who answered, where it is one group of several: choose from the list or write another.",
        "Quién respondió, si es uno de varios grupos: elija de la lista o escriba otro.",
        "Qui a répondu, si c'est un groupe parmi plusieurs : choisissez dans la liste ou écrivez-en un autre.");

    /// <summary>The methods of ISO/TS 37107:2019, clause 5.1, by rising confidence.</summary>
    public static readonly ImmutableArray<AssessmentMethod> Methods =
        [AssessmentMethod.SingleStakeholder, AssessmentMethod.MultiStakeholder, AssessmentMethod.Moderated, AssessmentMethod.Benchmarking, AssessmentMethod.ExternalAudit];

    public static readonly ImmutableArray<LocalText> Stakeholders =
    [
        new("Local government", "Gobierno local", "Administration locale"),
        new("Citizens", "Ciudadanía", "Habitants"),
        new("Civil society", "Sociedad civil", "Société civile"),
        new("Businesses", "Empresas", "Entreprises"),
        new("Universities", "Universidades", "Universités"),
        new("Experts", "Expertos", "Experts"),
    ];

    public static readonly LocalText NotAssessed = new("Not assessed", "No evaluado", "Non évalué");

    public static readonly LocalText NotApplicable = new("Not applicable", "No aplica", "Sans objet");

    public static readonly LocalText Choose = new("Choose a level from the list, or leave the cell empty.", "Elija un nivel de la lista o deje la celda vacía.", "Choisissez un niveau dans la liste ou laissez la cellule vide.");

    /// <summary>What stands behind the number of levels now that are filled in, and behind that of planned ones.</summary>
    public static (LocalText Now, LocalText Planned) Filled(int of) => (
        new($" of {of} now, ", $" de {of} ahora, ", $" sur {of} maintenant, "),
        new($" of {of} in 2 years", $" de {of} en 2 años", $" sur {of} dans 2 ans"));

    /// <summary>A method, as the reports name it.</summary>
    public static LocalText Of(AssessmentMethod method) => method switch
    {
        AssessmentMethod.SingleStakeholder => new("single stakeholder", "una sola parte interesada", "une seule partie prenante"),
        AssessmentMethod.MultiStakeholder => new("several stakeholders", "varias partes interesadas", "plusieurs parties prenantes"),
        AssessmentMethod.Moderated => new("several stakeholders, moderated", "varias partes interesadas, con moderación", "plusieurs parties prenantes, avec modération"),
        AssessmentMethod.Benchmarking => new("benchmarking across cities", "comparación entre ciudades", "comparaison entre villes"),
        _ => new("external audit", "auditoría externa", "audit externe"),
    };

    public static LocalText Between(string from, string to) => new(
        $"A number from {from} to {to}, or leave the cell empty.", $"Un número de {from} a {to}, o deje la celda vacía.", $"Un nombre de {from} à {to}, ou laissez la cellule vide.");

    public static LocalText[] Lines(bool words, bool isProtected) =>
    [
        new(
            "Above the table write the community, its id where it has one, and the date: a day (2026-03-15), a month (2026-03) or a year (2026).",
            "Encima de la tabla escriba la comunidad, su identificador si lo tiene y la fecha: un día (2026-03-15), un mes (2026-03) o un año (2026).",
            "Au-dessus du tableau, écrivez la collectivité, son identifiant s'il existe et la date : un jour (2026-03-15), un mois (2026-03) ou une année (2026)."),
        new(
            $"As method write how the assessment was made, by rising confidence: {Listed("en")}.",
            $"Como método escriba cómo se hizo la evaluación, de menor a mayor confianza: {Listed("es")}.",
            $"Comme méthode, écrivez comment l'évaluation a été faite, par confiance croissante : {Listed("fr")}."),
        new(
            "As stakeholder write who answered, where that is only one group of several; leave it empty otherwise.",
            "Como parte interesada escriba quién respondió, si es solo uno de varios grupos; si no, déjela vacía.",
            "Comme partie prenante, écrivez qui a répondu, si ce n'est qu'un groupe parmi plusieurs ; sinon, laissez la cellule vide."),
        words
            ? new("For each row choose the level now and the level that is expected in two years on current plans.", "Para cada fila elija el nivel actual y el que se espera dentro de dos años según los planes actuales.", "Pour chaque ligne, choisissez le niveau actuel et celui qui est attendu dans deux ans selon les plans actuels.")
            : new("For each row write how complete it is now and in two years on current plans.", "Para cada fila escriba su grado de cumplimiento actual y el de dentro de dos años según los planes actuales.", "Pour chaque ligne, écrivez son degré d'achèvement actuel et celui attendu dans deux ans selon les plans actuels."),
        new("Leave a cell empty where nobody knows: an empty cell counts as not assessed, never as the lowest level.", "Deje la celda vacía si no se sabe: una celda vacía cuenta como no evaluada, nunca como el nivel más bajo.", "Laissez la cellule vide si personne ne sait : une cellule vide compte comme non évaluée, jamais comme le niveau le plus bas."),
        new("Choose \"Not applicable\" where the row does not concern the community.", "Elija «No aplica» si la fila no concierne a la comunidad.", "Choisissez « Sans objet » si la ligne ne concerne pas la collectivité."),
        new("Name the evidence, such as a plan, a law or a count, so that others can follow the rating.", "Indique la evidencia, como un plan, una norma o un dato, para que otros puedan seguir la valoración.", "Indiquez la preuve, comme un plan, un règlement ou un chiffre, pour que d'autres puissent suivre la note."),
        .. isProtected ? [codesAreProtected] : Array.Empty<LocalText>(),
    ];

    private static string Listed(string language) => string.Join("; ", Methods.Select(method => Of(method)[language]));
}

using MMSSC.Interop.Text;

namespace MMSSC.Interop.Sheets.Forms;

/// <summary>
/// What a form says, in words that the table reader takes for what they are: each head is one of its words for a column
/// and each label one of its words for a community or a date.
/// </summary>
internal static class FormWords
{
    public static readonly LocalText Assessment = new("Self-assessment", "Autoevaluación", "Autoévaluation");

    public static readonly LocalText Community = new("Community", "Comunidad", "Collectivité");

    public static readonly LocalText Date = new("Date", "Fecha", "Date");

    public static readonly LocalText Code = new("Code", "Código", "Code");

    public static readonly LocalText Element = new("Element", "Elemento", "Élément");

    public static readonly LocalText Now = new("Level now", "Nivel actual", "Niveau actuel");

    public static readonly LocalText Planned = new("Level in 2 years", "Nivel en 2 años", "Niveau dans 2 ans");

    public static readonly LocalText Evidence = new("Evidence", "Evidencia", "Preuve");

    public static readonly LocalText Note = new("Notes", "Notas", "Remarques");

    public static readonly LocalText Instructions = new("Instructions", "Instrucciones", "Instructions");

    public static readonly LocalText Levels = new("Levels", "Niveles", "Niveaux");

    public static readonly LocalText NotAssessed = new("Not assessed", "No evaluado", "Non évalué");

    public static readonly LocalText NotApplicable = new("Not applicable", "No aplica", "Sans objet");

    public static readonly LocalText Choose = new("Choose a level from the list, or leave the cell empty.", "Elija un nivel de la lista o deje la celda vacía.", "Choisissez un niveau dans la liste ou laissez la cellule vide.");

    public static LocalText Between(string from, string to) => new(
        $"A number from {from} to {to}, or leave the cell empty.", $"Un número de {from} a {to}, o deje la celda vacía.", $"Un nombre de {from} à {to}, ou laissez la cellule vide.");

    public static LocalText[] Lines(bool words) =>
    [
        new("Write the name of the community and the date of the assessment above the table.", "Escriba el nombre de la comunidad y la fecha de la evaluación encima de la tabla.", "Écrivez le nom de la collectivité et la date de l'évaluation au-dessus du tableau."),
        words
            ? new("For each row choose the level now and the level that is expected in two years on current plans.", "Para cada fila elija el nivel actual y el que se espera dentro de dos años según los planes actuales.", "Pour chaque ligne, choisissez le niveau actuel et celui qui est attendu dans deux ans selon les plans actuels.")
            : new("For each row write how complete it is now and in two years on current plans.", "Para cada fila escriba su grado de cumplimiento actual y el de dentro de dos años según los planes actuales.", "Pour chaque ligne, écrivez son degré d'achèvement actuel et celui attendu dans deux ans selon les plans actuels."),
        new("Leave a cell empty where nobody knows: an empty cell counts as not assessed, never as the lowest level.", "Deje la celda vacía si no se sabe: una celda vacía cuenta como no evaluada, nunca como el nivel más bajo.", "Laissez la cellule vide si personne ne sait : une cellule vide compte comme non évaluée, jamais comme le niveau le plus bas."),
        new("Choose \"Not applicable\" where the row does not concern the community.", "Elija «No aplica» si la fila no concierne a la comunidad.", "Choisissez « Sans objet » si la ligne ne concerne pas la collectivité."),
        new("Name the evidence, such as a plan, a law or a count, so that others can follow the rating.", "Indique la evidencia, como un plan, una norma o un dato, para que otros puedan seguir la calificación.", "Indiquez la preuve, par exemple un plan, un règlement ou un chiffre, pour que d'autres puissent suivre la note."),
        new("Codes and titles are protected, because the ratings are found by them. The protection has no password.", "Los códigos y títulos están protegidos, porque por ellos se encuentran las calificaciones. La protección no tiene contraseña.", "Les codes et les titres sont protégés, car ils servent à retrouver les notes. La protection n'a pas de mot de passe."),
    ];
}

using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue;

/// <summary>Findings about the content of assessment files (<c>MMI1020</c> to <c>MMI1029</c>): everything else in the file is read.</summary>
internal static class AssessmentDiagnostics
{
    private static readonly Rule unknownModelEdition = new("MMI1020", "unknown-model-edition", Severity.Error);
    private static readonly Rule unknownRatedElement = new("MMI1021", "unknown-rated-element", Severity.Error);
    private static readonly Rule unknownRatedLevel = new("MMI1022", "unknown-rated-level", Severity.Error);
    private static readonly Rule scoreOutOfRange = new("MMI1023", "score-out-of-range", Severity.Error);
    private static readonly Rule repeatedRating = new("MMI1024", "repeated-rating", Severity.Error);
    private static readonly Rule unrateableElement = new("MMI1025", "unrateable-element", Severity.Error);

    public static Diagnostic UnknownModelEdition(Location at, string model, IEnumerable<string> known) => unknownModelEdition.At(
        at,
        new(
            $"The model '{model}' is not installed, so this assessment was left out.",
            $"El modelo «{model}» no está instalado, por lo que se omitió esta evaluación.",
            $"Le modèle « {model} » n'est pas installé ; cette évaluation a donc été écartée."),
        Suggestions.Nearest(model, known));

    public static Diagnostic UnknownRatedElement(Location at, string element, string model, IEnumerable<string> known) => unknownRatedElement.At(
        at,
        new(
            $"'{element}' is not an element of {model}.",
            $"«{element}» no es un elemento de {model}.",
            $"« {element} » n'est pas un élément de {model}."),
        Suggestions.Nearest(element, known));

    public static Diagnostic UnknownRatedLevel(Location at, string level, string element, IEnumerable<string> known) => unknownRatedLevel.At(
        at,
        new(
            $"'{level}' is not a level of the scale of {element}.",
            $"«{level}» no es un nivel de la escala de {element}.",
            $"« {level} » n'est pas un niveau de l'échelle de {element}."),
        Suggestions.OneOf(known));

    public static Diagnostic ScoreOutOfRange(Location at, string score, string element, string from, string to) => scoreOutOfRange.At(
        at,
        new(
            $"The score {score} of {element} is not between {from} and {to}.",
            $"La puntuación {score} de {element} no está entre {from} y {to}.",
            $"Le score {score} de {element} n'est pas compris entre {from} et {to}."),
        new(
            $"Write a number from {from} to {to}.",
            $"Escriba un número de {from} a {to}.",
            $"Écrivez un nombre de {from} à {to}."));

    public static Diagnostic RepeatedRating(Location at, string element) => repeatedRating.At(
        at,
        new(
            $"{element} is rated twice in this assessment; the first rating counts.",
            $"{element} se califica dos veces en esta evaluación; cuenta la primera.",
            $"{element} est noté deux fois dans cette évaluation ; la première note compte."),
        new(
            "Keep the right one. Views of several stakeholders are assessments of their own.",
            "Conserve la correcta. Las opiniones de varios actores son evaluaciones aparte.",
            "Gardez la bonne. Les avis de plusieurs parties prenantes sont des évaluations distinctes."));

    public static Diagnostic UnrateableElement(Location at, string element) => unrateableElement.At(
        at,
        new(
            $"{element} has no scale of its own: its value comes from the elements below it.",
            $"{element} no tiene escala propia: su valor procede de los elementos que contiene.",
            $"{element} n'a pas d'échelle propre : sa valeur vient des éléments qu'il contient."),
        new(
            "Rate the elements below it.",
            "Califique los elementos que contiene.",
            "Notez les éléments qu'il contient."));
}

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

    public static Diagnostic UnknownRatedElement(Location at, string found, string model, IEnumerable<string> known) => unknownRatedElement.At(
        at,
        new(
            $"'{found}' is not an element of {model}.",
            $"«{found}» no es un elemento de {model}.",
            $"« {found} » n'est pas un élément de {model}."),
        Suggestions.Nearest(found, known));

    public static Diagnostic UnknownRatedLevel(Location at, string found, string elementCode, IEnumerable<string> known) => unknownRatedLevel.At(
        at,
        new(
            $"'{found}' is not a level of the scale of {elementCode}.",
            $"«{found}» no es un nivel de la escala de {elementCode}.",
            $"« {found} » n'est pas un niveau de l'échelle de {elementCode}."),
        Suggestions.OneOf(known));

    public static Diagnostic ScoreOutOfRange(Location at, string score, string elementCode, double from, double to) => scoreOutOfRange.At(
        at,
        new(
            $"The score {score} of {elementCode} is not between {from} and {to}.",
            $"La puntuación {score} de {elementCode} no está entre {from} y {to}.",
            $"Le score {score} de {elementCode} n'est pas compris entre {from} et {to}."),
        new(
            $"Write a number from {from} to {to}.",
            $"Escriba un número de {from} a {to}.",
            $"Écrivez un nombre de {from} à {to}."));

    public static Diagnostic RepeatedRating(Location at, string elementCode) => repeatedRating.At(
        at,
        new(
            $"{elementCode} is rated twice in this assessment; the first rating counts.",
            $"{elementCode} se valora dos veces en esta evaluación; cuenta la primera.",
            $"{elementCode} est noté deux fois dans cette évaluation ; la première note compte."),
        new(
            "Keep the right one. Views of several stakeholders are assessments of their own.",
            "Conserve la correcta. Las opiniones de varias partes interesadas son evaluaciones aparte.",
            "Gardez la bonne. Les avis de plusieurs parties prenantes sont des évaluations distinctes."));

    public static Diagnostic UnrateableElement(Location at, string elementCode) => unrateableElement.At(
        at,
        new(
            $"{elementCode} has no scale of its own: its value comes from the elements below it.",
            $"{elementCode} no tiene escala propia: su valor procede de los elementos que contiene.",
            $"{elementCode} n'a pas d'échelle propre : sa valeur vient des éléments qu'il contient."),
        new(
            "Rate the elements below it.",
            "Valore los elementos que contiene.",
            "Notez les éléments qu'il contient."));
}

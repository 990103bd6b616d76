using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue.Mappings;

/// <summary>Findings of holding a mapping against assessments in both of its models (<c>MMI3050</c> to <c>MMI3055</c>).</summary>
internal static class CalibrationDiagnostics
{
    private static readonly Rule withoutPartner = new("MMI3050", "without-partner", Severity.Warning);
    private static readonly Rule notCompared = new("MMI3051", "not-compared", Severity.Warning);
    private static readonly Rule noPairs = new("MMI3052", "no-pairs", Severity.Error);
    private static readonly Rule tooFewPairs = new("MMI3053", "too-few-pairs", Severity.Warning);
    private static readonly Rule plansNotCompared = new("MMI3054", "plans-not-compared", Severity.Info);
    private static readonly Rule wideIntervals = new("MMI3055", "wide-intervals", Severity.Warning);

    /// <summary>Why assessments are not compared that name no community.</summary>
    public static readonly LocalText Unnamed = new("no community is named", "no se nombra la comunidad", "la collectivité n'est pas nommée");

    /// <summary>Why assessments are not compared that are of another model.</summary>
    public static readonly LocalText OtherModel = new("the mapping does not know their model", "la correspondencia no conoce su modelo", "la correspondance ne connaît pas leur modèle");

    public static Diagnostic WithoutPartner(Location at, int count, string communities) => withoutPartner.At(
        at,
        new(
            $"Assessments without a partner in the other model and the same year: {count} ({communities}). They are left out.",
            $"Evaluaciones sin pareja en el otro modelo y el mismo año: {count} ({communities}). Se omiten.",
            $"Évaluations sans pendant dans l'autre modèle et la même année : {count} ({communities}). Elles sont laissées de côté."),
        new(
            "Give the files of both models; name and year must be the same.",
            "Dé los archivos de ambos modelos; el nombre y el año deben ser iguales.",
            "Donnez les fichiers des deux modèles ; le nom et l'année doivent être les mêmes."));

    public static Diagnostic NotCompared(Location at, int count, LocalText why, string models) => notCompared.At(
        at,
        new(
            $"Assessments that can't be compared: {count} ({models}): {why}.",
            $"Evaluaciones que no se pueden comparar: {count} ({models}): {why}.",
            $"Évaluations qui ne peuvent pas être comparées : {count} ({models}) : {why}."),
        new(
            "Give named communities, assessed in the source or the target model of the mapping; --community names the one of a file.",
            "Dé comunidades con nombre, evaluadas en el modelo de origen o de destino de la correspondencia; --community nombra la de un archivo.",
            "Donnez des collectivités nommées, évaluées dans le modèle source ou cible de la correspondance ; --community nomme celle d'un fichier."));

    public static Diagnostic NoPairs(Location at, string mapping, string source, string target) => noPairs.At(
        at,
        new(
            $"No community was assessed in both {source} and {target} in one year: {mapping} can't be compared with anything.",
            $"Ninguna comunidad fue evaluada en {source} y en {target} en un mismo año: {mapping} no se puede contrastar con nada.",
            $"Aucune collectivité n'a été évaluée à la fois dans {source} et {target} la même année : {mapping} ne peut être confrontée à rien."),
        new(
            "Give assessments of the same communities in both models.",
            "Dé evaluaciones de las mismas comunidades en ambos modelos.",
            "Donnez des évaluations des mêmes collectivités dans les deux modèles."));

    public static Diagnostic TooFewPairs(Location at, int least, string elements) => tooFewPairs.At(
        at,
        new(
            $"Fewer than {least} communities can be compared for {elements}: there are counts and no figures.",
            $"Se pueden comparar menos de {least} comunidades para {elements}: hay recuentos y ninguna cifra.",
            $"Moins de {least} collectivités peuvent être comparées pour {elements} : il y a des décomptes et aucun chiffre."),
        new(
            "Gather more communities that were assessed in both models.",
            "Reúna más comunidades evaluadas en ambos modelos.",
            "Réunissez plus de collectivités évaluées dans les deux modèles."));

    public static Diagnostic PlansNotCompared(Location at, int count) => plansNotCompared.At(
        at,
        new(
            $"Planned levels are not compared: {count} assessments.",
            $"Los niveles previstos no se comparan: {count} evaluaciones.",
            $"Les niveaux prévus ne sont pas comparés : {count} évaluations."),
        new(
            "Nothing to do: only what people state about now can be compared.",
            "No hay que hacer nada: solo se contrasta lo que se dice del presente.",
            "Rien à faire : seul ce qui est dit du présent est confronté."));

    public static Diagnostic WideIntervals(Location at, int few, string elements) => wideIntervals.At(
        at,
        new(
            $"Fewer than {few} communities can be compared for {elements}: the intervals are wide, and too narrow rather than too wide.",
            $"Se pueden comparar menos de {few} comunidades para {elements}: los intervalos son amplios, y antes demasiado estrechos que demasiado amplios.",
            $"Moins de {few} collectivités peuvent être comparées pour {elements} : les intervalles sont larges, et plutôt trop étroits que trop larges."),
        new(
            "Read the intervals before the figures, or gather more communities.",
            "Lea los intervalos antes que las cifras, o reúna más comunidades.",
            "Lisez les intervalles avant les chiffres, ou réunissez plus de collectivités."));
}

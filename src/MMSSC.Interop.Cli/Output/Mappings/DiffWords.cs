using MMSSC.Interop.Analysis.Diffs;
using MMSSC.Interop.Analysis.Impacts;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Output.Mappings;

/// <summary>The parts and members of mapping files, and what becomes of them, in the user's language.</summary>
internal static class DiffWords
{
    private static readonly Dictionary<ChangePart, LocalText> parts = new()
    {
        [ChangePart.Header] = new("file", "archivo", "fichier"),
        [ChangePart.Pin] = new("model", "modelo", "modèle"),
        [ChangePart.Default] = new("default", "valor por defecto", "valeur par défaut"),
        [ChangePart.LevelMap] = new("level map", "mapa de niveles", "table de niveaux"),
        [ChangePart.Link] = new("link", "enlace", "lien"),
        [ChangePart.Unmapped] = new("left out", "omitido", "laissé de côté"),
        [ChangePart.Example] = new("example", "ejemplo", "exemple"),
        [ChangePart.Allowance] = new("allowance", "permiso", "acceptation"),
        [ChangePart.Note] = new("change note", "nota de cambio", "note de modification"),
    };

    private static readonly Dictionary<ChangedMember, LocalText> members = new()
    {
        [ChangedMember.Id] = new("id", "id", "id"),
        [ChangedMember.Title] = new("title", "título", "titre"),
        [ChangedMember.Maintainer] = new("maintainer", "responsable", "responsable"),
        [ChangedMember.Licence] = new("licence", "licencia", "licence"),
        [ChangedMember.Status] = new("status", "estado", "état"),
        [ChangedMember.Model] = new("edition", "edición", "édition"),
        [ChangedMember.Sha256] = new("identity hash", "huella de identidad", "empreinte d’identité"),
        [ChangedMember.Elements] = new("known elements", "elementos conocidos", "éléments connus"),
        [ChangedMember.LevelMap] = new("level map", "mapa de niveles", "table de niveaux"),
        [ChangedMember.Aggregation] = new("aggregation", "agregación", "agrégation"),
        [ChangedMember.Rounding] = new("rounding", "redondeo", "arrondi"),
        [ChangedMember.MinimumCoverage] = new("minimum coverage", "cobertura mínima", "couverture minimale"),
        [ChangedMember.Scale] = new("scale", "escala", "échelle"),
        [ChangedMember.Basis] = new("basis", "base", "fondement"),
        [ChangedMember.Level] = new("entry", "entrada", "entrée"),
        [ChangedMember.Weight] = new("weight", "peso", "poids"),
        [ChangedMember.Relationship] = new("relationship", "relación", "relation"),
        [ChangedMember.Confidence] = new("confidence", "confianza", "confiance"),
        [ChangedMember.Rationale] = new("rationale", "justificación", "justification"),
        [ChangedMember.Reviewers] = new("reviewers", "revisores", "relecteurs"),
        [ChangedMember.Comments] = new("comments", "comentarios", "commentaires"),
        [ChangedMember.Extensions] = new("extensions", "extensiones", "extensions"),
        [ChangedMember.Pending] = new("status", "estado", "état"),
        [ChangedMember.Reason] = new("reason", "motivo", "motif"),
        [ChangedMember.Ratings] = new("ratings", "valoraciones", "notes"),
        [ChangedMember.Expect] = new("expectation", "expectativa", "attente"),
        [ChangedMember.Text] = new("text", "texto", "texte"),
    };

    private static readonly LocalText added = new("added", "añadido", "ajouté");
    private static readonly LocalText removed = new("removed", "eliminado", "retiré");
    private static readonly LocalText resultsChange = new("results change", "cambian resultados", "résultats modifiés");
    private static readonly LocalText newResults = new("new results", "resultados nuevos", "nouveaux résultats");
    private static readonly LocalText expectationsChange = new("expectations change", "cambian expectativas", "attentes modifiées");
    private static readonly LocalText newExpectations = new("new expectations", "expectativas nuevas", "nouvelles attentes");
    private static readonly LocalText words = new("words only", "solo palabras", "mots seulement");

    private static readonly LocalText major = new("major", "mayor", "majeure");
    private static readonly LocalText minor = new("minor", "menor", "mineure");
    private static readonly LocalText patch = new("patch", "de parche", "corrective");

    /// <summary>How far a version rises.</summary>
    public static LocalText Of(VersionStep step) => step switch
    {
        VersionStep.Major => major,
        VersionStep.Minor => minor,
        _ => patch,
    };

    /// <summary>Where something changed.</summary>
    public static LocalText Of(ChangePart part) => parts[part];

    /// <summary>What changed there: a member, or that the thing came or went.</summary>
    public static LocalText Of(MappingChange change) => change.Member != ChangedMember.Whole ? members[change.Member]
        : change.Kind == ChangeKind.Added ? added : removed;

    /// <summary>A change that makes a difference for a result, in a few words.</summary>
    public static string Of(ImpactCause cause, string language)
    {
        // A level map keeps its name when its entries change.
        var (was, now) = (cause.Before[language], cause.After[language]);
        var what = cause.Member == ChangedMember.Whole
            ? (cause.Before.IsEmpty ? added : removed)[language]
            : $"{members[cause.Member][language]} {(was == now ? now : $"{was} → {now}")}";
        return cause.Link is { } link ? $"{link} {what}" : what;
    }

    /// <summary>What it can do; the strongest alone, as results weigh more than expectations.</summary>
    public static LocalText Of(Consequence consequence) => consequence switch
    {
        { Results: Effect.Changed } => resultsChange,
        { Results: Effect.New } => newResults,
        { Expectations: Effect.Changed } => expectationsChange,
        { Expectations: Effect.New } => newExpectations,
        _ => words,
    };
}

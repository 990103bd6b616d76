using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Sheets.Exports;

/// <summary>Heads and words of exported tables.</summary>
internal static class ExportWords
{
    public static readonly LocalText Community = new("Community", "Comunidad", "Collectivité");
    public static readonly LocalText CommunityId = new("Id", "Clave", "Identifiant");
    public static readonly LocalText Territory = new("State or region", "Estado o región", "Région ou département");
    public static readonly LocalText Model = new("Model", "Modelo", "Modèle");
    public static readonly LocalText Date = new("Date", "Fecha", "Date");
    public static readonly LocalText Horizon = new("Horizon", "Horizonte", "Horizon");
    public static readonly LocalText Stakeholder = new("Stakeholder", "Parte interesada", "Partie prenante");
    public static readonly LocalText Visibility = new("Visibility", "Visibilidad", "Visibilité");
    public static readonly LocalText Code = new("Code", "Código", "Code");
    public static readonly LocalText Element = new("Element", "Elemento", "Élément");
    public static readonly LocalText Level = new("Level", "Nivel", "Niveau");
    public static readonly LocalText Score = new("Score", "Puntuación", "Score");
    public static readonly LocalText Status = new("Status", "Estado", "État");
    public static readonly LocalText Evidence = new("Evidence", "Evidencia", "Preuve");
    public static readonly LocalText Note = new("Note", "Nota", "Remarque");
    public static readonly LocalText Origin = new("Read from", "Leído de", "Lu dans");
    public static readonly LocalText Estimate = new("Estimate", "Estimación", "Estimation");
    public static readonly LocalText RangeLow = new("Range from", "Rango desde", "Étendue de");
    public static readonly LocalText RangeHigh = new("Range to", "Rango hasta", "Étendue à");
    public static readonly LocalText BoundsLow = new("Bounds from", "Límites desde", "Bornes de");
    public static readonly LocalText BoundsHigh = new("Bounds to", "Límites hasta", "Bornes à");
    public static readonly LocalText Coverage = new("Coverage", "Cobertura", "Couverture");
    public static readonly LocalText Route = new("Mappings", "Correspondencias", "Correspondances");
    public static readonly LocalText Weight = new("Weight", "Peso", "Poids");
    public static readonly LocalText Link = new("Link", "Enlace", "Lien");
    public static readonly LocalText Basis = new("Basis", "Base", "Fondement");
    public static readonly LocalText Result = new("Result", "Resultado", "Résultat");
    public static readonly LocalText Contribution = new("Contributing element", "Elemento que contribuye", "Élément contributeur");
    public static readonly LocalText Translations = new("Translation", "Traducción", "Traduction");
    public static readonly LocalText Trace = new("Trace", "Rastro", "Trace");
    public static readonly LocalText Ratings = new("Ratings", "Valoraciones", "Notes");

    /// <summary>What follows a label; French sets it off.</summary>
    public static readonly LocalText Colon = new(": ", ": ", " : ");

    public static readonly LocalText Unnamed = new("unnamed community", "comunidad sin nombre", "collectivité sans nom");

    private static readonly LocalText[] statuses =
    [
        new("draft", "borrador", "projet"), new("reviewed", "revisada", "relue"), new("approved", "aprobada", "approuvée"), new("withdrawn", "retirada", "retirée"),
    ];

    /// <summary>The word for a horizon.</summary>
    public static LocalText Of(Horizon horizon) => horizon == Assessments.Horizon.Now
        ? new("now", "actual", "actuel")
        : new("in 2 years on current plans", "en 2 años según los planes actuales", "dans 2 ans selon les plans actuels");

    /// <summary>The word for how far a result can be stated.</summary>
    public static LocalText Of(ResultStatus status) => status switch
    {
        ResultStatus.Stated => new("stated", "declarado", "énoncé"),
        ResultStatus.Expected => new("expected, not a rating", "esperado, no es una valoración", "attendu, pas une note"),
        ResultStatus.NotApplicable => Of(RatingStatus.NotApplicable),
        ResultStatus.NotMapped => new("not mapped", "sin correspondencia", "sans correspondance"),
        _ => new("insufficient coverage: no level", "cobertura insuficiente: sin nivel", "couverture insuffisante : pas de niveau"),
    };

    /// <summary>The word for whether there is a value.</summary>
    public static LocalText Of(RatingStatus status) => AssessmentWords.Of(status);

    /// <summary>The word for who may see something.</summary>
    public static LocalText Of(Visibility visibility) => visibility == Assessments.Visibility.Public
        ? new("public", "público", "public")
        : new("private", "privado", "privé");

    /// <summary>The word for how far a mapping has come.</summary>
    public static LocalText Of(MappingStatus status) => statuses[(int)status];

    /// <summary>On whose authority a link stands, in a few words.</summary>
    public static string Of(Basis? basis, string language) => basis switch
    {
        Basis.Standard item => $"{new LocalText("standard", "norma", "norme")[language]}{Colon[language]}{item.Document}{(item.Clause is null ? "" : ", " + item.Clause)}",
        Basis.Proposed item => $"{new LocalText("proposed", "propuesto", "proposé")[language]}{Colon[language]}{item.Method[language]}",
        _ => new LocalText("no basis stated", "sin base declarada", "sans fondement déclaré")[language],
    };
}

using MMSSC.Interop.Text;

namespace MMSSC.Interop.Assessments;

/// <summary>What messages call the parts of an assessment.</summary>
internal static class AssessmentWords
{
    private static readonly LocalText now = new("now", "actual", "actuel");
    private static readonly LocalText planned = new("planned", "previsto", "prévu");
    private static readonly LocalText rated = new("rated", "valorado", "évalué");
    private static readonly LocalText notApplicable = new("not applicable", "no aplica", "sans objet");
    private static readonly LocalText notAssessed = new("not assessed", "no evaluado", "non évalué");

    /// <summary>The word for a horizon.</summary>
    public static LocalText Of(Horizon horizon) => horizon == Horizon.Now ? now : planned;

    /// <summary>The word for whether there is a value.</summary>
    public static LocalText Of(RatingStatus status) => status switch
    {
        RatingStatus.Rated => rated,
        RatingStatus.NotApplicable => notApplicable,
        _ => notAssessed,
    };

    /// <summary>What tells an assessment from others, without what is not known of it.</summary>
    public static LocalText Key(string? community, string? model, string? date, Horizon? horizon, string? stakeholder)
    {
        LocalText?[] parts = [Name(community), Name(model), Name(date), horizon is { } known ? Of(known) : null, Name(stakeholder)];
        return LocalText.Join(", ", parts.OfType<LocalText>());
    }

    private static LocalText? Name(string? text) => string.IsNullOrEmpty(text) ? null : LocalText.Of(text);
}

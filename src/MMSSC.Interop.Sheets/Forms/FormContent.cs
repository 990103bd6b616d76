using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Sheets.Forms;

/// <summary>What a form is made of.</summary>
/// <param name="Model">The model edition that is asked for.</param>
/// <param name="Language">Two-letter code of the language of the form.</param>
public sealed record FormContent(Model Model, string Language)
{
    /// <summary>Licensed texts of the user's, shown as comments.</summary>
    public ImmutableArray<Criterion> Criteria { get; init; } = [];

    /// <summary>The ratings that the form is filled with, of this model and one community and date; null leaves it blank.</summary>
    public Assessment? Now { get; init; }

    /// <summary>The planned ratings that the form is filled with; null leaves it blank.</summary>
    public Assessment? Planned { get; init; }

    /// <summary>The form as assessments, now and planned: those that it is filled with, and where there is none one with nothing assessed.</summary>
    public ImmutableArray<Assessment> Assessments => [Now ?? Blank(Horizon.Now), Planned ?? Blank(Horizon.Planned)];

    private Assessment Blank(Horizon horizon) => new()
    {
        Community = (Now ?? Planned)?.Community ?? Community.Unnamed,
        Date = (Now ?? Planned)?.Date,
        Method = (Now ?? Planned)?.Method,
        Stakeholder = (Now ?? Planned)?.Stakeholder,
        Model = Model,
        Horizon = horizon,
        Ratings = [.. Asked(Model).Select(element => Rating.NotAssessed(element, Location.None))],
    };

    /// <summary>
    /// Elements that a form asks for: those that are rated directly, less those that follow from the ones below them.
    /// </summary>
    public static IEnumerable<Element> Asked(Model model) =>
        model.Elements.Where(element => element.Scale is not null && (element.IsLeaf || element.RollUp is null));
}

using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;

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

    /// <summary>
    /// Elements that a form asks for: those that are rated directly, less those that follow from the ones below them.
    /// </summary>
    public static IEnumerable<Element> Asked(Model model) =>
        model.Elements.Where(element => element.Scale is not null && (element.IsLeaf || element.RollUp is null));
}

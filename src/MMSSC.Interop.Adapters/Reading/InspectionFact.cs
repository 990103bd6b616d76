using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>One thing that a reader understood.</summary>
public sealed class InspectionFact
{
    private readonly LocalText? value;
    private readonly Rating? rating;
    private readonly string shown = "";

    /// <param name="kind">The kind of thing.</param>
    /// <param name="what">What it is, such as a column.</param>
    /// <param name="value">As what it was read.</param>
    /// <param name="location">Where.</param>
    public InspectionFact(InspectionFactKind kind, LocalText what, LocalText value, Location location) =>
        (Kind, What, this.value, Location) = (kind, what, value, location);

    /// <summary>A cell with its rating. Whatever is read has them by the thousand and few are looked at, so the words are made when they are asked for.</summary>
    internal InspectionFact(Rating rating, string shown) =>
        (Kind, What, Location, this.rating, this.shown) = (InspectionFactKind.Reading, rating.Element.Label, rating.Origin, rating, shown);

    /// <summary>The kind of thing.</summary>
    public InspectionFactKind Kind { get; }

    /// <summary>What it is: a column, or the element of a cell.</summary>
    public LocalText What { get; }

    /// <summary>As what it was read.</summary>
    public LocalText Value => value ?? Words(rating!).Map(words => $"{Shown.Short(shown)} → {words}");

    /// <summary>Where.</summary>
    public Location Location { get; }

    private static LocalText Words(Rating rating) => rating.Level?.Label ?? (rating.Score is { } score ? LocalText.Of(score) : AssessmentWords.Of(rating.Status));
}

/// <summary>What a reader understands of a file.</summary>
public enum InspectionFactKind
{
    /// <summary>The model, by what was found of it.</summary>
    Model,

    /// <summary>A heading or column of the table.</summary>
    Layout,

    /// <summary>Community, date or horizon, outside the table.</summary>
    Context,

    /// <summary>A cell with its rating.</summary>
    Reading,
}

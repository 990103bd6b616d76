using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Reports.Facts;

/// <summary>How many elements of a source model stand at each level of its scale: what its users count first.</summary>
internal sealed class SourceCounts
{
    private readonly SelfAssessment self;
    private readonly ImmutableArray<Element> elements;

    private SourceCounts(SelfAssessment self, Scale scale, ImmutableArray<Element> elements) => (this.self, Scale, this.elements) = (self, scale, elements);

    /// <summary>The scale.</summary>
    public Scale Scale { get; }

    /// <summary>How many elements have a rating on the scale, or could have one.</summary>
    public int Total => elements.Length;

    /// <summary>How many nobody rated.</summary>
    public int NotAssessed => elements.Count(element => Status(element) == RatingStatus.NotAssessed);

    /// <summary>How many do not apply.</summary>
    public int NotApplicable => elements.Count(element => Status(element) == RatingStatus.NotApplicable);

    /// <summary>Counts; null for a model without levels.</summary>
    public static SourceCounts? Of(SelfAssessment self)
    {
        var own = self.Assessment.Model.Elements.Where(element => element.Stage is null && element.ValueScale is { Levels.IsEmpty: false } && element.Children.All(child => child.Stage is not null)).ToArray();
        return own.Length == 0 ? null : new(self, own[0].ValueScale!, [.. own.Where(element => element.ValueScale == own[0].ValueScale)]);
    }

    /// <summary>The elements at a level, in the order of the model; what lies between two levels counts at the lower one.</summary>
    public IEnumerable<Element> At(Level level) => elements.Where(element => ElementAt(element) == level);

    private Level? ElementAt(Element element) => self.Find(element)?.Level
        ?? (Status(element) == RatingStatus.Rated ? Scale.Floor(self.Readings[element.Index].Estimate) : null);

    /// <summary>Where too little below an element was rated to tell its level, it counts as not assessed.</summary>
    private RatingStatus Status(Element element) => self.Readings[element.Index] switch
    {
        { Status: RatingStatus.NotApplicable } => RatingStatus.NotApplicable,
        _ when self.Value(element) is not null || self.Shown(element) is not null => RatingStatus.Rated,
        _ => RatingStatus.NotAssessed,
    };
}

using System.Buffers;
using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Analysis;

/// <summary>One community at one time in the terms of a model, without a trace: light enough for thousands of them.</summary>
public sealed class Profile
{
    private readonly Reading[] readings;

    private Profile(Assessment source, Model model, Route? route, Reading[] readings) =>
        (Source, Model, Route, this.readings) = (source, model, route, readings);

    /// <summary>The assessment that it comes from.</summary>
    public Assessment Source { get; }

    /// <summary>The model of the values.</summary>
    public Model Model { get; }

    /// <summary>The way from the assessment's model; null where it is the same.</summary>
    public Route? Route { get; }

    /// <summary>The profile of an assessment, in its own model or after a route.</summary>
    public static Profile Of(Assessment assessment, Route? route)
    {
        if (route is not null)
        {
            // What was rated is needed only on the way: thousands of profiles share the memory.
            var count = assessment.Model.Elements.Length;
            var shared = ArrayPool<Reading>.Shared.Rent(count);
            Reading.Fill(shared.AsSpan(0, count), assessment);
            var results = route.Follow(shared.AsSpan(0, count));
            ArrayPool<Reading>.Shared.Return(shared);
            return new(assessment, route.Hops[^1].To, route, results);
        }

        var rated = Reading.Of(assessment);
        RollUpScoring.Apply(RollUpOrder.Of(assessment.Model), rated);
        return new(assessment, assessment.Model, null, rated);
    }

    /// <summary>The reading of an element.</summary>
    public Reading this[Element element] => readings[element.Index];

    /// <summary>The value of an element; null where nothing or too little was rated to state one.</summary>
    public double? Value(Element element)
    {
        ref readonly var reading = ref readings[element.Index];
        return reading.IsRated && reading.Coverage >= MinimumCoverage - Scale.Tolerance ? reading.Estimate : null;
    }

    /// <summary>The level of an element; null where its value can't be stated, and on a scale without levels.</summary>
    public Level? Level(Element element) => Value(element) is not { } value ? null
        : Route is null ? element.ValueScale?.Nearest(value)
        : Route.Hops[^1].LevelOf(element, value);

    /// <summary>
    /// Whose profile it is: the community's key, or the file where none is named. Two files that name nobody are not of one community.
    /// </summary>
    public string CommunityKey => Source.Community.Key ?? $"\n{Source.File}";

    private double MinimumCoverage => Route is null ? MappingDefaults.DefaultMinimumCoverage : Route.Hops[^1].Mapping.Definition.Defaults.MinimumCoverage;

    /// <summary>The same profile with other ratings: what would be if these had been given.</summary>
    internal Profile With(ImmutableArray<Rating> ratings) => Of(Source with { Ratings = ratings }, Route);
}

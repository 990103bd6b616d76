using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Reports.Facts;

/// <summary>A target element whose estimate rises.</summary>
/// <param name="Element">The element.</param>
/// <param name="Now">Its estimate.</param>
/// <param name="Then">Its estimate then.</param>
/// <param name="Reached">The level that it comes to; null where it stays at the same level.</param>
internal sealed record MovedElement(Element Element, double Now, double Then, Level? Reached)
{
    /// <summary>By how much.</summary>
    public double Gain => Then - Now;
}

/// <summary>What one more level of one source element does to the target.</summary>
/// <param name="Derivation">The derivation it belongs to.</param>
/// <param name="Rating">The rating that would rise.</param>
/// <param name="From">Its value now.</param>
/// <param name="To">Its value then.</param>
/// <param name="Moved">Target elements whose estimate rises, with the estimate now and then.</param>
internal sealed record QuickWin(Derivation Derivation, Rating Rating, double From, double To, ImmutableArray<MovedElement> Moved)
{
    private const double Noticeable = 1e-6;

    /// <summary>The sum of what all moved elements gain, in levels of the target.</summary>
    public double Gain { get; } = Sum(Moved);

    /// <summary>How many target elements come to another level.</summary>
    public int Crossed { get; } = Moved.Count(moved => moved.Reached is not null);

    /// <summary>What it does to an element; null where nothing.</summary>
    public MovedElement? Move(Element element) => Moved.FirstOrDefault(moved => moved.Element == element);

    /// <summary>Whether it moves an element.</summary>
    public bool Moves(Element element) => Move(element) is not null;

    /// <summary>
    /// Translates every assessment again with one rating a level higher, rating by rating. Those that bring the most target elements
    /// to another level come first, then those that move the most, then those that move them furthest.
    /// </summary>
    public static List<QuickWin> Of(ReportFacts facts)
    {
        var wins = facts.Derivations.SelectMany(Of).ToList();
        wins.Sort(Compare);
        return wins;
    }

    private static int Compare(QuickWin a, QuickWin b)
    {
        var order = b.Crossed.CompareTo(a.Crossed);
        order = order != 0 ? order : b.Moved.Length.CompareTo(a.Moved.Length);
        order = order != 0 ? order : Math.Round(b.Gain, 9).CompareTo(Math.Round(a.Gain, 9));
        order = order != 0 ? order : string.CompareOrdinal(a.Derivation.Letter, b.Derivation.Letter);
        return order != 0 ? order : a.Rating.Element.Index.CompareTo(b.Rating.Element.Index);
    }

    private static double Sum(ImmutableArray<MovedElement> moved)
    {
        var sum = 0.0;
        foreach (var element in moved)
        {
            sum += element.Gain;
        }

        return sum;
    }

    private static IEnumerable<QuickWin> Of(Derivation derivation)
    {
        var assessment = derivation.Translation.Source;
        foreach (var rating in assessment.Ratings)
        {
            if (rating.Value is not { } value || Next(rating.Element.Scale!, value) is not { } next)
            {
                continue;
            }

            var then = Translate(derivation, rating.Element, next);
            var moved = ImmutableArray.CreateBuilder<MovedElement>();
            foreach (var element in Stated(derivation))
            {
                var before = derivation.Readings[element.Index].Estimate;
                if (then[element.Index].Estimate > before + Noticeable)
                {
                    moved.Add(new(element, before, then[element.Index].Estimate, Reached(derivation, element, before, then[element.Index].Estimate)));
                }
            }

            if (moved.Count > 0)
            {
                yield return new(derivation, rating, value, next, moved.ToImmutable());
            }
        }

        static IEnumerable<Element> Stated(Derivation derivation) => derivation.Translation.Results
            .Where(result => result.Status == ResultStatus.Stated).Select(result => result.Element);
    }

    private static Level? Reached(Derivation derivation, Element element, double before, double after) =>
        derivation.LevelOf(element, after) is { } level && derivation.LevelOf(element, before) != level ? level : null;

    /// <summary>The next level up; on a scale of numbers its upper end.</summary>
    private static double? Next(Scale scale, double value)
    {
        foreach (var level in scale.Levels)
        {
            if (level.Value > value + Scale.Tolerance)
            {
                return level.Value;
            }
        }

        return scale.Levels.IsEmpty && value < scale.To - Scale.Tolerance ? scale.To : null;
    }

    private static Reading[] Translate(Derivation derivation, Element raised, double value)
    {
        var at = Reading.Of(derivation.Translation.Source);
        at[raised.Index] = Reading.Of(value);
        return derivation.Translation.Route.Follow(at);
    }
}

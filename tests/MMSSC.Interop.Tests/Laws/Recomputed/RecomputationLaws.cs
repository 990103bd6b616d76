using System.Globalization;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;
using Xunit.Abstractions;

namespace MMSSC.Interop.Tests.Laws.Recomputed;

/// <summary>The product's translations and those worked out from the specification without it are the same.</summary>
public sealed class RecomputationLaws(ITestOutputHelper output) : IDisposable
{
    private const double Allowed = 1e-9;

    private readonly string folder = Directory.CreateTempSubdirectory("mmssc-recomputed-").FullName;
    private readonly List<string> differences = [];
    private int numbers;
    private double largest;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void All_shipped_mappings_say_what_the_specification_says() => Compare(Shipped.Engine, World.Shipped, 2000, 20261130);

    [Fact]
    public void Mappings_made_at_random_say_what_the_specification_says()
    {
        var files = new RandomFiles(new(37107));
        var (models, mappings) = (new List<string>(), new List<string>());
        for (var i = 0; i < 40; i++)
        {
            var (first, second, third) = (files.Model($"a{i}"), files.Model($"b{i}"), files.Model($"c{i}"));
            models.AddRange(new[] { first, second, third }.Select(model => model.ToJsonString()));
            mappings.AddRange(new[] { files.Mapping($"a{i}-to-b{i}", first, second), files.Mapping($"b{i}-to-c{i}", second, third) }.Select(mapping => mapping.ToJsonString()));
        }

        foreach (var (json, i) in models.Concat(mappings).Select((json, i) => (json, i)))
        {
            File.WriteAllText(Path.Combine(folder, i.ToString("d3", CultureInfo.InvariantCulture) + ".json"), json);
        }

        var options = new InteropOptions();
        options.AddDataFrom(folder);
        var engine = InteropEngine.Create(options);
        var refused = engine.Catalogue.Findings.Where(finding => finding.Severity == Diagnostics.Severity.Error).ToArray();
        Assert.True(refused.Length == 0, string.Join('\n', refused.Take(9)));
        Compare(engine, new(models, mappings), 960, 18091);
    }

    private void Compare(InteropEngine engine, World world, int assessments, int seed)
    {
        var random = new Random(seed);
        var ways = world.Ways().ToArray();
        for (var i = 0; i < assessments; i++)
        {
            var (from, to, way) = ways[i % ways.Length];
            var model = engine.Catalogue.FindModels(from.Name).Single();
            var ratings = Ratings(model, random);
            var ours = World.Translate(from, way, Told(from, ratings));
            var place = $"#{i} {from.Name} → {to.Name}";
            if (engine.Translate(new() { Community = Community.Unnamed, Model = model, Ratings = [.. ratings] }, to.Name) is not { } theirs)
            {
                differences.Add($"{place}: no way for the product");
                continue;
            }

            Same(place, string.Join(' ', way.Select(hop => hop.Mapping.Id)), string.Join(' ', theirs.Route.Hops.Select(hop => hop.Mapping.Definition.Id)));
            Same(place + " elements", 0, ours.Count(outcome => outcome.Value.Status != "not-mapped" && theirs.Results.All(result => result.Element.Code != outcome.Key.Code)));
            foreach (var result in theirs.Results)
            {
                Compare($"{place} {result.Element.Code}", ours[to[result.Element.Code]], result);
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{assessments} assessments over {ways.Length} ways, {numbers} numbers, largest difference {largest:g2}, {differences.Count} differ"));
        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(40)));
    }

    private void Compare(string place, Outcome ours, ElementResult theirs)
    {
        Same(place, ours.Status, ResultStatusNames.Of(theirs.Status));
        Same(place, ours.Level, theirs.Level?.Code);
        Same(place + " under other rules", ours.Others, theirs.Robustness is { } other ? string.Join(' ', other.Mean.Code, other.Median.Code, other.Minimum.Code) : null);
        Same(place, ours.Known?.Standing == Standing.Rated, theirs.Reading.IsRated);
        if (ours.Known is { Standing: Standing.Rated } known && theirs.Reading.IsRated)
        {
            Near(place + " estimate", known.Estimate, theirs.Reading.Estimate);
            Near(place + " range", known.Range, theirs.Reading.Range);
            Near(place + " bounds", known.Bounds, theirs.Reading.Bounds);
            Near(place + " coverage", known.Coverage, theirs.Coverage);
        }
        else if (ours.Known is { } missing && theirs.Permitted is { } permitted)
        {
            Near(place + " bounds", missing.Bounds, permitted);
            Near(place + " coverage", 0, theirs.Coverage);
        }
        else
        {
            Same(place + " bounds", ours.Known is null, theirs.Permitted is null);
        }
    }

    private void Near(string place, Span ours, Interval theirs)
    {
        Near(place + " low", ours.Low, theirs.Low);
        Near(place + " high", ours.High, theirs.High);
    }

    private void Near(string place, double ours, double theirs)
    {
        numbers++;
        var difference = Math.Abs(ours - theirs);
        largest = Math.Max(largest, difference);
        if (!(difference <= Allowed))
        {
            differences.Add(string.Create(CultureInfo.InvariantCulture, $"{place}: {ours} by the specification, {theirs} by the product"));
        }
    }

    private void Same<T>(string place, T ours, T theirs)
    {
        if (!EqualityComparer<T>.Default.Equals(ours, theirs))
        {
            differences.Add($"{place}: {ours} by the specification, {theirs} by the product");
        }
    }

    private static Dictionary<Node, Known> Told(ModelFile model, IEnumerable<Rating> ratings) => ratings.ToDictionary(
        rating => model[rating.Element.Code],
        rating => rating.Status switch
        {
            RatingStatus.Rated => Known.Of(rating.Score ?? model[rating.Element.Code].Rated!.Steps.Single(step => step.Code == rating.Level!.Code).Value),
            RatingStatus.NotApplicable => Known.NotApplicable,
            _ => Known.Missing(new(model[rating.Element.Code].Rated!.Low, model[rating.Element.Code].Rated!.High)),
        });

    /// <summary>Ratings of some or most elements, of a tenth as not applicable, and between two levels now and then.</summary>
    private static List<Rating> Ratings(Model model, Random random)
    {
        var dense = random.Next(1, 11);
        var ratings = new List<Rating>();
        foreach (var element in model.Elements.Where(element => element.Scale is not null && random.Next(element.IsLeaf ? 1 : 5) == 0))
        {
            switch (random.Next(12))
            {
                case 0:
                    ratings.Add(Rating.NotApplicable(element, Location.None));
                    break;
                case 1:
                    ratings.Add(Rating.NotAssessed(element, Location.None));
                    break;
                case var dice when random.Next(10) < dense:
                    ratings.Add(Rated(element, element.Scale!, dice < 4, random));
                    break;
            }
        }

        return ratings;
    }

    private static Rating Rated(Element element, Scale scale, bool between, Random random) => scale.Levels.IsEmpty || between
        ? Rating.Of(element, Math.Round(scale.From + (random.NextDouble() * (scale.To - scale.From)), random.Next(4)), Location.None)
        : Rating.Of(element, scale.Levels[random.Next(scale.Levels.Length)], Location.None);
}

using System.Collections.Immutable;
using System.Text;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Files.Shapes;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Files;

/// <summary>Reads the examples of a mapping file: ratings by element code and what they must give.</summary>
internal static class MappingExampleReader
{
    public static ImmutableArray<MappingExample> Read(ShapeReader reader, JsonNode node)
    {
        if (!reader.Is(node, JsonKind.List, JsonWord.List))
        {
            return [];
        }

        var examples = ImmutableArray.CreateBuilder<MappingExample>(node.Count);
        Span<int> slots = stackalloc int[Shape.MostProperties];
        foreach (var item in node.Values)
        {
            var fields = reader.Bind(item, MappingShapes.Example, slots);
            var name = reader.Text(fields["name"]);
            var ratings = ReadRatings(reader, fields["ratings"]);
            var expect = ReadExpected(reader, fields["expect"]);
            if (name is not null)
            {
                examples.Add(new(name, ratings, expect, item.Location));
            }
        }

        return examples.DrainToImmutable();
    }

    private static ImmutableArray<ExampleRating> ReadRatings(ShapeReader reader, JsonNode node)
    {
        if (!reader.Is(node, JsonKind.Object, JsonWord.Object))
        {
            return [];
        }

        var ratings = ImmutableArray.CreateBuilder<ExampleRating>(node.Count);
        foreach (var item in node.Values)
        {
            var element = new Located<string>(item.Name, item.NameLocation);
            if (item.Kind is not (JsonKind.Text or JsonKind.Number))
            {
                reader.WrongType(item, JsonWord.TextOrNumber);
            }
            else if (item.Kind == JsonKind.Number)
            {
                if (reader.Number(item, NumberRange.Any) is { } score)
                {
                    ratings.Add(new(element, new(Encoding.ASCII.GetString(item.Raw), item.Location), score, RatingStatus.Rated));
                }
            }
            else if (reader.Text(item) is { } word)
            {
                ratings.Add(new(element, new(word, item.Location), null, FileWords.RatingStatuses.Find(word) ?? RatingStatus.Rated));
            }
        }

        return ratings.DrainToImmutable();
    }

    private static ImmutableArray<ExpectedResult> ReadExpected(ShapeReader reader, JsonNode node)
    {
        if (!reader.Is(node, JsonKind.Object, JsonWord.Object))
        {
            return [];
        }

        var results = ImmutableArray.CreateBuilder<ExpectedResult>(node.Count);
        Span<int> slots = stackalloc int[Shape.MostProperties];
        foreach (var item in node.Values)
        {
            var fields = reader.Bind(item, MappingShapes.Expected, slots);
            var status = fields["status"];
            results.Add(new(
                new(item.Name, item.NameLocation),
                reader.Choice(status, FileWords.ResultStatuses) is null ? null : status.Text,
                reader.Text(fields["level"]),
                reader.Number(fields["estimate"], NumberRange.Any),
                reader.Interval(fields["range"]),
                reader.Interval(fields["bounds"]),
                reader.Number(fields["coverage"], NumberRange.Share),
                item.Location));
        }

        return results.DrainToImmutable();
    }
}

using System.Collections.Immutable;
using System.Text;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Files.Shapes;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Files;

/// <summary>Reads the ratings of one assessment and resolves their codes.</summary>
internal static class RatingReader
{
    /// <summary>Ratings in the order of the model's elements; of an element that is rated twice the first counts.</summary>
    public static ImmutableArray<Rating> Read(ShapeReader reader, JsonNode node, Model? model)
    {
        if (!reader.Is(node, JsonKind.List, JsonWord.List))
        {
            return [];
        }

        var byElement = new Rating?[model?.Elements.Length ?? 0];
        Span<int> slots = stackalloc int[Shape.MostProperties];
        foreach (var item in node.Values)
        {
            var fields = reader.Bind(item, AssessmentShapes.Rating, slots);
            if (Read(reader, fields, model) is not { } rating)
            {
                continue;
            }

            if (byElement[rating.Element.Index] is null)
            {
                byElement[rating.Element.Index] = rating;
            }
            else if (reader.Findings.Accepts)
            {
                reader.Findings.Add(AssessmentDiagnostics.RepeatedRating(fields["element"].Location, rating.Element.Code));
            }
        }

        return [.. byElement.Where(rating => rating is not null).Select(rating => rating!)];
    }

    private static Rating? Read(ShapeReader reader, in Fields fields, Model? model)
    {
        FileHeader.CheckExtensions(reader, fields);
        var code = reader.Text(fields["element"]);
        var level = reader.Text(fields["level"]);
        var score = reader.Number(fields["score"], NumberRange.Any);
        var status = reader.Choice(fields["status"], FileWords.RatingStatuses);
        var note = reader.Text(fields["note"]);
        var evidence = reader.Text(fields["evidence"]);
        var isOne = SaysOne(reader, fields);
        var origin = fields["origin"].Exists ? PlaceReader.Read(reader, fields["origin"]) : null;
        if (code is null || model is null || !isOne || Resolve(reader, fields["element"], code, model) is not { } element)
        {
            return null;
        }

        origin ??= fields.Node.Location;
        var rating = level is not null ? OfLevel(reader, fields["level"], level, element, origin)
            : score is not null ? OfScore(reader, fields["score"], score.Value, element, origin)
            : status == RatingStatus.NotAssessed ? Rating.NotAssessed(element, origin)
            : status == RatingStatus.NotApplicable ? Rating.NotApplicable(element, origin)
            : null;
        return rating is null || (note is null && evidence is null) ? rating : rating with { Note = note, Evidence = evidence };
    }

    /// <summary>Whether exactly one of level, score and status is given, which is said where it is not.</summary>
    private static bool SaysOne(ShapeReader reader, in Fields fields)
    {
        var given = (fields["level"].Exists ? 1 : 0) + (fields["score"].Exists ? 1 : 0) + (fields["status"].Exists ? 1 : 0);
        if (given != 1 && fields.Node.Kind == JsonKind.Object && reader.Findings.Accepts)
        {
            reader.Findings.Add(JsonDiagnostics.ContradictingProperties(fields.Node.Location, ["level", "score", "status"]));
        }

        return given == 1;
    }

    private static Element? Resolve(ShapeReader reader, JsonNode node, string code, Model model)
    {
        var element = model.Find(code);
        if (element?.Scale is not null)
        {
            return element;
        }

        if (reader.Findings.Accepts)
        {
            reader.Findings.Add(element is null
                ? AssessmentDiagnostics.UnknownRatedElement(node.Location, JsonSyntax.Shorten(code), model.ToString(), model.Rateable.Select(known => known.Code))
                : AssessmentDiagnostics.UnrateableElement(node.Location, code));
        }

        return null;
    }

    private static Rating? OfLevel(ShapeReader reader, JsonNode node, string code, Element element, Location origin)
    {
        if (element.Scale!.Find(code) is { } level)
        {
            return Rating.Of(element, level, origin);
        }

        if (reader.Findings.Accepts)
        {
            reader.Findings.Add(AssessmentDiagnostics.UnknownRatedLevel(
                node.Location, JsonSyntax.Shorten(code), element.Code, element.Scale.Levels.Select(known => known.Code)));
        }

        return null;
    }

    private static Rating? OfScore(ShapeReader reader, JsonNode node, double score, Element element, Location origin)
    {
        var scale = element.Scale!;
        if (score >= scale.From - Scale.Tolerance && score <= scale.To + Scale.Tolerance)
        {
            return Rating.Of(element, Math.Clamp(score, scale.From, scale.To), origin);
        }

        if (reader.Findings.Accepts)
        {
            reader.Findings.Add(AssessmentDiagnostics.ScoreOutOfRange(
                node.Location, JsonSyntax.Shorten(Encoding.ASCII.GetString(node.Raw)), element.Code, scale.From, scale.To));
        }

        return null;
    }
}

using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Cli.Output;

/// <summary>Comparisons and trends for programs.</summary>
internal static class ComparisonJsonWriter
{
    /// <summary>Writes one object with both lists.</summary>
    public static void Write(Stream stream, ImmutableArray<Comparison> comparisons, ImmutableArray<Trend> trends, Func<Profile, string?> peersOf, string language)
    {
        using var writer = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        writer.WriteNumber("formatVersion", 1);
        writer.WriteStartArray("comparisons");
        foreach (var comparison in comparisons)
        {
            Write(writer, comparison, peersOf, language);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("trends");
        foreach (var trend in trends)
        {
            Write(writer, trend);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter writer, Comparison comparison, Func<Profile, string?> peersOf, string language)
    {
        writer.WriteStartObject();
        writer.WriteString("model", comparison.Model.ToString());
        writer.WriteString("source", comparison.Source.ToString());
        writer.WriteString("horizon", comparison.Horizon == Horizon.Now ? "now" : "planned");
        writer.WriteStartArray("elements");
        foreach (var element in comparison.Elements)
        {
            writer.WriteStartObject();
            writer.WriteString("element", element.Code);
            writer.WriteString("title", element.Title[language]);
            if (comparison.SpreadOf(element) is { } spread)
            {
                writer.WriteNumber("communities", spread.Count);
                writer.WriteStartArray("quantiles");
                foreach (var quantile in new[] { spread.Low, spread.LowerQuartile, spread.Median, spread.UpperQuartile, spread.High })
                {
                    writer.WriteNumberValue(quantile);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("communities");
        foreach (var profile in comparison.Profiles)
        {
            writer.WriteStartObject();
            WriteHead(writer, profile);
            writer.WriteString("peers", peersOf(profile));
            WriteValues(writer, profile, comparison.Elements);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Trend trend)
    {
        writer.WriteStartObject();
        writer.WriteString("model", trend.Profiles[0].Model.ToString());
        writer.WriteString("source", trend.Profiles[0].Source.Model.ToString());
        writer.WriteStartArray("dates");
        foreach (var profile in trend.Profiles)
        {
            writer.WriteStartObject();
            WriteHead(writer, profile);
            WriteValues(writer, profile, profile.Model.Elements);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("changes");
        foreach (var (step, i) in trend.Changes.Select((step, i) => (step, i)))
        {
            foreach (var change in step)
            {
                writer.WriteStartObject();
                writer.WriteString("from", trend.Profiles[i].Source.Date!.Value.ToString());
                writer.WriteString("to", trend.Profiles[i + 1].Source.Date!.Value.ToString());
                writer.WriteString("element", change.Element.Code);
                WriteNumber(writer, "before", change.Before);
                WriteNumber(writer, "after", change.After);
                writer.WriteStartArray("causes");
                foreach (var cause in change.Causes)
                {
                    Write(writer, cause);
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Cause cause)
    {
        writer.WriteStartObject();
        writer.WriteString("element", cause.Element.Code);
        WriteRating(writer, "before", cause.Before);
        WriteRating(writer, "after", cause.After);
        WriteNumber(writer, "effect", cause.Effect);
        writer.WriteEndObject();
    }

    private static void WriteRating(Utf8JsonWriter writer, string name, Rating? rating)
    {
        if (rating is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        if (rating.Level is { } level)
        {
            writer.WriteString("level", level.Code);
        }
        else if (rating.Score is { } score)
        {
            writer.WriteNumber("score", score);
        }
        else
        {
            writer.WriteString("status", rating.Status == RatingStatus.NotApplicable ? "not-applicable" : "not-assessed");
        }

        writer.WriteString("origin", rating.Origin.ToString());
        writer.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter writer, Profile profile)
    {
        writer.WriteString("community", profile.Source.Community.Name);
        writer.WriteString("date", profile.Source.Date?.ToString());
        writer.WriteString("visibility", profile.Source.Visibility == Visibility.Public ? "public" : "private");
    }

    private static void WriteValues(Utf8JsonWriter writer, Profile profile, ImmutableArray<Element> elements)
    {
        writer.WriteStartObject("values");
        foreach (var element in elements)
        {
            if (profile.Value(element) is { } value)
            {
                writer.WriteNumber(element.Code, value);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, double? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}

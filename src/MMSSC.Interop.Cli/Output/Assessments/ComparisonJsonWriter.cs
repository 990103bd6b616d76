using System.Collections.Immutable;
using System.Text.Json;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Analysis.Trends;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Cli.Output.Assessments;

/// <summary>Comparisons and trends for programs.</summary>
internal static class ComparisonJsonWriter
{
    /// <summary>Writes one object with all lists.</summary>
    public static void Write(Stream stream, ImmutableArray<ProfileComparison> comparisons, ImmutableArray<Trend> trends, ImmutableArray<PlanReview> plans, Func<Profile, string?> peersOf, string language)
    {
        using var writer = new Utf8JsonWriter(stream, RatingJson.Options);
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
        PlanReviewJson.Write(writer, plans);
        writer.WriteEndObject();
        writer.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter writer, ProfileComparison comparison, Func<Profile, string?> peersOf, string language)
    {
        writer.WriteStartObject();
        writer.WriteString("model", comparison.Model.ToString());
        writer.WriteString("source", comparison.Source.ToString());
        writer.WriteString("horizon", FileWords.Horizons[comparison.Horizon]);
        WriteMappings(writer, comparison.Profiles);
        writer.WriteStartArray("elements");
        foreach (var element in comparison.Elements)
        {
            writer.WriteStartObject();
            writer.WriteString("element", element.Code);
            writer.WriteString("title", element.Title[language]);
            if (comparison.SpreadOf(element) is { } spread)
            {
                writer.WriteNumber("communities", spread.Count);
                WriteQuantiles(writer, spread);
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
        writer.WriteString("source", trend.Breaks.Any(between => between is not null) ? trend.Profiles[0].Source.Model.Id : trend.Profiles[0].Source.Model.ToString());
        writer.WriteString("horizon", FileWords.Horizons[trend.Profiles[0].Source.Horizon]);
        WriteMappings(writer, trend.Profiles);
        writer.WriteStartArray("dates");
        foreach (var profile in trend.Profiles)
        {
            writer.WriteStartObject();
            WriteHead(writer, profile);
            writer.WriteString("edition", profile.Source.Model.Reference.Edition);
            WriteValues(writer, profile, profile.Model.Elements);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteBreaks(writer, trend);
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
                WriteNumber(writer, "comparableBefore", change.ComparableBefore);
                WriteNumber(writer, "comparableAfter", change.ComparableAfter);
                WriteNumber(writer, "coverageBefore", change.CoverageBefore);
                WriteNumber(writer, "coverageAfter", change.CoverageAfter);
                writer.WriteBoolean("whole", change.IsWhole);
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

    /// <summary>Where the edition changes, and the edition in which the two dates are compared; null where they can't be.</summary>
    private static void WriteBreaks(Utf8JsonWriter writer, Trend trend)
    {
        writer.WriteStartArray("breaks");
        foreach (var (between, i) in trend.Breaks.Select((between, i) => (between, i)))
        {
            if (between is null)
            {
                continue;
            }

            writer.WriteStartObject();
            writer.WriteString("from", trend.Profiles[i].Source.Date!.Value.ToString());
            writer.WriteString("to", trend.Profiles[i + 1].Source.Date!.Value.ToString());
            writer.WriteString("before", between.Before.Reference.Edition);
            writer.WriteString("after", between.After.Reference.Edition);
            writer.WriteString("comparedIn", between.Shared?.Reference.Edition);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
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

    private static void WriteRating(Utf8JsonWriter writer, string name, Rating? rating) =>
        RatingJson.Write(writer, name, rating, said => writer.WriteString("origin", said.Origin.ToString()));

    /// <summary>The mappings that were followed, with their versions and how many links are the standard's.</summary>
    public static void WriteMappings(Utf8JsonWriter writer, IEnumerable<Profile> profiles)
    {
        writer.WriteStartArray("mappings");
        foreach (var hop in profiles.SelectMany(profile => profile.Route?.Hops ?? []).Distinct())
        {
            var mapping = hop.Mapping.Definition;
            writer.WriteStartObject();
            writer.WriteString("id", mapping.Id);
            writer.WriteString("version", mapping.Version);
            writer.WriteString("status", FileWords.MappingStatuses[mapping.Status]);
            writer.WriteString("sha256", mapping.ContentHash);
            writer.WriteBoolean("inverse", hop.Backward);
            writer.WriteNumber("linksStandard", mapping.Links.Count(link => link.Basis is Basis.Standard));
            writer.WriteNumber("linksProposed", mapping.Links.Count(link => link.Basis is not Basis.Standard));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Whose profile it is, of what date, and who may see it.</summary>
    public static void WriteHead(Utf8JsonWriter writer, Profile profile)
    {
        writer.WriteString("community", profile.Source.Community.Name);
        writer.WriteString("id", profile.Source.Community.Id);
        CommunityJson.WriteTerritories(writer, profile.Source.Community);
        writer.WriteString("date", profile.Source.Date?.ToString());
        writer.WriteString("visibility", FileWords.Visibilities[profile.Source.Visibility]);
    }

    /// <summary>Lowest value, lower quartile, median, upper quartile and highest value.</summary>
    public static void WriteQuantiles(Utf8JsonWriter writer, Spread spread)
    {
        writer.WriteStartArray("quantiles");
        foreach (var quantile in new[] { spread.Low, spread.LowerQuartile, spread.Median, spread.UpperQuartile, spread.High })
        {
            writer.WriteNumberValue(quantile);
        }

        writer.WriteEndArray();
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

    /// <summary>A number, or null.</summary>
    public static void WriteNumber(Utf8JsonWriter writer, string name, double? number)
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

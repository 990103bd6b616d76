using System.Collections.Immutable;
using System.Text.Json;
using MMSSC.Interop.Analysis.Trends;

namespace MMSSC.Interop.Cli.Output.Assessments;

/// <summary>Earlier plans beside what came, for programs; left out where there are none.</summary>
internal static class PlanReviewJson
{
    /// <summary>Writes the member <c>plans</c>.</summary>
    public static void Write(Utf8JsonWriter writer, ImmutableArray<PlanReview> plans)
    {
        if (plans.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("plans");
        foreach (var review in plans)
        {
            writer.WriteStartObject();
            writer.WriteString("model", review.Plan.Model.ToString());
            writer.WriteString("source", review.Plan.Source.Model.ToString());
            writer.WriteString("community", review.Came.Source.Community.Name);
            writer.WriteString("id", review.Came.Source.Community.Id);
            CommunityJson.WriteTerritories(writer, review.Came.Source.Community);
            writer.WriteString("made", review.Plan.Source.Date?.ToString());
            writer.WriteString("came", review.Came.Source.Date?.ToString());
            writer.WriteBoolean("due", review.IsDue);
            writer.WriteStartArray("elements");
            foreach (var element in review.Elements)
            {
                Write(writer, element);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, PlannedElement element)
    {
        writer.WriteStartObject();
        writer.WriteString("element", element.Element.Code);
        WriteNumber(writer, "planned", element.Planned);
        WriteNumber(writer, "came", element.Came);
        WriteNumber(writer, "difference", element.Difference);
        writer.WriteString("outcome", element.Verdict switch
        {
            PlanVerdict.Reached => "reached",
            PlanVerdict.Exceeded => "exceeded",
            PlanVerdict.Missed => "missed",
            _ => "cannot-tell",
        });
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

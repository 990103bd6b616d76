using System.Text.Json;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files;
using MMSSC.Interop.Keeping;

namespace MMSSC.Interop.Cli.Output.Assessments;

/// <summary>Kept assessments and their versions for programs.</summary>
internal static class HistoryJsonWriter
{
    /// <summary>Writes one object with a list of assessments, each with the list of its versions, as they are read.</summary>
    public static void Write(Stream stream, IEnumerable<KeptAssessment> versions)
    {
        using var writer = new Utf8JsonWriter(stream, RatingJson.Options);
        writer.WriteStartObject();
        writer.WriteNumber("formatVersion", 1);
        writer.WriteStartArray("assessments");
        KeptAssessment? before = null;
        foreach (var one in versions)
        {
            if (before is null || !one.Continues(before))
            {
                End(writer, before);
                Begin(writer, one.Assessment);
                before = null;
            }

            Write(writer, one, before);
            writer.Flush();
            before = one;
        }

        End(writer, before);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void Begin(Utf8JsonWriter writer, Assessment assessment)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("community");
        writer.WriteString("name", assessment.Community.Name);
        writer.WriteString("id", assessment.Community.Id);
        CommunityJson.WriteTerritories(writer, assessment.Community);
        writer.WriteEndObject();
        writer.WriteStartObject("model");
        writer.WriteString("id", assessment.Model.Id);
        writer.WriteString("edition", assessment.Model.Reference.Edition);
        writer.WriteEndObject();
        writer.WriteString("date", assessment.Date?.ToString());
        writer.WriteString("horizon", FileWords.Horizons[assessment.Horizon]);
        writer.WriteString("stakeholder", assessment.Stakeholder);
        writer.WriteStartArray("versions");
    }

    private static void End(Utf8JsonWriter writer, KeptAssessment? last)
    {
        if (last is not null)
        {
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter writer, KeptAssessment one, KeptAssessment? before)
    {
        writer.WriteStartObject();
        writer.WriteNumber("version", one.Version);
        writer.WriteString("hash", one.Hash);
        writer.WriteString("keptAt", one.KeptAt);
        writer.WriteString("file", one.FileName);
        writer.WriteString("sha256", one.FileSha256);
        if (before is not null)
        {
            var correction = Correction.Between(before.Assessment, one.Assessment);
            writer.WriteBoolean("methodChanged", correction.MethodChanged);
            writer.WriteBoolean("visibilityChanged", correction.VisibilityChanged);
            writer.WriteStartArray("ratings");
            foreach (var rating in correction.Ratings)
            {
                writer.WriteStartObject();
                writer.WriteString("element", rating.Element.Code);
                Write(writer, "before", rating.Before);
                Write(writer, "after", rating.After);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, Rating? rating) => RatingJson.Write(writer, name, rating, said =>
    {
        if (!string.IsNullOrWhiteSpace(said.Note))
        {
            writer.WriteString("note", said.Note);
        }

        if (!string.IsNullOrWhiteSpace(said.Evidence))
        {
            writer.WriteString("evidence", said.Evidence);
        }
    });
}

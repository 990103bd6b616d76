using System.Text.Encodings.Web;
using System.Text.Json;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files;

namespace MMSSC.Interop.Cli.Output;

/// <summary>What lists for programs have in common: how they look, and how a rating stands in them.</summary>
internal static class RatingJson
{
    /// <summary>Lines of their own, and letters as they are.</summary>
    public static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a rating as an object of its value and more; null where there is none.</summary>
    public static void Write(Utf8JsonWriter writer, string name, Rating? rating, Action<Rating> more)
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
            writer.WriteString("status", FileWords.RatingStatuses[rating.Status]);
        }

        more(rating);
        writer.WriteEndObject();
    }
}

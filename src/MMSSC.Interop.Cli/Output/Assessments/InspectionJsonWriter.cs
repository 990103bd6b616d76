using System.Text.Json;
using MMSSC.Interop.Adapters.Reading;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Cli.Output.Findings;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Files.Accounts;
using MMSSC.Interop.Importing;

namespace MMSSC.Interop.Cli.Output.Assessments;

/// <summary>Writes what a file was understood as, for programs.</summary>
internal static class InspectionJsonWriter
{
    /// <summary>Writes the inspection of one file: all that people see, with every reading.</summary>
    public static void Write(Stream output, ImportedFile file, IReadOnlyCollection<Diagnostic> findings, OpenQuestions questions, string language)
    {
        using var writer = new Utf8JsonWriter(output, RatingJson.Options);
        writer.WriteStartObject();
        writer.WriteString("file", file.FileName);
        writer.WriteString("sha256", file.Sha256);
        writer.WriteString("adapter", file.Adapter);
        writer.WriteNumber("confidence", Math.Round(file.Recognition.Confidence, 3));
        writer.WriteString("reason", file.Recognition.Reason[language]);
        Array(writer, "assessments", file.Assessments, assessment => WriteAssessment(writer, assessment));
        Array(writer, "recognised", file.InspectionFacts.Where(seen => seen.Kind != InspectionFactKind.Reading), seen => WriteSeen(writer, seen, language));
        Array(writer, "readings", file.InspectionFacts.Where(seen => seen.Kind == InspectionFactKind.Reading), seen => WriteSeen(writer, seen, language));
        Array(writer, "findings", FoldedFindings.Of(findings), finding => DiagnosticJsonWriter.Write(writer, finding, language));
        Array(writer, "commandLines", questions.CommandLines(), writer.WriteStringValue);
        Array(writer, "accounts", file.Accounts, sum => WriteSum(writer, sum));
        writer.WriteEndObject();
    }

    private static void WriteAssessment(Utf8JsonWriter writer, Assessment assessment)
    {
        writer.WriteStartObject();
        writer.WriteString("model", assessment.Model.ToString());
        writer.WriteString("community", assessment.Community.Name);
        writer.WriteString("id", assessment.Community.Id);
        CommunityJson.WriteTerritories(writer, assessment.Community);
        writer.WriteString("date", assessment.Date?.ToString());
        writer.WriteString("horizon", assessment.Horizon == Horizon.Now ? "now" : "planned");
        writer.WriteString("stakeholder", assessment.Stakeholder);
        writer.WriteNumber("rated", Count(RatingStatus.Rated));
        writer.WriteNumber("notAssessed", Count(RatingStatus.NotAssessed));
        writer.WriteNumber("notApplicable", Count(RatingStatus.NotApplicable));
        writer.WriteEndObject();

        int Count(RatingStatus status) => assessment.Ratings.Count(rating => rating.Status == status);
    }

    private static void WriteSum(Utf8JsonWriter writer, AccountSum sum)
    {
        writer.WriteStartObject();
        writer.WriteString("account", FileWords.Accounts[sum.Account]);
        writer.WriteNumber("cells", sum.Cells);
        writer.WriteEndObject();
    }

    private static void WriteSeen(Utf8JsonWriter writer, InspectionFact seen, string language)
    {
        writer.WriteStartObject();
        writer.WriteString("what", seen.What[language]);
        writer.WriteString("readAs", seen.Value[language]);
        DiagnosticJsonWriter.WritePosition(writer, seen.Location);
        writer.WriteEndObject();
    }

    private static void Array<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
    }
}

using MMSSC.Interop.Adapters.Canonical.Json;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;

namespace MMSSC.Interop.Adapters.Canonical;

/// <summary>Writes assessments in the canonical form: what is written and read again is written the same.</summary>
internal sealed class AssessmentWriter
{
    private readonly JsonLineWriter writer;
    private readonly CommonWriter common;

    private AssessmentWriter(JsonLineWriter writer, string? language) => (this.writer, common) = (writer, new(writer, language));

    /// <summary>Writes an assessment file.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="assessments">Assessments, taken one after the other.</param>
    /// <param name="findings">What was found while they were read.</param>
    /// <param name="language">The language of the findings; null writes all languages.</param>
    public static void Write(Stream stream, IEnumerable<Assessment> assessments, IEnumerable<Diagnostic> findings, string? language = null)
    {
        using var lines = new JsonLineWriter(stream);
        var file = new AssessmentWriter(lines, language);
        file.common.BeginFile();
        lines.Name("assessments");
        lines.BeginList(lines: true);
        foreach (var assessment in assessments)
        {
            // An assessment without ratings has nothing that needs a line of its own.
            lines.BeginObject(lines: !assessment.Ratings.IsEmpty);
            file.WriteParts(assessment, ratingPerLine: true);
            lines.End();
        }

        lines.End();
        file.common.EndFile(findings);
    }

    /// <summary>Writes NDJSON: one assessment per line, each with its format version.</summary>
    public static void WriteLines(Stream stream, IEnumerable<Assessment> assessments)
    {
        using var lines = new JsonLineWriter(stream);
        var file = new AssessmentWriter(lines, null);
        foreach (var assessment in assessments)
        {
            lines.BeginObject(lines: false);
            file.common.Number("formatVersion", FileHeader.FormatVersion);
            file.WriteParts(assessment, ratingPerLine: false);
            lines.End();
            lines.EndLine();
        }
    }

    private void WriteParts(Assessment assessment, bool ratingPerLine)
    {
        common.Community(assessment.Community);
        common.Model("model", assessment.Model);
        common.Circumstances(assessment);
        common.Text("file", assessment.File);
        writer.Name("ratings");
        writer.BeginList(ratingPerLine);
        foreach (var rating in assessment.Ratings)
        {
            Write(rating);
        }

        writer.End();
    }

    private void Write(Rating rating)
    {
        writer.BeginObject(lines: false);
        common.Text("element", rating.Element.Code);
        common.Value(rating);
        if (!string.IsNullOrWhiteSpace(rating.Note))
        {
            common.Text("note", rating.Note);
        }

        if (!string.IsNullOrWhiteSpace(rating.Evidence))
        {
            common.Text("evidence", rating.Evidence);
        }

        common.Place("origin", rating.Origin);
        writer.End();
    }
}

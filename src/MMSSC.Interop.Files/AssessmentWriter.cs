using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files.Accounts;
using MMSSC.Interop.Files.Json;

namespace MMSSC.Interop.Files;

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
    /// <param name="accounts">What became of the cells of each file that was read by a plan.</param>
    public static void Write(
        Stream stream, IEnumerable<Assessment> assessments, IEnumerable<Diagnostic> findings, string? language = null, IEnumerable<FileAccounts>? accounts = null) =>
        Write(stream, assessments, static assessment => assessment, static _ => null, findings, language, accounts ?? []);

    /// <summary>Writes what several stakeholders say together: an assessment file whose ratings have the answers behind them as an extension.</summary>
    /// <inheritdoc cref="Write(Stream, IEnumerable{Assessment}, IEnumerable{Diagnostic}, string?, IEnumerable{FileAccounts}?)"/>
    public static void WriteTogether(Stream stream, IEnumerable<Consolidation> together, IEnumerable<Diagnostic> findings, string? language = null) =>
        Write(stream, together, static one => one.Result, static one => one, findings, language, []);

    private static void Write<T>(
        Stream stream,
        IEnumerable<T> items,
        Func<T, Assessment> resultOf,
        Func<T, Consolidation?> behind,
        IEnumerable<Diagnostic> findings,
        string? language,
        IEnumerable<FileAccounts> accounts)
        where T : class
    {
        using var lines = new JsonLineWriter(stream);
        var file = new AssessmentWriter(lines, language);
        file.common.BeginFile();
        lines.Name("assessments");
        lines.BeginList(lines: true);
        foreach (var item in items)
        {
            var assessment = resultOf(item);

            // An assessment without ratings has nothing that needs a line of its own.
            lines.BeginObject(lines: !assessment.Ratings.IsEmpty);
            file.WriteParts(assessment, ratingPerLine: true, behind(item));
            lines.End();
        }

        lines.End();
        file.common.Findings(findings);
        file.WriteAccounts(accounts);
        file.common.EndFile();
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
            file.WriteParts(assessment, ratingPerLine: false, null);
            lines.End();
            lines.EndLine();
        }
    }

    private void WriteParts(Assessment assessment, bool ratingPerLine, Consolidation? behind)
    {
        common.Community(assessment.Community);
        common.Model("model", assessment.Model);
        common.Circumstances(assessment);
        common.Text("file", assessment.File);
        writer.Name("ratings");
        writer.BeginList(ratingPerLine);
        for (var i = 0; i < assessment.Ratings.Length; i++)
        {
            Write(assessment.Ratings[i], behind?.Elements[i]);
        }

        writer.End();
    }

    /// <summary>A file of no accounts, such as one made in memory, has no list of them.</summary>
    private void WriteAccounts(IEnumerable<FileAccounts> accounts)
    {
        var begun = false;
        foreach (var (file, sums) in accounts)
        {
            if (!begun)
            {
                writer.Name("accounts");
                writer.BeginList(lines: true);
                begun = true;
            }

            writer.BeginObject(lines: false);
            common.Text("file", file);
            foreach (var sum in sums)
            {
                common.Number(FileWords.Accounts[sum.Account], sum.Cells);
            }

            writer.End();
        }

        if (begun)
        {
            writer.End();
        }
    }

    private void Write(Rating rating, ConsolidatedElement? behind)
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
        if (behind is not null)
        {
            WriteExtension(behind);
        }

        writer.End();
    }

    private void WriteExtension(ConsolidatedElement behind)
    {
        writer.Name("extensions");
        writer.BeginObject(lines: false);
        writer.Name("consolidation");
        writer.BeginObject(lines: false);
        common.Number("answers", behind.Answers);
        if (behind is { Median: { } median, Consensus: { } consensus })
        {
            common.Number("median", median);
            common.Number("lowest", behind.Low);
            common.Number("highest", behind.High);
            common.Number("consensus", Math.Round(consensus, 6));
        }

        writer.Name("voices");
        writer.BeginList(lines: false);
        foreach (var (stakeholder, rating) in behind.Voices)
        {
            writer.BeginObject(lines: false);
            common.Text("stakeholder", stakeholder);
            common.Value(rating);
            common.Place("origin", rating.Origin);
            writer.End();
        }

        writer.End();
        writer.End();
        writer.End();
    }
}

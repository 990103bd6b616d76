using System.Collections.Immutable;
using MMSSC.Interop.Adapters;
using MMSSC.Interop.Adapters.Finding.Planning;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Adapters.Reading.Streams;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Installation;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Delimited;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Spreadsheets.Streams;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Streaming;

/// <summary>
/// A long delimited file that is read row by row, by the plan of its first rows. Its findings come in this order: the file's, those of
/// the plan, those of the rows, and what was counted over all of them.
/// </summary>
internal sealed class StreamedFile
{
    private readonly string fileName;
    private readonly DelimitedForm form;
    private readonly CommunityStreamReader reader;
    private readonly StreamSurvey survey;
    private readonly ImmutableArray<Diagnostic> before;
    private readonly Findings findings;

    private StreamedFile(string fileName, DelimitedForm form, CommunityStreamReader reader, StreamSurvey survey, ImmutableArray<Diagnostic> before, Findings findings, Model model) =>
        (this.fileName, this.form, this.reader, this.survey, this.before, this.findings, Model) = (fileName, form, reader, survey, before, findings, model);

    /// <summary>The model of its assessments.</summary>
    public Model Model { get; }

    /// <summary>Whether it says the territories above communities.</summary>
    public required bool SaysTerritories { get; init; }

    /// <summary>Opens a file; null where it is to be read whole: it is short, no delimited text, no table of communities, or one whose rows need each other.</summary>
    public static StreamedFile? Open(string fileName, StreamRules rules, Catalogue catalogue, ImmutableArray<IAssessmentAdapter> adapters, ImportOptions settled)
    {
        try
        {
            var found = new List<Diagnostic>();
            return DelimitedStream.FormOf(fileName, rules.FewestRows, found) is { } form ? Open(fileName, form, rules, catalogue, adapters, settled, found) : null;
        }
        catch (Exception error) when (error is RefusedException or IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // The way for whole files says what is wrong.
            return null;
        }
    }

    /// <summary>Reads all rows.</summary>
    /// <param name="sink">Takes the assessments.</param>
    /// <returns>What was found.</returns>
    public IEnumerable<Diagnostic> Read(IAssessmentSink sink)
    {
        Diagnostic? refused = null;
        try
        {
            using var records = DelimitedStream.Open(fileName, form, ReadLimits.Default);
            reader.Read(records, survey, form.MayLose, sink);
        }
        catch (RefusedException error)
        {
            refused = error.Finding;
        }

        return [.. before, .. findings.ToArray(), .. refused is null ? (ReadOnlySpan<Diagnostic>)[] : [refused]];
    }

    private static StreamedFile? Open(
        string fileName, DelimitedForm form, StreamRules rules, Catalogue catalogue, ImmutableArray<IAssessmentAdapter> adapters, ImportOptions settled, List<Diagnostic> found)
    {
        var limits = ReadLimits.Default;
        var head = DelimitedStream.Head(fileName, form, rules.HeadRows, limits, []);
        var input = new AdapterInput(fileName, default, head, catalogue.Models, settled) { Aliased = catalogue.Aliased };
        if (Recognise(input, adapters) is not { Plan: { } plan } recognised || StreamedTable.ModelOf(plan, catalogue.Models) is not { } model || StreamedTable.Of(plan, head.Sheets[0].Rows.Length, model, settled) is not { } table)
        {
            return null;
        }

        var said = new Findings(Location.Whole(fileName));
        var lexicon = catalogue.Aliased ?? Lexicon.Shared;
        var rows = new CommunityStreamReader(new(head, table, model, lexicon, settled, new RowRoles(lexicon, isNamed: true), said));
        StreamSurvey all;
        using (var records = DelimitedStream.Open(fileName, form, limits))
        {
            all = rows.Survey(records, rules.HeadRows);
        }

        // Rows of one community that are put together have to be held; in a file that may be held they are.
        var isHeld = all.Rows <= limits.Rows && new FileInfo(fileName).Length <= limits.FileBytes && all.Rows * table.Columns.Length <= limits.Cells;
        return all.Rows < rules.FewestRows || (all.Repeated.Any && isHeld)
            ? null
            : new(fileName, form, rows, all, [.. found, .. recognised.Findings], said, model)
            {
                SaysTerritories = !table.Context.Key.Territories.IsEmpty || table.Columns.Any(column => column.Role == PlannedRole.Territory),
            };
    }

    private static FoundPlan? Recognise(AdapterInput input, ImmutableArray<IAssessmentAdapter> adapters)
    {
        var best = Recognition.No;
        foreach (var adapter in adapters)
        {
            best = adapter.Recognise(input) is { } candidate && candidate.Confidence > best.Confidence ? candidate : best;
        }

        return best.Plan;
    }
}

using MMSSC.Interop.Adapters.Reading.Streams;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Sheets.Exports;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Streaming;

/// <summary>Translates the assessments of a stream as they come, and writes their results as text with separators.</summary>
internal sealed class TranslationStream : IAssessmentSink
{
    // Beyond them a reader has seen what there is to see.
    private const int MostFindings = 500;
    private const int MostDates = 10_000;

    private readonly Func<Assessment, ICollection<Diagnostic>, TranslationResult?> translate;
    private readonly RouteRun? run;
    private readonly Stream stream;
    private readonly string language;
    private readonly Model model;
    private readonly Visibility visibility;
    private readonly bool hasTerritory;
    private readonly List<Diagnostic> findings = [];
    private readonly Dictionary<string, Assessment> dated = new(StringComparer.Ordinal);
    private Assessment? last;
    private TranslationRows? rows;

    /// <param name="model">Model of the assessments.</param>
    /// <param name="target">Model of the results.</param>
    /// <param name="run">The way between them, where there is a single one.</param>
    /// <param name="translate">Translates one assessment with its trace.</param>
    /// <param name="stream">Takes the rows; stays open.</param>
    /// <param name="hasTerritory">Whether the file says territories above communities.</param>
    /// <param name="language">Two-letter code of the language of words.</param>
    public TranslationStream(
        Model model, Model? target, RouteRun? run, Func<Assessment, ICollection<Diagnostic>, TranslationResult?> translate, Stream stream, bool hasTerritory, string language)
    {
        (this.model, this.run, this.translate, this.stream, this.hasTerritory, this.language) = (model, run, translate, stream, hasTerritory, language);
        visibility = model.Definition.PrivateByDefault ? Visibility.Private : Visibility.Public;
        rows = run is null || target is null ? null : new(stream, target, run.Route, hasTerritory, language);
        TranslationRows.WriteHead(stream, hasTerritory, language);
    }

    /// <inheritdoc/>
    public bool TakesReadings => run is not null;

    /// <summary>What was found while translating.</summary>
    public IReadOnlyList<Diagnostic> Findings => findings;

    /// <summary>One assessment, without ratings, for each date and horizon.</summary>
    public IEnumerable<Assessment> Dated => dated.Values;

    /// <inheritdoc/>
    public bool Take(AssessmentKey key, ReadOnlySpan<Reading> readings)
    {
        if (run is null || run.NeedsTrace(readings))
        {
            return false;
        }

        var horizon = key.Horizon ?? Horizon.Now;
        Note(key.Date, horizon);
        rows!.Add(new(key.ToCommunity(), key.Date, horizon, key.Stakeholder, visibility), run.Translate(readings));
        return true;
    }

    /// <inheritdoc/>
    public void Take(Assessment assessment)
    {
        Note(assessment.Date, assessment.Horizon);
        var said = new List<Diagnostic>();
        if (translate(assessment, said) is { } translation)
        {
            rows ??= new(stream, translation.Target, translation.Route, hasTerritory, language);
            rows.Add(new(assessment.Community, assessment.Date, assessment.Horizon, assessment.Stakeholder, assessment.Visibility), Array.ConvertAll([.. translation.Results], PlainResult.Of));
        }

        findings.AddRange(said.Take(MostFindings - findings.Count));
    }

    /// <summary>Writes what is not written yet.</summary>
    public void Close() => rows?.Flush();

    private void Note(PartialDate? date, Horizon horizon)
    {
        if (last is not null && last.Date == date && last.Horizon == horizon)
        {
            return;
        }

        last = new() { Community = Community.Unnamed, Model = model, Date = date, Horizon = horizon, Ratings = [] };
        if (dated.Count < MostDates)
        {
            dated.TryAdd($"{date} {horizon}", last);
        }
    }
}

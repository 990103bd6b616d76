using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Codebooks;
using MMSSC.Interop.Adapters.Finding;
using MMSSC.Interop.Adapters.Finding.Contexts;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>Reads all sheets of a file into assessments.</summary>
internal sealed class FileReading(AdapterInput input, TableRules rules, TableFinder analysis, Findings findings)
{
    private const int MostListed = 12;

    private readonly List<RatingLedger> ledgers = [];
    private readonly Location file = Location.Whole(input.FileName);

    public Observed Observed { get; } = new();

    public void ReadSheets()
    {
        var tables = analysis.Choices.Where(choice => choice.Fit is { HasRatings: true }).ToArray();
        var chosen = analysis.Choices.Where(choice => choice.Fit is not null && IsRead(choice, tables)).ToArray();
        var withRatings = chosen.Where(choice => choice.Fit!.HasRatings).ToArray();
        CheckCodes(chosen.Select(choice => choice.Fit!.Model).Distinct());
        foreach (var choice in analysis.Choices)
        {
            if (choice.Reason is not null && !choice.Grid.Sheet.Hidden)
            {
                findings.Add(choice.Reason);
            }
            else if (choice.Fit is { HasRatings: true } && input.Options.Sheet is null)
            {
                SaySheet(choice, Array.IndexOf(chosen, choice) >= 0);
            }
        }

        // Beside sheets with ratings, one that only lists the elements is a list.
        var read = withRatings.Length > 0 ? withRatings : chosen;
        var cover = read.Length == 0 ? SheetContext.Empty : new CoverReader(analysis, findings).Read(read[0].Fit!);
        var several = withRatings.DistinctBy(choice => choice.Grid.Sheet.Name).Count() > 1;
        foreach (var choice in read)
        {
            ReadSheet(choice, several, cover);
        }

        if (chosen.Length == 0 && !findings.HasErrors)
        {
            findings.Add(TableDiagnostics.NoTable(file));
        }
    }

    private void SaySheet(TableCandidate choice, bool read)
    {
        var sheet = choice.Grid.Sheet;
        if (sheet.Hidden)
        {
            findings.Add(TableDiagnostics.HiddenSheet(choice.Grid.Locate(0, 0), sheet.Name, read));
        }
        else if (!read)
        {
            findings.Add(TableDiagnostics.DraftSheet(choice.Grid.Locate(0, 0), sheet.Name));
        }
    }

    /// <summary>
    /// A hidden sheet, or one that is named as a draft or as one of targets, counts where no other rates any of its elements; else it
    /// is another version, or the source of a calculation.
    /// </summary>
    private bool IsRead(TableCandidate choice, TableCandidate[] tables)
    {
        if (input.Options.Sheet is not null)
        {
            return true;
        }

        var others = Array.FindAll(tables, other => other != choice && Overlap(choice, other));
        return choice.Grid.Sheet.Hidden ? others.Length == 0
            : IsAside(choice) ? Array.TrueForAll(others, other => other.Grid.Sheet.Hidden || IsAside(other))
            : !IsDraft(choice, out var date) || Array.TrueForAll(others, other => other.Grid.Sheet.Hidden || IsDraft(other, out var otherDate) || date != otherDate);
    }

    private bool IsAside(TableCandidate choice) => input.Lexicon.IsAside(Folding.Fold(choice.Grid.Sheet.Name));

    private static bool Overlap(TableCandidate choice, TableCandidate other) => other.Fit!.Model == choice.Fit!.Model && other.Fit.Elements.Overlaps(choice.Fit.Elements);

    /// <summary>Whether a sheet's name says that it is a draft or an earlier version, and the date that it says.</summary>
    private bool IsDraft(TableCandidate choice, out PartialDate? date)
    {
        var heading = HeadingReader.Read(new(CellKind.Text, choice.Grid.Sheet.Name, 0, null, CellTraits.None), input.Lexicon);
        date = heading.Date;
        return input.Lexicon.IsVersion(Folding.Fold(heading.Label), out var isDraft) && isDraft;
    }

    /// <summary>The assessments of all models, and what is missing.</summary>
    public ImmutableArray<Assessment> Write()
    {
        var writer = new DraftWriter(input.Options, input.FileName, findings);
        var assessments = ImmutableArray.CreateBuilder<Assessment>();
        foreach (var ledger in ledgers)
        {
            CombineBelow(ledger);
            var written = writer.Write(ledger);
            assessments.AddRange(written);
            if (!written.IsEmpty)
            {
                SayMissing(ledger.Model, ledger.Seen);
            }
        }

        return assessments.ToImmutable();
    }

    private void ReadSheet(TableCandidate choice, bool several, SheetContext cover)
    {
        var fit = choice.Fit!;
        if (ledgers.Find(known => known.Model == fit.Model) is not { } ledger)
        {
            ledgers.Add(ledger = new(fit.Model, findings));
            foreach (var finding in analysis.LegendFindings(fit.Model))
            {
                findings.Add(finding);
            }
        }

        Observed.Model(fit, choice.Grid.Locate(0, 0));
        var top = int.MaxValue;
        foreach (var layout in fit.Layouts)
        {
            top = Math.Min(top, layout.HeaderFirst >= 0 ? layout.HeaderFirst : layout.BodyFirst);
        }

        var context = new ContextReader(choice.Grid, input.Lexicon, new(input.Lexicon, analysis.ModelWords, fit), findings)
            .Read(top, input.Workbook!.Kind != WorkbookKind.Delimited, several)
            .Or(cover);
        Observed.Context(context);
        var reading = new SheetReading(choice.Grid, fit, context, input.Options, rules, input.Lexicon, ledger, findings, Observed);
        if (fit.Layouts[0].Wide)
        {
            var wide = new WideTableReader(reading);
            Observed.Layout(wide.Layout, choice.Grid);
            wide.Read();
        }
        else
        {
            foreach (var layout in fit.Layouts)
            {
                Observed.Layout(layout, choice.Grid);
                new LongTableReader(reading, layout).Read();
            }
        }

        reading.Entry.Close();
        if (reading.Hidden > 0)
        {
            findings.Add(TableDiagnostics.HiddenCells(choice.Grid.Locate(0, 0), reading.Hidden));
        }
    }

    private void CombineBelow(RatingLedger ledger)
    {
        foreach (var draft in ledger.Drafts)
        {
            foreach (var (index, below) in draft.Below)
            {
                rules.SubRows?.Combine(draft, ledger.Model.Elements[index], below, findings);
            }
        }
    }

    /// <summary>Meanings that the user gave must be levels of a model that was found.</summary>
    private void CheckCodes(IEnumerable<Model> models)
    {
        if (input.Options.Codes.Count == 0)
        {
            return;
        }

        var scales = models.SelectMany(model => model.Rateable.Select(element => element.Scale!).Distinct().Select(scale => new ScaleWords(model, scale, input.Lexicon))).ToArray();
        foreach (var (text, meaning) in input.Options.Codes.Where(_ => scales.Length > 0).OrderBy(code => code.Key, StringComparer.Ordinal))
        {
            var known = meaning is DeclaredMeanings.NotAssessed or DeclaredMeanings.NotApplicable
                || Array.Exists(scales, scale => scale.Scale.Find(meaning) is not null || scale.TryRead(Folding.Fold(meaning), out _));
            if (!known)
            {
                findings.Add(CellDiagnostics.NoSuchLevel(
                    Location.None, text, meaning, scales.SelectMany(scale => scale.Scale.Levels).Select(level => level.Code).Append(DeclaredMeanings.NotAssessed).Append(DeclaredMeanings.NotApplicable)));
            }
        }
    }

    /// <summary>Elements without a row or column count as not assessed; those below or above one that has are no gap.</summary>
    private void SayMissing(Model model, HashSet<Element> seen)
    {
        var leaves = model.Rateable.Where(element => element.IsLeaf).ToArray();
        var missing = leaves.Where(leaf => !seen.Contains(leaf) && !HasSeenAbove(leaf, seen)).ToArray();
        if (missing.Length > 0)
        {
            var codes = string.Join(", ", missing.Take(MostListed).Select(element => element.Code)) + (missing.Length > MostListed ? ", …" : "");
            findings.Add(TableDiagnostics.MissingElements(file, missing.Length, leaves.Length, codes));
        }
    }

    private static bool HasSeenAbove(Element element, HashSet<Element> seen)
    {
        for (var at = element.Parent; at is not null; at = at.Parent)
        {
            if (seen.Contains(at))
            {
                return true;
            }
        }

        return false;
    }
}

using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Adapters.Finding.Models;
using MMSSC.Interop.Adapters.Finding.Rows;
using MMSSC.Interop.Adapters.Finding.Tables;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

[assembly: MMSSC.Interop.Adapters.AssessmentAdapter(typeof(MMSSC.Interop.Adapters.Smr.QuestionnaireReader))]

namespace MMSSC.Interop.Adapters.Smr;

/// <summary>
/// Reads exports of the SMR questionnaire: one respondent a row, option numbers that count from 0 or from 1 depending on the
/// version of the tool that wrote them. Questions that nobody answered stay not assessed.
/// </summary>
internal sealed class QuestionnaireReader : IAssessmentAdapter
{
    private const string ModelId = "smr";
    private const string Question = "question";
    private const double Sure = 0.95;

    public Recognition Recognise(AdapterInput input) => input.Workbook is null || !input.Tables.Candidates.Any(IsQuestionnaire)
        ? Recognition.No
        : new Recognition(Sure, new("an export of the SMR questionnaire", "una exportación del cuestionario SMR", "un export du questionnaire SMR")).With(() => Find(input));

    public AdapterResult Read(AdapterInput input, Recognition recognition) => TableReader.ReadByPlan(input, recognition);

    private static FoundPlan Find(AdapterInput input)
    {
        var findings = new List<Diagnostic>();
        if (FirstOption(input, findings) is not { } first)
        {
            return new(null, [.. findings]);
        }

        var found = TableReader.Find(input, new() { OptionShift = 1 - first, RowsAreRespondents = true });
        return found with { Findings = [.. findings, .. found.Findings] };
    }

    private static bool IsQuestionnaire(TableCandidate candidate) =>
        candidate.Evidence is { } evidence && evidence.Model.Id == ModelId && evidence.Model.Rateable.All(element => element.Kind == Question);

    /// <summary>The number of the first option; null where it is not known, which is said.</summary>
    private static int? FirstOption(AdapterInput input, List<Diagnostic> findings)
    {
        if (input.Options.OptionBase is { } declared)
        {
            return declared;
        }

        var answers = new Answers();
        foreach (var candidate in input.Tables.Candidates.Where(IsQuestionnaire))
        {
            foreach (var layout in candidate.Evidence!.Layouts)
            {
                Collect(candidate.Grid, candidate.Evidence, layout, input.Lexicon, answers);
            }
        }

        if (answers.Zero is not null && answers.Top is not null)
        {
            findings.Add(NativeDiagnostics.FirstOptionContradicts(answers.Top, answers.Zero.ToString(), $"{answers.TopText}, {answers.Top}"));
            return null;
        }

        if (answers.First is null)
        {
            return 1;
        }

        if ((answers.Zero ?? answers.Top) is not { } proof)
        {
            findings.Add(NativeDiagnostics.FirstOptionUnknown(answers.First, string.Join(", ", answers.Texts)));
            return null;
        }

        var first = answers.Zero is not null ? 0 : 1;
        findings.Add(NativeDiagnostics.FirstOptionRecognised(proof, first, answers.Zero is not null ? "0" : answers.TopText));
        return first;
    }

    private static void Collect(SheetGrid grid, ModelEvidence fit, Layout layout, Lexicon lexicon, Answers answers)
    {
        var rows = layout.Wide ? null : new ElementRows(grid, fit.Index, fit.Cells, layout, lexicon, Trust.Codes);
        for (var row = layout.BodyFirst; row < grid.Rows; row++)
        {
            var element = rows?.Read(row).Choice.Element;
            foreach (var column in layout.Of(ColumnUse.Rating))
            {
                if ((column.Element ?? element)?.Scale is { } scale)
                {
                    answers.Add(grid[row, column.Index], scale, grid, row, column.Index);
                }
            }
        }
    }

    /// <summary>The option numbers of a file, as far as they tell where counting begins.</summary>
    private sealed class Answers
    {
        public Location? First { get; private set; }

        public Location? Zero { get; private set; }

        public Location? Top { get; private set; }

        public string TopText { get; private set; } = "";

        public SortedSet<string> Texts { get; } = new(StringComparer.Ordinal);

        public void Add(in Cell cell, Scale scale, SheetGrid grid, int row, int column)
        {
            if (cell.IsBlank || !NumberReader.TryRead(cell.Text, out var value, out _))
            {
                return;
            }

            First ??= grid.Locate(row, column);
            if (Texts.Count < 12)
            {
                Texts.Add(cell.Text.Trim());
            }

            if (value == 0)
            {
                Zero ??= grid.Locate(row, column);
            }
            else if (value == scale.Levels.Length && Top is null)
            {
                Top = grid.Locate(row, column);
                TopText = cell.Text.Trim();
            }
        }
    }
}

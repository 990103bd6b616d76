using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Adapters.Finding.Models;
using MMSSC.Interop.Adapters.Finding.Planning;
using MMSSC.Interop.Adapters.Finding.Rows;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Adapters.Vocabulary;

[assembly: MMSSC.Interop.Adapters.AssessmentAdapter(typeof(MMSSC.Interop.Adapters.Iso18091.SubIndicatorReader))]

namespace MMSSC.Interop.Adapters.Iso18091;

/// <summary>Reads ISO 18091 sheets in which functions have rows of sub-indicators below them, which each community chooses itself.</summary>
internal sealed class SubIndicatorReader : IAssessmentAdapter
{
    private const string ModelId = "iso-18091";
    private const double Sure = 0.95;
    private const int MostRows = 5_000;

    private static readonly TableRules rules = new() { RowsBelow = SubIndicatorScoring.Name };

    public Recognition Recognise(AdapterInput input)
    {
        if (input.Workbook is null)
        {
            return Recognition.No;
        }

        foreach (var candidate in input.Tables.Candidates)
        {
            if (candidate.Evidence is { } evidence && evidence.Model.Id == ModelId && Count(candidate.Grid, evidence, input.Lexicon) is var count and > 0)
            {
                return new Recognition(Sure, new(
                    $"ISO 18091 functions with {count} sub-indicators below them",
                    $"funciones de ISO 18091 con {count} subindicadores debajo",
                    $"fonctions de l'ISO 18091 avec {count} sous-indicateurs en dessous")).With(() => TableReader.Find(input, rules));
            }
        }

        return Recognition.No;
    }

    public AdapterResult Read(AdapterInput input, Recognition recognition) => TableReader.ReadByPlan(input, recognition);

    /// <summary>Rows below functions that carry a colour.</summary>
    private static int Count(SheetGrid grid, ModelEvidence fit, Lexicon lexicon)
    {
        var count = 0;
        foreach (var layout in fit.Layouts.Where(layout => !layout.Wide))
        {
            var rows = new ElementRows(grid, fit.Index, fit.Cells, layout, lexicon, Trust.Codes);
            for (var row = layout.BodyFirst; row < Math.Min(grid.Rows, MostRows); row++)
            {
                if (rows.Read(row).Kind == RowKind.Below && layout.Of(ColumnUse.Rating).Any(column =>
                    fit.Cells.Read(grid[row, column.Index], null) is { Understood: true } or { LevelLike: true }))
                {
                    count++;
                }
            }
        }

        return count;
    }
}

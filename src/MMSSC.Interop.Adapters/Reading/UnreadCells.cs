using System.Globalization;
using MMSSC.Interop.Adapters.Codebooks;
using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>Gathers the rating cells that were not read: one finding for each distinct look and cause, with the first places.</summary>
internal sealed class UnreadCells(Findings findings)
{
    // Beyond them a hostile file would fill the memory with different texts; the findings themselves are bounded too.
    private const int MostDifferent = 20_000;

    private readonly Dictionary<(Scale, Meaning, DoubtKind, string, int?), RepeatedFinding> all = [];
    private readonly List<RepeatedFinding> order = [];

    /// <summary>Adds a cell.</summary>
    public void Add(in CodebookEntry entry, in Cell cell, Element element, CompiledCodebook codebook, string heading, Location at)
    {
        var key = (codebook.Scale, entry.Meaning, entry.Doubt, cell.Text, cell.IsBlank || entry.Doubt == DoubtKind.FillAgainstText ? cell.Look?.Icon ?? cell.Fill : null);
        if (all.TryGetValue(key, out var known))
        {
            known.Add(at);
            return;
        }

        var unread = new RepeatedFinding(Of(entry, cell, element, codebook, heading, at));
        order.Add(unread);
        if (all.Count < MostDifferent)
        {
            all.Add(key, unread);
        }
    }

    /// <summary>Says them, in the order of their first cells.</summary>
    public void Close()
    {
        foreach (var unread in order)
        {
            findings.Add("unreadable", unread.Make);
        }

        all.Clear();
        order.Clear();
    }

    private static Func<Diagnostic> Of(CodebookEntry entry, Cell cell, Element element, CompiledCodebook codebook, string heading, Location at)
    {
        var named = element.Label;
        var text = Shown.Short(cell.Text);
        return entry switch
        {
            { Meaning: Meaning.Blank } => () => CellDiagnostics.MixedFill(at, named),
            { Meaning: Meaning.NotAssessed } => () => CellDiagnostics.ErrorValue(at, text, named),
            { Meaning: Meaning.Cancelled } => () => CellDiagnostics.Cancelled(at, text, named),
            { Doubt: DoubtKind.OutOfRange } => () => CellDiagnostics.OutOfRange(at, text, named, End(codebook, true), End(codebook, false)),
            { Doubt: DoubtKind.FillAgainstText } => () => CellDiagnostics.FillAgainstText(at, text, Name(entry.Level), CellColour.Name(cell.Look?.Icon ?? cell.Fill ?? 0), Name(entry.Other)),
            { Doubt: DoubtKind.UnknownFill } => () => CellDiagnostics.UnknownFill(at, CellColour.Name(cell.Fill ?? 0), named),
            { Doubt: DoubtKind.FillOnlyMarks } => () => CellDiagnostics.FillInDoubt(at, CellColour.Name(cell.Fill ?? cell.Ink ?? 0)),
            { Doubt: DoubtKind.LetterOfOtherScale or DoubtKind.UnsettledLetter } => () => CellDiagnostics.LetterInDoubt(at, cell.Text, named),
            { Doubt: DoubtKind.OtherNumbers } => () => CellDiagnostics.OtherNumbers(at, cell.Text, named, heading),
            { Doubt: DoubtKind.WholePercents } => () => CellDiagnostics.PercentInDoubt(at, cell.Text, named),
            { Doubt: DoubtKind.AmbiguousNumber } => () => CellDiagnostics.UnreadableRating(at, text, named, codebook.Words.Understood),
            _ when CellRatings.IsFailure(cell) => () => CellDiagnostics.FailedFormula(at, text, named),
            { Meaning: Meaning.Doubt } => () => CellDiagnostics.RatingInDoubt(at, text, named, DoubtWords.Of(entry.Doubt)),
            _ => () => CellDiagnostics.UnreadableRating(at, text, named, codebook.Words.Understood),
        };
    }

    private static LocalText Name(Level? level) => level?.Title ?? AssessmentWords.Of(RatingStatus.NotAssessed);

    private static double End(CompiledCodebook codebook, bool low)
    {
        var scale = codebook.Scale;
        return scale.Numbers == NumberMeaning.Codes && scale.Levels.Length > 0
            ? double.Parse((low ? scale.Levels[0] : scale.Levels[^1]).Code, CultureInfo.InvariantCulture) - codebook.OptionShift
            : low ? scale.From : scale.To;
    }
}

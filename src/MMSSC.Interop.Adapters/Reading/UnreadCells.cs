using System.Globalization;
using MMSSC.Interop.Adapters.Codebooks;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>Gathers the rating cells that were not read: one finding for each distinct look and cause, with the first places.</summary>
internal sealed class UnreadCells(Findings findings)
{
    // Beyond them a hostile file would fill the memory with different texts; the findings themselves are bounded too.
    private const int MostDifferent = 20_000;
    private const int MostPlaces = 3;

    private readonly Dictionary<(Scale, Outcome, string, int?), Unread> all = [];
    private readonly List<Unread> order = [];

    /// <summary>Adds a cell.</summary>
    public void Add(in CellMeaning meaning, in Cell cell, Element element, ColumnCodebook codebook, string heading, Location at)
    {
        var key = (codebook.Scale, meaning.Outcome, cell.Text, cell.IsBlank || meaning.Outcome == Outcome.FillAgainstText ? cell.Look?.Icon ?? cell.Fill : null);
        if (all.TryGetValue(key, out var known))
        {
            known.Add(at);
            return;
        }

        var unread = new Unread(Of(meaning, cell, element, codebook, heading, at));
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
            findings.Add("unreadable", () => CellDiagnostics.Repeated(unread.First(), unread.More, string.Join(", ", unread.Places) + (unread.More > unread.Places.Count ? ", …" : "")));
        }

        all.Clear();
        order.Clear();
    }

    private static Func<Diagnostic> Of(CellMeaning meaning, Cell cell, Element element, ColumnCodebook codebook, string heading, Location at)
    {
        var named = Shown.Element(element);
        var text = Shown.Short(cell.Text);
        return meaning.Outcome switch
        {
            Outcome.OutOfRange => () => CellDiagnostics.OutOfRange(at, text, named, Ends(codebook, true), Ends(codebook, false)),
            Outcome.FillAgainstText => () => CellDiagnostics.FillAgainstText(at, text, Name(meaning.Level), CellColour.Name(cell.Look?.Icon ?? cell.Fill ?? 0), Name(meaning.ByFill)),
            Outcome.UnknownFill => () => CellDiagnostics.UnknownFill(at, CellColour.Name(cell.Fill ?? 0), named),
            Outcome.FillInDoubt => () => CellDiagnostics.FillInDoubt(at, CellColour.Name(cell.Fill ?? 0)),
            Outcome.LetterInDoubt => () => CellDiagnostics.LetterInDoubt(at, cell.Text, named),
            Outcome.OtherNumbers => () => CellDiagnostics.OtherNumbers(at, cell.Text, named, heading),
            Outcome.PercentInDoubt => () => CellDiagnostics.PercentInDoubt(at, cell.Text, named),
            _ => () => CellDiagnostics.UnreadableRating(at, text, named, codebook.Words.Understood),
        };
    }

    private static string Name(Level? level) => level?.Title[LocalText.DefaultLanguage] ?? "not assessed";

    private static string Ends(ColumnCodebook codebook, bool low)
    {
        var scale = codebook.Scale;
        var value = scale.Numbers == NumberMeaning.Codes && scale.Levels.Length > 0
            ? double.Parse((low ? scale.Levels[0] : scale.Levels[^1]).Code, CultureInfo.InvariantCulture) - codebook.OptionShift
            : low ? scale.From : scale.To;
        return value.ToString("R", CultureInfo.InvariantCulture);
    }

    private sealed class Unread(Func<Diagnostic> first)
    {
        public Func<Diagnostic> First => first;

        public int More { get; private set; }

        public List<string> Places { get; } = [];

        public void Add(Location at)
        {
            More++;
            if (Places.Count < MostPlaces)
            {
                Places.Add((at with { File = null }).ToString().TrimStart(':'));
            }
        }
    }
}

using MMSSC.Interop.Adapters.Codebooks;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>Turns what a rating cell says into a rating, or into a finding with its place and a rating that is not assessed.</summary>
internal sealed class CellEntry(ModelCells cells, Findings findings)
{
    private readonly Dictionary<Scale, AmbiguousNumbers> ambiguous = [];
    private readonly RuledLevels ruled = new();

    /// <summary>The rating of a cell, with what it said.</summary>
    public (Rating Rating, EntryState State) Read(in Cell cell, Element element, bool percent, Location at)
    {
        var reader = cells[element.Scale!];
        var reading = reader.Read(cell, percent);
        switch (reading.Outcome)
        {
            case Outcome.Level when reading.Ground == Ground.Fill && cell.Look is { } look:
                ruled.Note(look.Rule, reading.Level!, at);
                return (Rating.Of(element, reading.Level!, at), EntryState.Stated);
            case Outcome.Level:
                return (Rating.Of(element, reading.Level!, at), EntryState.Stated);
            case Outcome.Score:
                return (Rating.Of(element, reading.Score, at), EntryState.Stated);
            case Outcome.NotAssessed:
                return (Rating.NotAssessed(element, at), EntryState.Stated);
            case Outcome.NotApplicable:
                return (Rating.NotApplicable(element, at), EntryState.Stated);
            case Outcome.Blank:
                return (Rating.NotAssessed(element, at), EntryState.Blank);
            case Outcome.AmbiguousNumber:
                Note(element.Scale!, cell.Text, at);
                break;
            default:
                Report(reading, cell, element, reader, at);
                break;
        }

        return (Rating.NotAssessed(element, at), EntryState.Unreadable);
    }

    /// <summary>The number of a cell that is known to be one on the scale of the element, whatever bare numbers mean there; null where it is none.</summary>
    public static Rating? Score(in Cell cell, Element element, Location at)
    {
        var scale = element.Scale!;
        var percent = false;
        var value = cell.Number;
        return (cell.Kind == CellKind.Number || NumberReader.TryRead(cell.Text, out value, out percent)) && !percent && value >= scale.From - Scale.Tolerance && value <= scale.To + Scale.Tolerance
            ? Rating.Of(element, Math.Clamp(value, scale.From, scale.To), at)
            : null;
    }

    /// <summary>Says once for each scale which bare numbers were refused.</summary>
    public void Close()
    {
        foreach (var (scale, numbers) in ambiguous)
        {
            findings.Add(CellDiagnostics.AmbiguousNumber(numbers.First, string.Join(", ", numbers.Texts.Order(StringComparer.Ordinal)), numbers.Count, Meanings(scale, numbers.Texts)));
        }

        ambiguous.Clear();
        if (ruled.First is { } first)
        {
            findings.Add(CellDiagnostics.LevelByRule(first, ruled.Count, ruled.Rules));
        }
    }

    /// <summary>What is to be shown for a cell: its text, its colour where it has none, and the rule that gives it its colour.</summary>
    public static string ShownCell(in Cell cell, EntryState state)
    {
        if (state != EntryState.Stated)
        {
            return cell.Text;
        }

        var shown = cell.IsBlank && cell.Fill is { } fill ? CellColour.Name(fill) : cell.Text;
        return cell.Look is { Rule.Length: > 0 } look ? $"{shown} ({look.Rule})" : shown;
    }

    private void Note(Scale scale, string text, Location at)
    {
        if (!ambiguous.TryGetValue(scale, out var numbers))
        {
            ambiguous.Add(scale, numbers = new(at));
        }

        numbers.Count++;
        if (numbers.Texts.Count < 12)
        {
            numbers.Texts.Add(text.Trim());
        }
    }

    private void Report(CellMeaning reading, Cell cell, Element element, ScaleCellReader reader, Location at)
    {
        var named = Shown.Element(element);
        var text = Shown.Short(cell.Text);
        switch (reading.Outcome)
        {
            case Outcome.OutOfRange:
                findings.Add("out-of-range", () => CellDiagnostics.OutOfRange(at, text, named, Ends(element.Scale!, true), Ends(element.Scale!, false)));
                break;
            case Outcome.FillAgainstText:
                findings.Add("fill-against-text", () => CellDiagnostics.FillAgainstText(at, text, Name(reading.Level), CellColour.Name(cell.Look?.Icon ?? cell.Fill ?? 0), Name(reading.ByFill)));
                break;
            case Outcome.UnknownFill:
                findings.Add("unknown-fill", () => CellDiagnostics.UnknownFill(at, CellColour.Name(cell.Fill ?? 0), named));
                break;
            default:
                findings.Add("unreadable", () => CellDiagnostics.UnreadableRating(at, text, named, reader.Words.Understood));
                break;
        }
    }

    private static string Name(Level? level) => level?.Title[LocalText.DefaultLanguage] ?? "not assessed";

    private string Ends(Scale scale, bool low)
    {
        var value = scale.Numbers == NumberMeaning.Codes && scale.Levels.Length > 0
            ? double.Parse((low ? scale.Levels[0] : scale.Levels[^1]).Code, System.Globalization.CultureInfo.InvariantCulture) - cells.Meanings.OptionShift
            : low ? scale.From : scale.To;
        return value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>What the numbers may mean, the lowest level first and the highest first; where there are not as many as levels, as if counted from 1.</summary>
    private static string[] Meanings(Scale scale, HashSet<string> texts)
    {
        var count = scale.Levels.Length;
        var numbers = texts.Order(Comparer<string>.Create(static (one, other) => Value(one).CompareTo(Value(other)))).ToArray();
        var signs = numbers.Length == count ? numbers : [.. Enumerable.Range(1, count).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))];
        return [Meaning(level => level.Index), Meaning(level => count - 1 - level.Index)];

        string Meaning(Func<Level, int> place) => string.Join(',', scale.Levels.OrderBy(place).Select((level, at) => $"{signs[at]}={level.Code}"));
    }

    private static double Value(string text) => double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : 0;

    private sealed class AmbiguousNumbers(Location first)
    {
        public Location First => first;

        public HashSet<string> Texts { get; } = new(StringComparer.Ordinal);

        public int Count { get; set; }
    }
}

using System.Globalization;
using MMSSC.Interop.Adapters.Codebooks;
using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Reading.Drafts;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>Turns what a rating cell means into a rating, or into a finding and a rating that is not assessed.</summary>
/// <param name="findings">Takes what was not read.</param>
/// <param name="storedResults">Whether results are read that the file says are to be recalculated.</param>
/// <param name="isPadded">Whether a form pads its cells with the spreadsheet's value for "not available".</param>
internal sealed class CellRatings(Findings findings, bool storedResults, bool isPadded)
{
    /// <summary>"#¿NOMBRE?" has nine characters.</summary>
    private const int LongestFailure = 12;

    private readonly Dictionary<Scale, AmbiguousNumbers> ambiguous = [];
    private readonly RuledLevels ruled = new();
    private readonly UnreadCells unread = new(findings);
    private (Location? First, int Count) stale;

    /// <summary>The rating of a cell, with what it said.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="element">The element.</param>
    /// <param name="codebook">What the cells of its column mean.</param>
    /// <param name="heading">The column's heading, for messages.</param>
    /// <param name="at">Its place.</param>
    /// <param name="planned">The rating in two years, where the cell holds both; else null.</param>
    public (Rating Rating, DraftEntryState State) Read(in Cell cell, Element element, CompiledCodebook codebook, string heading, Location at, out Rating? planned)
    {
        planned = null;
        if (!storedResults && (cell.Traits & CellTraits.Stale) != CellTraits.None)
        {
            stale = (stale.First ?? at, stale.Count + 1);
            return (Rating.NotAssessed(element, at), DraftEntryState.Unreadable);
        }

        var entry = codebook.Read(cell);
        switch (entry.Meaning)
        {
            case Meaning.Level:
                NoteRule(cell, entry, at);
                planned = entry.Planned is null ? null : Rating.Of(element, entry.Planned, at);
                return (Rating.Of(element, entry.Level!, at), DraftEntryState.Stated);
            case Meaning.Score:
                return (Rating.Of(element, entry.Score, at), DraftEntryState.Stated);
            case Meaning.NotAssessed:
                if (!isPadded && IsErrorValue(entry, cell))
                {
                    unread.Add(entry, cell, element, codebook, heading, at);
                }

                return (Rating.NotAssessed(element, at), DraftEntryState.Stated);
            case Meaning.NotApplicable:
                return (Rating.NotApplicable(element, at), DraftEntryState.Stated);
            case Meaning.Blank when (cell.Traits & CellTraits.MixedFill) == CellTraits.None:
                return (Rating.NotAssessed(element, at), DraftEntryState.Blank);
            case Meaning.Doubt when entry.MayNumberLevel:
                Note(element.Scale!, cell.Text, at);
                break;
            default:
                unread.Add(entry, cell, element, codebook, heading, at);
                break;
        }

        return (Rating.NotAssessed(element, at), DraftEntryState.Unreadable);
    }

    /// <summary>Whether a cell that nobody declared holds what a formula without a result shows: "#N/A", in some languages "#N/D".</summary>
    public static bool IsErrorValue(CodebookEntry entry, in Cell cell) => entry is { Meaning: Meaning.NotAssessed, Alphabet: not Alphabet.Declared }
        && (cell.Kind == CellKind.Error || cell.Text.AsSpan().TrimStart().StartsWith("#"));

    /// <summary>Whether a cell shows that its formula failed, in any language of a spreadsheet program: "#REF!", "#¡VALOR!", "#NOM ?", "Err:502".</summary>
    public static bool IsFailure(in Cell cell)
    {
        var text = cell.Text.AsSpan().Trim();
        return cell.Kind == CellKind.Error
            || (text.Length is > 3 and <= LongestFailure && text[0] == '#' && text[^1] is '!' or '?')
            || (text.StartsWith("Err:", StringComparison.Ordinal) && text.Length == 7 && !text[4..].ContainsAnyExceptInRange('0', '9'));
    }

    /// <summary>A level that a conditional format gives is said with its rule.</summary>
    private void NoteRule(in Cell cell, CodebookEntry entry, Location at)
    {
        if (entry.Alphabet == Alphabet.Looks && cell.Look is { } look)
        {
            ruled.Note(look.Rule, entry.Level!, at);
        }
    }

    /// <summary>The number of a cell that is known to be one on the scale of the element, whatever bare numbers mean there; null where there is none.</summary>
    public static Rating? Score(in Cell cell, Element element, Location at)
    {
        var scale = element.Scale!;
        var percent = false;
        var value = cell.Number;
        return (cell.Kind == CellKind.Number || NumberReader.TryRead(cell.Text, out value, out percent)) && !percent && value >= scale.From - Scale.Tolerance && value <= scale.To + Scale.Tolerance
            ? Rating.Of(element, Math.Clamp(value, scale.From, scale.To), at)
            : null;
    }

    /// <summary>Says what was not read, once for each cause.</summary>
    public void Close()
    {
        unread.Close();
        if (stale.First is { } firstStale)
        {
            findings.Add(CellDiagnostics.StaleResults(firstStale, stale.Count));
            stale = default;
        }

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
    public static string ShownCell(in Cell cell, DraftEntryState state)
    {
        if (state != DraftEntryState.Stated)
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

    /// <summary>What the numbers may mean, the lowest level first and the highest first; where there are not as many as levels, as if counted from 1.</summary>
    private static string[] Meanings(Scale scale, HashSet<string> texts)
    {
        var count = scale.Levels.Length;
        var numbers = texts.Order(Comparer<string>.Create(static (one, other) => Value(one).CompareTo(Value(other)))).ToArray();
        var signs = numbers.Length == count ? numbers : [.. Enumerable.Range(1, count).Select(number => number.ToString(CultureInfo.InvariantCulture))];
        return [Meaning(level => level.Index), Meaning(level => count - 1 - level.Index)];

        string Meaning(Func<Level, int> place) => string.Join(',', scale.Levels.OrderBy(place).Select((level, at) => $"{signs[at]}={level.Code}"));
    }

    private static double Value(string text) => double.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : 0;

    private sealed class AmbiguousNumbers(Location first)
    {
        public Location First => first;

        public HashSet<string> Texts { get; } = new(StringComparer.Ordinal);

        public int Count { get; set; }
    }
}

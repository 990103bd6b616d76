using System.Globalization;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Scales;

/// <summary>Reads rating cells of one scale. Equal texts are read once.</summary>
internal sealed class ScaleCellReader(ScaleWords words, Lexicon lexicon, DeclaredMeanings meanings)
{
    private const int MostCached = 20_000;
    private const int LongestText = 200;

    private readonly Dictionary<string, CellMeaning> cache = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CellMeaning> ofPercents = new(StringComparer.Ordinal);
    private readonly Scale scale = words.Scale;
    private readonly bool coloured = Hue.HasColours(words.Scale);

    public ScaleWords Words => words;

    public Scale Scale => scale;

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="percent">Whether the column's heading says that its numbers are percentages.</param>
    public CellMeaning Read(in Cell cell, bool percent)
    {
        var reading = ReadText(cell, percent);
        reading = cell.Fill is { } fill ? WithFill(reading, fill, cell.Look is { Fills: true, NamesText: true }) : reading;
        return cell.Look?.Icon is { } icon ? WithFill(reading, icon, false) : reading;
    }

    /// <param name="byText">What the text says.</param>
    /// <param name="fill">The colour.</param>
    /// <param name="declared">Whether a conditional format declares the colour of just this text.</param>
    private CellMeaning WithFill(CellMeaning byText, int fill, bool declared)
    {
        var byFill = meanings.Legend.Fills.TryGetValue(fill, out var entry) && words.TryRead(entry.Word, out var named)
            ? named.Level
            : coloured ? Hue.LevelOf(fill, scale) : null;
        switch (byText.Outcome)
        {
            case Outcome.Blank when byFill is not null:
                return new(Outcome.Level, byFill, 0, Ground.Fill);
            case Outcome.Blank when coloured && !Hue.IsGrey(fill):
                return new(Outcome.UnknownFill);
            case Outcome.AmbiguousNumber when byFill is not null:
                return new(Outcome.Level, byFill, 0, Ground.Fill);
            case Outcome.Unknown when declared && byFill is not null:
                return new(Outcome.Level, byFill, 0, Ground.Fill);
            case Outcome.Level or Outcome.NotAssessed or Outcome.NotApplicable when byFill is not null && byFill != byText.Level:
                return new(Outcome.FillAgainstText, byText.Level, 0, Ground.Word, byFill);
            default:
                return byText;
        }
    }

    private CellMeaning ReadText(in Cell cell, bool percent)
    {
        switch (cell.Kind)
        {
            case CellKind.Blank:
                return new(Outcome.Blank);
            case CellKind.Error:
                return Declared(cell.Text) ?? (words.TryRead(Folding.Fold(cell.Text), out var error) ? error : new(Outcome.Unknown));
            case CellKind.Number when cell.Text.Contains('%') && scale.To > 1 + Scale.Tolerance && scale.Levels.Length > 0:
                return Declared(cell.Text) ?? new(Outcome.Unknown);
            case CellKind.Number:
                return Declared(cell.Text) ?? ReadNumber(percent && !cell.Text.Contains('%') ? cell.Number / 100 : cell.Number);
            default:
                return Cached(percent ? ofPercents : cache, cell.Text, percent);
        }
    }

    private CellMeaning Cached(Dictionary<string, CellMeaning> known, string text, bool percent)
    {
        if (known.TryGetValue(text, out var reading))
        {
            return reading;
        }

        reading = ReadText(text, percent);
        if (known.Count < MostCached)
        {
            known.Add(text, reading);
        }

        return reading;
    }

    private CellMeaning ReadText(string text, bool percent)
    {
        if (text.Length > LongestText)
        {
            return new(Outcome.Unknown);
        }

        if (Declared(text) is { } declared)
        {
            return declared;
        }

        // Whoever writes "green?" does not say that it is green.
        var reading = ReadUndeclared(text, percent);
        return reading.Outcome is Outcome.Level or Outcome.Score && text.AsSpan().IndexOfAny('?', '¿') >= 0 ? new(Outcome.Unknown) : reading;
    }

    private CellMeaning ReadUndeclared(string text, bool percent)
    {
        var folded = Folding.Fold(text);
        if (folded.Length == 0)
        {
            return text.AsSpan().Trim().Trim("-–—._ ").IsEmpty ? new(Outcome.Blank) : new(Outcome.Unknown);
        }

        if (words.TryRead(folded, out var reading))
        {
            return reading;
        }

        if (NumberReader.TryRead(text, out var value, out var sign))
        {
            return sign && scale.To > 1 + Scale.Tolerance && scale.Levels.Length > 0
                ? new(Outcome.Unknown)
                : ReadNumber(sign || percent ? value / 100 : value);
        }

        return ReadParts(folded);
    }

    private CellMeaning? Declared(string text)
    {
        if (meanings.IsEmpty)
        {
            return null;
        }

        var key = CellKey.Of(text);
        if (meanings.Codes.TryGetValue(key, out var meaning) && Meaning(meaning) is { } byUser)
        {
            return byUser;
        }

        return meanings.Legend.Texts.TryGetValue(key, out var entry) && words.TryRead(entry.Word, out var byLegend) ? byLegend : null;
    }

    /// <summary>What a declaration says on this scale; null where it says nothing there.</summary>
    public CellMeaning? Meaning(string meaning) => meaning switch
    {
        DeclaredMeanings.NotAssessed => new(Outcome.NotAssessed, null, 0, Ground.Word),
        DeclaredMeanings.NotApplicable => new(Outcome.NotApplicable, null, 0, Ground.Word),
        _ when scale.Find(meaning) is { } level => new(Outcome.Level, level, 0, Ground.Word),
        _ => words.TryRead(Folding.Fold(meaning), out var reading) ? reading : null,
    };

    private CellMeaning ReadNumber(double value)
    {
        switch (scale.Numbers)
        {
            case NumberMeaning.Ambiguous:
                // Counted from 0 or from 1, as many numbers as there are levels and one for none.
                return new(Outcome.AmbiguousNumber, null, value, value <= scale.Levels.Length ? Ground.Number : Ground.None);
            case NumberMeaning.Codes:
                var code = (value + meanings.OptionShift).ToString("R", CultureInfo.InvariantCulture);
                return scale.Find(code) is { } option ? new(Outcome.Level, option, 0, Ground.Number) : new(Outcome.OutOfRange, null, value);
            default:
                if (value < scale.From - Scale.Tolerance || value > scale.To + Scale.Tolerance || double.IsNaN(value))
                {
                    return new(Outcome.OutOfRange, null, value);
                }

                return scale.At(value) is { } level
                    ? new(Outcome.Level, level, 0, Ground.Number)
                    : new(Outcome.Score, null, Math.Clamp(value, scale.From, scale.To), Ground.Number);
        }
    }

    /// <summary>Texts of several parts that all say the same, such as <c>3 - Fulfilled</c>, <c>Nivel 3</c> or <c>Rojo (inaceptable)</c>.</summary>
    private CellMeaning ReadParts(string folded)
    {
        CellMeaning? found = null;
        double? number = null;
        var worded = false;
        foreach (var part in Parts(ScaleWords.WithSignsApart(folded)))
        {
            if (!ReadPart(part, out var reading, out var value, out var levelWord) || Differ(value, number) || Differ(reading, found))
            {
                return new(Outcome.Unknown);
            }

            worded |= levelWord || reading is not null;
            found ??= reading;
            number ??= value;
        }

        return worded && number is { } named ? ReadNamed(named, found) : found ?? new(Outcome.Unknown);
    }

    /// <summary>A number beside a word: the word "level", or one that has to say the same.</summary>
    private CellMeaning ReadNamed(double number, CellMeaning? word)
    {
        var byNumber = ReadNumber(number);
        if (word is not { } byWord)
        {
            return byNumber.Outcome == Outcome.Level ? byNumber with { Ground = Ground.Word } : byNumber;
        }

        return byNumber.Outcome == Outcome.AmbiguousNumber || byNumber.Level == byWord.Level ? byWord : new(Outcome.Unknown);
    }

    private static bool Differ(double? part, double? before) => part is not null && before is not null && part != before;

    private static bool Differ(CellMeaning? part, CellMeaning? before) => part is not null && before is not null && part != before;

    private bool ReadPart(string part, out CellMeaning? reading, out double? number, out bool levelWord)
    {
        (reading, number, levelWord) = (null, null, false);
        if (words.TryRead(part, out var whole))
        {
            reading = whole;
            return true;
        }

        if (NumberReader.TryRead(part, out var value, out var percent))
        {
            number = value;
            return !percent;
        }

        var space = part.IndexOf(' ');
        if (space < 0)
        {
            levelWord = lexicon.LevelWords.Contains(part);
            return levelWord;
        }

        var (head, rest) = (part[..space], part[(space + 1)..]);
        if (lexicon.LevelWords.Contains(head))
        {
            levelWord = true;
            return ReadPart(rest, out reading, out number, out _);
        }

        if (NumberReader.TryRead(head, out value, out percent) && !percent && ReadPart(rest, out reading, out var second, out levelWord) && second is null)
        {
            number = value;
            return true;
        }

        var last = part.LastIndexOf(' ');
        if (NumberReader.TryRead(part.AsSpan(last + 1), out value, out percent) && !percent && words.TryRead(part[..last], out whole))
        {
            (reading, number) = (whole, value);
            return true;
        }

        return false;
    }

    private static List<string> Parts(string folded)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i <= folded.Length; i++)
        {
            var cut = i == folded.Length || folded[i] is ':' or '(' or ')' or '[' or ']' or '=' or ';' or '/' or '|' or '–' or '—' or '→'
                || (folded[i] is '.' or ',' && (i + 1 == folded.Length || folded[i + 1] == ' '))
                || (folded[i] == '-' && i > 0 && i + 1 < folded.Length && (folded[i - 1] == ' ' || folded[i + 1] == ' ' || char.IsAsciiDigit(folded[i - 1])));
            if (cut)
            {
                var part = folded[start..i].Trim();
                if (part.Length > 0)
                {
                    parts.Add(part);
                }

                start = i + 1;
            }
        }

        return parts;
    }
}

using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Adapters.Codebooks.Looks;
using MMSSC.Interop.Adapters.Codebooks.Texts;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Codebooks.Phrases;

/// <summary>
/// What the texts of a column have beside their levels that says nothing of the level now: a sign of the trend, a shade of the colour, or what the level was
/// before. One text with such a thing may mean anything; several that agree mean it.
/// </summary>
internal sealed class ColumnAsides
{
    private const string Rising = "↑↗▲△⬆⇧🔼";
    private const string Falling = "↓↘▼▽⬇⇩🔽";
    private const string Steady = "→►▶➡⇒=↔≈";
    private const int Several = 2;

    private readonly ScaleAlphabets scale;
    private readonly HashSet<string> first = new(StringComparer.Ordinal);
    private readonly HashSet<string> last = new(StringComparer.Ordinal);
    private readonly Dictionary<Level, HashSet<string>> shades = [];
    private readonly HashSet<string> before = new(StringComparer.Ordinal);
    private bool areShaded;

    private ColumnAsides(ScaleAlphabets scale) => this.scale = scale;

    public static ColumnAsides Of(ColumnSample sample, ScaleAlphabets scale)
    {
        var asides = new ColumnAsides(scale);
        foreach (var (cell, _, _) in sample.Cells)
        {
            if (cell.Kind == CellKind.Text && cell.Text.Length <= PhraseReader.Longest && scale.Declared(cell.Text) is null)
            {
                asides.Note(PlainText.Of(cell.Text).Trim());
            }
        }

        asides.areShaded = asides.shades.Count >= Several && asides.shades.Values.All(looks => looks.Count == 1) && asides.shades.Values.Any(looks => !looks.Contains(""));
        return asides;
    }

    /// <summary>A plain text without what stands beside its level.</summary>
    public string Without(string plain)
    {
        var text = plain.Trim();
        if (AreTrends(last) && Last(text) is { } end)
        {
            return text[..^end.Length].TrimEnd();
        }

        if (AreTrends(first) && First(text) is { } start)
        {
            return text[start.Length..].TrimStart();
        }

        var folded = before.Count >= Several || areShaded ? Folding.Fold(text) : "";
        return before.Count >= Several && Before(folded) is { } now ? now
            : areShaded && Shaded(folded) is { } shaded ? shaded.Word
            : plain;
    }

    private void Note(string text)
    {
        if (Last(text) is { } end)
        {
            last.Add(end);
        }

        if (First(text) is { } start)
        {
            first.Add(start);
        }

        var folded = Folding.Fold(text);
        if (Before(folded) is not null)
        {
            before.Add(folded);
        }

        if (scale.HasColours && (Shaded(folded) ?? (LevelOf(folded) is { } level ? (level, folded, "") : null)) is var (of, _, shade))
        {
            if (!shades.TryGetValue(of, out var looks))
            {
                shades.Add(of, looks = new(StringComparer.Ordinal));
            }

            looks.Add(shade);
        }
    }

    /// <summary>Signs of a trend point up or down in one text and another way in another.</summary>
    private static bool AreTrends(HashSet<string> signs) => signs.Count >= Several && signs.Any(sign => Rising.Contains(sign) || Falling.Contains(sign));

    private static string? Last(string text)
    {
        var space = text.LastIndexOf(' ');
        return space > 0 && IsTrend(text[(space + 1)..]) ? text[(space + 1)..] : null;
    }

    private static string? First(string text)
    {
        var space = text.IndexOf(' ');
        return space > 0 && IsTrend(text[..space]) ? text[..space] : null;
    }

    private static bool IsTrend(string sign) => sign.Length is 1 or 2 && !char.IsLetterOrDigit(sign[0]) && (Rising.Contains(sign) || Falling.Contains(sign) || Steady.Contains(sign));

    private Level? LevelOf(string folded) => scale.TryWord(folded, out var entry) && entry.Meaning == Meaning.Level ? entry.Level : null;

    /// <summary>A level word with a word for its shade before or behind it.</summary>
    private (Level Level, string Word, string Shade)? Shaded(string folded)
    {
        if (folded.Split(' ') is not [var one, var other])
        {
            return null;
        }

        var words = scale.Lexicon.Words("shades");
        return words.Contains(other) && LevelOf(one) is { } level ? (level, one, other)
            : words.Contains(one) && LevelOf(other) is { } behind ? (behind, other, one)
            : null;
    }

    /// <summary>What stands before a level that it was before, both nothing but levels; null where there is no such thing.</summary>
    private string? Before(string folded)
    {
        var cut = folded.IndexOfAny(['(', '[', ';', ',']);
        if (cut <= 0)
        {
            return null;
        }

        var (now, behind) = (Folding.Fold(folded[..cut]), Folding.Fold(folded[(cut + 1)..]));
        var space = behind.IndexOf(' ');
        return space > 0 && IsLevel(now) && scale.Lexicon.Words("befores").Contains(behind[..space]) && IsLevel(Folding.Fold(behind[space..])) ? now : null;
    }

    private bool IsLevel(string folded) => LevelOf(folded) is not null
        || (NumberReader.TryRead(folded, out var number, out var percent) && !percent && scale.OfNumber(number).Meaning == Meaning.Level);
}

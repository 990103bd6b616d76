using System.Collections.Frozen;
using System.Text;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.Looks;

/// <summary>
/// A font whose letters are signs: an <c>l</c> of Wingdings is a ●. Only the signs that people rate with are known, each as
/// the commonest sign of Unicode that looks like it (Unicode 7.0 encoded the fonts whole, in signs that nobody types).
/// </summary>
internal sealed class SymbolFont
{
    private const char FirstPrivate = '\uF020';
    private const char LastPrivate = '\uF0FF';

    // Characters 80 to 9F of Windows-1252, by which programs without the font's own code page keep its signs.
    private const string Windows = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private static readonly FrozenDictionary<string, SymbolFont> fonts = new Dictionary<string, SymbolFont>(StringComparer.OrdinalIgnoreCase)
    {
        ["Wingdings"] = new(
            ("BCDEFGHJKLMRT", "👌👍👎☜☞☝☟☺😐☹💣☼❄"), ("lmnopqrstuvwx", "●○■□□☐☐◆◆◆❖◆☒"),
            ("\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A", "⓪①②③④⑤⑥⑦⑧⑨⑩"), ("\u008B\u008C\u008D\u008E\u008F\u0090\u0091\u0092\u0093\u0094\u0095", "⓿❶❷❸❹❺❻❼❽❾❿"),
            ("\u009E\u009F\u00A0\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7\u00A8", "••▪○○○◉◎○▪☐"), ("\u00AA\u00AB\u00AC\u00AD\u00AE\u00AF\u00B5\u00B6", "✦★✶✴✹✵✪☆"),
            ("\u00D7\u00D8\u00D9\u00DA\u00DB\u00DC\u00DD\u00DE", "◀▶▲▼←→↑↓"), ("\u00DF\u00E0\u00E1\u00E2\u00E3\u00E4\u00E5\u00E6", "←→↑↓↖↗↙↘"),
            ("\u00E7\u00E8\u00E9\u00EA\u00EB\u00EC\u00ED\u00EE", "←→↑↓↖↗↙↘"), ("\u00EF\u00F0\u00F1\u00F2\u00F3\u00F4\u00F5\u00F6\u00F7\u00F8", "⇦⇨⇧⇩↔↕↖↗↙↘"),
            ("\u00FB\u00FC\u00FD\u00FE", "✘✔☒☑")),
        ["Wingdings 2"] = new(
            ("OPQRSTUVWX", "✗✓☒☑☒☒⊗⊗🚫⊘"), ("ijklmnopqrs", "⓪①②③④⑤⑥⑦⑧⑨⑩"), ("tuvwxyz{|}~", "⓿❶❷❸❹❺❻❼❽❾❿"),
            ("\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E", "•••●○○○◉◎◉"), ("\u009F\u00A0\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6", "▪▪■■□□□□"),
            ("\u00AD\u00AE\u00AF\u00B7\u00B8\u00BA\u00BB\u00BC\u00BD", "◆◆◇◆◊◖◗◓◒"), ("\u00EB\u00F0\u00F3", "✶✹☆")),
        ["Wingdings 3"] = new(
            ("!\"#$%&'(", "←→↑↓↖↗↙↘"), ("fghijklmno", "←→↑↓↖↗↙↘↔↕"), ("pqrstuvw", "▲▼△▽◀▶◁▷"), ("|}~\u0080\u0081\u0082\u0083\u0084", "◀▶▲▼▲▼◀▶")),
        ["Webdings"] = new(
            ("3456acgn", "◀▶▲▼✔□■●"), ("=rYxy", "●✘♥⊘⊖"), ("\u0098", "☆")),
        ["Symbol"] = new(
            ("\u00A3\u00A7\u00A8\u00A9\u00AA\u00B1\u00B3\u00B4\u00B7\u00B9", "≤♣♦♥♠±≥×•≠"), ("\u00AB\u00AC\u00AD\u00AE\u00AF", "↔←↑→↓"),
            ("\u00C4\u00C5\u00C6\u00D6\u00D7\u00E0", "⊗⊕∅√⋅◊"), ("\u00DB\u00DC\u00DD\u00DE\u00DF", "⇔⇐⇑⇒⇓")),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<char, string> signs = [];

    private SymbolFont(params ReadOnlySpan<(string Letters, string Signs)> lists)
    {
        foreach (var (letters, shown) in lists)
        {
            var at = 0;
            foreach (var sign in shown.EnumerateRunes())
            {
                signs.Add(letters[at++], sign.ToString());
            }
        }
    }

    /// <summary>The font of that name, or null where it is one of letters.</summary>
    public static SymbolFont? Find(string? name) => name is null ? null : fonts.GetValueOrDefault(name.Trim());

    /// <summary>The text as a person sees it in this font; the text itself where any of it is not a sign that is known.</summary>
    public string Show(string text)
    {
        var shown = new StringBuilder();
        return TryShow(text, shown) ? shown.ToString() : text;
    }

    /// <summary>The text in a cell of this font.</summary>
    /// <param name="text">The text.</param>
    /// <param name="look">Which of it has another font; null where none has.</param>
    public string Show(string text, TextLook? look) => look is null ? Show(text) : string.Concat(Show(text[..Math.Min(look.Lead, text.Length)]), text.AsSpan(Math.Min(look.Lead, text.Length)));

    /// <summary>Shows the last piece of a text that is gathered.</summary>
    public void Show(TextGatherer text, int start)
    {
        var shown = new StringBuilder();
        if (start < text.Text.Length && TryShow(text.Text[start..], shown))
        {
            text.Replace(start, shown.ToString());
        }
    }

    private bool TryShow(ReadOnlySpan<char> text, StringBuilder shown)
    {
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                shown.Append(letter);
            }
            else if (signs.TryGetValue(Code(letter), out var sign))
            {
                shown.Append(sign);
            }
            else
            {
                // A word in such a font was put there by mistake: nobody meant its letters as signs.
                return false;
            }
        }

        return true;
    }

    private static char Code(char letter) => letter switch
    {
        >= FirstPrivate and <= LastPrivate => (char)(letter - FirstPrivate + ' '),
        > '\u00FF' when Windows.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at => (char)(0x80 + at),
        _ => letter,
    };
}

using System.Text;
using MMSSC.Interop.Spreadsheets.Formats;

namespace MMSSC.Interop.Spreadsheets.Markup;

/// <summary>
/// The rules of a page's style elements by what they select: an element's name, class or id, or its name with one of these.
/// What depends on an element's surroundings or state is left out, where it is not also told by a class or an id.
/// </summary>
internal sealed class StyleSheet
{
    private const int MostRules = 20_000;
    private const int MostClasses = 32;

    private readonly Dictionary<string, WebStyle> rules = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the rules say of an element.</summary>
    public WebStyle Find(string name, string? id, string? classes)
    {
        var style = default(WebStyle);
        if (rules.Count == 0)
        {
            return style;
        }

        if (!string.IsNullOrEmpty(id))
        {
            style = style.Over(Rule($"{name}#{id}")).Over(Rule($"#{id}"));
        }

        if (!string.IsNullOrEmpty(classes))
        {
            var named = classes.Split((char[]?)null, MostClasses, StringSplitOptions.RemoveEmptyEntries);
            foreach (var one in named)
            {
                style = style.Over(Rule($"{name}.{one}"));
            }

            foreach (var one in named)
            {
                style = style.Over(Rule($".{one}"));
            }
        }

        return style.Over(Rule(name));
    }

    /// <summary>Takes the text of a style element.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && rules.Count < MostRules)
        {
            var open = text.IndexOf('{');
            if (open < 0)
            {
                return;
            }

            var selectors = WithoutComments(text[..open]);
            text = text[(open + 1)..];

            // Rules within a rule for a medium are read as those outside; descriptions of pages and fonts select nothing.
            if (selectors.Contains('@') && IsGroup(text))
            {
                continue;
            }

            var close = text.IndexOf('}');
            var declarations = close < 0 ? text : text[..close];
            text = close < 0 ? [] : text[(close + 1)..];
            if (!selectors.Contains('@'))
            {
                Add(selectors, new WebStyle(WithoutComments(declarations)));
            }
        }
    }

    private WebStyle Rule(string selector) => rules.GetValueOrDefault(selector);

    private static bool IsGroup(ReadOnlySpan<char> rest)
    {
        var next = rest.IndexOfAny('{', '}');
        return next >= 0 && rest[next] == '{';
    }

    private void Add(string selectors, WebStyle style)
    {
        if (style is { Background: null, Shown: null })
        {
            return;
        }

        foreach (var selector in selectors.Split(',', MostRules, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var steps = selector.TrimStart('}', ' ').Split([' ', '>', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (steps.Length == 0 || rules.Count >= MostRules)
            {
                continue;
            }

            var last = steps[^1];
            if (!last.AsSpan().ContainsAny(":[+~*") && (steps.Length == 1 || last.AsSpan().ContainsAny('.', '#')))
            {
                rules[last] = style.Over(rules.GetValueOrDefault(last));
            }
        }
    }

    private static string WithoutComments(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder();
        while (!text.IsEmpty)
        {
            var start = text.IndexOf("/*");
            plain.Append(start < 0 ? text : text[..start]);
            text = start < 0 ? [] : text[(start + 2)..];
            var end = text.IndexOf("*/");
            text = start < 0 || end < 0 ? [] : text[(end + 2)..];
        }

        return plain.Replace("<!--", " ").Replace("-->", " ").ToString().Trim();
    }
}

using System.Globalization;
using System.Text;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Reports.Wording;

/// <summary>
/// The report's own texts in one language, with the forms of its numbers, dates and plurals. All of it is data in
/// <c>strings.&lt;language&gt;.json</c>: another language is another file.
/// </summary>
internal sealed class ReportWording(string language, IReadOnlyDictionary<string, WordingEntry> entries)
{
    private const int LongestSign = 3;

    private readonly char separator = entries.TryGetValue("format.decimal", out var mark) && mark.Other.Length == 1 ? mark.Other[0] : '.';

    /// <summary>Two-letter code.</summary>
    public string Language { get; } = language;

    /// <summary>All keys.</summary>
    public ICollection<string> Keys => [.. entries.Keys];

    /// <summary>Whether there is a text under that key.</summary>
    public bool Knows(string key) => entries.ContainsKey(key);

    /// <summary>
    /// The text under a key. <c>{0}</c>, <c>{1}</c>, … stand for the arguments; where the text has a singular, the first argument
    /// decides. A key that is not there shows itself: the reader of the texts has reported it.
    /// </summary>
    public string Say(string key, params ReadOnlySpan<object?> arguments)
    {
        if (!entries.TryGetValue(key, out var entry))
        {
            return key;
        }

        var pattern = entry.One is not null && arguments.Length > 0 && IsSingular(arguments[0]) ? entry.One : entry.Other;
        return arguments.Length == 0 ? pattern : Fill(pattern, arguments);
    }

    /// <summary>A text of a model, mapping or finding, with the quotation marks and apostrophes of print; it falls back to English.</summary>
    public string Text(LocalText text) => Typography.Of(text[Language]);

    /// <summary>Code and title of an element; a code that is a word itself is left to the title.</summary>
    public string Name(Models.Element element) => IsWord(element.Code) ? Text(element.Title) : $"{element.Code} {Text(element.Title)}";

    /// <summary>A value as the language writes it.</summary>
    public string Format(object? value) => value switch
    {
        null => "",
        string text => text,
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => Number(number, "0.#"),
        Figure figure => Number(figure.Value, "0.##"),
        Share share => Say("format.percent", Percent(share.Value)),
        Interval interval => Range(interval),
        PartialDate date => Date(date),
        _ => value.ToString() ?? "",
    };

    /// <summary>A clause of a standard: its generic words (table, note, annex) in this language.</summary>
    public string Citation(Basis.Standard basis)
    {
        if (basis.Clause is not { } clause)
        {
            return basis.Document;
        }

        var pairs = entries.TryGetValue("citation.words", out var entry) ? entry.List : [];
        for (var i = 0; i + 1 < pairs.Length; i += 2)
        {
            clause = clause.Replace(pairs[i], pairs[i + 1], StringComparison.Ordinal);
        }

        return $"{basis.Document}, {clause}";
    }

    private static bool IsWord(string code) => code.Length > LongestSign && code.All(char.IsAsciiLetterLower);

    private bool IsSingular(object? count) =>
        count is int number && entries.TryGetValue("format.singular", out var entry) && entry.List.Contains(number.ToString(CultureInfo.InvariantCulture));

    private string Number(double value, string form)
    {
        var text = Math.Round(value, form.Length - 2, MidpointRounding.AwayFromZero).ToString(form, CultureInfo.InvariantCulture);
        return text.Replace('.', separator).Replace('-', '\u2212');
    }

    /// <summary>Whole percents, but neither nothing nor all unless it is.</summary>
    private static int Percent(double share) =>
        share is > 0 and < 0.01 ? 1 : share is > 0.99 and < 1 ? 99 : (int)Math.Round(share * 100, MidpointRounding.AwayFromZero);

    private string Range(Interval interval)
    {
        var low = Format(interval.Low);
        var high = Format(interval.High);
        return low == high ? low : Say("format.range", low, high);
    }

    private string Date(PartialDate date)
    {
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        if (date.Month == 0 || !entries.TryGetValue("format.months", out var months) || months.List.Length < 12)
        {
            return date.Month == 0 ? year : date.ToString();
        }

        var month = months.List[date.Month - 1];
        return date.Day == 0 ? Say("format.month", month, year)
            : date.Day == 1 && Knows("format.first-day") ? Say("format.first-day", month, year)
            : Say("format.day", date.Day, month, year);
    }

    private string Fill(string pattern, ReadOnlySpan<object?> arguments)
    {
        var text = new StringBuilder(pattern.Length + 32);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '{' && i + 2 < pattern.Length && pattern[i + 2] == '}' && char.IsAsciiDigit(pattern[i + 1]))
            {
                var index = pattern[i + 1] - '0';
                text.Append(index < arguments.Length ? Format(arguments[index]) : "");
                i += 2;
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        return text.ToString();
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using MMSSC.Interop.Adapters.Finding.Roles;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Layouts;

/// <summary>Reads headings: role, horizon, date and what else they say.</summary>
internal static partial class HeadingReader
{
    private static readonly string[] percentWords =
        ["porcentaje", "percent", "percentage", "pourcentage", "percentuale", "percentagem", "porcentagem"];

    private static readonly char[] separators = [' ', '-', '–', '—', ':', '(', ')', ','];

    private static readonly string[] arrows = ["→", "->", "=>", "⇒", "➔", "➜", "⟶", " > "];

    /// <summary>Reads one heading text.</summary>
    public static Heading Read(in Cell cell, Lexicon lexicon)
    {
        var text = cell.Text.Trim();
        if (text.Length is 0 or > Thresholds.LongestHeading)
        {
            return Heading.None with { Text = text.Length > Thresholds.LongestHeading ? text[..Thresholds.LongestHeading] : text };
        }

        if (cell.Kind is CellKind.Date && DateReader.Read(cell, lexicon) is { } whole)
        {
            return new(text, HeadingTopic.Unknown, false, null, whole.Date, false, "");
        }

        if (Arrow(text) is { } arrow)
        {
            return ReadBoth(text, arrow, lexicon);
        }

        var (date, rest) = FindDate(text, lexicon);
        var folded = Folding.Fold(rest);
        var role = lexicon.RoleOf(folded, out var exact);
        var horizon = lexicon.HorizonOf(folded, out var exactHorizon);

        // A deadline or the day on which a form was printed is not a date of the assessment.
        role = role == HeadingTopic.Date && lexicon.IsOtherDate(folded) ? HeadingTopic.Ignored : role;

        // "Actual" is a whole heading for the level now, and "target" for a planned one, whatever else the words may mean.
        if (exactHorizon && role is not HeadingTopic.Horizon)
        {
            (role, exact) = (HeadingTopic.Rating, false);
        }

        var label = GroupIn(rest, lexicon) ?? (horizon is null ? rest.Trim(separators) : BesideHorizon(rest, lexicon));
        var isGroup = lexicon.Stakeholders.Contains(Folding.Fold(label));
        var heading = new Heading(text, role, exact, horizon, date, SaysPercent(text, folded), label)
        {
            NamesGroup = isGroup,
            Span = FindSpan(text),
            Parts = [Folding.Fold(text)],
        };
        return horizon is null || heading.MayNameWhose ? heading : heading with { Label = "" };
    }

    /// <summary>What stands before or behind the words for a horizon, as a town's name does; empty where they stand in the middle.</summary>
    private static string BesideHorizon(string text, Lexicon lexicon)
    {
        var words = text.Split([' ', '\u00A0', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);
        for (var length = words.Length - 1; length > 0; length--)
        {
            if (Says(words[^length..]))
            {
                return string.Join(' ', words[..^length]).Trim(separators);
            }

            if (Says(words[..length]))
            {
                return string.Join(' ', words[length..]).Trim(separators);
            }
        }

        return "";

        bool Says(string[] part) => lexicon.HorizonOf(Folding.Fold(string.Join(' ', part).Trim(separators)), out var exact) is not null && exact;
    }

    /// <summary>The group that stands beside a word for ratings, as in "Level (residents)"; null where none does.</summary>
    private static string? GroupIn(string text, Lexicon lexicon)
    {
        var parts = text.Split(['(', ')', ':', '–', '—', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var group = parts.Length == 2 ? Array.Find(parts, part => lexicon.Stakeholders.Contains(Folding.Fold(part))) : null;
        return group is not null && Array.TrueForAll(parts, part => part == group || (lexicon.RoleOf(Folding.Fold(part), out var exact) == HeadingTopic.Rating && exact)) ? group : null;
    }

    private static bool SaysPercent(string text, string folded)
    {
        if (text.Contains('%'))
        {
            return true;
        }

        foreach (var word in percentWords)
        {
            if (Lexicon.ContainsPhrase(folded, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the headings of one column in several rows as one.</summary>
    public static Heading Join(Heading upper, Heading lower) =>
        upper.Text.Length == 0 || upper.Text == lower.Text
            ? lower
            : lower.Text.Length == 0
                ? upper
                : new(
                    $"{upper.Text} {lower.Text}",
                    Telling(upper, lower).Role,
                    Telling(upper, lower).Exact,
                    lower.Horizon ?? upper.Horizon,
                    lower.Date ?? upper.Date,
                    lower.Percent || upper.Percent,
                    LabelOf(upper, lower))
                {
                    Span = lower.Span ?? upper.Span,
                    LabelAbove = AboveOf(upper, lower),
                    NamesGroup = LabelOf(upper, lower) == lower.Label ? lower.NamesGroup : upper.NamesGroup,
                    Parts = [.. upper.Parts, .. lower.Parts],
                    LabelIsAbove = IsNamedAbove(upper, lower) || upper.LabelIsAbove || lower.LabelIsAbove,
                    NamesBoth = lower.NamesBoth || upper.NamesBoth,
                    SecondIsPlanned = lower.SecondIsPlanned || upper.SecondIsPlanned,
                    SecondIsNow = lower.SecondIsNow || upper.SecondIsNow,
                };

    /// <summary>What a heading says of the levels below it: its lowest row that says something.</summary>
    public static StatedRole RoleOf(Heading heading, Lexicon lexicon)
    {
        for (var i = heading.Parts.Length - 1; i >= 0; i--)
        {
            if (RoleReader.Read(heading.Parts[i], lexicon) is { Role: not RatingRole.Unsaid } said)
            {
                return said;
            }
        }

        return default;
    }

    /// <summary>What a heading says of who stands behind the levels below it: the lowest of its rows that says so, as a time may stand below it.</summary>
    public static StatedRole VoiceOf(Heading heading, Lexicon lexicon)
    {
        for (var i = heading.Parts.Length - 1; i >= 0; i--)
        {
            if (RoleReader.Read(heading.Parts[i], lexicon) is { Voice: not RatingRole.Unsaid } said)
            {
                return said;
            }
        }

        return default;
    }

    /// <summary>The arrow of a heading such as "level now → in 2 years"; null where there is none.</summary>
    private static string? Arrow(string text) => Array.Find(arrows, arrow => text.IndexOf(arrow, StringComparison.Ordinal) is var at && at > 0 && at + arrow.Length < text.Length);

    /// <summary>A heading of cells that hold two levels; where its second half speaks of no other level it is read as any heading.</summary>
    private static Heading ReadBoth(string text, string arrow, Lexicon lexicon)
    {
        var at = text.IndexOf(arrow, StringComparison.Ordinal);
        var (first, second) = (RoleReader.Read(Folding.Fold(text[..at].Replace('(', ' ')), lexicon), RoleReader.Read(Folding.Fold(text[(at + arrow.Length)..].Replace(')', ' ')), lexicon));
        var plain = Read(new(CellKind.Text, string.Concat(text.AsSpan(0, at), " ", text.AsSpan(at + arrow.Length)), 0, null, CellTraits.None), lexicon);
        var both = first.Role is RatingRole.Unsaid or RatingRole.Now && second.Role is RatingRole.Planned or RatingRole.Target or RatingRole.Proposed or RatingRole.Later;
        if (first.Role is RatingRole.Previous or RatingRole.Baseline && second.Role == RatingRole.Now)
        {
            return new(text, HeadingTopic.Rating, true, null, plain.Date, plain.Percent, "") { Span = plain.Span, Parts = [Folding.Fold(text[(at + arrow.Length)..])], NamesBoth = true, SecondIsNow = true };
        }

        return both
            ? new(text, HeadingTopic.Rating, true, null, plain.Date, plain.Percent, "") { Span = plain.Span, Parts = [Folding.Fold(text[..at])], NamesBoth = true, SecondIsPlanned = second.Role == RatingRole.Planned }
            : plain with { Text = text, Parts = [Folding.Fold(text)] };
    }

    /// <summary>What tells a column apart: below the name of a town stands "result", or the other way round.</summary>
    private static string LabelOf(Heading upper, Heading lower) => lower.Label.Length > 0 && !IsNamedAbove(upper, lower) ? lower.Label : NameOf(upper);

    /// <summary>What the upper row names beside the lower one.</summary>
    private static string AboveOf(Heading upper, Heading lower) => lower.LabelAbove.Length > 0 ? lower.LabelAbove : NameOf(upper) is var name && name != LabelOf(upper, lower) ? name : upper.LabelAbove;

    private static string NameOf(Heading heading) => heading.MayNameWhose ? heading.Label : "";

    private static bool IsNamedAbove(Heading upper, Heading lower) => NameOf(upper).Length > 0 && lower.Role == HeadingTopic.Rating;

    /// <summary>The row that tells what the column holds.</summary>
    private static Heading Telling(Heading upper, Heading lower) => lower.Role is HeadingTopic.Unknown && !upper.NamesGroup && !IsNamedBelow(upper, lower) ? upper : lower;

    /// <summary>Whether a name stands below a horizon: that its levels are of now or of two years ahead says nothing of whose they are.</summary>
    private static bool IsNamedBelow(Heading upper, Heading lower) =>
        upper is { Role: HeadingTopic.Rating, Exact: false, Horizon: not null } && lower is { MayNameWhose: true, Label.Length: > 0 };

    /// <summary>Two numbers in brackets, such as <c>(0-10)</c> or <c>[1 a 5]</c>.</summary>
    private static (double Low, double High)? FindSpan(string text) =>
        text.AsSpan().ContainsAny('(', '[') && Span().Match(text) is { Success: true } match
        && double.Parse(match.Groups["low"].ValueSpan, CultureInfo.InvariantCulture) is var low && double.Parse(match.Groups["high"].ValueSpan, CultureInfo.InvariantCulture) is var high && low < high
            ? (low, high)
            : null;

    [GeneratedRegex(@"[\(\[]\s*(?<low>\d{1,3})\s*(-|–|—|a|to|à|/|\.\.\.?|…)\s*(?<high>\d{1,3})\s*[\)\]]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Span();

    /// <summary>The date among a text's words, and the text without it.</summary>
    private static (PartialDate? Date, string Others) FindDate(string text, Lexicon lexicon)
    {
        var hasDigit = false;
        foreach (var c in text)
        {
            hasDigit |= char.IsAsciiDigit(c);
        }

        if (!hasDigit)
        {
            return (null, text);
        }

        var words = text.Split([' ', '\u00A0', '(', ')', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);
        for (var length = Math.Min(5, words.Length); length >= 1; length--)
        {
            for (var start = 0; start + length <= words.Length; start++)
            {
                var part = string.Join(' ', words, start, length).Trim(',', ';', ':', '–', '-');
                if (DateReader.Read(part, lexicon) is { } read && read.Date.Year is >= 1990 and <= 2099)
                {
                    var rest = string.Join(' ', words[..start].Concat(words[(start + length)..]));
                    return (read.Date, rest);
                }
            }
        }

        return (null, text);
    }
}

using MMSSC.Interop.Assessments;

namespace MMSSC.Interop.Files.Shapes;

/// <summary>
/// Forms of texts. Scanners by hand: these run on every start, and a pattern costs more to build than a file to read. The pattern
/// is the one that the schemas have; a law holds that both say the same.
/// </summary>
internal sealed record TextForm(string Example, string Pattern, Func<string, bool> Holds)
{
    // A pattern knows no calendar: it lets 31 February pass, and the reader does not.
    private const string DatePattern = "^(19|2[01])[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";

    /// <summary>Lower-case words and numbers, joined by <c>-</c>, <c>.</c> or <c>_</c>.</summary>
    public static readonly TextForm Id = new("iso-18091-to-mmssc", @"^[a-z0-9]+([-._][a-z0-9]+)*$", IsId);

    /// <summary>Letters, digits, <c>-</c>, <c>.</c> and <c>_</c>, without spaces: editions.</summary>
    public static readonly TextForm Edition = new("2019", @"^[A-Za-z0-9._-]+$", IsEdition);

    /// <summary>Semantic version: three numbers, perhaps a pre-release name.</summary>
    public static readonly TextForm Version = new("1.0.0", @"^(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})(-[0-9A-Za-z.-]+)?$", IsVersion);

    /// <summary>A day, a month or a year.</summary>
    public static readonly TextForm Date = new("2026-03-15", DatePattern, text => PartialDate.Parse(text) is not null);

    /// <summary>SHA-256 in 64 lower-case hexadecimal digits, or empty where it is still to be filled in.</summary>
    public static readonly TextForm Hash = new("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", @"^([0-9a-f]{64})?$", IsHash);

    /// <summary>The beginning of a SHA-256: 8 lower-case hexadecimal digits.</summary>
    public static readonly TextForm Digest = new("9f86d081", "^[0-9a-f]{8}$", IsDigest);

    /// <summary>A colour.</summary>
    public static readonly TextForm Colour = new("#C00000", @"^#[0-9A-Fa-f]{6}$", IsColour);

    /// <summary>A language, perhaps with a region.</summary>
    public static readonly TextForm Language = new("es", @"^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$", IsLanguage);

    /// <summary>An address on the web.</summary>
    public static readonly TextForm Url = new("https://example.org/", @"^https?://[^ ]+$", IsUrl);

    /// <summary>Code of a finding.</summary>
    public static readonly TextForm FindingCode = new("MMI2010", @"^MMI[0-9]{4}$", IsFindingCode);

    /// <summary>A link in a trace: mapping, source and target.</summary>
    public static readonly TextForm LinkName = new("iso-18091-to-mmssc#1.9>4.3", "^[^#]+#.+>.+$", IsLinkName);

    /// <summary>A model edition in one word.</summary>
    public static readonly TextForm ModelEdition = new("iso-18091@2019", "^[a-z0-9]+([-._][a-z0-9]+)*@[A-Za-z0-9._-]+$", IsModelEdition);

    /// <summary>A column of a sheet, as people see it.</summary>
    public static readonly TextForm ColumnLetters = new("C", "^[A-Z]{1,4}$", IsColumnLetters);

    /// <summary>All forms, to be found by their pattern.</summary>
    public static IReadOnlyList<TextForm> All => [Id, Edition, Version, Date, Hash, Digest, Colour, Language, Url, FindingCode, LinkName, ModelEdition, ColumnLetters];

    private static bool IsId(string text)
    {
        var joint = true;
        foreach (var c in text)
        {
            var now = c is '-' or '.' or '_';
            if ((now && joint) || !(now || char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)))
            {
                return false;
            }

            joint = now;
        }

        return !joint;
    }

    private static bool IsEdition(string text) =>
        text.Length > 0 && Every(text, c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_');

    private static bool IsModelEdition(string text) =>
        text.IndexOf('@') is var at and > 0 && IsId(text[..at]) && IsEdition(text[(at + 1)..]);

    private static bool IsColumnLetters(string text) => text.Length is >= 1 and <= 4 && Every(text, char.IsAsciiLetterUpper);

    private static bool IsVersion(string text)
    {
        var dash = text.IndexOf('-');
        var numbers = dash < 0 ? text.AsSpan() : text.AsSpan(0, dash);
        var parts = 0;
        foreach (var part in numbers.Split('.'))
        {
            var digits = numbers[part];
            if (digits.IsEmpty || digits.Length > 9 || digits.ContainsAnyExceptInRange('0', '9') || (digits.Length > 1 && digits[0] == '0'))
            {
                return false;
            }

            parts++;
        }

        return parts == 3 && (dash < 0 || IsPreRelease(text.AsSpan(dash + 1)));
    }

    private static bool IsPreRelease(ReadOnlySpan<char> text) =>
        !text.IsEmpty && Every(text, c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.');

    private static bool IsHash(string text) =>
        text.Length == 0 || (text.Length == 64 && Every(text, char.IsAsciiHexDigitLower));

    private static bool IsDigest(string text) => text.Length == 8 && Every(text, char.IsAsciiHexDigitLower);

    private static bool IsColour(string text) =>
        text.Length == 7 && text[0] == '#' && Every(text.AsSpan(1), char.IsAsciiHexDigit);

    private static bool IsLanguage(string text)
    {
        var first = true;
        foreach (var part in text.AsSpan().Split('-'))
        {
            var word = text.AsSpan()[part];
            var good = first
                ? word.Length is 2 or 3 && !word.ContainsAnyExceptInRange('a', 'z')
                : word.Length is > 0 and <= 8 && Every(word, char.IsAsciiLetterOrDigit);
            if (!good)
            {
                return false;
            }

            first = false;
        }

        return true;
    }

    private static bool IsUrl(string text) =>
        (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal)) && !text.Contains(' ')
        && text.Length > text.IndexOf("//", StringComparison.Ordinal) + 2;

    private static bool IsFindingCode(string text) =>
        text.Length == 7 && text.StartsWith("MMI", StringComparison.Ordinal) && !text.AsSpan(3).ContainsAnyExceptInRange('0', '9');

    private static bool IsLinkName(string text)
    {
        var hash = text.IndexOf('#');
        return hash > 0 && text.Length > hash + 3 && text.AsSpan(hash + 2, text.Length - hash - 3).Contains('>');
    }

    private static bool Every(ReadOnlySpan<char> text, Func<char, bool> holds)
    {
        foreach (var c in text)
        {
            if (!holds(c))
            {
                return false;
            }
        }

        return true;
    }
}

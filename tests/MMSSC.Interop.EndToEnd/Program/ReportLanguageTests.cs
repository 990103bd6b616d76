using System.Text.RegularExpressions;
using MMSSC.Interop.EndToEnd.Support;

namespace MMSSC.Interop.EndToEnd.Program;

/// <summary>The published program's report in another language than English.</summary>
public partial class ReportLanguageTests
{
    private static readonly string[] samples = ["samples/iso18091-villa-ejemplo.csv", "samples/mmssc-villa-ejemplo.xlsx", "samples/smr-stages.csv", "samples/g3ict-villa-ejemplo.csv"];

    // Evidence as the community wrote it down, and the name of who maintains a mapping.
    private static readonly string[] untranslated = ["Acta de cabildo 12/2025", "MMSSC Interop project, CC0-1.0"];

    [Theory]
    [InlineData("es")]
    [InlineData("fr")]
    public void No_sentence_of_the_English_report_is_left(string language)
    {
        var english = Sentences("en").ToHashSet(StringComparer.Ordinal);
        var other = Sentences(language);

        Assert.True(other.Length > 200, $"Only {other.Length} texts.");
        Assert.Equal(untranslated, other.Where(english.Contains).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("es")]
    [InlineData("fr")]
    public void The_usual_small_words_of_English_are_nowhere(string language) =>
        Assert.Empty(Sentences(language).Where(text => EnglishWords().IsMatch(text)));

    /// <summary>Texts with three words in a row that a reader sees.</summary>
    private static string[] Sentences(string language)
    {
        var (code, page, error) = MmsscProcess.Run(["report", .. samples, "--lang", language, "-o", "-"]);
        Assert.True(code == 0, error);
        var seen = Hidden().Replace(page, "");
        return [.. Tags().Split(seen).Select(text => System.Net.WebUtility.HtmlDecode(text).Trim()).Where(text => Words().IsMatch(text)).Distinct(StringComparer.Ordinal)];
    }

    [GeneratedRegex("<(style|script)[^>]*>.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex Hidden();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("[^\\W\\d_]{2,}\\s+[^\\W\\d_]{2,}\\s+[^\\W\\d_]{2,}")]
    private static partial Regex Words();

    [GeneratedRegex("\\b(the|and|which|with|from|this|that|are|was|were|has|have|what)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishWords();
}

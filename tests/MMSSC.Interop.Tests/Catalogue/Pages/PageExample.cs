using System.Text.RegularExpressions;

namespace MMSSC.Interop.Tests.Catalogue.Pages;

/// <summary>A fenced block of a page.</summary>
/// <param name="Words">The words behind the opening fence.</param>
/// <param name="Lines">What stands in it.</param>
internal sealed record Fence(string[] Words, string[] Lines);

/// <summary>An example of a page: files, the command that reads them, and what it raises where.</summary>
/// <param name="Fences">The files, and the command where it is not the usual one.</param>
/// <param name="Places">Where the page says that its code is raised; an empty text is the file as a whole.</param>
/// <param name="Others">Other codes that the page says are raised too.</param>
internal sealed partial record PageExample(Fence[] Fences, string[] Places, string[] Others)
{
    public static PageExample Of(string[] section, string code)
    {
        var fences = new List<Fence>();
        var prose = new List<string>();
        for (var i = 0; i < section.Length; i++)
        {
            if (!section[i].StartsWith("```", StringComparison.Ordinal))
            {
                prose.Add(section[i]);
                continue;
            }

            var end = Array.IndexOf(section, "```", i + 1);
            Assert.True(end > i, $"{code}: a fence is not closed.");
            fences.Add(new(section[i][3..].Split(' ', StringSplitOptions.RemoveEmptyEntries), section[(i + 1)..end]));
            i = end;
        }

        var text = string.Join(' ', prose);
        var raised = Raised(code).Match(text);
        var others = AlsoRaised().Match(text);
        return new(
            [.. fences],
            raised.Success ? [.. raised.Groups["places"].Value.Split(" and at ", StringSplitOptions.TrimEntries)] : [],
            others.Success ? [.. Code().Matches(others.Value).Select(match => match.Value)] : []);
    }

    // "Raises MMI2154 at 3:1 and at 4:1.", "Raises MMI1207."
    private static Regex Raised(string code) => new($@"Raises {code}( at (?<places>.+?))?\.( |$)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"also raises MMI\d{4}((, | and )MMI\d{4})*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AlsoRaised();

    [GeneratedRegex(@"MMI\d{4}", RegexOptions.None, 1000)]
    private static partial Regex Code();
}

using System.Reflection;
using MMSSC.Interop.Diagnostics;

namespace MMSSC.Interop.Cli.Output.Findings;

/// <summary>The page of a rule: what is wrong, why it matters, an example, and what to use instead.</summary>
internal static class RulePage
{
    /// <summary>The page as Markdown.</summary>
    public static string Read(Rule rule)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"diagnostics/{rule.Code}.md")
            ?? throw new InvalidOperationException($"The page of {rule.Code} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>What is wrong: the page's first paragraph.</summary>
    public static string Summary(string page)
    {
        var parts = page.ReplaceLineEndings("\n").Split("\n\n");
        return (parts.FirstOrDefault(part => part.Length > 0 && part[0] != '#' && !part.StartsWith("Severity:", StringComparison.Ordinal)) ?? "").Replace('\n', ' ').Trim();
    }
}

using System.Text.RegularExpressions;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Catalogue.Pages;

/// <summary>
/// The page of a diagnostic, <c>docs/diagnostics/MMIxxxx.md</c>; <c>docs/diagnostics/README.md</c> says how its examples are written.
/// </summary>
internal sealed partial class DiagnosticPage
{
    private const string Why = "Why it matters";
    private const string Example = "Example";
    private const string Instead = "Use instead";

    private readonly Dictionary<string, string[]> sections;

    private DiagnosticPage(string code, string[] lines)
    {
        Code = code;
        FirstLine = lines.FirstOrDefault() ?? "";
        sections = Split(lines);
        Severity = SeverityLine().Match(string.Join('\n', sections[""])).Groups["severity"].Value;
    }

    public static string Folder => RepositoryRoot.Combine("docs", "diagnostics");

    /// <summary>Codes of all pages.</summary>
    public static IEnumerable<string> Codes => Directory.EnumerateFiles(Folder, "MMI*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public string Code { get; }

    public string FirstLine { get; }

    public string Severity { get; }

    /// <summary>Titles of the sections, in order.</summary>
    public IEnumerable<string> Sections => sections.Keys.Where(title => title.Length > 0);

    /// <summary>The sections that every page has.</summary>
    public static string[] Needed => [Why, Example, Instead];

    /// <summary>The input that raises the code.</summary>
    public PageExample Bad => PageExample.Of(sections[Example], Code);

    /// <summary>The input that does not.</summary>
    public PageExample Good => PageExample.Of(sections[Instead], Code);

    public static DiagnosticPage Read(string code) => new(code, File.ReadAllLines(Path.Combine(Folder, code + ".md")));

    private static Dictionary<string, string[]> Split(string[] lines)
    {
        var found = new Dictionary<string, List<string>> { [""] = [] };
        var (section, fenced) = ("", false);
        foreach (var line in lines)
        {
            fenced ^= line.StartsWith("```", StringComparison.Ordinal);
            if (!fenced && line.StartsWith("## ", StringComparison.Ordinal))
            {
                found.Add(section = line[3..], []);
            }
            else
            {
                found[section].Add(line);
            }
        }

        return found.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }

    [GeneratedRegex(@"^Severity: (?<severity>\w+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SeverityLine();
}

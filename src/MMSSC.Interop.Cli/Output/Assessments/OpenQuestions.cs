using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Output.Assessments;

/// <summary>What findings leave open, and the command lines that would settle it.</summary>
internal sealed class OpenQuestions
{
    private const int MostLines = 4;

    private readonly string[] given;

    /// <param name="given">The words of the command line as it was given, without the program's name.</param>
    /// <param name="findings">What was found.</param>
    public OpenQuestions(IEnumerable<string> given, IEnumerable<Diagnostic> findings)
    {
        this.given = [.. given];
        Findings = [.. findings.Where(finding => finding.Answers.Count > 0).DistinctBy(finding => string.Join('\n', finding.Answers.Select(Text)))];
    }

    /// <summary>The findings that an option would settle; of several with the same answers the first.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; }

    /// <summary>The option as it is typed; where no quoting carries its value into every shell, it is left to be written.</summary>
    public static string Text(Answer answer) => answer.Value switch
    {
        "" => answer.Option,
        ['-', ..] => ShellWord.Option(answer.Option, answer.Value) ?? $"{answer.Option}=…",
        _ => $"{answer.Option} {ShellWord.Quoted(answer.Value) ?? "…"}",
    };

    /// <summary>
    /// Whole command lines, each of which settles all that is open: all of them where they are few, else the one with the
    /// first answers. None where a name in them is one that no line can carry into every shell.
    /// </summary>
    public IReadOnlyList<string> CommandLines()
    {
        if (Findings.Count == 0)
        {
            return [];
        }

        var lines = new List<Answer[]> { Array.Empty<Answer>() };
        foreach (var finding in Findings)
        {
            var some = lines.Count * finding.Answers.Count > MostLines ? finding.Answers.Take(1) : finding.Answers;
            lines = [.. lines.SelectMany(line => some, (line, answer) => (Answer[])[.. line, answer])];
        }

        return [.. lines.Select(Line).OfType<string>()];
    }

    private string? Line(Answer[] answers)
    {
        var words = new List<string>(given);

        // Meanings of several cells go into one option; of another option the last one given holds.
        foreach (var option in answers.GroupBy(answer => answer.Option, StringComparer.Ordinal))
        {
            var value = option.Key == "--codes" ? string.Join(',', option.Select(answer => answer.Value).Distinct(StringComparer.Ordinal)) : option.First().Value;
            words.AddRange(value is ['-', ..] ? [$"{option.Key}={value}"] : [option.Key, value]);
        }

        return ShellWord.Line(["mmssc", .. words]);
    }
}

using System.Text;

namespace MMSSC.Interop.Cli.Terminal;

/// <summary>What the program has of the world outside, as a value, so that tests run it in process.</summary>
/// <param name="Output">Standard output: results and nothing else.</param>
/// <param name="Error">Standard error: findings and progress.</param>
/// <param name="OutputIsTerminal">Whether a person looks at the output.</param>
/// <param name="ErrorIsTerminal">Whether a person looks at the errors.</param>
/// <param name="Environment">Looks up an environment variable.</param>
/// <param name="Clock">The time.</param>
internal sealed record ProgramConsole(
    Stream Output, TextWriter Error, bool OutputIsTerminal, bool ErrorIsTerminal, Func<string, string?> Environment, TimeProvider Clock)
{
    /// <summary>Standard error, on which nothing of others' steers the terminal.</summary>
    public TextWriter Error { get; } = new VisibleWriter(Error);

    /// <summary>The files that results were written to and that were not named yet.</summary>
    public List<string> Written { get; } = [];

    /// <summary>What is said while something takes long.</summary>
    public ProgressLine Progress { get; } = new(Error, ErrorIsTerminal, Clock);

    /// <summary>The console of the process.</summary>
    public static ProgramConsole System() => new(
        Console.OpenStandardOutput(),
        new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true },
        !Console.IsOutputRedirected,
        !Console.IsErrorRedirected,
        global::System.Environment.GetEnvironmentVariable,
        TimeProvider.System);

    /// <summary>The language of the user's locale, where the program speaks it; English otherwise.</summary>
    public string Language
    {
        get
        {
            var locale = localeVariables.Select(Environment).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "";
            return Languages.FirstOrDefault(language => locale.StartsWith(language, StringComparison.OrdinalIgnoreCase)) ?? Languages[0];
        }
    }

    /// <summary>The language that a command line asks for, before anything else of it is understood; that of the locale where it asks for none.</summary>
    public string LanguageOf(IReadOnlyList<string> arguments)
    {
        const string option = "--lang";
        var asked = arguments.Zip(arguments.Skip(1)).Where(pair => pair.First == option).Select(pair => pair.Second)
            .Concat(arguments.Where(argument => argument.StartsWith(option + "=", StringComparison.Ordinal)).Select(argument => argument[(option.Length + 1)..]));
        return asked.FirstOrDefault(Languages.Contains) ?? Language;
    }

    private static readonly string[] localeVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Languages of the program.</summary>
    public static readonly string[] Languages = ["en", "es", "fr"];

    /// <summary>Whether escape sequences for colours are welcome.</summary>
    public bool UsesColour(bool terminal) => terminal && string.IsNullOrEmpty(Environment("NO_COLOR")) && Environment("TERM") != "dumb";
}

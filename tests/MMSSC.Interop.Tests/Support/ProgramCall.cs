using System.Text;
using MMSSC.Interop.Cli;
using MMSSC.Interop.Cli.Terminal;

namespace MMSSC.Interop.Tests.Support;

/// <summary>The program, called as a user would, in English where the arguments name no language.</summary>
internal static class ProgramCall
{
    public static (int Code, string Output, string Error) Run(params string[] arguments) => Run(isTerminal: false, arguments);

    /// <summary>The program with a person before it who sees output and errors, without colours.</summary>
    public static (int Code, string Output, string Error) RunAtTerminal(params string[] arguments) => Run(isTerminal: true, arguments);

    private static (int Code, string Output, string Error) Run(bool isTerminal, string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var console = new ProgramConsole(output, error, isTerminal, isTerminal, name => name == "NO_COLOR" ? "1" : null, TimeProvider.System);
        var code = MmsscProgram.Run(arguments.Contains("--lang") ? arguments : [.. arguments, "--lang", "en"], console);
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}

using System.Text;
using MMSSC.Interop.Cli;
using MMSSC.Interop.Cli.Terminal;

namespace MMSSC.Interop.Tests.Support;

/// <summary>The program, called as a user would, in English where the arguments name no language.</summary>
internal static class ProgramCall
{
    public static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var console = new ProgramConsole(output, error, false, false, _ => null, TimeProvider.System);
        var code = MmsscProgram.Run(arguments.Contains("--lang") ? arguments : [.. arguments, "--lang", "en"], console);
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}

using System.CommandLine;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Opening;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Commands.Mappings;

/// <summary><c>mmssc mapping format FILE…</c>: the canonical form of the project's files.</summary>
internal static class MappingFormatCommand
{
    private static readonly LocalText formatted = new("formatted", "formateado", "mis en forme");
    private static readonly LocalText unchanged = new("is in canonical form", "está en forma canónica", "est en forme canonique");
    private static readonly LocalText differs = new("is not in canonical form", "no está en forma canónica", "n'est pas en forme canonique");

    public static Command Create(CommandContext context)
    {
        var command = new Command("format", "Re-writes mapping files in the canonical form: fixed order of members, one link per line.\n\nExample: mmssc mapping format mappings/*.json");
        var files = Arguments.Files("The files to format.");
        var check = new Option<bool>("--check") { Description = "Write nothing; the exit code tells whether every file is in canonical form." };
        command.Arguments.Add(files);
        command.Options.Add(check);
        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var language = context.Language(parsed);
            var different = false;
            foreach (var file in parsed.GetValue(files)!)
            {
                if (FileBytes.Read(file, findings) is not { } bytes || CanonicalFormatter.Format(bytes, file, findings) is not { } text)
                {
                    continue;
                }

                var same = text.Span.SequenceEqual(bytes.Span);
                different |= !same;
                if (!same && !parsed.GetValue(check))
                {
                    ResultFile.Write(context.Console, file, stream => stream.Write(text.Span), isNamed: false);
                }

                parsed.InvocationConfiguration.Output.WriteLine($"{file} {(same ? unchanged : parsed.GetValue(check) ? differs : formatted)[language]}");
            }

            parsed.InvocationConfiguration.Output.Flush();
            var code = context.Finish(parsed, findings);
            return code == ExitCode.Fine && different && parsed.GetValue(check) ? ExitCode.Findings : code;
        });
        return command;
    }
}

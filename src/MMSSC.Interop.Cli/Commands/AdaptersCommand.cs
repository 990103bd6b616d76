using System.CommandLine;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Commands;

/// <summary><c>mmssc adapters</c>: the installed adapters.</summary>
internal static class AdaptersCommand
{
    private static readonly LocalText name = new("Adapter", "Adaptador", "Adaptateur");
    private static readonly LocalText type = new("Type", "Tipo", "Type");

    public static Command Create(CommandContext context)
    {
        var command = new Command("adapters", "Lists the installed adapters, which read the forms that users keep assessments in.");
        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings);
            var language = context.Language(parsed);
            context.Table(parsed).Write(null, [name[language], type[language]], engine.Adapters.Select(adapter =>
                new[] { InteropEngine.NameOf(adapter), adapter.GetType().FullName ?? "" }));
            return context.Finish(parsed, findings);
        });
        return command;
    }
}

using System.CommandLine;
using MMSSC.Interop.Cli.Output.Findings;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Commands;

/// <summary><c>mmssc diagnostics [CODE]</c>: the catalogue of diagnostics, or the page of one.</summary>
internal static class DiagnosticsCommand
{
    private static readonly LocalText code = new("Code", "Código", "Code");
    private static readonly LocalText name = new("Name", "Nombre", "Nom");
    private static readonly LocalText severity = new("Severity", "Gravedad", "Gravité");

    public static Command Create(CommandContext context)
    {
        var command = new Command("diagnostics", "Lists all diagnostics, or prints the page of one.\n\nExample: mmssc diagnostics MMI3003");
        var which = new Argument<string?>("CODE") { Description = "A code such as MMI3003, or its name such as unknown-element.", Arity = ArgumentArity.ZeroOrOne };
        command.Arguments.Add(which);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(which) is { } wanted)
            {
                var rule = RuleCatalogue.Find(wanted) ?? throw new UsageException($"There is no diagnostic '{wanted}'. 'mmssc diagnostics' lists them.");
                parsed.InvocationConfiguration.Output.Write(RulePage.Read(rule));
            }
            else
            {
                var language = context.Language(parsed);
                context.Table(parsed).Write(null, [code[language], name[language], severity[language]], RuleCatalogue.All.Select(rule =>
                    new[] { rule.Code, rule.Slug, rule.Severity.ToString().ToLowerInvariant() }));
            }

            parsed.InvocationConfiguration.Output.Flush();
            return ExitCode.Fine;
        });
        return command;
    }
}

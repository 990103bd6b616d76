using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace MMSSC.Interop.Cli.Help;

/// <summary>Shows the help of a command in the language that is asked for.</summary>
/// <param name="language">The language.</param>
internal sealed class ShowHelp(string language) : SynchronousCommandLineAction
{
    private const string Own = "Show this help.";
    private const string OwnVersion = "Show the version of the program.";

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Takes the place of the help that commands have by themselves.</summary>
    public static void Replace(RootCommand root, string language)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Action = new ShowHelp(language);
                help.Description = Own;
            }
            else if (option is VersionOption)
            {
                option.Description = OwnVersion;
            }
        }
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        new HelpWriter(parseResult.InvocationConfiguration.Output, ProgramTexts.In(language)).Write(parseResult.CommandResult.Command);
        return 0;
    }
}

using System.CommandLine;

namespace MMSSC.Interop.Cli.Commands.Options;

/// <summary>Names a file to write.</summary>
/// <param name="name">The option.</param>
/// <param name="forms">The forms of which its ending has to be one; none where another option decides too.</param>
/// <param name="aliases">Other names of the option.</param>
internal sealed class OutputOption(string name, string[] forms, params string[] aliases) : Option<string>(name, aliases)
{
    /// <summary>The forms of which the ending of the file has to be one.</summary>
    public IReadOnlyList<string> Forms => forms;
}

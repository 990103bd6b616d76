using System.CommandLine;
using MMSSC.Interop.Assessments.Registers;
using MMSSC.Interop.Diagnostics;

namespace MMSSC.Interop.Cli.Commands.Options;

/// <summary>The option that names a register of communities.</summary>
internal sealed class RegisterSettings
{
    private readonly Option<string?> register = new("--communities")
    {
        Description = "A register of communities of your own (JSON): gives the ids of the names that it knows, old names too, and says what was merged or split.",
        HelpName = "FILE",
    };

    public RegisterSettings(Command command) => command.Options.Add(register);

    /// <summary>The register; one with an error counts as none, and its findings say why.</summary>
    public CommunityRegister Read(ParseResult parsed, ICollection<Diagnostic> findings) =>
        parsed.GetValue(register) is { } path ? InteropEngine.ReadRegister(path, findings) ?? CommunityRegister.None : CommunityRegister.None;
}

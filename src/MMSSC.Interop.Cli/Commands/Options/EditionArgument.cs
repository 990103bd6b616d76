using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Cli.Commands.Options;

/// <summary>The model edition that a word on the command line means, where exactly one is wanted.</summary>
internal static class EditionArgument
{
    /// <summary>The edition.</summary>
    /// <exception cref="UsageException">None is called that, or several are.</exception>
    public static Model One(InteropEngine engine, string name, string where) => engine.Catalogue.FindModels(name) switch
    {
        [] => throw new UsageException($"{where}: there is no model '{name}'. Installed: {string.Join(", ", engine.Catalogue.Models)}"),
        [var only] => only,
        var several => throw new UsageException($"{where}: '{name}' has several editions; name one of {string.Join(", ", several)}."),
    };
}

using System.CommandLine;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Exchange;
using MMSSC.Interop.Exchange.Formats;

namespace MMSSC.Interop.Cli.Commands.Mappings;

/// <summary>How the external formats are named on the command line.</summary>
internal static class MappingForms
{
    /// <summary>An option that names one.</summary>
    public static Option<string?> Option(string name, string description)
    {
        var option = new Option<string?>(name)
        {
            Description = $"{description}: {string.Join(", ", ExchangeFormats.Names)} (default: as the file's name ends).",
            HelpName = "FORM",
        };
        option.AcceptOnlyFromAmong([.. ExchangeFormats.Names]);
        return option;
    }

    /// <summary>The form that is named, or that the file's name ends like.</summary>
    /// <exception cref="UsageException">Neither tells.</exception>
    public static IMappingFormat Choose(string? named, string path, string option) =>
        named is not null ? ExchangeFormats.Of(named)
        : ExchangeFormats.ByEnding(path) ?? throw new UsageException($"'{path}' does not tell its form; name it with {option} ({string.Join(", ", ExchangeFormats.Names)}).");
}

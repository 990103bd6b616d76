using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics;

/// <summary>An entry of the catalogue of diagnostics: the code, its name and its weight. Each has one typed factory beside it.</summary>
public sealed record Rule(string Code, string Slug, Severity Severity)
{
    internal Diagnostic At(Location location, LocalText message, LocalText help) =>
        new(Code, Slug, Severity, location, message, help);

    /// <summary>The message before the place is known: help is common to all findings of the rule when it needs no details.</summary>
    internal Diagnostic At(Location location, LocalText message) => At(location, message, LocalText.Empty);
}


namespace MMSSC.Interop.Exchange.Statements;

/// <summary>Licences where a form wants a link instead of the short name that mapping files have (SPDX).</summary>
internal static class Licences
{
    /// <summary>What SSSOM writes where no link is known (SSSOM, slot license).</summary>
    public const string Unspecified = "https://w3id.org/sssom/license/unspecified";

    private static readonly Dictionary<string, string> links = new(StringComparer.Ordinal)
    {
        ["CC0-1.0"] = "https://creativecommons.org/publicdomain/zero/1.0/",
        ["CC-BY-4.0"] = "https://creativecommons.org/licenses/by/4.0/",
        ["CC-BY-SA-4.0"] = "https://creativecommons.org/licenses/by-sa/4.0/",
        ["CC-BY-NC-4.0"] = "https://creativecommons.org/licenses/by-nc/4.0/",
        ["Apache-2.0"] = "https://www.apache.org/licenses/LICENSE-2.0",
        ["MIT"] = "https://opensource.org/license/mit",
    };

    /// <summary>The link of a licence; <see cref="Unspecified"/> where none is known.</summary>
    public static string LinkOf(string? licence) =>
        licence is null ? Unspecified
        : links.TryGetValue(licence, out var link) ? link
        : Uri.TryCreate(licence, UriKind.Absolute, out _) ? licence
        : Unspecified;

    /// <summary>The short name of a linked licence, or the link; null where it says that nothing is specified.</summary>
    public static string? Of(string link) =>
        link == Unspecified ? null : links.FirstOrDefault(known => known.Value.TrimEnd('/') == link.TrimEnd('/').Replace("http://", "https://", StringComparison.Ordinal)).Key ?? link;
}

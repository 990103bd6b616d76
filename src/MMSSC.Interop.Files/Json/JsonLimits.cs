
namespace MMSSC.Interop.Files.Json;

/// <summary>How much of a JSON file is read before it is refused; the number of bytes is <see cref="Text.ReadLimits.FileBytes"/>.</summary>
internal static class JsonLimits
{
    /// <summary>Objects and lists inside each other.</summary>
    public const int Depth = 64;

    /// <summary>Values of all kinds: 64 MB of nodes.</summary>
    public const int Values = 2_000_000;

    /// <summary>Properties of one object. No file of the project has more than a few hundred.</summary>
    public const int Properties = 10_000;

    /// <summary>Bytes of one text or name.</summary>
    public const int TextBytes = 1 << 20;

    /// <summary>Findings that are listed of one file.</summary>
    public const int Findings = 1000;
}

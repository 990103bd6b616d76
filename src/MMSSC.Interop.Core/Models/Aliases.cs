using System.Collections.Immutable;

namespace MMSSC.Interop.Models;

/// <summary>Other words for a thing, by language.</summary>
public sealed record Aliases(ImmutableArray<KeyValuePair<string, ImmutableArray<string>>> ByLanguage)
{
    /// <summary>No other words.</summary>
    public static readonly Aliases None = new([]);

    /// <summary>The words of all languages.</summary>
    public IEnumerable<string> All => ByLanguage.SelectMany(entry => entry.Value);
}

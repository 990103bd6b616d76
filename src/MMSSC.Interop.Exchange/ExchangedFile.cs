using System.Collections.Frozen;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange;

/// <summary>A file that came in.</summary>
/// <param name="Name">Its name as the user gave it.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record ExchangedFile(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The file as a whole.</summary>
    public Location Whole => Location.Whole(Name);

    /// <summary>What columns mean whose heads say nothing of it: a <see cref="LinkField"/> by folded head, as the user states it.</summary>
    public FrozenDictionary<string, string> Columns { get; init; } = FrozenDictionary<string, string>.Empty;
}

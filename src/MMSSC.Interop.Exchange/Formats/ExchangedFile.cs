using System.Collections.Frozen;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Formats;

/// <summary>A file that came in.</summary>
/// <param name="Name">Its name as the user gave it.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record ExchangedFile(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The file as a whole.</summary>
    public Location Whole => Location.Whole(Name);

    /// <summary>The model that its sources are of, where that is known before it is read: a code can then be told from its prefix.</summary>
    public Model? Source { get; init; }

    /// <summary>The model that its targets are of, where that is known before it is read.</summary>
    public Model? Target { get; init; }

    /// <summary>What columns mean whose heads say nothing of it: a <see cref="LinkField"/> by folded head, as the user states it.</summary>
    public FrozenDictionary<string, string> Columns { get; init; } = FrozenDictionary<string, string>.Empty;
}

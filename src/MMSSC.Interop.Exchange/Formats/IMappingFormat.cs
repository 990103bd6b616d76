using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Exchange.Formats;

/// <summary>An external format that mappings are exchanged in. What it can't hold nobody needs to list: <see cref="ExchangeLoss"/> finds it by reading back.</summary>
internal interface IMappingFormat
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>How names of its files end, the usual one first.</summary>
    IReadOnlyList<string> Endings { get; }

    /// <summary>Writes a mapping.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="options">In which language, and of which day.</param>
    /// <param name="stream">Takes the bytes; stays open.</param>
    void Write(Mapping mapping, ExchangeOptions options, Stream stream);

    /// <summary>What a file says of a mapping; null where nothing of it can be read, and then at least one finding is an error.</summary>
    MappingStatement? Read(ExchangedFile file, ICollection<Diagnostic> findings);
}

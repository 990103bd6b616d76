using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Exchange.Formats;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Exchange.Skos;

/// <summary>SKOS mapping relations in Turtle.</summary>
internal sealed class SkosFormat : IMappingFormat
{
    public string Name => "skos";

    public IReadOnlyList<string> Endings => [".ttl"];

    public void Write(Mapping mapping, ExchangeOptions options, Stream stream) => new SkosWriter(mapping, options).Write(stream);

    public MappingStatement? Read(ExchangedFile file, ICollection<Diagnostic> findings) => new SkosReader(file, findings).Read();
}

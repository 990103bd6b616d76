using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Exchange.Formats;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Exchange.Sssom;

/// <summary>SSSOM/TSV 1.1: a header in YAML, and a row for each mapping.</summary>
internal sealed class SssomFormat : IMappingFormat
{
    public string Name => "sssom";

    public IReadOnlyList<string> Endings => [".sssom.tsv"];

    public void Write(Mapping mapping, ExchangeOptions options, Stream stream) => new SssomWriter(mapping, options).Write(stream);

    public MappingStatement? Read(ExchangedFile file, ICollection<Diagnostic> findings) => new SssomReader(file, findings).Read();
}

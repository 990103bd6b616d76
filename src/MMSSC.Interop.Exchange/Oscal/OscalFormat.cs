using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Exchange.Formats;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Exchange.Oscal;

/// <summary>OSCAL mapping collections 1.2 in JSON.</summary>
internal sealed class OscalFormat : IMappingFormat
{
    public string Name => "oscal";

    public IReadOnlyList<string> Endings => [".oscal.json"];

    public void Write(Mapping mapping, ExchangeOptions options, Stream stream) => new OscalWriter(mapping, options).Write(stream);

    public MappingStatement? Read(ExchangedFile file, ICollection<Diagnostic> findings) => new OscalReader(file, findings).Read();
}

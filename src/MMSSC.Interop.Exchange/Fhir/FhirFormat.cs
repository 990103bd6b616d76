using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Exchange.Formats;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Exchange.Fhir;

/// <summary>The resource ConceptMap of FHIR R5, in JSON.</summary>
internal sealed class FhirFormat : IMappingFormat
{
    public string Name => "fhir";

    public IReadOnlyList<string> Endings => [".fhir.json"];

    public void Write(Mapping mapping, ExchangeOptions options, Stream stream) => new FhirWriter(mapping, options).Write(stream);

    public MappingStatement? Read(ExchangedFile file, ICollection<Diagnostic> findings) => new FhirReader(file, findings).Read();
}

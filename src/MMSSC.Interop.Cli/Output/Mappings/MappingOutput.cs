using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Schemas;

namespace MMSSC.Interop.Cli.Output.Mappings;

/// <summary>Writes mapping files that are new, each with the schema that editors find near its place.</summary>
internal static class MappingOutput
{
    /// <summary>Writes one.</summary>
    public static void Write(ProgramConsole console, string path, MappingDefinition mapping)
    {
        var text = MappingWriter.Write(mapping with { Schema = ResultFile.SchemaOf(path, SchemaKind.Mapping) });
        ResultFile.Write(console, path, stream => stream.Write(text.Span));
    }
}

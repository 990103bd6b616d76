using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Exchange;
using MMSSC.Interop.Exchange.Formats;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Workshop;

/// <summary>Writes mappings in external formats.</summary>
internal static class MappingExport
{
    /// <summary>The file's bytes; findings name what the form does not hold.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="format">The form.</param>
    /// <param name="options">In which language, and of which day.</param>
    /// <param name="findings">Takes what is lost.</param>
    public static ReadOnlyMemory<byte> Write(Mapping mapping, string path, IMappingFormat format, ExchangeOptions options, ICollection<Diagnostic> findings)
    {
        using var stream = new MemoryStream();
        format.Write(mapping, options, stream);
        var bytes = stream.GetBuffer().AsMemory(0, (int)stream.Length);
        if (ExchangeLoss.Between(mapping.Definition, Restore(mapping, format, bytes), format.Name, path) is { } lost)
        {
            findings.Add(lost);
        }

        return bytes;
    }

    private static MappingDefinition Restore(Mapping mapping, IMappingFormat format, ReadOnlyMemory<byte> bytes)
    {
        var blank = new MappingStatement().Said;
        return format.Read(new(format.Name, bytes), []) is { } statement ? StatementCompletion.Complete(statement, blank) : blank;
    }
}

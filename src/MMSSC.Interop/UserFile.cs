using MMSSC.Interop.Adapters.Tabular;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Schemas;

namespace MMSSC.Interop;

/// <summary>Reads one kind of the project's files from bytes.</summary>
internal delegate T? FileReader<out T>(ReadOnlyMemory<byte> bytes, string file, ICollection<Diagnostic> findings, ReadLimits? limits);

/// <summary>Reads a file of the user's: by its reader, whose findings come first, and by its schema for what the reader has no word for.</summary>
internal static class UserFile
{
    /// <summary>The content, or null where there is an error; all findings are added to the list, none twice.</summary>
    public static T? Read<T>(SchemaKind kind, ReadOnlyMemory<byte> bytes, string file, ICollection<Diagnostic> findings, FileReader<T> read)
        where T : class
    {
        var found = new List<Diagnostic>();
        var content = read(bytes, file, found, null);
        if (found.All(finding => finding.Severity != Severity.Error))
        {
            found.AddRange(SchemaValidator.Validate(kind, bytes, file));
        }

        foreach (var finding in found)
        {
            findings.Add(finding);
        }

        return found.Any(finding => finding.Severity == Severity.Error) ? null : content;
    }
}

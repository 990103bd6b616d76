using System.Text.Json;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Schemas;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Installation;

/// <summary>Reads one kind of the project's files from bytes.</summary>
internal delegate T? FileReader<out T>(ReadOnlyMemory<byte> bytes, string file, ICollection<Diagnostic> findings, ReadLimits? limits);

/// <summary>
/// Reads a file of the user's by its reader, which enforces each keyword of the schema (a law over all fixtures): what it finds no error in
/// is right. Of a file that is refused the schema adds what its reader did not say.
/// </summary>
internal static class UserFile
{
    /// <summary>The content, or null where there is an error; all findings are added to the list, none twice.</summary>
    public static T? Read<T>(SchemaKind kind, ReadOnlyMemory<byte> bytes, string file, ICollection<Diagnostic> findings, FileReader<T> read)
        where T : class
    {
        var found = new List<Diagnostic>();
        var content = read(bytes, file, found, null);
        var isRefused = content is null || found.Exists(static finding => finding.Severity == Severity.Error);
        if (isRefused)
        {
            // Loading the schema library takes as long as all else that a start does: only who has to mend a file waits for it.
            found.AddRange(SchemaValidator.Recheck(kind, bytes, file, found));
        }

        foreach (var finding in found)
        {
            findings.Add(finding);
        }

        return isRefused ? null : content;
    }

    /// <summary>What a JSON file is, by the one member that only its kind has; null with a finding where it has none of them.</summary>
    public static SchemaKind? KindOf(ReadOnlyMemory<byte> bytes, string file, ICollection<Diagnostic> findings)
    {
        if (KindByMembers(bytes.Span) is { } kind)
        {
            return kind;
        }

        if (JsonTreeReader.Read(bytes, file, new(findings)) is not null)
        {
            findings.Add(CatalogueDiagnostics.UnknownFileKind(Location.Whole(file)));
        }

        return null;
    }

    /// <summary>Looks at the names of the outermost members alone: the file is read by the reader of its kind, which says what is wrong with the rest.</summary>
    private static SchemaKind? KindByMembers(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
        var best = kinds.Length;
        try
        {
            while (best > 0 && reader.Read())
            {
                if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 })
                {
                    for (var i = 0; i < best; i++)
                    {
                        best = reader.ValueTextEquals(kinds[i].Member) ? i : best;
                    }

                    reader.Skip();
                }
            }
        }
        catch (JsonException)
        {
            // Who reads the whole file says where it breaks off.
        }

        return best < kinds.Length ? kinds[best].Kind : null;
    }

    private static readonly (string Member, SchemaKind Kind)[] kinds =
    [
        ("elements", SchemaKind.Model), ("links", SchemaKind.Mapping), ("assignments", SchemaKind.Guidance), ("steps", SchemaKind.Guidance), ("aliases", SchemaKind.Aliases), ("criteria", SchemaKind.Criteria),
        ("tables", SchemaKind.Plan), ("communities", SchemaKind.Communities),
    ];
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MMSSC.Interop.Adapters.Canonical;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Workshop;

/// <summary>What a mapping file holds beside its meaning, for a file that is made of it: where its schema is found, and its authors' own extensions.</summary>
internal static class MappingExtras
{
    private const string Own = "extensions";
    private const string Schema = "$schema";
    private const string Links = "links";
    private const string LevelMaps = "levelMaps";

    private static readonly JsonSerializerOptions plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The new file with what the old one held, in the canonical form.</summary>
    /// <param name="before">Bytes of the old file, which could be read.</param>
    /// <param name="after">The new file; its links have the places that they had in the old one.</param>
    public static ReadOnlyMemory<byte> Keep(ReadOnlyMemory<byte> before, MappingDefinition after)
    {
        var old = JsonNode.Parse(before.Span)!.AsObject();
        var made = JsonNode.Parse(MappingWriter.Write(after, (string?)old[Schema]).Span)!.AsObject();
        Copy(old, made);
        foreach (var (name, map) in made[LevelMaps]!.AsObject())
        {
            Copy(old[LevelMaps]![name], map!);
        }

        for (var i = 0; i < after.Links.Length; i++)
        {
            if (after.Links[i].Location.Pointer is { } pointer && int.TryParse(pointer[(pointer.LastIndexOf('/') + 1)..], out var place))
            {
                Copy(old[Links]![place], made[Links]![i]!);
            }
        }

        return CanonicalFormatter.Format(Encoding.UTF8.GetBytes(made.ToJsonString(plain)), "", [])
            ?? throw new InvalidOperationException("A mapping that was written can't be read.");
    }

    private static void Copy(JsonNode? old, JsonNode made)
    {
        if (old?[Own] is { } extensions)
        {
            made[Own] = extensions.DeepClone();
        }
    }
}

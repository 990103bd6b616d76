using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Workshop;

/// <summary>Renews the pins of a mapping file: the identity hash of each model as it is installed, and the digest of each of its elements.</summary>
internal static class MappingPins
{
    private static readonly JsonSerializerOptions plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file with its pins renewed, all else as it was, in the canonical form; null where it can't be read or names a model that is not installed.</summary>
    public static ReadOnlyMemory<byte>? Renew(ReadOnlyMemory<byte> bytes, string file, IReadOnlyCollection<Model> models, List<Diagnostic> findings)
    {
        if (MappingReader.Read(bytes, file, findings) is not { } definition || findings.Exists(finding => finding.Severity == Severity.Error))
        {
            return null;
        }

        var root = JsonNode.Parse(bytes.Span)!.AsObject();
        var known = Set(root["source"]!.AsObject(), definition.Source, models, findings) & Set(root["target"]!.AsObject(), definition.Target, models, findings);
        return known ? CanonicalFormatter.Format(Encoding.UTF8.GetBytes(root.ToJsonString(plain)), file, findings) : null;
    }

    private static bool Set(JsonObject pin, ModelPin written, IReadOnlyCollection<Model> models, List<Diagnostic> findings)
    {
        var reference = new ModelReference(written.Model.Value, written.Edition.Value);
        if (models.FirstOrDefault(model => model.Reference == reference) is not { } model)
        {
            findings.Add(MappingDiagnostics.UnknownModel(written.Model.Location, reference.ToString(), models.Select(known => known.Reference.ToString())));
            return false;
        }

        pin["sha256"] = model.IdentityHash;
        var elements = new JsonObject();
        foreach (var element in model.Elements)
        {
            elements[element.Code] = ModelIdentity.DigestOf(element);
        }

        pin["elements"] = elements;
        return true;
    }
}

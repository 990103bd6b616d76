using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Exchange.Json;
using MMSSC.Interop.Files.Json;

namespace MMSSC.Interop.Exchange.Oscal;

/// <summary>References inside an OSCAL file that lead nowhere: <c>#uuid</c> without a resource, parties and roles that the metadata does not have.</summary>
internal static class OscalReferences
{
    /// <summary>Names each.</summary>
    public static void Check(JsonNode collection, ICollection<Diagnostic> findings)
    {
        var metadata = collection.Find("metadata");
        var check = new Sets(
            Ids(collection.Find("back-matter"), "resources", "uuid"),
            Ids(metadata, "parties", "uuid"),
            Ids(metadata, "roles", "id"));
        Walk(collection, check, findings);
    }

    private static HashSet<string> Ids(JsonNode owner, string list, string member)
    {
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in owner.Items(list))
        {
            if (item.Find(member).TextOf() is { } id)
            {
                ids.Add(id.Value);
            }
        }

        return ids;
    }

    // The reader bounds the depth of a file, so the walk needs no bound of its own.
    private static void Walk(JsonNode node, Sets sets, ICollection<Diagnostic> findings)
    {
        if (node.Kind is not (JsonKind.Object or JsonKind.List))
        {
            return;
        }

        foreach (var value in node.Values)
        {
            switch (value.Name)
            {
                case "href" when value.TextOf() is { } href && href.Value[0] == '#' && !sets.Resources.Contains(href.Value[1..]):
                    findings.Add(ExchangeDiagnostics.DanglingReference(href.Location, href.Value, "back-matter.resources"));
                    break;
                case "role-id" when value.TextOf() is { } role && !sets.Roles.Contains(role.Value):
                    findings.Add(ExchangeDiagnostics.DanglingReference(role.Location, role.Value, "metadata.roles"));
                    break;
                case "party-uuids" when value.Kind == JsonKind.List:
                    foreach (var item in value.Values)
                    {
                        if (item.TextOf() is { } party && !sets.Parties.Contains(party.Value))
                        {
                            findings.Add(ExchangeDiagnostics.DanglingReference(party.Location, party.Value, "metadata.parties"));
                        }
                    }

                    break;
                default:
                    Walk(value, sets, findings);
                    break;
            }
        }
    }

    private sealed record Sets(HashSet<string> Resources, HashSet<string> Parties, HashSet<string> Roles);
}

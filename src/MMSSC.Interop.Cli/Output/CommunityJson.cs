using System.Text.Json;
using MMSSC.Interop.Assessments;

namespace MMSSC.Interop.Cli.Output;

/// <summary>Writes of a community what its name and id do not say.</summary>
internal static class CommunityJson
{
    /// <summary>The territories above it as a property of the object that is open; nothing where none is known.</summary>
    public static void WriteTerritories(Utf8JsonWriter writer, Community community)
    {
        if (community.Territories.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("territories");
        foreach (var name in community.Territories.Names)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
    }
}

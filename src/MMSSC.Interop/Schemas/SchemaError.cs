using System.Text.Json;
using Json.Pointer;

namespace MMSSC.Interop.Schemas;

/// <summary>One value that breaks one keyword of a schema.</summary>
/// <param name="Place">Where the value stands in the file.</param>
/// <param name="Keyword">The keyword, as JSON Schema spells it.</param>
/// <param name="Schema">The schema that has the keyword.</param>
/// <param name="Property">Of <c>required</c>, the name that is missing.</param>
internal sealed record SchemaError(JsonPointer Place, string Keyword, JsonElement Schema, string? Property = null);

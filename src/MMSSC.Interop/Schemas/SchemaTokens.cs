using System.Globalization;
using System.Text;
using MMSSC.Interop.Files.Json;
using Newtonsoft.Json.Linq;

namespace MMSSC.Interop.Schemas;

/// <summary>Between our tree, which knows every place, and the values that the schema library reads.</summary>
internal static class SchemaTokens
{
    /// <summary>The library's form of a value. Of a key that appears twice the first counts, as for all readers.</summary>
    public static JToken Of(JsonNode node)
    {
        switch (node.Kind)
        {
            case JsonKind.Object:
                var item = new JObject();
                foreach (var value in node.Values)
                {
                    item.TryAdd(value.Name, Of(value));
                }

                return item;
            case JsonKind.List:
                var list = new JArray();
                foreach (var value in node.Values)
                {
                    list.Add(Of(value));
                }

                return list;
            case JsonKind.Text:
                return new JValue(node.Text);
            case JsonKind.Number:
                return long.TryParse(node.Raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
                    ? new JValue(whole)
                    : new JValue(node.Number);
            case JsonKind.True:
            case JsonKind.False:
                return new JValue(node.Kind == JsonKind.True);
            default:
                return JValue.CreateNull();
        }
    }

    /// <summary>The value of the tree that a token was made of.</summary>
    public static JsonNode Find(JToken? token, JsonNode root)
    {
        if (token?.Parent is null)
        {
            return root;
        }

        if (token.Parent is JProperty { Name: var name })
        {
            return Find(token.Parent.Parent, root).Find(name);
        }

        if (token is JProperty property)
        {
            return Find(token.Parent, root).Find(property.Name);
        }

        var index = ((JArray)token.Parent).IndexOf(token);
        var values = Find(token.Parent, root).Values;
        for (var i = 0; i <= index; i++)
        {
            values.MoveNext();
        }

        return values.Current;
    }

    /// <summary>A value as it is spelled, for messages.</summary>
    public static string Spell(JsonNode node) => node.Kind switch
    {
        JsonKind.Text => JsonSyntax.Shorten(node.Text),
        JsonKind.Number => JsonSyntax.Shorten(Encoding.ASCII.GetString(node.Raw)),
        JsonKind.True => "true",
        JsonKind.False => "false",
        JsonKind.Null => "null",
        _ => "…",
    };
}

using System.Collections.Immutable;
using MMSSC.Interop.Exchange.Json;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Oscal;

/// <summary>The properties of an OSCAL object that are of our namespace; those of others are remembered to be named.</summary>
internal sealed class OscalProperties
{
    private readonly List<Property> ours = [];
    private readonly List<(string Name, Location At)> others = [];

    /// <summary>Reads them.</summary>
    public static OscalProperties Of(JsonNode owner)
    {
        var properties = new OscalProperties();
        foreach (var item in owner.Items("props"))
        {
            if (item.Find("name").TextOf() is { } name && item.Find("value").TextOf() is { } value)
            {
                if (item.Find("ns").TextOf()?.Value == ElementNames.Terms.TrimEnd(':'))
                {
                    properties.ours.Add(new(name.Value, value, item.Find("class").TextOf()?.Value, item.Find("remarks").TextOf()?.Value));
                }
                else
                {
                    properties.others.Add(($"props.{name.Value}", name.Location));
                }
            }
        }

        return properties;
    }

    /// <summary>The value of the first of that name.</summary>
    public Located<string>? Find(string name) => All(name) is [var first, ..] ? first.Value : null;

    /// <summary>All of that name.</summary>
    public ImmutableArray<Property> All(string name) => [.. ours.Where(property => property.Name == name)];

    /// <summary>Texts of that name by language.</summary>
    public IEnumerable<TextIn> Prose(string name) => All(name).Where(property => property.Remarks is not null).Select(property => new TextIn(property.Value.Value, property.Remarks!));

    /// <summary>Sets the fields of a link that they say.</summary>
    public void FillIn(LinkText link, LinkReadings readings)
    {
        foreach (var property in ours)
        {
            if (property.Name is LinkField.Rationale or LinkField.Method)
            {
                link.Set(LinkField.In(property.Name, property.Value.Value), property.Remarks, property.Value.Location);
            }
            else if (LinkField.Details.Contains(property.Name))
            {
                link.Set(property.Name, property.Value.Value, property.Value.Location);
            }
        }

        foreach (var (name, at) in others)
        {
            readings.Unknown(name, at);
        }
    }

    /// <summary>A property.</summary>
    internal sealed record Property(string Name, Located<string> Value, string? Class, string? Remarks);
}

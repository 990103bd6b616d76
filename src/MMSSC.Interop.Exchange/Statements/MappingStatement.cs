using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Statements;

/// <summary>What a file of another form says of a mapping. A form speaks of some members only; the others are taken from elsewhere.</summary>
internal sealed class MappingStatement
{
    /// <summary>The member by which editors find the schema.</summary>
    public const string Schema = "$schema";

    private readonly HashSet<string> spoken = new(StringComparer.Ordinal);

    /// <summary>What it says; members that it does not speak of have no meaning here.</summary>
    public MappingDefinition Said { get; private set; } = new()
    {
        Id = "",
        Version = "",
        Source = Pin(null, Location.None),
        Target = Pin(null, Location.None),
        Defaults = new(new("", Location.None), Aggregation.Mean, Rounding.Nearest, MappingDefaults.DefaultMinimumCoverage),
    };

    /// <summary>Whether its form groups links in an order of its own, which says nothing.</summary>
    public bool IsReordered { get; init; }

    /// <summary>Whether it speaks of a member, by the name that mapping files give it: <c>version</c>, or <c>links.weight</c>.</summary>
    public bool Speaks(string member) => spoken.Contains(member);

    /// <summary>Titles that stand beside codes, as people read them in a table; each with whether it is one of the source model.</summary>
    public List<(Located<string> Code, string Title, bool IsSource)> Titles { get; } = [];

    /// <summary>Adds what it says of a member.</summary>
    public void Say(string member, Func<MappingDefinition, MappingDefinition> said)
    {
        spoken.Add(member);
        Said = said(Said);
    }

    /// <summary>Adds the status.</summary>
    /// <param name="text">How the file spells it.</param>
    /// <param name="status">What that means; null where it is not one of the form's words.</param>
    /// <param name="words">The form's words.</param>
    /// <param name="findings">Takes what can't be read.</param>
    public void SayStatus(Located<string> text, MappingStatus? status, IEnumerable<string> words, ICollection<Diagnostic> findings)
    {
        if (status is { } known)
        {
            Say("status", said => said with { Status = known });
        }
        else
        {
            findings.Add(ExchangeDiagnostics.UnreadableHead(text.Location, "status", text.Value, words));
        }
    }

    /// <summary>Adds links, and the elements that are left out.</summary>
    /// <param name="links">Both, as they are spelled.</param>
    /// <param name="fields">The fields that the form speaks of.</param>
    /// <param name="findings">Takes what can't be read.</param>
    public void SayLinks(IReadOnlyCollection<LinkText> links, IEnumerable<string> fields, ICollection<Diagnostic> findings)
    {
        var read = new List<LinkDefinition>(links.Count);
        var unmapped = new List<UnmappedElement>();
        foreach (var link in links)
        {
            if (link.IsUnmapped)
            {
                unmapped.Add(link.ToUnmapped(findings));
            }
            else if (link.ToLink(findings) is { } whole)
            {
                read.Add(whole);
            }
        }

        Say("links", said => said with { Links = [.. read] });
        Say("unmapped", said => said with { Unmapped = [.. unmapped] });
        foreach (var field in fields.Select(LinkField.Stem))
        {
            spoken.Add(OfLinks(field is LinkField.Document or LinkField.Method ? LinkField.Basis : field));
        }
    }

    /// <summary>The name of a member of links.</summary>
    public static string OfLinks(string member) => $"links.{member}";

    /// <summary>A model without a hash: external formats know none.</summary>
    public static ModelPin Pin(Models.ModelReference? model, Location at) => new(new(model?.Id ?? "", at), new(model?.Edition ?? "", at), new("", at));
}

using MMSSC.Interop.Analysis.Derivation;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis.Editions;

/// <summary>
/// The links of a mapping file, carried to the new edition of one of its models. What is the same goes on counting; what has to be
/// decided is pending: listed, scored nowhere.
/// </summary>
/// <param name="mapping">The file.</param>
/// <param name="change">What became of the elements.</param>
/// <param name="isSource">Whether the source is the model with the new edition, and not the target.</param>
/// <param name="findings">Is told what is not carried, and what is to be decided.</param>
internal sealed class CarriedLinks(Mapping mapping, EditionChange change, bool isSource, ICollection<Diagnostic> findings)
{
    private readonly Dictionary<LinkDefinition, Link> links = mapping.Links.Concat(mapping.Pending).ToDictionary(link => link.Definition, link => link, (IEqualityComparer<LinkDefinition>)ReferenceEqualityComparer.Instance);

    /// <summary>The links in the order of the file.</summary>
    public IEnumerable<LinkDefinition> All() => mapping.Definition.Links.Select(definition => links[definition]).SelectMany(Successors)
        .GroupBy(link => (link.Definition.Source.Value, link.Definition.Target.Value)).Select(Join);

    private Element Mine(Link link) => isSource ? link.Source : link.Target;

    private IEnumerable<Successor> Successors(Link link)
    {
        var before = Mine(link);
        var fate = change.FateOf(before);
        var ways = change.From(before).Where(EditionChange.KeepsScale).ToArray();
        if (fate is ElementFate.Withdrawn or ElementFate.Undecided || ways.Length == 0)
        {
            findings.Add(MigrationDiagnostics.LinkNotCarried(At(link), link.Name, fate is ElementFate.Withdrawn or ElementFate.Undecided ? EditionWords.Why(change, before) : EditionWords.OtherScale));
            yield break;
        }

        foreach (var way in ways)
        {
            yield return new(link, way, fate, Renamed(link.Definition, way, isPending: fate is not (ElementFate.Kept or ElementFate.Reworded)));
        }
    }

    private LinkDefinition Renamed(LinkDefinition link, Link way, bool isPending)
    {
        var code = new Located<string>(way.Target.Code, Location.None);
        var confidence = link.Confidence * (way.Definition.Confidence ?? 1);
        return link with
        {
            Source = isSource ? code : link.Source,
            Target = isSource ? link.Target : code,
            Relationship = isSource
                ? RelationshipRules.Chain(RelationshipRules.Inverse(way.Definition.Relationship), link.Relationship)
                : RelationshipRules.Chain(link.Relationship, way.Definition.Relationship),
            Confidence = confidence is { } product ? Math.Round(product, 4) : null,
            Pending = link.Pending || isPending,
        };
    }

    /// <summary>One link of all that lead between the same two elements now.</summary>
    private LinkDefinition Join(IGrouping<(string Source, string Target), Successor> group)
    {
        Successor[] parts = [.. group];
        var first = parts[0];
        if (parts.Length == 1)
        {
            return first.Fate switch
            {
                ElementFate.Kept => first.Definition,
                ElementFate.Reworded => Told(first.Link, first.Definition, first),
                _ => Told(first.Link, first.Definition with { Rationale = Reasoned(first.Definition.Rationale, first) }, first),
            };
        }

        var joined = first.Definition with
        {
            Relationship = parts.Select(part => part.Definition.Relationship).Aggregate(RelationshipRules.Join),
            Weight = parts.Sum(part => part.Definition.Weight),
            Confidence = parts.Min(part => part.Definition.Confidence),
            Rationale = Together(parts.Select(part => part.Definition.Rationale).Where(text => !text.IsEmpty).Distinct()),
            Pending = !IsWhole(parts),
        };
        return joined.Pending ? Told(first.Link, joined with { Rationale = Reasoned(joined.Rationale, first) }, first) : joined;
    }

    /// <summary>Whether all that was merged led to the same target in the same way: then the merged element does so with their weights together.</summary>
    private bool IsWhole(Successor[] parts) =>
        isSource
        && parts.All(part => part.Fate == ElementFate.Merged && !part.Link.Definition.Pending && part.Link.LevelMap == parts[0].Link.LevelMap && part.Link.Definition.Basis == parts[0].Link.Definition.Basis)
        && change.Into(parts[0].Way.Target).All(way => parts.Any(part => part.Link.Source == way.Source));

    private LinkDefinition Told(Link link, LinkDefinition carried, Successor part)
    {
        findings.Add(MigrationDiagnostics.LinkToDecide(At(link), $"{carried.Source.Value}>{carried.Target.Value}", EditionWords.Told(change, Mine(part.Link))));
        return carried;
    }

    private LocalText Reasoned(LocalText rationale, Successor part)
    {
        var told = EditionWords.Told(change, Mine(part.Link));
        string In(string language) => rationale.IsEmpty ? told[language] : $"{rationale[language]} · {told[language]}";
        return new(In("en"), In("es"), In("fr"));
    }

    private static LocalText Together(IEnumerable<LocalText> texts)
    {
        LocalText[] all = [.. texts];
        string In(string language) => string.Join(" · ", all.Select(text => text[language]));
        return all.Length switch { 0 => LocalText.Empty, 1 => all[0], _ => new(In("en"), In("es"), In("fr")) };
    }

    private Location At(Link link) => isSource ? link.Definition.Source.Location : link.Definition.Target.Location;

    private sealed record Successor(Link Link, Link Way, ElementFate Fate, LinkDefinition Definition);
}

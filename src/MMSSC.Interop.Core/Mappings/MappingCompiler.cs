using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Mappings;

/// <summary>Resolves a mapping file against the installed models and checks everything that can be checked without ratings.</summary>
public sealed class MappingCompiler
{
    private readonly MappingDefinition definition;
    private readonly ICollection<Diagnostic> findings;
    private readonly bool trusted;
    private readonly HashSet<Element> changed = [];
    private IReadOnlyCollection<Model> editions = [];

    private MappingCompiler(MappingDefinition definition, ICollection<Diagnostic> findings, bool trusted) =>
        (this.definition, this.findings, this.trusted) = (definition, findings, trusted);

    /// <summary>Compiles a definition. All findings are added to the list; null where an error makes the mapping unusable.</summary>
    /// <param name="definition">The file.</param>
    /// <param name="models">Installed model editions.</param>
    /// <param name="findings">Is told what is wrong.</param>
    public static Mapping? Compile(MappingDefinition definition, IReadOnlyCollection<Model> models, ICollection<Diagnostic> findings) =>
        new MappingCompiler(definition, findings, trusted: false).Compile(models);

    /// <summary>Compiles a file that was verified when the product was built: identity hashes are not computed again.</summary>
    internal static Mapping? CompileVerified(MappingDefinition definition, IReadOnlyCollection<Model> models, ICollection<Diagnostic> findings) =>
        new MappingCompiler(definition, findings, trusted: true).Compile(models);

    /// <summary>Resolves what can be resolved, whatever the errors; null where a model is not installed.</summary>
    internal static MappingParts? Resolve(MappingDefinition definition, IReadOnlyCollection<Model> models, ICollection<Diagnostic> findings) =>
        new MappingCompiler(definition, findings, trusted: false).Resolve(models);

    private Mapping? Compile(IReadOnlyCollection<Model> models)
    {
        var before = findings.Count;
        var parts = Resolve(models);
        return parts is null || findings.Skip(before).Any(finding => finding.Severity == Severity.Error) ? null : parts.ToMapping();
    }

    private MappingParts? Resolve(IReadOnlyCollection<Model> models)
    {
        var source = Resolve(definition.Source, models);
        var target = Resolve(definition.Target, models);
        if (source is null || target is null)
        {
            return null;
        }

        (editions, var maps) = (models, new LevelMapCompiler(source, target, findings).Compile(definition.LevelMaps));
        var accounted = new bool[source.Elements.Length];
        var links = ResolveLinks(source, target, maps, accounted);
        CheckCoverage(source, links, accounted);
        return new(definition, source, target, [.. maps.Values], [.. links]);
    }

    private Model? Resolve(ModelPin pin, IReadOnlyCollection<Model> models)
    {
        var reference = new ModelReference(pin.Model.Value, pin.Edition.Value);
        var model = models.FirstOrDefault(candidate => candidate.Reference == reference);
        if (model is null)
        {
            findings.Add(MappingDiagnostics.UnknownModel(pin.Model.Location, reference.ToString(), models.Select(known => known.Reference.ToString())));
        }
        else if (!trusted && pin.Sha256.Value.Length == 0)
        {
            findings.Add(MappingDiagnostics.MissingPin(pin.Sha256.Location, reference.ToString(), model.IdentityHash));
        }
        else if (!trusted && !string.Equals(pin.Sha256.Value, model.IdentityHash, StringComparison.OrdinalIgnoreCase))
        {
            var change = PinDrift.Since(pin, model);
            changed.UnionWith(change.Changed);
            findings.Add(MappingDiagnostics.ChangedModel(pin.Sha256.Location, reference.ToString(), pin.Sha256.Value, model.IdentityHash, change.ToText()));
        }

        return model;
    }

    /// <summary>The links between known elements; marks each source that a link of the file names, by its place in the model.</summary>
    private List<Link> ResolveLinks(Model source, Model target, Dictionary<string, LevelMap> maps, bool[] accounted)
    {
        var prefix = $"{definition.Id}#";
        var links = new List<Link>(definition.Links.Length);
        var ends = FindEnds(source, target);
        var first = LinkPairs.FirstOfEach(ends.Sources, ends.Targets, source.Elements.Length + 1, target.Elements.Length + 1);
        CheckDefaultLevelMap(maps);
        for (var i = 0; i < definition.Links.Length; i++)
        {
            var item = definition.Links[i];
            var from = ends.Sources[i] == source.Elements.Length ? Find(source, item.Source) : source.Elements[ends.Sources[i]];
            var to = ends.Targets[i] == target.Elements.Length ? Find(target, item.Target) : target.Elements[ends.Targets[i]];
            if (!item.Pending && !(item.Weight > 0 && double.IsFinite(item.Weight)))
            {
                findings.Add(MappingDiagnostics.WeightNotPositive(item.Location, item.Weight));
            }

            if (from is not null)
            {
                accounted[from.Index] = true;
            }

            if (from is null || to is null)
            {
                continue;
            }

            CheckChanged(source, from, item.Source.Location);
            CheckChanged(target, to, item.Target.Location);

            if (first[i] != i)
            {
                var before = definition.Links[first[i]];
                findings.Add(before.Relationship == item.Relationship
                    ? MappingDiagnostics.DuplicateLink(item.Location, from.Code, to.Code, before.Location)
                    : MappingDiagnostics.ContradictoryLink(item.Location, from.Code, to.Code, Word(item.Relationship), Word(before.Relationship), before.Location));
            }

            if (to.ValueScale is null)
            {
                findings.Add(MappingDiagnostics.TargetWithoutScale(item.Target.Location, to.Code));
            }

            if (FindLevelMap(item, maps) is { } map)
            {
                CheckScales(item, from, to, map);
                links.Add(new(item, from, to, map, string.Concat(prefix, from.Code, ">", to.Code)));
            }
        }

        return links;
    }

    private void CheckDefaultLevelMap(Dictionary<string, LevelMap> maps)
    {
        var name = definition.Defaults.LevelMap;
        if (!maps.ContainsKey(name.Value) && definition.LevelMaps.All(map => map.Name != name.Value))
        {
            findings.Add(LevelMapDiagnostics.UnknownLevelMap(name.Location, name.Value, definition.LevelMaps.Select(map => map.Name)));
        }
    }

    /// <summary>The place in its model of each link's source and target; that behind the last one where the model has none of that code.</summary>
    private (int[] Sources, int[] Targets) FindEnds(Model source, Model target)
    {
        var ends = (Sources: new int[definition.Links.Length], Targets: new int[definition.Links.Length]);
        var (sources, targets) = (new ElementFinder(source), new ElementFinder(target));
        for (var i = 0; i < definition.Links.Length; i++)
        {
            ends.Sources[i] = sources.Find(definition.Links[i].Source.Value)?.Index ?? source.Elements.Length;
            ends.Targets[i] = targets.Find(definition.Links[i].Target.Value)?.Index ?? target.Elements.Length;
        }

        return ends;
    }

    private void CheckChanged(Model model, Element element, Location at)
    {
        if (changed.Contains(element))
        {
            findings.Add(MappingDiagnostics.ChangedElement(at, element.Code, model.Reference.ToString(), element.Title));
        }
    }

    private LevelMap? FindLevelMap(LinkDefinition link, Dictionary<string, LevelMap> maps)
    {
        var name = link.LevelMap ?? definition.Defaults.LevelMap;
        if (maps.TryGetValue(name.Value, out var map))
        {
            return map;
        }

        if (link.LevelMap is not null && definition.LevelMaps.All(known => known.Name != name.Value))
        {
            findings.Add(LevelMapDiagnostics.UnknownLevelMap(name.Location, name.Value, definition.LevelMaps.Select(known => known.Name)));
        }

        return null;
    }

    private void CheckScales(LinkDefinition link, Element from, Element to, LevelMap map)
    {
        if (from.ValueScale is null || from.ValueScale.From != map.Scale.From || from.ValueScale.To != map.Scale.To)
        {
            findings.Add(LevelMapDiagnostics.ScaleMismatch(link.Source.Location, from.Code, map.Name, map.Scale.Id));
        }

        if (to.ValueScale is { } scale && (map.Output.Low < scale.From || map.Output.High > scale.To))
        {
            findings.Add(LevelMapDiagnostics.OutsideTargetScale(link.Target.Location, map.Name, to.Code, scale.From, scale.To));
        }
    }

    /// <summary>A source leaf is accounted for when it, or an element above it, is linked or listed as unmapped.</summary>
    private void CheckCoverage(Model source, List<Link> links, bool[] accounted)
    {
        var counted = new bool[accounted.Length];
        foreach (var link in links)
        {
            counted[link.Source.Index] = true;
        }

        foreach (var item in definition.Unmapped)
        {
            if (Find(source, item.Source) is not { } element)
            {
                continue;
            }

            accounted[element.Index] = true;
            if (counted[element.Index])
            {
                findings.Add(MappingDiagnostics.LinkedAndUnmapped(item.Source.Location, element.Code));
            }
        }

        foreach (var element in source.Elements)
        {
            var up = element;
            while (up is not null && !accounted[up.Index])
            {
                up = up.Parent;
            }

            if (element.IsLeaf && up is null)
            {
                findings.Add(MappingDiagnostics.UnlistedSource(definition.Location, element.Code, element.Title));
            }
        }
    }

    private Element? Find(Model model, Located<string> code)
    {
        if (model.Find(code.Value) is { } element)
        {
            return element;
        }

        findings.Add(Elsewhere(model, code) ?? MappingDiagnostics.UnknownElement(code.Location, code.Value, model.Reference.ToString(), model.Elements.Select(known => known.Code)));
        return null;
    }

    /// <summary>The finding for a code of another edition: here it has moved, or there is none of that title.</summary>
    private Diagnostic? Elsewhere(Model model, Located<string> code)
    {
        foreach (var edition in editions)
        {
            if (edition.Id != model.Id || edition == model || edition.Find(code.Value) is not { } there)
            {
                continue;
            }

            var title = there.Title[LocalText.DefaultLanguage];
            var moved = model.Elements.FirstOrDefault(element => element.Kind == there.Kind && Folding.Fold(element.Title[LocalText.DefaultLanguage]) == Folding.Fold(title));
            return moved is null
                ? MappingDiagnostics.WithdrawnElement(code.Location, code.Value, model.Reference.ToString(), edition.Reference.ToString(), there.Title)
                : MappingDiagnostics.MovedElement(code.Location, code.Value, model.Reference.ToString(), edition.Reference.ToString(), there.Title, moved.Code);
        }

        return null;
    }

    /// <summary>The relationship as files spell it.</summary>
    private static string Word(Relationship relationship) => string.Concat(char.ToLowerInvariant(relationship.ToString()[0]).ToString(), relationship.ToString().AsSpan(1));
}

using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Models;

/// <summary>Resolves the references of a model file and checks that its codes, scales and rules hold together.</summary>
public sealed class ModelCompiler
{
    private readonly ModelDefinition definition;
    private readonly ICollection<Diagnostic> findings;
    private readonly Dictionary<string, Scale> scales = new(StringComparer.Ordinal);
    private readonly List<Element> elements = [];
    private readonly Dictionary<string, Location> places = new(StringComparer.Ordinal);

    private ModelCompiler(ModelDefinition definition, ICollection<Diagnostic> findings) =>
        (this.definition, this.findings) = (definition, findings);

    /// <summary>Compiles a definition. Findings are added to the list; null where an error makes the model unusable.</summary>
    public static Model? Compile(ModelDefinition definition, ICollection<Diagnostic> findings) =>
        new ModelCompiler(definition, findings).Compile();

    private Model? Compile()
    {
        var before = findings.Count;
        foreach (var scale in definition.Scales)
        {
            AddScale(scale);
        }

        var rollUps = ResolveRollUps();
        AddElements(definition.Elements, null, rollUps);
        if (elements.Count == 0)
        {
            findings.Add(ModelDiagnostics.NoElements(definition.Location, definition.Id));
        }

        ResolveValueScales(rollUps);
        var failed = findings.Skip(before).Any(finding => finding.Severity == Severity.Error);
        return failed ? null : new Model(definition, [.. definition.Scales.Select(scale => scales[scale.Id])], [.. elements]);
    }

    private void AddScale(ScaleDefinition scale)
    {
        var levels = ImmutableArray.CreateBuilder<Level>(scale.Levels.Length);
        foreach (var level in scale.Levels)
        {
            if (levels.Any(other => other.Code == level.Code))
            {
                findings.Add(ModelDiagnostics.DuplicateCode(level.Location, level.Code));
            }
            else if (levels.Count > 0 && level.Value <= levels[^1].Value)
            {
                findings.Add(ModelDiagnostics.LevelsNotRising(level.Location, scale.Id, level.Code));
            }

            levels.Add(new(levels.Count, level.Code, level.Value, level.Title, level.Aliases, level.Colour) { Meaning = level.Meaning });
        }

        var from = scale.From ?? (levels.Count > 0 ? levels[0].Value : 0);
        var to = scale.To ?? (levels.Count > 0 ? levels[^1].Value : 0);
        if (to <= from || levels.Any(level => level.Value < from || level.Value > to))
        {
            findings.Add(ModelDiagnostics.EmptyScale(scale.Location, scale.Id));
        }

        if (!scales.TryAdd(scale.Id, new(scale.Id, scale.Title, levels.ToImmutable(), from, to, scale.Numbers)))
        {
            findings.Add(ModelDiagnostics.DuplicateCode(scale.Location, scale.Id));
        }
    }

    private Dictionary<string, RollUp> ResolveRollUps()
    {
        var rules = new Dictionary<string, RollUp>(StringComparer.Ordinal);
        foreach (var rule in definition.RollUps)
        {
            Scale? scale = null;
            if (rule.Scale is { } id && !scales.TryGetValue(id, out scale))
            {
                findings.Add(ModelDiagnostics.UnknownScale(rule.Location, id, scales.Keys));
            }

            if (rule.Rule == RollUpRule.Ladder && (scale is null || scale.Levels.IsEmpty || rule.Threshold is null))
            {
                findings.Add(ModelDiagnostics.IncompleteLadder(rule.Location, rule.Kind));
            }

            rules[rule.Kind] = new(rule.Rule, rule.Threshold ?? 0, scale);
        }

        return rules;
    }

    private ImmutableArray<Element> AddElements(ImmutableArray<ElementDefinition> definitions, Element? parent, Dictionary<string, RollUp> rollUps)
    {
        var children = ImmutableArray.CreateBuilder<Element>(definitions.Length);
        foreach (var item in definitions)
        {
            if (!places.TryAdd(item.Code, item.Location))
            {
                findings.Add(ModelDiagnostics.DuplicateCode(item.Location, item.Code));
                continue;
            }

            Scale? scale = null;
            if (item.Scale is { } id && !scales.TryGetValue(id, out scale))
            {
                findings.Add(ModelDiagnostics.UnknownScale(item.Location, id, scales.Keys));
            }

            var ladder = parent is null ? null : rollUps.GetValueOrDefault(parent.Kind);
            var stage = item.Stage is null ? null : ladder?.Scale?.Find(item.Stage);
            if (ladder?.Rule == RollUpRule.Ladder && stage is null)
            {
                findings.Add(ModelDiagnostics.UnknownStage(item.Location, item.Code, item.Stage, ladder.Scale?.Levels.Select(level => level.Code) ?? []));
            }

            var element = new Element(elements.Count, parent, item.Code, item.Kind, item.Title, item.Aliases, scale, stage);
            elements.Add(element);
            element.Children = AddElements(item.Elements, element, rollUps);
            children.Add(element);
        }

        return children.ToImmutable();
    }

    private void ResolveValueScales(Dictionary<string, RollUp> rollUps)
    {
        // Children stand behind their parents in the list, so going backwards meets each child's scale before its parent asks.
        for (var i = elements.Count - 1; i >= 0; i--)
        {
            var element = elements[i];
            element.ValueScale = element.Scale;
            if (element.IsLeaf || !rollUps.TryGetValue(element.Kind, out var rule) || rule.Rule == RollUpRule.None)
            {
                continue;
            }

            element.RollUp = rule;
            element.ValueScale ??= rule.Scale ?? element.Children.Select(child => child.ValueScale).FirstOrDefault(scale => scale is not null);
            var other = element.Children.FirstOrDefault(child =>
                child.ValueScale is { } scale && (scale.From != element.ValueScale!.From || scale.To != element.ValueScale.To));
            if (rule.Rule != RollUpRule.Ladder && other is not null)
            {
                findings.Add(ModelDiagnostics.MixedScales(places[other.Code], element.Code));
            }
        }
    }
}

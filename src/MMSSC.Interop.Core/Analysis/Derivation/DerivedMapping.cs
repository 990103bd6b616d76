using System.Collections.Immutable;
using System.Globalization;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis.Derivation;

/// <summary>Puts together mapping files that are derived from others.</summary>
internal sealed class DerivedMapping(Model source, Model target)
{
    private readonly Dictionary<string, (LevelMapDefinition Map, int Uses)> levelMaps = new(StringComparer.Ordinal);
    private readonly List<LinkDefinition> links = [];
    private readonly HashSet<Element> linked = [];

    /// <summary>Whether it has no link.</summary>
    public bool IsEmpty => links.Count == 0;

    /// <summary>Adds a link with the lines of its level map; level maps of the same lines are one.</summary>
    public void Add(Element from, Element to, LevelLines lines, Relationship relationship, double weight, double? confidence, LocalText method, LocalText rationale, bool pending)
    {
        linked.Add(from);
        links.Add(new(
            Here(from.Code), Here(to.Code), relationship, weight, confidence, new Basis.Proposed(method), rationale, pending,
            Here(NameOf(lines, from.ValueScale)), [], Location.None));
    }

    /// <summary>The file.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="title">Its title.</param>
    /// <param name="from">The mapping whose maintainer, licence and coverage rule hold on.</param>
    /// <param name="aggregation">How several links make one result.</param>
    /// <param name="note">What it was derived from, and on which day.</param>
    /// <param name="left">Why an element is reached by no link.</param>
    public MappingDefinition ToDefinition(string id, LocalText title, MappingDefinition from, Aggregation aggregation, ChangeNote note, LocalText left)
    {
        // Most links speak without naming their level map.
        var usual = levelMaps.Values.OrderByDescending(map => map.Uses).Select(map => map.Map.Name).FirstOrDefault() ?? "";
        return new()
        {
            Id = id,
            Version = note.Version,
            Status = MappingStatus.Draft,
            Title = title,
            Maintainer = from.Maintainer,
            Licence = from.Licence,
            Changes = [note],
            Source = Pin(source),
            Target = Pin(target),
            LevelMaps = [.. levelMaps.Values.Select(map => map.Map)],
            Defaults = new(Here(usual), aggregation, from.Defaults.Rounding, from.Defaults.MinimumCoverage),
            Links = [.. links.Select(link => link.LevelMap!.Value.Value == usual ? link with { LevelMap = null } : link)],
            Unmapped = [.. Unlinked.Of(source, linked).Select(element => new UnmappedElement(Here(element.Code), left))],
        };
    }

    private string NameOf(LevelLines lines, Scale? scale)
    {
        var entries = lines.ToEntries(scale);
        var key = scale?.Id + string.Join(';', entries.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Level}{entry.At}:{entry.From},{entry.Typical},{entry.To}")));
        if (!levelMaps.TryGetValue(key, out var known))
        {
            var name = levelMaps.Count == 0 ? "derived" : $"derived-{(levelMaps.Count + 1).ToString(CultureInfo.InvariantCulture)}";
            known = (new(name, scale?.Id, null, entries, Location.None), 0);
        }

        levelMaps[key] = known with { Uses = known.Uses + 1 };
        return known.Map.Name;
    }

    private static ModelPin Pin(Model model) => new(Here(model.Id), Here(model.Reference.Edition), Here(model.IdentityHash));

    private static Located<string> Here(string text) => new(text, Location.None);
}

/// <summary>The three lines of a level map over the values of a scale: rising values with what each allows.</summary>
/// <param name="At">Source values, rising.</param>
/// <param name="Allowed">Lowest and highest target value of each.</param>
/// <param name="Typical">Typical target value of each.</param>
internal sealed record LevelLines(double[] At, Interval[] Allowed, double[] Typical)
{
    /// <summary>The lines of a level map.</summary>
    public static LevelLines Of(LevelMap map)
    {
        var at = map.Points.ToArray();
        return new(at, [.. Enumerable.Range(0, at.Length).Select(map.Allowed)], [.. Enumerable.Range(0, at.Length).Select(map.Typical)]);
    }

    /// <summary>Entries by level code where each point is a level of the scale, else by value.</summary>
    public ImmutableArray<LevelMapEntry> ToEntries(Scale? scale)
    {
        var byLevel = scale is { Levels.Length: > 0 } && scale.Levels.All(level => At.Contains(level.Value)) && At.Length == scale.Levels.Length;
        return
        [
            .. At.Select((value, i) => new LevelMapEntry(
                byLevel ? scale!.Levels.First(level => level.Value == value).Code : null,
                byLevel ? null : value,
                Round(Allowed[i].Low), Round(Typical[i]), Round(Allowed[i].High), Location.None)),
        ];
    }

    // Far finer than any level, coarser than what is left over of a sum.
    private static double Round(double value) => Math.Round(value, 10);
}

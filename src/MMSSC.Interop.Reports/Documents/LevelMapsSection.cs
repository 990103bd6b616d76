using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Charts;
using MMSSC.Interop.Reports.Sections;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Documents;

/// <summary>The scales of both models, and what a level of the one says on the other.</summary>
internal sealed class LevelMapsSection(Mapping mapping, ReportWording words)
{
    /// <summary>The scales that links and level maps use, source first.</summary>
    public static ViewObject[] Scales(Mapping mapping, ReportWording words)
    {
        var source = mapping.LevelMaps.Select(map => map.Scale).Distinct();
        var target = mapping.Links.Concat(mapping.Pending).Select(link => link.Target.ValueScale).OfType<Scale>().Distinct();
        return [.. source.Select(scale => View(mapping.Source, scale)), .. target.Select(scale => View(mapping.Target, scale))];

        ViewObject View(Model model, Scale scale) => new()
        {
            ["model"] = words.Text(model.Title),
            ["title"] = words.Text(scale.Title),
            ["levels"] = scale.Levels.Select(level => LevelViews.Level(scale, level, words)).ToArray(),
            ["range"] = scale.Levels.IsEmpty ? new Assessments.Interval(scale.From, scale.To) : null,
        };
    }

    /// <summary>The level maps.</summary>
    public ViewObject[] Build() => [.. mapping.LevelMaps.Select(View)];

    private ViewObject View(LevelMap map)
    {
        var links = mapping.Links.Where(link => link.LevelMap == map).ToArray();
        var target = links.Concat(mapping.Links).Select(link => link.Target.ValueScale).FirstOrDefault(scale => scale is not null) ?? mapping.Target.Scales[0];
        return new()
        {
            ["name"] = map.Name,
            ["links"] = links.Length,
            ["basis"] = BasisText.Of(map.Basis, words),
            ["basis_kind"] = BasisText.Name(map.Basis),
            ["target_levels"] = target.Levels.Select(level => LevelViews.Level(target, level, words)).ToArray(),
            ["rows"] = Enumerable.Range(0, map.Points.Length).Select(point => Row(map, point, target)).ToArray(),
        };
    }

    private ViewObject Row(LevelMap map, int point, Scale target)
    {
        var (allowed, typical) = (map.Allowed(point), map.Typical(point));
        var level = map.Scale.At(map.Points[point]);
        var name = level is null ? words.Format(new Figure(map.Points[point])) : LevelViews.Label(level, words);
        var text = words.Say("level-map.row", name, new Figure(typical), allowed);
        return new()
        {
            ["level"] = level is null ? null : LevelViews.Level(map.Scale, level, words),
            ["at"] = new Figure(map.Points[point]),
            ["typical"] = new Figure(typical),
            ["typical_level"] = target.At(typical) is { } said ? LevelViews.Label(said, words) : null,
            ["allowed"] = allowed,
            ["allowed_text"] = target.At(allowed.Low) is { } low && target.At(allowed.High) is { } high
                ? words.Say("format.range", LevelViews.Short(low, words), LevelViews.Short(high, words))
                : words.Format(allowed),
            ["is_exact"] = allowed.Low == typical && allowed.High == typical,
            ["strip"] = new Markup(() => LevelMapStrip.Svg(text, target, allowed, typical)),
        };
    }
}

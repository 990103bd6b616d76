using System.Collections.Immutable;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Charts;
using MMSSC.Interop.Reports.Facts;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Sections;

/// <summary>The radar of the element that the model names for it, as a picture and as a table.</summary>
internal sealed class RadarView(ReportFacts facts, ReportWording words, ElementViews views)
{
    private const int LeastAxes = 3;

    /// <summary>The node; null where the model names no element, it has too few children, or nothing is known of them.</summary>
    public ViewObject? Build()
    {
        if (facts.Target.Definition.Presentation.Radar is not { } code || facts.Target.Find(code) is not { } centre)
        {
            return null;
        }

        ImmutableArray<Element> axes = [.. centre.Children.Where(child => child.ValueScale is { Levels.IsEmpty: false })];
        var now = Line("now-line", axes, facts.Now);
        var planned = Line("plan-line", axes, facts.Planned);
        ImmutableArray<RadarDerived> derived = [.. facts.Derivations.Select(derivation => Derived(derivation, axes)).Where(source => source.Bounds.Any(bounds => bounds is not null))];
        if (axes.Length < LeastAxes || (now is null && planned is null && derived.IsEmpty))
        {
            return null;
        }

        var title = words.Say("radar.title", words.Text(centre.Title));
        return new()
        {
            ["title"] = title,
            ["code"] = centre.Code,
            ["rows"] = axes.Select(Row).ToArray(),
            ["svg"] = new Markup(() => RadarChart.Svg(
                title,
                Description(axes),
                axes[0].ValueScale!,
                [.. axes.Select(axis => new RadarAxis(axis.Code, words.Text(axis.Title)))],
                derived,
                planned,
                now)),
        };
    }

    private ViewObject Row(Element axis)
    {
        var row = views.Reference(axis);
        row["now"] = facts.Now is null ? null : views.Said(axis, facts.Now);
        row["planned"] = facts.Planned is null ? null : views.Said(axis, facts.Planned);
        row["derived"] = views.DerivedAll(axis);
        return row;
    }

    private string Description(ImmutableArray<Element> axes) => string.Join(
        words.Say("list.separator"),
        axes.Select(axis => ElementViews.Shown(axis, facts.Now) is { } value
            ? words.Say("radar.point", words.Name(axis), value)
            : facts.Derived(axis) is { } derivation
                ? words.Say("radar.point", words.Name(axis), derivation.Readings[axis.Index].Estimate)
                : words.Say("radar.no-point", words.Name(axis))));

    private static RadarLine? Line(string style, ImmutableArray<Element> axes, SelfAssessment? self)
    {
        ImmutableArray<double?> values = [.. axes.Select(axis => ElementViews.Shown(axis, self))];
        return values.Any(value => value is not null) ? new(style, values) : null;
    }

    private static RadarDerived Derived(Derivation derivation, ImmutableArray<Element> axes) => new(
        derivation.Letter,
        [.. axes.Select(axis => derivation.IsStated(axis) ? derivation.Readings[axis.Index].Estimate : (double?)null)],
        [.. axes.Select(axis => ElementViews.Bounds(derivation, axis))]);
}

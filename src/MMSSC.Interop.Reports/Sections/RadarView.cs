using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
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
        ImmutableArray<RadarDerived> derived = [.. facts.Derivations.Select(derivation => Derived(derivation, axes)).OfType<RadarDerived>()];
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
        axes.Select(axis => facts.Now?.Shown(axis) is { } value
            ? words.Say("radar.point", words.Name(axis), value)
            : facts.Derived(axis) is { } derivation
                ? words.Say("radar.point", words.Name(axis), derivation.Readings[axis.Index].Estimate)
                : words.Say("radar.no-point", words.Name(axis))));

    private static RadarLine? Line(string style, ImmutableArray<Element> axes, SelfAssessment? self)
    {
        var values = new double?[axes.Length];
        var any = false;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = self?.Shown(axes[i]);
            any |= values[i] is not null;
        }

        return any ? new(style, values) : null;
    }

    /// <summary>Null where the source has nothing to say of any axis.</summary>
    private static RadarDerived? Derived(Derivation derivation, ImmutableArray<Element> axes)
    {
        var values = new double?[axes.Length];
        var bounds = new Interval?[axes.Length];
        var any = false;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = derivation.IsStated(axes[i]) ? derivation.Readings[axes[i].Index].Estimate : null;
            bounds[i] = derivation.Bounds(axes[i]);
            any |= bounds[i] is not null;
        }

        return any ? new(derivation.Letter, values, bounds) : null;
    }
}

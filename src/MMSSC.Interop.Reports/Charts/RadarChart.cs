using System.Collections.Immutable;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Reports.Charts;

/// <summary>
/// A radar over the children of one element: now solid with discs, planned dashed with diamonds, derived dotted with lettered
/// boxes and a hatched band for its bounds. A line has a gap where an axis has no value.
/// </summary>
internal sealed class RadarChart
{
    private const double Width = 440;
    private const double Height = 346;
    private const double Radius = 108;
    private const int LabelWidth = 15;
    private const int MostLines = 4;

    private readonly Scale scale;
    private readonly ImmutableArray<RadarAxis> axes;
    private readonly SvgText svg = new();

    private RadarChart(Scale scale, ImmutableArray<RadarAxis> axes) => (this.scale, this.axes) = (scale, axes);

    /// <summary>Draws a radar of at least three axes. The description says it in words; the table beside it has the numbers.</summary>
    public static string Svg(
        string title, string description, Scale scale, ImmutableArray<RadarAxis> axes, ImmutableArray<RadarDerived> derived, RadarLine? planned, RadarLine? now)
    {
        var chart = new RadarChart(scale, axes);
        chart.svg.Add($"<svg class=\"radar\" viewBox=\"0 0 {Width} {Height}\" aria-hidden=\"true\" focusable=\"false\">")
            .Add("<defs><pattern id=\"hatch\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path class=\"hatch\" d=\"M0 0V5\"/></pattern></defs>");
        chart.Grid();
        var broadest = Broadest(derived);
        for (var i = 0; i < derived.Length; i++)
        {
            chart.Derived(derived[i], broadest: derived[i] == broadest, (i - ((derived.Length - 1) / 2.0)) * 13);
        }

        if (planned is not null)
        {
            chart.Line(planned);
            chart.Marks(planned, (x, y) => chart.svg.Add($"<path class=\"plan\" d=\"M{x - 7} {y}L{x} {y - 7}L{x + 7} {y}L{x} {y + 7}Z\"/>"));
        }

        if (now is not null)
        {
            chart.Line(now);
            chart.Marks(now, (x, y) => chart.svg.Add($"<circle class=\"now\" cx=\"{x}\" cy=\"{y}\" r=\"4.5\"/>"));
        }

        foreach (var source in derived)
        {
            chart.Letters(source, (derived.IndexOf(source) - ((derived.Length - 1) / 2.0)) * 13);
        }

        return Tip.Around(chart.svg.Add("</svg>").ToString(), $"{title}. {description}");
    }

    private void Grid()
    {
        foreach (var level in scale.Levels)
        {
            svg.Add("<path class=\"ring\" d=\"");
            for (var i = 0; i < axes.Length; i++)
            {
                var (x, y) = At(i, level.Value);
                svg.Add(i == 0 ? "M" : "L").Add($"{x} {y}");
            }

            svg.Add("Z\"/>");
        }

        for (var i = 0; i < axes.Length; i++)
        {
            var (x, y) = At(i, scale.To);
            svg.Add($"<path class=\"ring\" d=\"M{Width / 2} {Height / 2}L{x} {y}\"/>");
            Label(i);
        }

        foreach (var level in scale.Levels)
        {
            var (x, y) = At(0, level.Value);
            svg.Add($"<text class=\"ring-text\" x=\"{x - 5}\" y=\"{y + 3}\">{level.Code}</text>");
        }
    }

    private void Label(int axis)
    {
        var angle = Angle(axis);
        var lines = Wrap($"{axes[axis].Code} {axes[axis].Title}");
        var x = (Width / 2) + (Math.Sin(angle) * (Radius + 14));
        var y = (Height / 2) - (Math.Cos(angle) * (Radius + 14));
        var anchor = Math.Abs(Math.Sin(angle)) < 0.2 ? "middle" : Math.Sin(angle) > 0 ? "start" : "end";
        var top = Math.Cos(angle) > 0.9 ? y - ((lines.Count - 1) * 15) : Math.Cos(angle) < -0.9 ? y + 10 : y - ((lines.Count - 1) * 7.5) + 4;
        svg.Add($"<text class=\"axis\" text-anchor=\"{anchor}\" x=\"{x}\" y=\"{top}\">");
        for (var i = 0; i < lines.Count; i++)
        {
            svg.Add($"<tspan x=\"{x}\" dy=\"{(i == 0 ? 0d : 15d)}\">{lines[i]}</tspan>");
        }

        svg.Add("</text>");
    }

    /// <summary>The source that speaks of the most axes, the first of several.</summary>
    private static RadarDerived? Broadest(ImmutableArray<RadarDerived> derived)
    {
        RadarDerived? broadest = null;
        var most = 0;
        foreach (var source in derived)
        {
            var count = 0;
            foreach (var bounds in source.Bounds)
            {
                count += bounds is null ? 0 : 1;
            }

            if (count > most)
            {
                (broadest, most) = (source, count);
            }
        }

        return broadest;
    }

    /// <summary>The band of the broadest source is a surface; those of others would cover it and are lines on their axes.</summary>
    private void Derived(RadarDerived source, bool broadest, double shift)
    {
        for (var i = 0; i < axes.Length; i++)
        {
            var next = (i + 1) % axes.Length;
            if (source.Bounds[i] is not { } bounds)
            {
                continue;
            }

            if (broadest && source.Bounds[next] is { } beside)
            {
                var (ax, ay) = At(i, bounds.High);
                var (bx, by) = At(next, beside.High);
                var (cx, cy) = At(next, beside.Low);
                var (dx, dy) = At(i, bounds.Low);
                svg.Add($"<path class=\"band\" d=\"M{ax} {ay}L{bx} {by}L{cx} {cy}L{dx} {dy}Z\"/>");
            }

            var (lx, ly) = At(i, bounds.Low, broadest ? 0 : shift);
            var (hx, hy) = At(i, bounds.High, broadest ? 0 : shift);
            svg.Add($"<path class=\"bounds\" d=\"M{lx} {ly}L{hx} {hy}\"/>");
        }

        if (broadest)
        {
            Line(new("derived-line", source.Values));
        }
    }

    private void Letters(RadarDerived source, double shift)
    {
        for (var i = 0; i < axes.Length; i++)
        {
            if (source.Values[i] is { } value)
            {
                var (x, y) = At(i, value, shift);
                svg.Add($"<rect class=\"letter-box\" x=\"{x - 6}\" y=\"{y - 6}\" width=\"12\" height=\"12\"/><text class=\"letter\" x=\"{x}\" y=\"{y + 3.5}\">{source.Letter}</text>");
            }
        }
    }

    private void Line(RadarLine line)
    {
        for (var i = 0; i < axes.Length; i++)
        {
            var next = (i + 1) % axes.Length;
            if (line.Values[i] is { } from && line.Values[next] is { } to)
            {
                var (x, y) = At(i, from);
                var (u, v) = At(next, to);
                svg.Add($"<path class=\"{line.Style}\" d=\"M{x} {y}L{u} {v}\"/>");
            }
        }
    }

    private void Marks(RadarLine line, Action<double, double> mark)
    {
        for (var i = 0; i < axes.Length; i++)
        {
            if (line.Values[i] is { } value)
            {
                var (x, y) = At(i, value);
                mark(x, y);
            }
        }
    }

    private double Angle(int axis) => 2 * Math.PI * axis / axes.Length;

    /// <summary>The lowest level has a ring of its own: all at the lowest is a small shape, not nothing. A shift moves a mark beside its axis.</summary>
    private (double X, double Y) At(int axis, double value, double shift = 0)
    {
        var step = (scale.To - scale.From) / Math.Max(scale.Levels.Length - 1, 1);
        var r = Radius * (value - scale.From + step) / (scale.To - scale.From + step);
        var (sin, cos) = Math.SinCos(Angle(axis));
        return ((Width / 2) + (sin * r) + (cos * shift), (Height / 2) - (cos * r) + (sin * shift));
    }

    private static List<string> Wrap(string text)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + word.Length >= LabelWidth)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : line + " " + word;
            }
        }

        lines.Add(line);
        if (lines.Count > MostLines)
        {
            lines.RemoveRange(MostLines, lines.Count - MostLines);
            lines[^1] += "…";
        }

        return lines;
    }
}

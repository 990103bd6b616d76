using MMSSC.Interop.Assessments;

namespace MMSSC.Interop.Reports.Charts;

/// <summary>An axis of a radar.</summary>
internal sealed record RadarAxis(string Code, string Title);

/// <summary>A line on a radar: one value per axis, null where there is none.</summary>
/// <param name="Style">Class in the style sheet.</param>
/// <param name="Values">Values on the scale of the radar.</param>
internal sealed record RadarLine(string Style, double?[] Values);

/// <summary>What was derived from one source: estimates, and the bounds around them.</summary>
internal sealed record RadarDerived(string Letter, double?[] Values, Interval?[] Bounds);

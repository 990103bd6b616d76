using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Sections;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Comparisons;

/// <summary>What a profile says of an element, as a cell of a table: the level in words, or a sign for why there is none.</summary>
internal static class CellView
{
    /// <summary>The cell.</summary>
    public static ViewObject Of(Profile profile, Element element, ReportWording words)
    {
        var scale = element.ValueScale!;
        var level = profile.Level(element);
        var value = profile.Value(element);
        var number = value is { } known ? Number(scale, known, words) : null;
        return new()
        {
            ["code"] = element.Code,
            ["level"] = level is null ? null : LevelViews.Level(scale, level, words),
            ["value"] = value,
            ["number"] = level is not null && number == Number(scale, level.Value, words) ? null : number,
            ["none"] = value is null ? None(profile[element].Status) : null,
        };
    }

    /// <summary>
    /// A value as text: with two decimals, so that 1.55 and its level 2 do not stand beside 1.5 and its level 1 as one number; as a
    /// share where a scale has no levels and goes from nothing to all.
    /// </summary>
    public static string Number(Scale scale, double value, ReportWording words) =>
        words.Format(scale is { Levels.IsEmpty: true, From: 0, To: 1 } ? new Share(value) : new Figure(value));

    /// <summary>Why there is no value, as the key of its sign and its words.</summary>
    public static string None(RatingStatus status) => status switch
    {
        RatingStatus.Rated => "insufficient",
        RatingStatus.NotApplicable => "not-applicable",
        _ => "not-assessed",
    };
}

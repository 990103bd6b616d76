using System.Globalization;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis.Calibration;

/// <summary>What limits a calibration: who could not be compared, and where there are too few to say much.</summary>
internal static class CalibrationFindings
{
    private const int MostNames = 5;

    /// <summary>All that should be known before the figures are read.</summary>
    public static IEnumerable<Diagnostic> Of(CalibrationAnalysis calibration)
    {
        var (mapping, pairing) = (calibration.Mapping, calibration.Pairing);
        foreach (var group in pairing.LeftOut.GroupBy(one => new FileAndReason(one.Assessment.File, one.Why)))
        {
            yield return Of(group.Key, [.. group.Select(one => one.Assessment)]);
        }

        if (pairing.Pairs.IsEmpty)
        {
            yield return CalibrationDiagnostics.NoPairs(mapping.Definition.Location, mapping.ToString(), mapping.Source.ToString(), mapping.Target.ToString());
            yield break;
        }

        if (Elements(calibration, communities => !CalibrationAnalysis.IsEnough(communities)) is { Length: > 0 } none)
        {
            yield return CalibrationDiagnostics.TooFewPairs(mapping.Definition.Location, CalibrationAnalysis.LeastCommunities, none);
        }

        if (Elements(calibration, communities => CalibrationAnalysis.IsEnough(communities) && communities < CalibrationAnalysis.FewCommunities) is { Length: > 0 } few)
        {
            yield return CalibrationDiagnostics.WideIntervals(mapping.Definition.Location, CalibrationAnalysis.FewCommunities, few);
        }
    }

    private static Diagnostic Of(FileAndReason group, Assessment[] assessments)
    {
        var at = group.File is null ? Location.None : Location.Whole(group.File);
        return group.Why switch
        {
            LeftOutReason.Alone => CalibrationDiagnostics.WithoutPartner(at, assessments.Length, Names(assessments.Select(Name))),
            LeftOutReason.Planned => CalibrationDiagnostics.PlansNotCompared(at, assessments.Length),
            LeftOutReason.Unnamed => CalibrationDiagnostics.NotCompared(at, assessments.Length, CalibrationDiagnostics.Unnamed, Models(assessments)),
            _ => CalibrationDiagnostics.NotCompared(at, assessments.Length, CalibrationDiagnostics.OtherModel, Models(assessments)),
        };
    }

    private static string Name(Assessment assessment) => assessment.Date is { } date
        ? string.Create(CultureInfo.InvariantCulture, $"{assessment.Community.Name} {date.Year}, {assessment.Model}")
        : $"{assessment.Community.Name}, {assessment.Model}";

    private static string Models(IEnumerable<Assessment> assessments) => Names(assessments.Select(assessment => assessment.Model.ToString()));

    private static string Names(IEnumerable<string> names)
    {
        var distinct = names.Distinct().ToArray();
        return string.Join("; ", distinct.Take(MostNames)) + (distinct.Length > MostNames ? "; …" : "");
    }

    private static string Elements(CalibrationAnalysis calibration, Func<int, bool> among) => string.Join(", ", calibration.Elements
        .Where(agreement => among(agreement.Communities))
        .Select(agreement => string.Create(CultureInfo.InvariantCulture, $"{agreement.Element!.Code} ({agreement.Communities})")));

    private sealed record FileAndReason(string? File, LeftOutReason Why);
}

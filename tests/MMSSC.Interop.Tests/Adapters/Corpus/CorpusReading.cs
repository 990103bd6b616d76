using System.Globalization;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;

namespace MMSSC.Interop.Tests.Adapters.Corpus;

/// <summary>What came of reading a file of the corpus without any option.</summary>
internal enum Verdict
{
    /// <summary>All that the truth says and nothing else.</summary>
    Right,

    /// <summary>Less than the truth, and a finding says why.</summary>
    Refused,

    /// <summary>Something that is not true, or less than the truth not mentioned.</summary>
    Wrong,
}

/// <summary>Reads a file of the corpus and compares it with the truth.</summary>
internal static class CorpusReading
{
    /// <summary>The verdict, and what it rests on.</summary>
    public static (Verdict Verdict, string Why) Of(CorpusFile file)
    {
        var read = file.Imported;
        var differences = new List<string>();
        var wrong = new List<string>();
        var rest = read.Assessments.ToList();
        foreach (var truth in file.Truths)
        {
            var match = rest.Find(assessment => assessment.Model == truth.Model && assessment.Community.Name == truth.Community
                && (truth.Date == Truth.AnyDate || assessment.Date?.ToString() == truth.Date) && assessment.Horizon == truth.Horizon)
                ?? rest.Find(assessment => assessment.Model == truth.Model && assessment.Horizon == truth.Horizon && file.Truths.Length == 1);
            if (match is null)
            {
                differences.Add($"no {truth.Model.Reference} of {truth.Community} {truth.Date} {truth.Horizon}");
                continue;
            }

            rest.Remove(match);
            Compare(truth, match, differences, wrong);
        }

        wrong.AddRange(rest.Where(assessment => assessment.Ratings.Any(IsRated))
            .Select(assessment => $"made up {assessment.Model.Reference} of {assessment.Community.Name} {assessment.Date} {assessment.Horizon}"));
        var said = read.Findings.Where(finding => finding.Severity != Severity.Info).ToArray();
        var missing = file.Says.Where(code => !read.Findings.Any(finding => finding.Code == code)).ToArray();
        var why = string.Join("; ", [.. wrong.Take(4), .. differences.Take(4), .. missing.Select(code => $"does not say {code}"), .. said.Take(3).Select(finding => finding.ToString())]);
        if (file.Refuse)
        {
            return (wrong.Count > 0 || said.Length == 0 ? Verdict.Wrong : Verdict.Refused, why);
        }

        return wrong.Count > 0 || missing.Length > 0 || (differences.Count > 0 && said.Length == 0) ? (Verdict.Wrong, why)
            : differences.Count > 0 || Array.Exists(said, finding => finding.Severity == Severity.Error) ? (Verdict.Refused, why)
            : (Verdict.Right, why);
    }

    private static void Compare(Truth truth, Assessment read, List<string> differences, List<string> wrong)
    {
        Same("community", truth.Community, read.Community.Name);
        Same("date", truth.Date, truth.Date == Truth.AnyDate ? truth.Date : read.Date?.ToString());
        var ratings = read.Ratings.ToDictionary(rating => rating.Element);
        foreach (var (element, value) in truth.Values)
        {
            var shown = ratings.Remove(element, out var rating) ? Shown(rating) : Truth.NotAssessed;
            if (shown != value && !(value == Truth.Unstated && shown is Truth.NotAssessed or Truth.NotApplicable))
            {
                (shown == Truth.NotAssessed ? differences : wrong).Add($"{element.Code}: {shown}, not {value}");
            }
        }

        wrong.AddRange(ratings.Values.Where(IsRated).Select(rating => $"made up {rating.Element.Code}: {Shown(rating)}"));

        void Same(string what, string? expected, string? actual)
        {
            if (expected != actual)
            {
                (actual is null ? differences : wrong).Add($"{what} {actual}, not {expected}");
            }
        }
    }

    private static bool IsRated(Rating rating) => rating.Status != RatingStatus.NotAssessed;

    private static string Shown(Rating rating) => rating.Status switch
    {
        RatingStatus.NotAssessed => Truth.NotAssessed,
        RatingStatus.NotApplicable => Truth.NotApplicable,
        _ => rating.Level?.Code ?? rating.Score!.Value.ToString("R", CultureInfo.InvariantCulture),
    };
}

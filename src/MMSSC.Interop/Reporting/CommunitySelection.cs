using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Importing;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Reporting;

/// <summary>Decides which community a report is about, and which of the assessments are its own.</summary>
internal static class CommunitySelection
{
    /// <summary>
    /// Files that name no community join the one that is named. Several names are an error that lists them, unless the user chose one:
    /// a name that occurs picks its assessments, another name is taken for all files that speak of one community only.
    /// </summary>
    /// <returns>The assessments of the community, or null where it could not be decided.</returns>
    public static (Community Community, ImmutableArray<Assessment> Assessments)? Choose(
        IReadOnlyList<ImportedFile> files, ReportRequest request, ICollection<Diagnostic> findings)
    {
        var registered = request.Community is { } asked ? request.Register.Find(asked)?.Community : null;
        var chosen = registered?.Id ?? request.Community;
        var all = files.SelectMany(file => file.Assessments).ToImmutableArray();
        var known = all.Select(assessment => assessment.Community).Where(community => community.Key is not null).DistinctBy(community => community.Key).ToArray();
        var wanted = chosen is null ? known : Array.FindAll(known, community => community.IsCalled(chosen));
        if (known.Length == 0 || (wanted.Length == 0 && files.All(NamesOneAtMost)))
        {
            var community = registered ?? new Community(chosen, null);
            return (community, [.. all.Select(assessment => assessment with { Community = community })]);
        }

        if (wanted is not [var picked])
        {
            findings.Add(CatalogueDiagnostics.SeveralCommunities(Location.None, (wanted.Length == 0 ? known : wanted).Select(community => community.Label!)));
            return null;
        }

        var mine = all.Where(assessment => IsOf(assessment, picked)).ToImmutableArray();
        foreach (var others in all.Where(assessment => !IsOf(assessment, picked)).GroupBy(assessment => assessment.File ?? ""))
        {
            findings.Add(CatalogueDiagnostics.LeftOutOfReport(Location.Whole(others.Key), string.Join(", ", others.Select(other => other.Community.Label).Distinct())));
        }

        return (picked, [.. mine.Select(assessment => assessment with { Community = picked })]);
    }

    /// <summary>What names no community joins the one that is named.</summary>
    private static bool IsOf(Assessment assessment, Community community) => assessment.Community.Key is not { } key || key == community.Key;

    private static bool NamesOneAtMost(ImportedFile file) =>
        file.Assessments.Select(assessment => assessment.Community.Key).Distinct().Count() <= 1;
}

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
        IReadOnlyList<ImportedFile> files, string? chosen, ICollection<Diagnostic> findings)
    {
        var all = files.SelectMany(file => file.Assessments).ToImmutableArray();
        var named = all.Where(assessment => assessment.Community.Name is not null).ToImmutableArray();
        var names = named.Select(assessment => assessment.Community.Name!).DistinctBy(Folding.Fold).ToArray();
        var picked = chosen is null ? names.Length == 1 ? names[0] : null : names.FirstOrDefault(name => Folding.Fold(name) == Folding.Fold(chosen));
        if (names.Length == 0 || (picked is null && chosen is not null && files.All(NamesOneAtMost)))
        {
            var community = new Community(chosen, null);
            return (community, [.. all.Select(assessment => assessment with { Community = community })]);
        }

        if (picked is null)
        {
            findings.Add(CatalogueDiagnostics.SeveralCommunities(Location.None, names));
            return null;
        }

        var mine = all.Where(assessment => IsOf(assessment, picked)).ToImmutableArray();
        foreach (var others in all.Where(assessment => !IsOf(assessment, picked)).GroupBy(assessment => assessment.File ?? ""))
        {
            findings.Add(CatalogueDiagnostics.LeftOutOfReport(Location.Whole(others.Key), string.Join(", ", others.Select(other => other.Community.Name).Distinct())));
        }

        var full = mine.First(assessment => assessment.Community.Name is not null).Community;
        return (full, [.. mine.Select(assessment => assessment with { Community = full })]);
    }

    /// <summary>What names no community joins the one that is named.</summary>
    private static bool IsOf(Assessment assessment, string community) =>
        assessment.Community.Name is not { } name || Folding.Fold(name) == Folding.Fold(community);

    private static bool NamesOneAtMost(ImportedFile file) =>
        file.Assessments.Select(assessment => Folding.Fold(assessment.Community.Name)).Distinct().Count() <= 1;
}

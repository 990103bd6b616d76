using System.Collections.Immutable;
using MMSSC.Interop.Adapters;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Keeping;

/// <summary>What is kept of a community, in the form of the files it came from.</summary>
internal static class KeptFiles
{
    private const int MostNamed = 12;

    /// <summary>The files, without those assessments in whose place a given file stands.</summary>
    public static ImmutableArray<ImportedFile> Of(AssessmentStore store, IReadOnlyList<ImportedFile> given, string? community, ICollection<Diagnostic> findings)
    {
        if (Wanted(store, given, community, findings) is not { } wanted)
        {
            return [];
        }

        var before = Given(given, wanted);
        var files = new List<ImportedFile>();
        foreach (var kept in store.Latest(wanted))
        {
            if (before.TryGetValue(Key(kept.Assessment), out var fileName))
            {
                findings.Add(StoreDiagnostics.FileBeforeKept(Location.Whole(fileName), KeptForm.Identity(kept.Assessment).ToString(), kept.Version));
                continue;
            }

            var at = files.FindIndex(file => file.FileName == kept.FileName && file.Sha256 == kept.FileSha256);
            if (at < 0)
            {
                files.Add(new(kept.FileName, kept.FileSha256, null, Recognition.No, [kept.Assessment], kept.Findings, []));
            }
            else
            {
                var file = files[at];
                files[at] = file with { Assessments = file.Assessments.Add(kept.Assessment), Findings = [.. file.Findings.Union(kept.Findings)] };
            }
        }

        return [.. files];
    }

    /// <summary>The community that is asked for, or the only one that the files or else the store name.</summary>
    private static string? Wanted(AssessmentStore store, IReadOnlyList<ImportedFile> given, string? community, ICollection<Diagnostic> findings)
    {
        if (community is not null)
        {
            return community;
        }

        var named = given.SelectMany(file => file.Assessments).Select(assessment => assessment.Community.Name).OfType<string>().DistinctBy(Folding.Fold).ToArray();
        if (named.Length > 0)
        {
            // Where the files name several, the report says so, with or without a store.
            return named.Length == 1 ? named[0] : null;
        }

        var kept = store.Communities();
        if (kept.Count > 1)
        {
            findings.Add(CatalogueDiagnostics.SeveralCommunities(
                Location.Whole(store.FileName), kept.Count > MostNamed ? kept.Take(MostNamed).Append("…") : kept));
        }

        return kept.Count == 1 ? kept[0] : null;
    }

    private static Dictionary<string, string> Given(IReadOnlyList<ImportedFile> given, string wanted)
    {
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in given)
        {
            foreach (var assessment in file.Assessments)
            {
                var named = assessment.Community.Name is null ? assessment with { Community = assessment.Community with { Name = wanted } } : assessment;
                before.TryAdd(Key(named), file.FileName);
            }
        }

        return before;
    }

    // The id is left out: a file that names none may still be of the community that has one.
    private static string Key(Assessment assessment) =>
        string.Join('\n', KeptForm.Identity(assessment with { Community = assessment.Community with { Id = null } }).Key);
}

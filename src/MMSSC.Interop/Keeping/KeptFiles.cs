using System.Collections.Immutable;
using MMSSC.Interop.Adapters;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Assessments.Registers;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Importing;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Keeping;

/// <summary>What is kept, in the form of the files it came from.</summary>
internal static class KeptFiles
{
    private const int MostNamed = 12;

    /// <summary>The files of one community, without those assessments in whose place a given file stands; files that name nobody are its own.</summary>
    public static ImmutableArray<ImportedFile> OfOne(AssessmentStore store, IReadOnlyList<ImportedFile> given, string? community, CommunityRegister register, ICollection<Diagnostic> findings) =>
        Wanted(store, given, community, findings) is { } wanted ? Of(Called(store, wanted, register).Where(kept => Fits(kept, given)), Given(given, wanted), findings) : [];

    /// <summary>The files of all communities or of the one that is named, without those assessments in whose place a given file stands.</summary>
    public static ImmutableArray<ImportedFile> OfAll(
        AssessmentStore store, IReadOnlyList<ImportedFile> given, string? community, CommunityRegister register, ImportOptions asked, ICollection<Diagnostic> findings) =>
        Of(Called(store, community, register).Where(kept => AssessmentSelection.Fits(asked, kept.Assessment)), Given(given, null), findings);

    /// <summary>What is kept of a community under all names that it has or had.</summary>
    private static IEnumerable<KeptAssessment> Called(AssessmentStore store, string? wanted, CommunityRegister register) => wanted is not null && register.Find(wanted) is { } entry
        ? store.Latest().Where(kept => kept.Assessment.Community.Id is { } id ? id == entry.Id : entry.Names.Any(name => kept.Assessment.Community.IsCalled(name.Name)))
        : store.Latest(wanted);

    /// <summary>Whether something kept may be of a community that the files name: no other territory tells it apart.</summary>
    private static bool Fits(KeptAssessment kept, IReadOnlyList<ImportedFile> given)
    {
        var places = given.SelectMany(file => file.Assessments).Select(assessment => assessment.Community.Territories).Where(territories => !territories.IsEmpty).ToArray();
        return places.Length == 0 || Array.Exists(places, territories => !territories.Differ(kept.Assessment.Community.Territories));
    }

    private static ImmutableArray<ImportedFile> Of(IEnumerable<KeptAssessment> all, ILookup<string, (Territories Territories, string FileName)> before, ICollection<Diagnostic> findings)
    {
        var files = new OrderedDictionary<string, List<KeptAssessment>>(StringComparer.Ordinal);
        foreach (var kept in all)
        {
            // A file that says less of the territory may be of another town of the name.
            if (before[Key(kept.Assessment)].Where(given => kept.Assessment.Community.Territories.AreAmong(given.Territories)).Select(given => given.FileName).FirstOrDefault() is { } fileName)
            {
                findings.Add(StoreDiagnostics.FileBeforeKept(Location.Whole(fileName), KeptForm.Words(kept.Assessment), kept.Version));
                continue;
            }

            var file = $"{kept.FileName}\n{kept.FileSha256}";
            if (files.TryGetValue(file, out var beside))
            {
                beside.Add(kept);
            }
            else
            {
                files.Add(file, [kept]);
            }
        }

        return [.. files.Values.Select(File)];
    }

    private static ImportedFile File(List<KeptAssessment> kept) => new(
        kept[0].FileName, kept[0].FileSha256, null, Recognition.No,
        [.. kept.Select(one => one.Assessment)], [.. kept.SelectMany(one => one.Findings).Distinct()], []);

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

    private static ILookup<string, (Territories Territories, string FileName)> Given(IReadOnlyList<ImportedFile> given, string? wanted) => given
        .SelectMany(file => file.Assessments.Select(assessment =>
            (file.FileName, Assessment: assessment.Community.Name is null ? assessment with { Community = assessment.Community with { Name = wanted } } : assessment)))
        .ToLookup(one => Key(one.Assessment), one => (one.Assessment.Community.Territories, one.FileName), StringComparer.Ordinal);

    // Id and territories are left out: a file that names none may still be of the community that has one.
    private static string Key(Assessment assessment) =>
        string.Join('\n', KeptForm.Identity(assessment with { Community = new(assessment.Community.Name, null) }).Key);
}

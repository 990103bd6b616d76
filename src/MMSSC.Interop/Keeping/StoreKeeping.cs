using System.Collections.Immutable;
using System.Globalization;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Importing;
using MMSSC.Interop.Models;
using MMSSC.Interop.Store;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Keeping;

/// <summary>Keeps imported files within one transaction.</summary>
internal sealed class StoreKeeping(StoreTransaction transaction, string store, IReadOnlyList<Model> models, DateTimeOffset time, ICollection<Diagnostic> findings)
{
    private readonly string keptAt = time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    private readonly ImmutableArray<KeptAssessment>.Builder added = ImmutableArray.CreateBuilder<KeptAssessment>();
    private readonly List<Diagnostic> again = [];

    /// <summary>What was added.</summary>
    public ImmutableArray<KeptAssessment> Keep(IEnumerable<ImportedFile> files)
    {
        foreach (var file in files)
        {
            var sorted = new FileFindings(file);
            var refused = TwoOfOne(file);
            again.Clear();
            foreach (var assessment in file.Assessments.Where(assessment => !refused.Contains(Key(assessment))))
            {
                Keep(file, assessment, sorted);
            }

            // A file of many communities that comes again is one piece of news, not one for each.
            if (again.Count > 0)
            {
                findings.Add(again is [var one] ? one : StoreDiagnostics.KeptAlready(Location.Whole(file.FileName), again.Count));
            }
        }

        return added.ToImmutable();
    }

    private void Keep(ImportedFile file, Assessment assessment, FileFindings sorted)
    {
        var at = Location.Whole(file.FileName);
        var identity = KeptForm.Identity(assessment);
        if (identity.Community.Length == 0 && identity.CommunityId.Length == 0)
        {
            findings.Add(StoreDiagnostics.NobodysAssessment(at, KeptForm.Words(assessment)));
            return;
        }

        var versions = transaction.Versions(identity);
        var same = versions.LastOrDefault(version => SaysTheSame(version, assessment));
        if (same is not null)
        {
            if (same == versions[^1])
            {
                again.Add(StoreDiagnostics.KeptAlready(at, KeptForm.Words(assessment), same.Version));
            }
            else
            {
                findings.Add(StoreDiagnostics.EarlierVersionAgain(at, KeptForm.Words(assessment), same.Version, versions[^1].Version));
            }

            return;
        }

        ImmutableArray<Diagnostic> belonging = [.. sorted.Of(assessment)];
        var bytes = KeptForm.Write(assessment, belonging);
        if (bytes.Length > StoreSchema.MostBytes / 2)
        {
            findings.Add(FileDiagnostics.FileTooLarge(at, StoreSchema.MostBytes / 2));
            return;
        }

        if (transaction.Add(identity, file.FileName, file.Sha256, keptAt, bytes) is { } entry)
        {
            if (entry.Version > 1)
            {
                findings.Add(StoreDiagnostics.NewVersion(at, KeptForm.Words(assessment), entry.Version));
            }

            added.Add(new(entry.Hash, entry.Version, entry.KeptAt, entry.FileName, entry.FileSha256, assessment, belonging));
        }
    }

    private bool SaysTheSame(KeptEntry version, Assessment assessment) =>
        KeptForm.Read(version, store, models, findings) is { } kept && Correction.Between(kept.Assessment, assessment).IsNothing;

    /// <summary>Identities of which one file holds two that say different things: none of them is a correction of the other.</summary>
    private HashSet<string> TwoOfOne(ImportedFile file)
    {
        var refused = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in file.Assessments.GroupBy(Key).Where(group => group.Skip(1).Any(other => !Correction.Between(group.First(), other).IsNothing)))
        {
            refused.Add(group.Key);
            findings.Add(StoreDiagnostics.TwoOfOneIdentity(Location.Whole(file.FileName), KeptForm.Words(group.First())));
        }

        return refused;
    }

    private static string Key(Assessment assessment) => string.Join('\n', KeptForm.Identity(assessment).Key);
}

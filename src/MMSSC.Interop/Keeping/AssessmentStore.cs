using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Assessments.Registers;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Importing;
using MMSSC.Interop.Models;
using MMSSC.Interop.Store;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Keeping;

/// <summary>
/// A file in which assessments are kept with all their versions; <see cref="InteropEngine.OpenStore"/> opens it. What is wrong is told
/// to the findings it was opened with. For one thread.
/// </summary>
public sealed class AssessmentStore : IDisposable
{
    /// <summary>How long another program may hold the store before that is an error.</summary>
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(10);

    private readonly StoreFile file;
    private readonly ImmutableArray<Model> models;
    private readonly ICollection<Diagnostic> findings;

    private AssessmentStore(StoreFile file, ImmutableArray<Model> models, ICollection<Diagnostic> findings) =>
        (this.file, this.models, this.findings) = (file, models, findings);

    /// <summary>Name of the file, as it was given.</summary>
    public string FileName => file.Path;

    /// <summary>
    /// The latest version of each kept assessment, ordered by community, model, edition and date; one is in memory at a time. While
    /// they are read, other programs can't keep anything.
    /// </summary>
    /// <param name="community">Name or id of a community, in any spelling that folds alike; null for all.</param>
    /// <param name="model">Id of a model, or <c>id@edition</c>; null for all.</param>
    public IEnumerable<KeptAssessment> Latest(string? community = null, string? model = null) => Read(new(community, model, LatestOnly: true));

    /// <summary>All versions of each kept assessment, by rising version within one, as <see cref="Latest"/>.</summary>
    /// <inheritdoc cref="Latest"/>
    public IEnumerable<KeptAssessment> Versions(string? community = null, string? model = null) => Read(new(community, model, LatestOnly: false));

    /// <summary>Names of the communities of which something is kept, each once, with the territories of those that have any; the id where there is no name.</summary>
    public IReadOnlyList<string> Communities() => [.. file.Communities().Select(one => one.Hash.Length == 0 ? one.Name : LabelOf(one.Hash) ?? one.Name)];

    private string? LabelOf(string hash) => file.Find(hash).Select(entry => KeptForm.Read(entry, file.Path, models, [])?.Assessment.Community.Label).FirstOrDefault();

    /// <summary>The canonical JSON of the versions whose hash begins so, two at most; their hash with each.</summary>
    public ImmutableArray<(string Hash, ReadOnlyMemory<byte> Json)> Find(string hash) => [.. file.Find(hash).Select(entry => (entry.Hash, entry.Bytes))];

    /// <summary>
    /// Keeps what was imported, all of it or nothing. What is kept already is not kept again; what says something else than the version
    /// that is kept becomes the next version.
    /// </summary>
    /// <param name="files">What was imported.</param>
    /// <param name="time">The time of keeping.</param>
    /// <returns>What was added, with its version; nothing where the findings say why.</returns>
    public ImmutableArray<KeptAssessment> Keep(IEnumerable<ImportedFile> files, DateTimeOffset time)
    {
        var keeping = ImmutableArray<KeptAssessment>.Empty;
        var told = new List<Diagnostic>();
        var written = file.Write(transaction => keeping = new StoreKeeping(transaction, file.Path, models, time, told).Keep(files));
        // What was said of single assessments holds only if they were kept.
        foreach (var finding in written ? told : told.Where(finding => finding.Severity == Severity.Error))
        {
            findings.Add(finding);
        }

        return written ? keeping : [];
    }

    /// <summary>What is kept of one community as files for a report, beside files that are given and go before what is kept.</summary>
    /// <param name="given">The files that are given.</param>
    /// <param name="community">The community; null where the files or the store know one only.</param>
    /// <param name="register">Knows what else the community is called; null for no register.</param>
    /// <returns>The kept assessments by the file they came from; nothing where the findings say why.</returns>
    public ImmutableArray<ImportedFile> FilesOf(IReadOnlyList<ImportedFile> given, string? community, CommunityRegister? register = null) =>
        KeptFiles.OfOne(this, given, community, register ?? CommunityRegister.None, findings);

    /// <summary>What is kept of all communities as files, beside files that are given and go before what is kept.</summary>
    /// <param name="given">The files that are given.</param>
    /// <param name="community">Only this community; null for all.</param>
    /// <param name="asked">Only assessments of the date, horizon and stakeholder that it names; null for all.</param>
    /// <param name="register">Knows what else the community is called; null for no register.</param>
    /// <returns>The kept assessments by the file they came from; nothing where the findings say why.</returns>
    public ImmutableArray<ImportedFile> FilesOfAll(IReadOnlyList<ImportedFile> given, string? community, ImportOptions? asked = null, CommunityRegister? register = null) =>
        KeptFiles.OfAll(this, given, community, register ?? CommunityRegister.None, asked ?? ImportOptions.None, findings);

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    /// <summary>Opens a store for reading; null where it can't be used.</summary>
    internal static AssessmentStore? Open(string path, ImmutableArray<Model> models, ICollection<Diagnostic> findings) =>
        Open(path, StoreAccess.Reading, models, findings);

    /// <summary>Opens a store for keeping, and makes it where there is none; null where it can't be used.</summary>
    internal static AssessmentStore? OpenOrMake(string path, ImmutableArray<Model> models, ICollection<Diagnostic> findings) =>
        Open(path, StoreAccess.Keeping, models, findings);

    private static AssessmentStore? Open(string path, StoreAccess access, ImmutableArray<Model> models, ICollection<Diagnostic> findings) =>
        StoreFile.Open(path, access, patience, findings) is { } file ? new(file, models, findings) : null;

    private IEnumerable<KeptAssessment> Read(KeptSelection selection)
    {
        var any = false;
        var before = findings.Count;
        foreach (var entry in file.Read(selection))
        {
            if (KeptForm.Read(entry, file.Path, models, findings) is { } kept && (selection.Community is not { } called || kept.Assessment.Community.IsCalled(called)))
            {
                any = true;
                yield return kept;
            }
        }

        if (!any && findings.Count == before && (selection.Community ?? selection.Model) is { } wanted)
        {
            findings.Add(StoreDiagnostics.NotInStore(Location.Whole(file.Path), wanted, selection.Community is null ? [] : Communities()));
        }
    }
}

using System.Collections.Immutable;
using MMSSC.Interop.Adapters;
using MMSSC.Interop.Adapters.Finding.Roles;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Assessments.Registers;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Files;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Importing;
using MMSSC.Interop.Installation;
using MMSSC.Interop.Keeping;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Opening;
using MMSSC.Interop.Reporting;
using MMSSC.Interop.Reports.Inputs;
using MMSSC.Interop.Schemas;
using MMSSC.Interop.Sheets.Exports;
using MMSSC.Interop.Streaming;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop;

/// <summary>The way in: reads assessments, translates them, and makes reports. Safe to share between threads.</summary>
public sealed class InteropEngine
{
    private const string Role = "Reader";

    private readonly InteropOptions options;
    private readonly InstalledTranslator translator;

    internal InteropEngine(Catalogue catalogue, ImmutableArray<IAssessmentAdapter> adapters, InteropOptions options)
    {
        Catalogue = catalogue;
        Adapters = adapters;
        this.options = options;
        translator = new(catalogue);
    }

    /// <summary>What is installed.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>The adapters that files are offered to.</summary>
    public ImmutableArray<IAssessmentAdapter> Adapters { get; }

    /// <summary>Loads the shipped data and what the options name, with the shipped adapters; containers call <see cref="ServiceCollectionExtensions.AddMmsscInterop"/>.</summary>
    public static InteropEngine Create(InteropOptions options) => new(options.Install(), [.. AdapterDiscovery.Shipped()], options);

    /// <summary>Reads a file of any supported form.</summary>
    public ImportedFile Import(string path, ImportOptions? settled = null) => Import(OpenedFile.Open(path), settled);

    /// <summary>Reads the bytes of a file of any supported form.</summary>
    public ImportedFile Import(string fileName, ReadOnlyMemory<byte> bytes, ImportOptions? settled = null) =>
        Import(OpenedFile.Open(fileName, bytes), settled);

    /// <summary>Reads an opened file.</summary>
    public ImportedFile Import(OpenedFile file, ImportOptions? settled = null)
    {
        options.Reading?.Invoke(file.FileName);
        var imported = Read(file, settled);
        options.Read?.Invoke(file.FileName, !imported.Assessments.IsEmpty);
        return imported;
    }

    private ImportedFile Read(OpenedFile file, ImportOptions? settled)
    {
        if (!file.IsReadable)
        {
            return new(file.FileName, HashOf(file), null, Recognition.No, [], file.Findings, []);
        }

        var input = new AdapterInput(file.FileName, file.Bytes, file.Workbook, Catalogue.Models, settled ?? ImportOptions.None) { Aliased = Catalogue.Aliased };
        if (PlannedImport.Read(input, Catalogue.Recipes) is { } planned)
        {
            return Imported(file, input, nameof(TableReader)[..^Role.Length], planned.Recognition, planned.Result);
        }

        IAssessmentAdapter? best = null;
        var recognition = Recognition.No;
        foreach (var adapter in Adapters)
        {
            var candidate = adapter.Recognise(input);
            if (candidate.Confidence > recognition.Confidence)
            {
                (best, recognition) = (adapter, candidate);
            }
        }

        if (best is null)
        {
            var notRecognised = CatalogueDiagnostics.NotRecognised(Location.Whole(file.FileName), Catalogue.Models.Select(model => model.Reference.ToString()));
            return new(file.FileName, HashOf(file), null, recognition, [], [.. file.Findings, notRecognised], []);
        }

        return Imported(file, input, NameOf(best), recognition, best.Read(input, recognition));
    }

    /// <summary>
    /// Opens a long table of communities to be translated row by row, in memory that does not grow with it and without a limit on rows;
    /// null where the file is to be imported whole.
    /// </summary>
    internal StreamedFile? OpenStream(string path, ImportOptions settled, StreamRules? rules = null) =>
        StreamedFile.Open(path, rules ?? StreamRules.Default, Catalogue, Adapters, settled);

    /// <summary>Translates a stream, and writes the results as text with separators: the bytes that the table of <see cref="TranslationBook"/> makes.</summary>
    /// <param name="path">The file.</param>
    /// <param name="file">The file, opened.</param>
    /// <param name="settled">What the user settled.</param>
    /// <param name="way">Id of the target model, and of a model that the way must pass or null.</param>
    /// <param name="stream">Takes the rows; stays open.</param>
    /// <param name="language">Two-letter code of the language of words.</param>
    /// <returns>What was found: of the file, of its rows, and of the translations.</returns>
    internal IReadOnlyList<Diagnostic> Translate(string path, StreamedFile file, ImportOptions settled, (string Target, string? Via) way, Stream stream, string language)
    {
        options.Reading?.Invoke(path);
        var target = Catalogue.FindTarget(file.Model, way.Target);
        var run = target is null ? null : RouteRun.Of(Catalogue.Graph, file.Model, target, way.Via);
        var sink = new TranslationStream(file.Model, target, run, (assessment, found) => Translate(assessment, way.Target, way.Via, found), stream, file.SaysTerritories, language);
        var findings = file.Read(sink);
        sink.Close();
        ImmutableArray<Assessment> dated = [.. sink.Dated];
        options.Read?.Invoke(path, !dated.IsEmpty);
        return FoldedFindings.Of([.. findings, .. Ahead(path, dated), .. Older(path, true, settled.Model, dated), .. sink.Findings]);
    }

    private ImportedFile Imported(OpenedFile file, AdapterInput input, string adapter, Recognition recognition, AdapterResult result) => new(
        file.FileName,
        HashOf(file),
        adapter,
        recognition,
        file.Workbook is null ? result.Assessments : [.. result.Assessments.Select(assessment => AgreedResults.Settle(assessment, Catalogue.Aliased ?? Lexicon.Shared))],
        [.. FoldedFindings.Of([.. file.Findings, .. result.Findings, .. Ahead(file.FileName, result.Assessments), .. Older(file.FileName, file.Workbook is not null, input.Options.Model, result.Assessments)])],
        result.InspectionFacts)
    {
        Plan = result.Plan,
        Accounts = result.Accounts,
    };

    private string HashOf(OpenedFile file) => options.HashFiles ? file.Sha256 : "";

    /// <summary>What is dated in the future is not an assessment of now: mostly a target.</summary>
    private IEnumerable<Diagnostic> Ahead(string file, ImmutableArray<Assessment> assessments)
    {
        HashSet<string>? said = null;
        foreach (var assessment in assessments)
        {
            if (assessment is { Horizon: Horizon.Now, Date: { } date } && IsAhead(date) && (said ??= new(StringComparer.Ordinal)).Add(date.ToString()))
            {
                yield return ContextDiagnostics.DatedAhead(Location.Whole(file), date.ToString());
            }
        }
    }

    /// <summary>Where the titles of a table said that it is of an earlier list, its reader should know it.</summary>
    private IEnumerable<Diagnostic> Older(string file, bool isTable, string? named, ImmutableArray<Assessment> assessments)
    {
        Model? said = null;
        foreach (var assessment in assessments)
        {
            if (isTable && assessment.Model != said && assessment.Model.Reference.ToString() != named && assessment.Model.Definition.SupersededBy is { } edition)
            {
                said = assessment.Model;
                var later = new ModelReference(said.Id, edition);
                var mapping = Catalogue.Mappings.FirstOrDefault(known => known.Source == said && known.Target.Reference == later);
                yield return MigrationDiagnostics.OlderEdition(Location.Whole(file), said.ToString(), later.ToString(), mapping?.Definition.Id);
            }
        }
    }

    /// <summary>Whether a date has not begun here; a month or day that is not given may have passed.</summary>
    private bool IsAhead(PartialDate date)
    {
        var first = new DateOnly(date.Year, Math.Max(1, date.Month), Math.Max(1, date.Day));

        // No place is two days behind another: most dates need no time zone, which takes a start some time to read.
        return first > DateOnly.FromDateTime(options.Clock.GetUtcNow().UtcDateTime).AddDays(-2) && first > DateOnly.FromDateTime(options.Clock.GetLocalNow().DateTime);
    }

    /// <summary>Settles which assessments of several files are of one community: by id where there is one, else by name. Each community then has one name, the latest.</summary>
    /// <param name="files">The files.</param>
    /// <param name="findings">Is told what was put together and what is doubtful.</param>
    public ImmutableArray<ImportedFile> Join(IReadOnlyList<ImportedFile> files, ICollection<Diagnostic> findings) => Communities(findings).Join(files);

    /// <summary>Gives the communities of files the ids and the names that a register has for them.</summary>
    /// <param name="files">The files.</param>
    /// <param name="register">The register.</param>
    /// <param name="findings">Is told what is doubtful, what else communities are called, and what became of them.</param>
    public ImmutableArray<ImportedFile> Resolve(IReadOnlyList<ImportedFile> files, CommunityRegister register, ICollection<Diagnostic> findings) =>
        Communities(findings).Resolve(files, register);

    private FileCommunities Communities(ICollection<Diagnostic> findings) => new(Catalogue.Aliased ?? Lexicon.Shared, findings);

    /// <summary>Reads a register of communities; null where an error makes it unusable, the findings then say which.</summary>
    public static CommunityRegister? ReadRegister(string path, ICollection<Diagnostic> findings) =>
        FileBytes.Read(path, findings) is { } bytes ? UserFile.Read(SchemaKind.Communities, bytes, path, findings, RegisterReader.Read) : null;

    /// <summary>Translates an assessment into a model, given by id or <c>id@edition</c>.</summary>
    /// <param name="assessment">What is translated.</param>
    /// <param name="target">Id of the target model; of several editions the nearest by mappings is taken.</param>
    /// <param name="via">A model that the way must pass.</param>
    /// <param name="findings">Is told what should be looked at; may be null.</param>
    /// <returns>The translation, or null where there is no way; the findings then say so.</returns>
    public TranslationResult? Translate(Assessment assessment, string target, string? via = null, ICollection<Diagnostic>? findings = null) =>
        translator.Translate(assessment, target, via, findings ?? []);

    /// <summary>Reads and compiles a mapping file against what is installed, without installing it.</summary>
    /// <returns>The mapping, or null where an error makes it unusable; the findings then say which.</returns>
    public Mapping? ReadMapping(string path, ICollection<Diagnostic> findings) =>
        FileBytes.Read(path, findings) is { } bytes && UserFile.Read(SchemaKind.Mapping, bytes, path, findings, MappingReader.Read) is { } definition
            ? MappingCompiler.Compile(definition, Catalogue.Models, findings)
            : null;

    /// <summary>Reads a file of licensed criteria; those that could be read are given, findings say what is wrong with the rest.</summary>
    public static ImmutableArray<Criterion> ReadCriteria(string path, ICollection<Diagnostic> findings) =>
        FileBytes.Read(path, findings) is { } bytes && UserFile.Read(SchemaKind.Criteria, bytes, path, findings, CriteriaReader.Read) is { } overlay
            ? [.. overlay.Criteria.Select(item => new Criterion(item.Element.Value, item.Level.Value, item.Text))]
            : [];

    /// <summary>Reads a plan by which files are to be read, and looks up what it names; null where an error makes it unusable, the findings then say which.</summary>
    /// <param name="path">The plan file.</param>
    /// <param name="findings">Is told what is wrong, and where.</param>
    public ReadingPlan? ReadPlan(string path, ICollection<Diagnostic> findings) => PlanLoading.Load(path, Catalogue.Models, Catalogue.Aliased, findings)?.Plan;

    /// <summary>Stands for a plan that could not be read, of which the findings were given: by it nothing is read, and nothing more is said.</summary>
    internal static ReadingPlan UnusablePlan => PlannedImport.Unusable;

    /// <summary>Writes a plan as a file, as <see cref="ReadPlan"/> reads it.</summary>
    /// <param name="plan">The plan, such as <see cref="ImportedFile.Plan"/>.</param>
    /// <param name="stream">Where to; stays open.</param>
    public static void WritePlan(ReadingPlan plan, Stream stream) => PlanFileWriter.Write(stream, plan);

    /// <summary>Opens a store of kept assessments for reading; null where it can't be used, the findings then say why.</summary>
    /// <param name="path">The file.</param>
    /// <param name="findings">Is told what is wrong, now and while the store is read.</param>
    public AssessmentStore? OpenStore(string path, ICollection<Diagnostic> findings) => AssessmentStore.Open(path, Catalogue.Models, findings);

    /// <summary>Opens a store to keep assessments in, and makes it where there is none; null where it can't be used.</summary>
    /// <inheritdoc cref="OpenStore"/>
    public AssessmentStore? OpenOrMakeStore(string path, ICollection<Diagnostic> findings) => AssessmentStore.OpenOrMake(path, Catalogue.Models, findings);

    /// <summary>Puts a report together from imported files; null where nothing can be reported, the findings then say why.</summary>
    public ReportInput? PrepareReport(IReadOnlyList<ImportedFile> files, ReportRequest request, ICollection<Diagnostic> findings) =>
        new ReportAssembler(Catalogue, translator, ReportModel).Assemble(files, request, findings);

    /// <summary>The model that reports speak in.</summary>
    public Model ReportModel => Catalogue.FindModels(options.ReportModel) is [.., var model]
        ? model
        : throw new InvalidOperationException($"The report model {options.ReportModel} is not installed.");

    /// <summary>Name of an adapter, as <c>mmssc adapters</c> lists it.</summary>
    public static string NameOf(IAssessmentAdapter adapter)
    {
        var name = adapter.GetType().Name;
        return name.EndsWith(Role, StringComparison.Ordinal) ? name[..^Role.Length] : name;
    }
}

using System.Collections.Immutable;
using System.CommandLine;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Analysis.Peers;
using MMSSC.Interop.Analysis.Trends;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Output.Assessments;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Comparing;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Importing;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports;
using MMSSC.Interop.Reports.Inputs;
using MMSSC.Interop.Sheets.Exports;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Commands;

/// <summary><c>mmssc compare FILE…</c>: several communities side by side; several dates of one as a trend.</summary>
internal static class CompareCommand
{
    private const int MostNamed = 3;

    public static Command Create(CommandContext context)
    {
        var command = new Command("compare", "Puts several communities side by side, each at its latest date, with the spread of their values; several dates of one community become a trend with what changed and which ratings moved it.\n\nExamples: mmssc compare samples/iso18091-municipios.csv --to iso-18091; mmssc compare samples/iso18091-por-anio.xlsx -o trend.xlsx; mmssc compare samples/iso18091-municipios.csv --peers population.csv --by population --bands 10000,50000; mmssc compare --store kept.db -o comparison.html; mmssc compare samples/iso18091-municipios.csv --town 14003 --anonymous -o town.html");
        var files = Arguments.OptionalFiles("The files to compare.");
        var to = new Option<string?>("--to") { Description = "The model in whose terms is compared (default: the reports' model).", HelpName = "MODEL" };
        var format = Arguments.Format("table", "html", "md", "json", "csv", "xlsx");
        var output = Arguments.Output(ResultFile.StandardOutput);
        command.Arguments.Add(files);
        foreach (var option in new Option[] { to, format, output })
        {
            command.Options.Add(option);
        }

        var peers = new PeerSettings(command);
        var town = new TownSettings(command);
        var store = new StoreSettings(command, files, "Compare what is kept in this store, beside the files; the latest version of each assessment counts.");
        var settings = new ImportSettings(command, "Only this community, of those that the files and the store name.");
        var communities = new RegisterSettings(command);
        command.SetAction(parsed =>
        {
            var paths = store.Files(parsed);
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings);
            var settled = settings.Read(parsed, engine, findings) with { Community = null };
            var given = Array.ConvertAll(paths, file => engine.Import(file, settled));
            var register = communities.Read(parsed, findings);
            var known = store.Add(parsed, engine, given, kept => kept.FilesOfAll(given, settings.Community(parsed), settled, register), findings);
            var imported = engine.Join(engine.Resolve(known, register, findings), findings);
            findings.AddRange(imported.SelectMany(file => file.Findings));
            var target = Target(engine, parsed.GetValue(to));
            var wanted = settings.Community(parsed) is { } name ? register.Find(name)?.Id ?? name : null;
            var asksTown = town.IsAsked(parsed, wanted);
            var profiles = new CommunityComparison(engine.Catalogue.Graph, target)
                .Profiles(imported.SelectMany(file => file.Assessments).Where(assessment => wanted is null || assessment.Community.IsCalled(wanted)), findings);
            if (profiles.IsEmpty)
            {
                SayWhy(imported, settings.Community(parsed), findings);
                return context.Finish(parsed, findings);
            }

            var table = peers.Read(parsed, profiles, register, findings);
            var groups = profiles.ToDictionary(profile => profile, profile => table.Of(profile.Source.Community));
            var path = parsed.GetValue(output)!;
            var form = format.Read(parsed, path);
            if (asksTown)
            {
                if (town.Find(parsed, profiles, register, findings) is { } own)
                {
                    WriteTown(context.Console, path, form, Town(own, profiles, table, findings, new()
                    {
                        Language = context.Language(parsed),
                        Date = context.Today,
                        Target = target,
                        Comparisons = [],
                        PeersBy = peers.By(parsed),
                        Group = table.Of(own.Source.Community),
                        IsAnonymous = town.IsAnonymous(parsed),
                        Files = [.. imported.Select(file => file.ForReport)],
                    }), findings);
                }

                return context.Finish(parsed, findings);
            }

            var input = Contents(profiles, findings, new()
            {
                Language = context.Language(parsed),
                Date = context.Today,
                Target = target,
                PeersBy = peers.By(parsed),
                Peers = table.Groups,
                PeersOf = profile => groups[profile],
                Files = [.. imported.Select(file => file.ForReport)],
            });
            if (form is "html" or "md")
            {
                var report = ComparisonReport.Render(input with { Findings = [.. findings] }, ReportCommand.FormatOf(form));
                findings.AddRange(report.Findings);
                if (report.Text is { } text)
                {
                    ResultFile.Write(context.Console, path, text);
                }
            }
            else
            {
                WriteTables(context.Console, path, form, input);
            }

            return context.Finish(parsed, findings);
        });
        return command;
    }

    /// <summary>Communities side by side, or one over time where it has several dates; what has no place in either is a finding.</summary>
    private static ComparisonInput Contents(ImmutableArray<Profile> profiles, List<Diagnostic> findings, ComparisonInput input)
    {
        var single = profiles.DistinctBy(profile => profile.CommunityKey).Count() == 1;
        var trends = single ? Trend.Of(profiles) : [];
        var plans = single ? PlanReview.Of(profiles) : [];
        var comparisons = trends.IsEmpty && plans.IsEmpty ? ProfileComparison.Of(profiles) : [];
        findings.AddRange(comparisons.SelectMany(comparison => comparison.Earlier).GroupBy(profile => profile.Source.File).SelectMany(LeftOut));
        findings.AddRange(comparisons.IsEmpty
            ? profiles.Except(trends.SelectMany(trend => trend.Profiles)).Except(plans.SelectMany(review => new[] { review.Plan, review.Came })).Select(NoTrend)
            : []);
        return input with { Comparisons = comparisons, Trends = trends, Plans = plans };
    }

    /// <summary>The town among those of its group, or among all where it has none; where others are named, whose private results these are is a finding.</summary>
    private static TownInput Town(Profile own, ImmutableArray<Profile> profiles, PeerTable table, List<Diagnostic> findings, TownInput input)
    {
        var comparisons = PeerComparison.Of(own.CommunityKey, profiles, input.Group is null ? null : profile => table.Of(profile.Source.Community) == input.Group);
        if (!input.IsAnonymous)
        {
            TownSettings.SayPrivate(own.Source.Community, comparisons.SelectMany(comparison => comparison.Peers), findings);
        }

        return input with { Comparisons = comparisons, Findings = [.. findings] };
    }

    private static void WriteTown(ProgramConsole console, string path, string form, TownInput input, List<Diagnostic> findings)
    {
        switch (form)
        {
            case "html" or "md":
                var page = TownReport.Render(input, ReportCommand.FormatOf(form));
                findings.AddRange(page.Findings);
                if (page.Text is { } text)
                {
                    ResultFile.Write(console, path, text);
                }

                break;
            case "json":
                ResultFile.Write(console, path, stream => TownJsonWriter.Write(stream, input));
                break;
            default:
                BookOutput.Write(console, path, form, TownBook.Of(input.Comparisons, !input.IsAnonymous, input.Language));
                break;
        }
    }

    private static void WriteTables(ProgramConsole console, string path, string form, ComparisonInput input)
    {
        if (form == "json")
        {
            ResultFile.Write(console, path, stream => ComparisonJsonWriter.Write(stream, input.Comparisons, input.Trends, input.Plans, input.PeersOf, input.Language));
        }
        else if (!input.Comparisons.IsEmpty || (input.Trends.IsEmpty && input.Plans.IsEmpty))
        {
            BookOutput.Write(console, path, form, ComparisonBook.Of(input.Comparisons, input.Peers, input.PeersOf, input.Language));
        }
        else
        {
            BookOutput.Write(console, path, form, TrendBook.Of(input.Trends, input.Plans, input.Language));
        }
    }

    /// <summary>Why there is nothing to compare, unless an error says it already.</summary>
    private static void SayWhy(IReadOnlyList<ImportedFile> imported, string? wanted, List<Diagnostic> findings)
    {
        if (findings.Exists(finding => finding.Severity == Severity.Error))
        {
            return;
        }

        var read = imported.SelectMany(file => file.Assessments).ToArray();
        findings.Add(wanted is null || read.Length == 0
            ? CatalogueDiagnostics.NothingToReport(Location.None)
            : CatalogueDiagnostics.CommunityNotInFiles(Location.None, wanted, [.. read.Select(assessment => assessment.Community.Name).OfType<string>().DistinctBy(Folding.Fold)]));
    }

    /// <summary>Several are named; many of one file are counted, because they have one cause.</summary>
    private static IEnumerable<Diagnostic> LeftOut(IEnumerable<Profile> earlier)
    {
        var all = earlier.ToArray();
        return all.Length <= MostNamed ? all.Select(LeftOut) :
        [
            CatalogueDiagnostics.LeftOutOfTable(At(all[0]), new(
                $"{all.Length} earlier assessments are not in this table, which shows each community at its latest date.",
                $"{all.Length} evaluaciones anteriores no están en esta tabla, que muestra cada comunidad en su fecha más reciente.",
                $"{all.Length} évaluations antérieures ne sont pas dans ce tableau, qui montre chaque collectivité à sa date la plus récente.")),
        ];
    }

    private static Diagnostic LeftOut(Profile profile) => CatalogueDiagnostics.LeftOutOfTable(At(profile), new(
        $"{Name(profile)} is not in this table, which shows each community at its latest date.",
        $"{Name(profile)} no está en esta tabla, que muestra cada comunidad en su fecha más reciente.",
        $"{Name(profile)} n'est pas dans ce tableau, qui montre chaque collectivité à sa date la plus récente."));

    private static Diagnostic NoTrend(Profile profile) => CatalogueDiagnostics.LeftOutOfTable(At(profile), new(
        $"{Name(profile)} is not in this table: a trend needs two dates in one model and horizon.",
        $"{Name(profile)} no está en esta tabla: una tendencia necesita dos fechas en un mismo modelo y horizonte.",
        $"{Name(profile)} n'est pas dans ce tableau : une évolution demande deux dates dans un même modèle et horizon."));

    private static Location At(Profile profile) => profile.Source.File is { } file ? Location.Whole(file) : Location.None;

    private static string Name(Profile profile) =>
        string.Join(", ", new[] { profile.Source.Community.Label, profile.Source.Model.ToString(), profile.Source.Date?.ToString() }.Where(part => part is not null));

    private static Model Target(InteropEngine engine, string? name) => name is null
        ? engine.ReportModel
        : engine.Catalogue.FindModels(name) is [var model, ..]
            ? model
            : throw new UsageException($"--to: there is no model '{name}'. Installed: {string.Join(", ", engine.Catalogue.Models)}");
}

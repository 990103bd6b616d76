using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Models;
using MMSSC.Interop.Sheets.Exports;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Commands;

/// <summary><c>mmssc compare FILE…</c>: several communities side by side; several dates of one as a trend.</summary>
internal static class CompareCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("compare", "Puts several communities side by side, each at its latest date, with the spread of their values; several dates of one community become a trend with what changed and which ratings moved it.\n\nExamples: mmssc compare samples/iso18091-municipios.csv --to iso-18091; mmssc compare samples/iso18091-por-anio.xlsx --format xlsx -o trend.xlsx; mmssc compare samples/iso18091-municipios.csv --peers population.csv --by population --bands 10000,50000; mmssc compare --store kept.db");
        var files = Arguments.OptionalFiles("The files to compare.");
        var to = new Option<string?>("--to") { Description = "The model in whose terms is compared (default: the reports' model).", HelpName = "MODEL" };
        var peers = new Option<string?>("--peers") { Description = "A table with a row per community and a column that groups them.", HelpName = "FILE" };
        var by = new Option<string?>("--by") { Description = "Head of the column that groups the communities, such as region or population.", HelpName = "COLUMN" };
        var bands = new Option<string?>("--bands") { Description = "Rising bounds that make groups of that column's numbers, such as 10000,50000.", HelpName = "LIST" };
        var format = Arguments.Format("table", "json", "csv", "xlsx");
        var output = Arguments.Output(ResultFile.StandardOutput);
        command.Arguments.Add(files);
        foreach (var option in new Option[] { to, peers, by, bands, format, output })
        {
            command.Options.Add(option);
        }

        var store = new StoreSettings(command, files, "Compare what is kept in this store, beside the files; the latest version of each assessment counts.");
        var settings = new ImportSettings(command);
        command.SetAction(parsed =>
        {
            var paths = store.Files(parsed);
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings);
            var settled = settings.Read(parsed) with { Community = null };
            var given = Array.ConvertAll(paths, file => engine.Import(file, settled));
            var imported = store.Add(parsed, engine, given, kept => kept.FilesOfAll(given, settings.Community(parsed)), findings);
            findings.AddRange(imported.SelectMany(file => file.Findings));
            var target = Target(engine, parsed.GetValue(to));
            var wanted = settings.Community(parsed) is { } name ? Folding.Fold(name) : null;
            var profiles = new CommunityComparison(engine, target)
                .Profiles(imported.SelectMany(file => file.Assessments).Where(assessment => wanted is null || Folding.Fold(assessment.Community.Name ?? "") == wanted), findings);
            if (profiles.IsEmpty)
            {
                return context.Finish(parsed, findings);
            }

            var table = ReadPeers(parsed.GetValue(peers), parsed.GetValue(by), ReadBands(parsed.GetValue(bands)), profiles, findings);
            var groups = profiles.ToDictionary(profile => profile, profile => table.Of(profile.Source.Community.Name));
            Write(context, parsed.GetValue(output)!, parsed.GetValue(format)!, context.Language(parsed), profiles, profile => groups[profile], findings);
            return context.Finish(parsed, findings);
        });
        return command;
    }

    private static void Write(CommandContext context, string path, string format, string language, ImmutableArray<Profile> profiles, Func<Profile, string?> peersOf, List<Diagnostic> findings)
    {
        var single = profiles.DistinctBy(profile => profile.CommunityKey).Count() == 1;
        var trends = single ? Trend.Of(profiles) : [];
        var comparisons = trends.IsEmpty ? Comparison.Of(profiles) : [];
        findings.AddRange(comparisons.SelectMany(comparison => comparison.Earlier).Select(LeftOut));
        findings.AddRange(trends.IsEmpty ? [] : profiles.Except(trends.SelectMany(trend => trend.Profiles)).Select(NoTrend));
        if (format == "json")
        {
            ResultFile.Write(context.Console, path, stream => ComparisonJsonWriter.Write(stream, comparisons, trends, peersOf, language));
        }
        else if (trends.IsEmpty)
        {
            BookOutput.Write(context.Console, path, format, ComparisonBook.Of(comparisons, peersOf, language));
        }
        else
        {
            BookOutput.Write(context.Console, path, format, TrendBook.Of(trends, language));
        }
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
        string.Join(", ", new[] { profile.Source.Community.Name, profile.Source.Model.ToString(), profile.Source.Date?.ToString() }.Where(part => part is not null));

    private static Model Target(InteropEngine engine, string? name) => name is null
        ? engine.ReportModel
        : engine.Catalogue.FindModels(name) is [var model, ..]
            ? model
            : throw new UsageException($"--to: there is no model '{name}'. Installed: {string.Join(", ", engine.Catalogue.Models)}");

    private static PeerTable ReadPeers(string? file, string? column, ImmutableArray<double> bands, ImmutableArray<Profile> profiles, List<Diagnostic> findings)
    {
        if (file is null && column is null)
        {
            return PeerTable.None;
        }

        if (file is null || column is null)
        {
            throw new UsageException("--peers and --by belong together: the table, and the head of its column that groups the communities.");
        }

        return PeerTable.Read(file, column, profiles.Select(profile => profile.Source.Community.Name).OfType<string>(), bands, findings)
            ?? throw new UsageException($"--by: no cell of '{file}' is the head '{column}'.");
    }

    private static ImmutableArray<double> ReadBands(string? list)
    {
        var bands = ImmutableArray.CreateBuilder<double>();
        foreach (var entry in (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!double.TryParse(entry, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var bound) || (bands.Count > 0 && bound <= bands[^1]))
            {
                throw new UsageException($"--bands: '{entry}' is not a rising bound; write for example 10000,50000.");
            }

            bands.Add(bound);
        }

        return bands.ToImmutable();
    }
}

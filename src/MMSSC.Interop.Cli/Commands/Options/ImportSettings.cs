using System.Collections.Immutable;
using System.CommandLine;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Importing;

namespace MMSSC.Interop.Cli.Commands.Options;

/// <summary>The options by which a user settles what a file leaves open; shared by all commands that read assessments.</summary>
internal sealed class ImportSettings
{
    private readonly Option<string> model = Text("--model", "ID", "The model of the file: an id such as iso-18091, or id@edition.");
    private readonly Option<string> sheet = Text("--sheet", "NAME", "Read only this sheet of a workbook.");
    private readonly Option<string> codes = Text("--codes", "LIST", "What cell texts mean, such as \"1=red,2=yellow,3=green,0=not-assessed\".");
    private readonly Option<string> community;
    private readonly Option<string> date = Text("--date", "DATE", "The date: 2026, 2026-03 or 2026-03-15.");
    private readonly Option<string> horizon = Text("--horizon", "H", "now or planned.");
    private readonly Option<string> method = Text("--method", "M", "single-stakeholder, multi-stakeholder, moderated, benchmarking or external-audit.");
    private readonly Option<string> stakeholder = Text("--stakeholder", "NAME", "The stakeholder group that answered.");
    private readonly Option<string> trust = Text("--trust", "WHICH", "codes or titles, where a sheet's contradict each other.");
    private readonly Option<int?> optionBase = new("--option-base") { Description = "Number of a questionnaire's first option: 0 or 1.", HelpName = "N" };

    private readonly Option<string> column = Text("--column", "NAME", "Heading or letter of the column whose ratings are read, where several differ in nothing that is known.");
    private readonly Option<bool> storedResults = new("--stored-results") { Description = "Read stored results of formulas although the file marks them for recalculation." };

    private readonly Option<string?> plan = new("--plan")
    {
        Description = "Read tables by this plan, as `mmssc inspect FILE --save-plan` writes it; nothing is found anew, and a file that the plan does not fit is refused.",
        HelpName = "PLAN",
    };

    private static readonly string[] methods = ["single-stakeholder", "multi-stakeholder", "moderated", "benchmarking", "external-audit"];

    /// <param name="command">The command.</param>
    /// <param name="aboutCommunity">What naming a community does there.</param>
    public ImportSettings(Command command, string aboutCommunity = "Names the community of a file; of a sheet with several, reads only this one.")
    {
        community = Text("--community", "NAME", aboutCommunity);
        horizon.AcceptOnlyFromAmong("now", "planned");
        method.AcceptOnlyFromAmong(methods);
        trust.AcceptOnlyFromAmong("codes", "titles");
        foreach (var option in new Option[] { model, sheet, codes, community, date, horizon, method, stakeholder, trust, optionBase, column, storedResults, plan })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The community that the command line names.</summary>
    public string? Community(ParseResult parsed) => parsed.GetValue(community);

    /// <summary>The plan file that the command line names; null where it names none.</summary>
    public string? PlanFile(ParseResult parsed) => parsed.GetValue(plan);

    /// <summary>What the command line settles.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="engine">Knows what a plan may name.</param>
    /// <param name="findings">Is told what is wrong with the plan; by one with an error nothing is read.</param>
    public ImportOptions Read(ParseResult parsed, InteropEngine engine, ICollection<Diagnostic> findings)
    {
        var settled = Read(parsed);
        if (PlanFile(parsed) is not { } path)
        {
            return settled;
        }

        Option[] others = [model, sheet, codes, trust, optionBase];
        return Array.Find(others, option => parsed.GetResult(option) is { Implicit: false }) is { } other
            ? throw new UsageException($"{other.Name}: the plan given with --plan settles that already; change it there, or leave one of the two out.")
            : settled with { Plan = engine.ReadPlan(path, findings) ?? InteropEngine.UnusablePlan };
    }

    private ImportOptions Read(ParseResult parsed) => new()
    {
        Model = parsed.GetValue(model),
        Sheet = parsed.GetValue(sheet),
        Codes = ReadCodes(parsed.GetValue(codes)),
        Community = parsed.GetValue(community),
        Date = parsed.GetValue(date) is { } text
            ? PartialDate.Parse(text) ?? throw new UsageException($"--date: '{text}' is not a date; write 2026, 2026-03 or 2026-03-15.")
            : null,
        Horizon = parsed.GetValue(horizon) switch { "now" => Horizon.Now, "planned" => Horizon.Planned, _ => null },
        Method = parsed.GetValue(method) is { } name ? (AssessmentMethod)Array.IndexOf(methods, name) : null,
        Stakeholder = parsed.GetValue(stakeholder),
        Trust = parsed.GetValue(trust) switch { "codes" => Trust.Codes, "titles" => Trust.Titles, _ => Trust.Neither },
        Column = parsed.GetValue(column),
        StoredResults = parsed.GetValue(storedResults),
        OptionBase = parsed.GetValue(optionBase) switch
        {
            null => null,
            0 => 0,
            1 => 1,
            { } other => throw new UsageException($"--option-base: {other} is neither 0 nor 1."),
        },
    };

    /// <summary>Reads files as the command line settles it; what is found in them goes to the findings.</summary>
    public static ImportedFile[] Import(InteropEngine engine, string[] files, ImportOptions settled, List<Diagnostic> findings)
    {
        var imported = Array.ConvertAll(files, file => engine.Import(file, settled));
        findings.AddRange(imported.SelectMany(file => file.Findings));
        return imported;
    }

    private static ImmutableDictionary<string, string> ReadCodes(string? list)
    {
        var meanings = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var entry in (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var sign = entry.LastIndexOf('=');
            if (sign <= 0 || sign == entry.Length - 1)
            {
                throw new UsageException($"--codes: '{entry}' is not of the form text=level; write for example \"1=red,2=yellow,3=green\".");
            }

            meanings[entry[..sign].Trim()] = entry[(sign + 1)..].Trim();
        }

        return meanings.ToImmutable();
    }

    private static Option<string> Text(string name, string helpName, string description) => new(name) { Description = description, HelpName = helpName };
}

using System.Collections.Concurrent;
using System.CommandLine;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Output.Findings;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Commands;

/// <summary>What all commands share: the console, the options that hold everywhere, and the engine.</summary>
internal sealed class CommandContext(ProgramConsole console)
{
    private readonly Option<string> language = new("--lang")
    {
        Description = "Language of the output: en, es or fr (default: from the locale).",
        DefaultValueFactory = _ => console.Language,
        Recursive = true,
        HelpName = "LANG",
    };

    private readonly Option<bool> strict = new("--strict") { Description = "Warnings count as errors in the exit code.", Recursive = true };

    private readonly Option<string[]> data = new("--data")
    {
        Description = "A folder with models, mappings, guidance, words and reading plans of your own (JSON), beside those shipped.",
        Recursive = true,
        HelpName = "DIR",
    };

    private readonly Option<string> findingsFormat = new("--findings")
    {
        Description = "Form of the findings on standard error: text, json, sarif (2.1.0) or github (annotations).",
        DefaultValueFactory = _ => "text",
        Recursive = true,
        HelpName = "FORM",
    };

    private static readonly LocalText wrote = new("Wrote", "Se escribió", "Écrit :");

    private readonly ConcurrentDictionary<string, bool> files = new(StringComparer.Ordinal);

    public ProgramConsole Console => console;

    /// <summary>The day on which the command runs.</summary>
    public PartialDate Today
    {
        get
        {
            var today = console.Clock.GetLocalNow();
            return PartialDate.Of(today.Year, today.Month, today.Day)!.Value;
        }
    }

    /// <summary>Adds the options that hold for every command.</summary>
    public void AddGlobalOptions(RootCommand root)
    {
        language.AcceptOnlyFromAmong(ProgramConsole.Languages);
        findingsFormat.AcceptOnlyFromAmong(FindingsWriter.Forms);
        root.Options.Add(language);
        root.Options.Add(strict);
        root.Options.Add(data);
        root.Options.Add(findingsFormat);
    }

    /// <summary>The language of the output.</summary>
    public string Language(ParseResult parsed) => parsed.GetValue(language)!;

    /// <summary>Tables on standard output.</summary>
    public TableWriter Table(ParseResult parsed)
    {
        console.Progress.End();
        return new(parsed.InvocationConfiguration.Output, console.OutputIsTerminal, console.UsesColour(console.OutputIsTerminal));
    }

    /// <summary>The engine with the data that the command line names; wrong data of the user's is reported here.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="findings">Takes what is wrong with the data.</param>
    /// <param name="mappings">Mapping files beside those of the data folders.</param>
    /// <param name="hashFiles">Whether the hashes of files are asked for.</param>
    public InteropEngine Engine(ParseResult parsed, ICollection<Diagnostic> findings, IEnumerable<string>? mappings = null, bool hashFiles = true)
    {
        var options = new InteropOptions { HashFiles = hashFiles };
        foreach (var folder in parsed.GetValue(data) ?? [])
        {
            if (!Directory.Exists(folder))
            {
                throw new UsageException($"--data: there is no folder '{folder}'.");
            }

            options.AddDataFrom(folder);
        }

        var spoken = Language(parsed);
        options.Reading = file => console.Progress.Say(file, spoken);
        options.Read = (file, anything) => files[file] = anything;
        foreach (var file in mappings ?? [])
        {
            options.MappingFiles.Add(file);
        }

        // Made by hand: a container would be a fifth of the program's start and serve one object.
        var engine = InteropEngine.Create(options);
        foreach (var finding in engine.Catalogue.Findings)
        {
            findings.Add(finding);
        }

        return engine;
    }

    /// <summary>Writes the findings, names to a person what was written, and gives the exit code they make.</summary>
    public int Finish(ParseResult parsed, IReadOnlyCollection<Diagnostic> findings)
    {
        console.Progress.End();
        Diagnostic[] all = [.. findings, .. OutputEndings.Against(parsed)];
        FindingsWriter.Write(console.Error, parsed.GetValue(findingsFormat)!, all, Language(parsed), console.UsesColour(console.ErrorIsTerminal));
        NameWritten(Language(parsed));
        return ExitOf(parsed, all);
    }

    /// <summary>Names to a person which files were written, and of how many that were given something was read.</summary>
    private void NameWritten(string language)
    {
        if (console.ErrorIsTerminal)
        {
            foreach (var path in console.Written)
            {
                console.Error.WriteLine($"{wrote[language]} {VisibleText.Of(path)}{Counted()[language]}");
            }
        }

        console.Written.Clear();
    }

    private LocalText Counted()
    {
        var (all, read) = (files.Count, files.Values.Count(anything => anything));
        return all == 0 ? LocalText.Empty : new(
            $": {read} of {all} {(all == 1 ? "file" : "files")} read",
            $": {(read == 1 ? "se leyó" : "se leyeron")} {read} de {all} {(all == 1 ? "archivo" : "archivos")}",
            $", {read} {(read < 2 ? "fichier lu" : "fichiers lus")} sur {all}");
    }

    /// <summary>The exit code that findings make which were written already.</summary>
    public int ExitOf(ParseResult parsed, IReadOnlyCollection<Diagnostic> findings)
    {
        var counted = parsed.GetValue(strict) ? Severity.Warning : Severity.Error;
        return findings.Any(finding => finding.Severity >= counted) ? ExitCode.Findings : ExitCode.Fine;
    }
}

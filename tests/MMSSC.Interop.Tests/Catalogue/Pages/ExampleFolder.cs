using System.Text.Json;
using System.Text.RegularExpressions;
using MMSSC.Interop.Cli;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Catalogue.Pages;

/// <summary>A finding as a user of the program meets it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Place">Line and column, sheet and cell, or JSON pointer, with the file before it where it is not the example's first; empty for the first file as a whole.</param>
internal sealed record RaisedFinding(string Code, string Severity, string Place);

/// <summary>A folder with the files of one example, in which the program runs as a user would run it.</summary>
internal sealed partial class ExampleFolder : IDisposable
{
    private static readonly string[] endings = [".csv", ".tsv", ".xlsx", ".xls", ".ods", ".numbers", ".pdf", ".json", ".ndjson", ".html", ".md", ".db", ".ttl"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mmssc-page-");
    private string? first;
    private string? usual;

    /// <summary>The program's clock.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>What is found by calls in the place of a command, where no file can bring it about; null for none.</summary>
    public Action<ICollection<Diagnostic>>? Calls { get; set; }

    /// <summary>Lines of the first file that stand before those of the page, where the page shows a part of it.</summary>
    public (int Before, int Shown)? Part { get; set; }

    /// <summary>Writes the example's files, runs its command, and gives what was found.</summary>
    public static List<RaisedFinding> Run(PageExample example)
    {
        using var made = new ExampleFolder();
        return made.Make(example) is { } command ? made.Run(command) : Called(made.Calls!);
    }

    /// <summary>The sentences that the example brings about, in a language; none where the program fails.</summary>
    public static List<string> Told(PageExample example, string language)
    {
        using var made = new ExampleFolder();
        if (made.Make(example) is not { } command)
        {
            var findings = new List<Diagnostic>();
            made.Calls!(findings);
            return findings.ConvertAll(finding => $"{finding.Message[language]} {finding.Help[language]}");
        }

        var told = made.Say(command, language);
        return told.StartsWith('{') ? [.. Findings(told).Select(finding => $"{finding.GetProperty("message").GetString()} {(finding.TryGetProperty("help", out var help) ? help.GetString() : "")}")] : [];
    }

    /// <summary>Writes the example's files and gives its command; null where calls take its place.</summary>
    private string? Make(PageExample example)
    {
        File.Copy(Base("assessment.csv"), At("assessment.csv"));
        string? command = null;
        foreach (var fence in example.Fences)
        {
            if (fence.Words is ["console"])
            {
                command = Assert.Single(fence.Lines);
            }
            else
            {
                ExampleFiles.Write(this, fence);
            }
        }

        return Calls is not null ? null : command ?? usual ?? throw new InvalidOperationException("The example has no command and no file.");
    }

    private static List<RaisedFinding> Called(Action<ICollection<Diagnostic>> calls)
    {
        var findings = new List<Diagnostic>();
        calls(findings);
        return findings.ConvertAll(finding => new RaisedFinding(
            finding.Code,
            finding.Severity.ToString().ToLowerInvariant(),
            finding.Location.Line is { } line ? $"{line}:{finding.Location.Column}" : ""));
    }

    /// <summary>A file that all examples may build on.</summary>
    public static string Base(string name) => RepositoryRoot.Combine("tests", "cases", "diagnostic-pages", "base", name);

    /// <summary>Path of a file in the folder.</summary>
    public string At(string name)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    /// <summary>Adds a file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="command">The command by which a user meets such a file; <c>{}</c> stands for its name.</param>
    public void Add(string name, byte[] bytes, string command = "mmssc import {}")
    {
        File.WriteAllBytes(At(name), bytes);
        Name(name, command);
    }

    /// <summary>Notes a file that is written already.</summary>
    public void Name(string name, string command = "mmssc import {}")
    {
        first ??= name;
        usual ??= command.Replace("{}", name, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private List<RaisedFinding> Run(string command)
    {
        var said = Say(command, "en");
        if (said.StartsWith('{'))
        {
            return [.. Findings(said).Select(Read)];
        }

        // The program's own fault is told as text, whatever form was asked for.
        var fault = Fault().Match(said);
        Assert.True(fault.Success, $"{command}: {said}");
        return [new(fault.Groups["code"].Value, "error", "")];
    }

    private static JsonElement[] Findings(string said)
    {
        using var document = JsonDocument.Parse(said);
        return [.. document.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.Clone())];
    }

    /// <summary>What the program writes to standard error.</summary>
    private string Say(string command, string language)
    {
        var words = Argument().Matches(command).Select(match => match.Value.Trim('"')).ToArray();
        Assert.Equal("mmssc", words[0]);
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var console = new ProgramConsole(output, error, false, false, _ => null, Clock);
        MmsscProgram.Run([.. words[1..].Select(Placed), "--lang", language, "--findings", "json"], console);
        return error.ToString();
    }

    /// <summary>An argument that names a file means the one in this folder.</summary>
    private string Placed(string argument) =>
        endings.Any(ending => argument.EndsWith(ending, StringComparison.Ordinal)) || Directory.Exists(Path.Combine(folder.FullName, argument))
            ? Path.GetFullPath(Path.Combine(folder.FullName, argument))
            : argument;

    private RaisedFinding Read(JsonElement finding) => new(
        finding.GetProperty("code").GetString()!,
        finding.GetProperty("severity").GetString()!,
        finding.TryGetProperty("position", out var position) ? Place(position) : "");

    private string Place(JsonElement position)
    {
        var file = position.TryGetProperty("file", out var name) ? Path.GetRelativePath(folder.FullName, name.GetString()!) : "";
        var isFirst = file.Length == 0 || file == first || first is null;
        var place = Inside(position, isFirst);
        return isFirst ? place : place.Length > 0 ? $"{file}:{place}" : file;
    }

    private string Inside(JsonElement position, bool isFirst)
    {
        if (position.TryGetProperty("sheet", out var sheet))
        {
            return position.TryGetProperty("cell", out var cell) ? $"{sheet.GetString()}!{cell.GetString()}" : sheet.GetString()!;
        }

        if (!position.TryGetProperty("line", out var number))
        {
            return position.TryGetProperty("pointer", out var pointer) ? pointer.GetString()! : "";
        }

        var line = number.GetInt32() - (isFirst && Part is { } part ? part.Before : 0);
        return isFirst && Part is { } shown && (line < 1 || line > shown.Shown) ? "" : $"{line}:{position.GetProperty("column").GetInt32()}";
    }

    [GeneratedRegex("\"[^\"]*\"|\\S+", RegexOptions.None, 1000)]
    private static partial Regex Argument();

    [GeneratedRegex(@"error (?<code>MMI9\d{3})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fault();
}

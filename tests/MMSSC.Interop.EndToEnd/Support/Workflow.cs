using System.Diagnostics;
using System.Text.Json.Nodes;

namespace MMSSC.Interop.EndToEnd.Support;

/// <summary>A workflow file of GitHub Actions, as a reader of YAML sees it.</summary>
internal sealed class Workflow(string path)
{
    private const string Python = "/usr/bin/python3";

    // YAML reads the word "on" as true; JSON spells that as a name.
    private const string Script = "import json, sys, yaml; print(json.dumps(yaml.safe_load(open(sys.argv[1], encoding='utf-8'))))";

    private readonly JsonNode file = Read(path);

    /// <summary>What it begins with, by name.</summary>
    public IEnumerable<string> Members => file.AsObject().Select(member => member.Key);

    /// <summary>The steps of all jobs.</summary>
    public IEnumerable<JsonNode> Steps => file["jobs"]!.AsObject().SelectMany(job => job.Value!["steps"]!.AsArray()).Select(step => step!);

    /// <summary>The scripts of those steps that run the program.</summary>
    public string[] Scripts => [.. Steps.Select(step => (string?)step["run"]).OfType<string>().Where(script => script.StartsWith("mmssc ", StringComparison.Ordinal))];

    /// <summary>Runs a script as the runner does, with the published program on the path.</summary>
    public static (int ExitCode, string Output) Run(string script, string folder)
    {
        var start = new ProcessStartInfo("bash") { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])["-e", "-o", "pipefail", "-c", script])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["PATH"] = $"{Path.GetDirectoryName(MmsscProcess.Program)}:{Environment.GetEnvironmentVariable("PATH")}";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    private static JsonNode Read(string path)
    {
        var (code, output) = Tool.Run(Python, "-c", Script, path);
        Assert.True(code == 0, output);
        return JsonNode.Parse(output)!;
    }
}

using System.Diagnostics;

namespace MMSSC.Interop.EndToEnd.Support;

/// <summary>Programs of others that the tests ask.</summary>
internal static class Tool
{
    /// <summary>Runs one to its end.</summary>
    public static (int ExitCode, string Output) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, (output + error.Result).Trim());
    }

    /// <summary>Saves files anew in another form by LibreOffice.</summary>
    public static void Resave(string form, string target, string profile, params IEnumerable<string> files)
    {
        var (code, output) = Run("/usr/bin/soffice", [$"-env:UserInstallation={new Uri(profile)}", "--headless", "--convert-to", form, "--outdir", target, .. files]);
        Assert.True(code == 0, output);
    }
}

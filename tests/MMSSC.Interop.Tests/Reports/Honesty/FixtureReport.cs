using System.Text.Json;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Reports.Honesty;

/// <summary>Reports of files as users have them, made by the program as a user makes them.</summary>
internal static class FixtureReport
{
    /// <summary>The page, the text or the nodes of a report.</summary>
    public static string Render(string format, string language, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, $"report.{format}");
        var call = ProgramCall.Run(["report", .. arguments, "--lang", language, "-o", file]);
        Assert.True(File.Exists(file), call.Error);
        return File.ReadAllText(file);
    }

    /// <summary>The nodes of a report.</summary>
    public static JsonElement Nodes(string language, params string[] arguments) => JsonDocument.Parse(Render("json", language, arguments)).RootElement;

    /// <summary>A fixture of reports that went wrong.</summary>
    public static string Case(string name) => RepositoryRoot.Combine("tests", "cases", "assessments", name);

    /// <summary>A shipped sample.</summary>
    public static string Sample(string name) => RepositoryRoot.Combine("samples", name);
}

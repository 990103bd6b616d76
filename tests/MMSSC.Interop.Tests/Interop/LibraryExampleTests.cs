using Microsoft.Extensions.DependencyInjection;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Interop;

/// <summary>The README's example for library users, compiled and run.</summary>
public class LibraryExampleTests
{
    private const string Begin = "// README example: begin";
    private const string End = "// README example: end";

    [Fact]
    public void The_example_prints_a_level()
    {
        var output = new StringWriter();
        void WriteLine(string text) => output.WriteLine(text);
        var sheet = Shipped.Sample("iso18091-villa-ejemplo.csv");

        // README example: begin
        using var services = new ServiceCollection().AddMmsscInterop().Services.BuildServiceProvider();
        var engine = services.GetRequiredService<InteropEngine>();
        var imported = engine.Import(sheet);
        var translation = engine.Translate(imported.Assessments[0], "mmssc")!;
        WriteLine($"4.3 {translation.Target.Find("4.3")!.Title["es"]}: {translation.Find(translation.Target.Find("4.3")!)!.Level}");
        // README example: end

        Assert.Equal("4.3 Resiliencia: 2", output.ToString().Trim());
    }

    [Fact]
    public void The_readme_shows_this_very_example()
    {
        var code = File.ReadAllLines(RepositoryRoot.Combine("tests", "MMSSC.Interop.Tests", "Interop", "LibraryExampleTests.cs"));
        var example = code.SkipWhile(line => line.Trim() != Begin).Skip(1).TakeWhile(line => line.Trim() != End).Select(line => line.Trim().Replace("WriteLine(", "Console.WriteLine("));
        var readme = File.ReadAllText(RepositoryRoot.Combine("README.md"));

        Assert.Contains(string.Join('\n', example), readme.Replace("\"samples/iso18091-villa-ejemplo.csv\"", "sheet"));
    }
}

using MMSSC.Interop.EndToEnd.Support;

namespace MMSSC.Interop.EndToEnd.Program;

/// <summary>Every command of the guides is run, and prints what the guide shows.</summary>
public class GuideTests
{
    public static TheoryData<string> Pages => [.. Directory.GetFiles(Folder, "*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(MmsscProcess.Root, "docs", "guide");

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_command_prints_what_the_page_shows(string page)
    {
        using var folder = MmsscProcess.Folder();
        Copy("samples", folder.File("samples"));
        Copy("mappings", folder.File("mappings"));
        Copy(Path.Combine("docs", "guide", "files"), folder.Path);

        var wrong = new Guide(Path.Combine(Folder, page)).Run(folder.Path, Environment.GetEnvironmentVariable("MMSSC_ACCEPT") == "on");

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_a_page_refers_to_is_there(string page) => Assert.Empty(new Guide(Path.Combine(Folder, page)).Missing());

    [Fact]
    public void Each_of_the_three_users_has_a_guide() => Assert.Superset(
        new HashSet<string> { "for-local-governments.md", "for-resilience-teams.md", "for-standards-bodies.md" }, Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)).ToHashSet());

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(Path.Combine(MmsscProcess.Root, from)))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}

using MMSSC.Interop.EndToEnd.Support;

namespace MMSSC.Interop.EndToEnd.Program;

/// <summary>Every command of the guides is run as if the reader stood in the checkout, and prints what the guide shows.</summary>
public class GuideTests
{
    public static TheoryData<string> Pages => [.. Directory.GetFiles(Folder, "*.md").Concat(Directory.GetFiles(MmsscProcess.Root, "README.*.md")).Select(path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(MmsscProcess.Root, "docs", "guide");

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_command_prints_what_the_page_shows(string page)
    {
        using var folder = MmsscProcess.Folder();
        Array.ForEach(["samples", "mappings", Path.Combine("docs", "guide", "files")], part => Copy(part, folder.File(part)));

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
        from = Path.Combine(MmsscProcess.Root, from);
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}

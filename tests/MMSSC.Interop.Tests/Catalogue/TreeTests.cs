using System.Text.RegularExpressions;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Catalogue;

/// <summary>Budgets and manners of the tree itself.</summary>
public partial class TreeTests
{
    private const int MostLines = 400;
    private const int MostFiles = 20;

    private static readonly string[] skipped = ["artifacts", ".git", "__snapshots__", "bin", "obj", "diagnostics", "BenchmarkDotNet.Artifacts", "examples"];

    public static IEnumerable<string> CodeFiles => Files("*.cs");

    [Fact]
    public void No_source_file_is_longer_than_can_be_read_in_one_sitting() =>
        Assert.DoesNotContain(CodeFiles, file => File.ReadLines(file).Count() > MostLines);

    [Fact]
    public void No_folder_holds_more_files_than_a_glance_takes_in() => Assert.Empty(
        CodeFiles.GroupBy(file => Path.GetDirectoryName(file)!).Where(folder => folder.Count() > MostFiles).Select(folder => $"{folder.Key}: {folder.Count()}"));

    [Fact]
    public void No_regions_and_no_promises_stand_in_the_code()
    {
        string[] words = ["#" + "region", "TO" + "DO", "FIX" + "ME", "HA" + "CK"];
        Assert.DoesNotContain(CodeFiles, file => words.Any(File.ReadAllText(file).Contains));
    }

    [Fact]
    public void Folder_and_namespace_are_the_same_path()
    {
        var wrong = new List<string>();
        foreach (var file in CodeFiles.Where(file => Path.GetFileName(file) != "Program.cs"))
        {
            var relative = Path.GetRelativePath(RepositoryRoot.Path, Path.GetDirectoryName(file)!).Split(Path.DirectorySeparatorChar);
            var expected = string.Join('.', relative.Skip(1)).Replace("MMSSC.Interop.Core", "MMSSC.Interop", StringComparison.Ordinal);
            var actual = File.ReadLines(file).FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal))?[10..].TrimEnd(';');
            if (actual is not null && actual != expected)
            {
                wrong.Add($"{file}: {actual}, expected {expected}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_type_is_named_after_nothing_in_particular()
    {
        string[] empty = ["Manager", "Helper", "Util"];
        Assert.DoesNotContain(CodeFiles, file => empty.Any(word => Path.GetFileNameWithoutExtension(file).Contains(word, StringComparison.Ordinal)));
    }

    [Fact]
    public void No_two_types_of_the_product_have_one_name()
    {
        var types = CodeFiles.Where(file => Path.GetRelativePath(RepositoryRoot.Path, file).StartsWith("src", StringComparison.Ordinal))
            .SelectMany(file => TopType().Matches(File.ReadAllText(file)).Select(match => (Name: match.Groups["name"].Value, File: file))).ToArray();

        Assert.Contains(nameof(InteropEngine), types.Select(type => type.Name));
        Assert.Empty(types.GroupBy(type => type.Name).Where(group => group.Count() > 1).Select(group => string.Join(" and ", group.Select(type => type.File))));
    }

    [GeneratedRegex(@"^(?:\w+ )*(?:class|struct|record|interface|enum|delegate \S+) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TopType();

    private static IEnumerable<string> Files(string pattern) => new[] { "src", "tests" }
        .SelectMany(folder => Directory.EnumerateFiles(RepositoryRoot.Combine(folder), pattern, SearchOption.AllDirectories))
        .Where(file => !Path.GetRelativePath(RepositoryRoot.Path, file).Split(Path.DirectorySeparatorChar).Any(skipped.Contains));
}

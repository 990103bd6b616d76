using System.Text.RegularExpressions;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Catalogue;

/// <summary>A message that sends a user to a command sends to one that there is.</summary>
public partial class NamedCommandTests
{
    private const string Suffix = "Command";

    [Fact]
    public void Commands_that_messages_name_exist()
    {
        var commands = Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "src", "MMSSC.Interop.Cli", "Commands"), $"*{Suffix}.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file)[..^Suffix.Length].ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        var named = TreeTests.CodeFiles.Where(file => file.Contains("Catalogue", StringComparison.Ordinal) && file.Contains("MMSSC.Interop.Core", StringComparison.Ordinal))
            .SelectMany(file => Call().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).ToArray();

        Assert.NotEmpty(named);
        Assert.Subset(commands, named.ToHashSet(StringComparer.Ordinal));
    }

    [GeneratedRegex("[`'«\"] ?mmssc ([a-z]+)")]
    private static partial Regex Call();
}

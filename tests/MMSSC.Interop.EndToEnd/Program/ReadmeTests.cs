using System.Text.RegularExpressions;
using MMSSC.Interop.EndToEnd.Support;

namespace MMSSC.Interop.EndToEnd.Program;

/// <summary>What the README shows is what the program prints.</summary>
public partial class ReadmeTests
{
    [Fact]
    public void Each_command_shown_with_its_output_prints_that_output()
    {
        var shown = Shown().Matches(File.ReadAllText(Path.Combine(MmsscProcess.Root, "README.md")));

        Assert.NotEmpty(shown);
        Assert.All(shown, block =>
        {
            var (code, output, error) = MmsscProcess.Run(block.Groups["arguments"].Value.Split(' '));
            Assert.True(code == 0, error);
            Assert.Equal(Trim(block.Groups["output"].Value), Trim(output));
        });
    }

    [Fact]
    public void The_picture_it_shows_is_there() =>
        Assert.All(Pictures().Matches(File.ReadAllText(Path.Combine(MmsscProcess.Root, "README.md"))), picture =>
            Assert.True(File.Exists(Path.Combine(MmsscProcess.Root, picture.Groups["file"].Value))));

    private static string Trim(string text) => string.Join('\n', text.TrimEnd().Split('\n').Select(line => line.TrimEnd()));

    [GeneratedRegex(@"```text\n\$ mmssc (?<arguments>[^\n]+)\n(?<output>.*?)```", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shown();

    [GeneratedRegex(@"!\[[^\]]*\]\((?<file>[^)]+)\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pictures();
}

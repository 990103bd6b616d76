using System.Diagnostics;
using CsCheck;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Laws;

/// <summary>A command line that is printed is taken apart by a POSIX shell and by PowerShell into the words it was made of.</summary>
public class ShellWordLaws
{
    private static readonly string[] alphabet =
    [
        "a", "Z", "é", "7", " ", "  ", "'", "''", "\"", "$", "$HOME", "$(id)", "`", "\\", "\\\\", "!", "-", "--", "*", "?", "[", "]", "{", "}", "(", ")", ";", "&", "|", "<", ">", "#", "~", "%",
        "@", ",", ".", ":", "=", "/", "’", "‘", "“", "”", "„", "–", "…", "\u00A0", "😀", "市", "\n", "\t", "\u001b", "\u202E",
    ];

    private static readonly Gen<string> word = Gen.Int[0, alphabet.Length - 1].Select(i => alphabet[i]).Array[0, 6].Select(string.Concat);

    [Fact]
    public void A_POSIX_shell_takes_it_apart_into_its_words() => word.Array[1, 40].Sample(words =>
    {
        var line = ShellWord.Line(words.Prepend("mmssc").Where(one => ShellWord.Quoted(one) is not null))!;
        Assert.Equal(words.Where(one => ShellWord.Quoted(one) is not null), Shell(line));
    }, iter: 100, threads: 1);

    [Fact]
    public void So_does_PowerShell() => word.Array[1, 40].Sample(words =>
    {
        var carried = words.Where(one => ShellWord.Quoted(one) is not null).ToArray();
        Assert.Equal(carried, PowerShell(ShellWord.Line(carried)!));
    });

    [Fact]
    public void What_holds_one_kind_of_quote_or_less_and_is_seen_is_always_carried() => word.Sample(text =>
    {
        var (isSeen, isSimple) = (!text.Any(VisibleText.Steers), !text.Any(character => character is '\'' or '’' or '‘'));
        Assert.True(!isSeen || !isSimple || ShellWord.InQuotes(text) is not null);
        Assert.True(isSeen || ShellWord.InQuotes(text) is null);
    });

    [Theory]
    [InlineData("Villa Ejemplo", "\"Villa Ejemplo\"")]
    [InlineData("sheet.csv", "sheet.csv")]
    [InlineData("-o.csv", "\"-o.csv\"")]
    [InlineData("--lang", "--lang")]
    [InlineData("@home", "\"@home\"")]
    [InlineData("smr@2018", "smr@2018")]
    [InlineData("100 $", "'100 $'")]
    [InlineData("l'eau", "\"l'eau\"")]
    [InlineData("l’eau", "\"l’eau\"")]
    [InlineData("a\\b", "\"a\\b\"")]
    [InlineData("a\\", "'a\\'")]
    [InlineData("", "\"\"")]
    [InlineData("l'eau à 5 $", null)]
    [InlineData("two\nlines", null)]
    public void Examples(string text, string? expected) => Assert.Equal(expected, ShellWord.Quoted(text));

    [Theory]
    [InlineData("1=red,2=green", "--codes \"1=red,2=green\"")]
    [InlineData("-1=red", "\"--codes=-1=red\"")]
    [InlineData("$=red", "--codes '$=red'")]
    [InlineData("'$'=red", null)]
    public void Options(string value, string? expected) => Assert.Equal(expected, ShellWord.Option("--codes", value));

    private static string[] Shell(string line)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", $"mmssc() {{ [ $# -eq 0 ] || printf '%s\\0' \"$@\"; }}\n{line}"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        })!;
        var output = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        Assert.Equal(0, shell.ExitCode);
        return [.. output.Split('\0')[..^1]];
    }

    /// <summary>
    /// Arguments as PowerShell reads them ("about_Quoting_Rules", "about_Parsing"): within single quotes all is literal but a quote, within
    /// double quotes a backtick, a dollar sign and a quote are not, and typographic quotes are quotes; a word without quotes ends at a blank.
    /// </summary>
    private static List<string> PowerShell(string line)
    {
        var words = new List<string>();
        for (var at = 0; at < line.Length; at++)
        {
            var isDouble = IsDouble(line[at]);
            if (isDouble || IsSingle(line[at]))
            {
                var end = line.IndexOfAny(isDouble ? ['"', '“', '”', '„'] : ['\'', '‘', '’', '‚', '‛'], at + 1);
                var text = line[(at + 1)..end];
                Assert.True(!isDouble || text.IndexOfAny(['$', '`']) < 0, line);
                Assert.True(end + 1 == line.Length || line[end + 1] == ' ', line);
                words.Add(text);
                at = end + 1;
            }
            else
            {
                var end = line.IndexOf(' ', at) is >= 0 and var blank ? blank : line.Length;
                var text = line[at..end];
                Assert.True(text.IndexOfAny([.. "'\"‘’‚‛“”„$`;&|<>(){},#%=~*?[]\\!"]) < 0 && text is not ['@', ..], line);
                Assert.True(text is not ['-', ..] || text.IndexOfAny(['.', ':']) < 0, line);
                words.Add(text);
                at = end;
            }
        }

        return words;
    }

    private static bool IsSingle(char character) => character is '\'' or '‘' or '’' or '‚' or '‛';

    private static bool IsDouble(char character) => character is '"' or '“' or '”' or '„';
}

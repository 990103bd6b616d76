using System.CommandLine;
using System.Text.RegularExpressions;
using MMSSC.Interop.Cli;
using MMSSC.Interop.Cli.Help;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Tests.Catalogue;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Program;

/// <summary>The help and the usage errors speak the language that is asked for, within a terminal of 80 columns.</summary>
public sealed partial class HelpTests : IDisposable
{
    private static readonly string[] translated = ["es", "fr"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mmssc-help-");

    public static TheoryData<string, string> Commands
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var language in ProgramConsole.Languages)
            {
                foreach (var command in All())
                {
                    data.Add(string.Join(' ', CommandText.Path(command).Skip(1)), language);
                }
            }

            return data;
        }
    }

    public static TheoryData<string> Examples => [.. All().SelectMany(command => CommandText.Of(command).Examples)];

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_fits_80_columns(string command, string language)
    {
        var (code, output, _) = ProgramCall.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", language]);

        Assert.Equal(0, code);
        Assert.StartsWith(language switch { "es" => "Descripción:", "fr" => "Description :", _ => "Description:" }, output, StringComparison.Ordinal);
        Assert.All(output.Split('\n'), line => Assert.InRange(line.Length, 0, HelpWriter.Width));
    }

    [Fact]
    public void Help_speaks_the_language_of_the_locale()
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();

        MmsscProgram.Run(["report", "--help"], new(output, error, false, false, name => name == "LC_ALL" ? "es_MX.UTF-8" : null, TimeProvider.System));

        Assert.Contains("Lee cualquier conjunto de evaluaciones de una comunidad", System.Text.Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_text_of_the_help_has_another_in_each_language()
    {
        var said = All().SelectMany(command => CommandText.Of(command).Paragraphs
            .Concat(command.Arguments.Select(argument => argument.Description))
            .Concat(HelpWriter.OptionsOf(command).Select(option => option.Description))).OfType<string>().Distinct().ToArray();

        Assert.NotEmpty(said);
        Assert.All(translated, language =>
        {
            var texts = ProgramTexts.In(language);
            Assert.DoesNotContain(said, text => texts.Find(text) is null);
        });
    }

    [Fact]
    public void The_languages_have_the_same_texts_with_the_same_holes()
    {
        var (spanish, french) = (ProgramTexts.In("es"), ProgramTexts.In("fr"));

        Assert.Equal(spanish.Keys, french.Keys);
        Assert.All(spanish.Keys, key =>
        {
            Assert.Subset(Holes(key), Holes(spanish[key]));
            Assert.Equal(Holes(spanish[key]), Holes(french[key]));
        });
    }

    [Fact]
    public void Each_usage_error_has_another_text_in_each_language()
    {
        var begun = TreeTests.CodeFiles.SelectMany(file => UsageText().Matches(File.ReadAllText(file)).Select(match => match.Groups["text"].Value.Replace("\\\"", "\"", StringComparison.Ordinal))).ToArray();

        Assert.NotEmpty(begun);
        Assert.DoesNotContain(begun, text => !ProgramTexts.In("es").Keys.Any(key => key.StartsWith(text, StringComparison.Ordinal)
            || (key.StartsWith("{0}: ", StringComparison.Ordinal) && key[3..].StartsWith(text[(text.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var at ? at : 0)..], StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("en", "Unrecognized command or argument 'reprot'.", "Did you mean 'report'?", "Try: mmssc --help")]
    [InlineData("es", "No se reconoce la orden o el argumento «reprot».", "¿Quiso decir «report»?", "Pruebe: mmssc --help")]
    [InlineData("fr", "Commande ou argument « reprot » non reconnu.", "Vouliez-vous dire « report » ?", "Essayez : mmssc --help")]
    public void A_command_that_there_is_not_is_told_with_the_one_that_is_near(string language, params string[] lines)
    {
        var (code, _, error) = ProgramCall.Run("reprot", "--lang", language);

        Assert.Equal(ExitCode.Usage, code);
        Assert.All(lines, line => Assert.Contains(line, error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Falta la opción «--to», que es obligatoria.", "translate", "sheet.csv")]
    [InlineData("Falta un argumento de la orden «translate».", "translate", "--to", "mmssc")]
    [InlineData("El valor «doc» no es ninguno de los posibles: 'html' 'md' 'json' 'xlsx' 'csv'", "report", "sheet.csv", "--format", "doc")]
    [InlineData("El valor «many» de la opción «--rows» no es de la forma esperada.", "inspect", "sheet.csv", "--rows", "many")]
    [InlineData("¿Quiso decir «--community»?", "report", "--comunity", "Villa")]
    [InlineData("--date: «ayer» no es una fecha; escriba 2026, 2026-03 o 2026-03-15.", "inspect", "sheet.csv", "--date", "ayer")]
    public void Usage_errors_are_told_in_Spanish(string said, params string[] arguments)
    {
        var (code, _, error) = ProgramCall.Run([.. arguments, "--lang", "es"]);

        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Examples_run(string example)
    {
        var words = Word().Matches(example).Select(match => match.Value.Trim('"')).ToArray();
        Assert.Equal("mmssc", words[0]);
        Assert.Empty(Root().Parse(words[1..]).Errors);
        var inputs = words.Where((word, i) => IsFile(word) && words[i - 1] is not ("-o" or "--output")).ToArray();
        if (!Array.TrueForAll(inputs, input => File.Exists(RepositoryRoot.Combine(input))) || words.Contains("--show"))
        {
            return;
        }

        var (code, _, error) = ProgramCall.Run([.. words[1..].Select(Placed)]);

        Assert.True(code is ExitCode.Fine or ExitCode.Findings, error);
    }

    /// <summary>An argument that names a file means a copy of it, and what is written stands beside the copies.</summary>
    private string Placed(string word)
    {
        if (!IsFile(word))
        {
            return word;
        }

        var path = Path.Combine(folder.FullName, Path.GetFileName(word));
        if (File.Exists(RepositoryRoot.Combine(word)))
        {
            File.Copy(RepositoryRoot.Combine(word), path, overwrite: true);
        }

        return path;
    }

    private static bool IsFile(string word) => FileName().IsMatch(word);

    private static HashSet<string> Holes(string text) => [.. Hole().Matches(text).Select(match => match.Value)];

    private static IEnumerable<Command> All() => Below(Root());

    private static IEnumerable<Command> Below(Command command) => command.Subcommands.SelectMany(Below).Prepend(command);

    private static RootCommand Root() => MmsscProgram.Root(new(Stream.Null, TextWriter.Null, false, false, _ => null, TimeProvider.System), [], "en");

    [GeneratedRegex("\"[^\"]*\"|[^\\s\"]+", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\.(csv|xlsx|json|db|html|md|tsv|sarif)$", RegexOptions.None, 1000)]
    private static partial Regex FileName();

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, 1000)]
    private static partial Regex Hole();

    [GeneratedRegex("new UsageException\\(\\$?\"(?<text>(?:[^\"\\\\{]|\\\\.)+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UsageText();
}

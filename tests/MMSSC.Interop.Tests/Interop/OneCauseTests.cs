using System.Text;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Interop;

/// <summary>One cause is one line: what is wrong in every row of a file of 300 towns is said once, with its number and the first places.</summary>
public class OneCauseTests
{
    private const int Towns = 300;
    private const int MostLines = 12;

    private static readonly string[] codes = [.. Shipped.Model("iso-18091@2019").Rateable.Select(element => element.Code)];
    private static readonly string[] words = ["verde", "amarillo", "rojo"];

    /// <summary>Each fault with what it makes of a row: the lead, the code and the level of a cell.</summary>
    private static readonly Dictionary<string, (string Head, Func<int, string> Lead, Func<int, string, string> Code, Func<int, string, string?> Cell)> faults = new(StringComparer.Ordinal)
    {
        ["unknown code"] = ("municipio", Town, (_, code) => code == "1.3" ? "9.9" : code, Right),
        ["unknown codes"] = ("municipio", Town, (town, code) => code == "1.3" ? $"9.{town}" : code, Right),
        ["unknown title"] = ("municipio", Town, (_, code) => code == "1.3" ? "Gestión de unicornios" : code, Right),
        ["lost zero"] = ("municipio", Town, (_, code) => code == "1.10" ? "1.1" : code, Right),
        ["code twice"] = ("municipio", Town, (_, code) => code == "1.2" ? "1.1" : code, Right),
        ["unreadable word"] = ("municipio", Town, Itself, (_, code) => code == "1.3" ? "blorp" : null),
        ["unreadable words"] = ("municipio", Town, Itself, (town, code) => code == "1.3" ? $"blorp {town}" : null),
        ["numbers"] = ("municipio", Town, Itself, (town, code) => $"{1 + ((town + code.Length) % 3)}"),
        ["two levels"] = ("municipio", Town, Itself, (_, code) => code == "1.5" ? "verde y rojo" : null),
        ["no date"] = ("municipio,fecha", town => $"{Town(town)},32/13/2026", Itself, Right),
        ["dates of two orders"] = ("municipio,fecha", town => $"{Town(town)},0{1 + (town % 9)}/0{1 + (town % 8)}/2026", Itself, Right),
        ["dates ahead"] = ("municipio,fecha", town => $"{Town(town)},{2040 + (town % 50)}-03-01", Itself, Right),
        ["no name"] = ("municipio", _ => "", Itself, Right),
        ["one name"] = ("municipio", _ => "Villa", Itself, Right),
        ["each name twice"] = ("municipio", town => Town(town / 2), Itself, Right),
    };

    public static TheoryData<string, bool> Faults
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var fault in faults.Keys)
            {
                data.Add(fault, true);
                data.Add(fault, false);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_file_of_300_towns_gives_few_findings(string fault, bool isLong)
    {
        var text = isLong ? Long(fault) : Wide(fault);

        var findings = Shipped.Engine.Import("towns.csv", Encoding.UTF8.GetBytes(text), ImportOptions.None).Findings;

        Assert.True(findings.Length <= MostLines, string.Join('\n', findings.Take(30)));
    }

    [Theory]
    [InlineData("unknown code", "import", "en", "The same in 99 more places: 121:2, 238:2, 355:2, ….")]
    [InlineData("unknown code", "translate", "es", "Lo mismo en 99 lugares más: 121:2, 238:2, 355:2, ….")]
    [InlineData("unknown code", "compare", "fr", "De même à 99 autres endroits : 121:2, 238:2, 355:2, ….")]
    public void Its_number_and_first_places_are_said(string fault, string verb, string language, string expected)
    {
        var folder = Directory.CreateTempSubdirectory("mmssc-towns-");
        try
        {
            var path = Path.Combine(folder.FullName, "towns.csv");
            File.WriteAllText(path, Long(fault));

            string[] command = verb == "translate" ? [verb, path, "--to", "mmssc"] : [verb, path];
            var (_, _, error) = ProgramCall.Run([.. command, "--format", "json", "--lang", language]);

            Assert.Contains(expected, error, StringComparison.Ordinal);
            Assert.True(error.Split('\n').Length <= 2 * MostLines, error);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("en", "and 280 more")]
    [InlineData("es", "y 280 más")]
    [InlineData("fr", "et 280 de plus")]
    public void An_inspection_lists_the_first_of_very_many_assessments(string language, string expected)
    {
        var folder = Directory.CreateTempSubdirectory("mmssc-towns-");
        try
        {
            var path = Path.Combine(folder.FullName, "towns.csv");
            File.WriteAllText(path, Wide("two levels"));

            var (_, output, _) = ProgramCall.Run("inspect", path, "--lang", language);

            Assert.Contains($"\n  {expected}\n", output, StringComparison.Ordinal);
            Assert.True(output.Split('\n').Length < 120, output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Few_findings_and_different_ones_stay_as_they_are()
    {
        Diagnostic[] findings = [.. Enumerable.Range(1, 20).Select(line => Finding($"no {line}", line)), .. Enumerable.Range(21, 3).Select(line => Finding("again", line))];

        Assert.Equal(findings[..3], FoldedFindings.Of(findings[..3]));
        Assert.Equal(findings[..20], FoldedFindings.Of(findings[..20]));
        Assert.Equal(findings[20..], FoldedFindings.Of([.. findings[20..], .. findings[20..]]));
    }

    [Fact]
    public void What_differs_only_in_its_place_is_one_in_the_place_of_the_first()
    {
        var folded = FoldedFindings.Of([Finding("other", 1), Finding("again", 2), Finding("last", 3), .. Enumerable.Range(4, 5).Select(line => Finding("again", line))]);

        Assert.Equal(["other", "again The same in 5 more places: 4:1, 5:1, 6:1, ….", "last"], folded.Select(finding => finding.Message["en"]));
        Assert.Equal(2, folded[1].Location.Line);
    }

    [Fact]
    public void Very_many_of_a_kind_are_one_with_the_number_of_all()
    {
        var folded = FoldedFindings.Of([.. Enumerable.Range(1, 30).Select(line => Finding($"no {line}", line)), .. Enumerable.Range(31, 4).Select(line => Finding("again", line))]);

        Assert.Equal("no 1 33 more findings of this kind: 2:1, 3:1, 4:1, ….", Assert.Single(folded).Message["en"]);
    }

    private static Diagnostic Finding(string message, int line) => new("MMI2110", "unknown-element", Severity.Error, Location.InText("towns.csv", line, 1), LocalText.Of(message), LocalText.Empty);

    private static string Town(int town) => $"Villa {town:000}";

    private static string Itself(int town, string code) => code;

    private static string? Right(int town, string code) => null;

    private static string Long(string fault)
    {
        var (head, lead, code, cell) = faults[fault];
        var text = new StringBuilder($"{head},función,nivel\n");
        for (var town = 0; town < Towns; town++)
        {
            foreach (var element in codes)
            {
                text.Append(lead(town)).Append(',').Append(code(town, element)).Append(',').Append(cell(town, element) ?? Word(town, element)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Wide(string fault)
    {
        var (head, lead, code, cell) = faults[fault];
        var text = new StringBuilder($"{head},{string.Join(',', codes.Select(element => code(0, element)))}\n");
        for (var town = 0; town < Towns; town++)
        {
            text.Append(lead(town)).Append(',').AppendJoin(',', codes.Select(element => cell(town, element) ?? Word(town, element))).Append('\n');
        }

        return text.ToString();
    }

    private static string Word(int town, string element) => words[(town * 7 + Array.IndexOf(codes, element)) % words.Length];
}

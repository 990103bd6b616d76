using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MMSSC.Interop.EndToEnd.Support;
using NJsonSchema;

namespace MMSSC.Interop.EndToEnd.Validators;

/// <summary>Each shipped mapping in each form: judged by a validator that is not ours where there is one, and brought back.</summary>
public sealed partial class ExchangeTests(ExchangeFixture table) : IClassFixture<ExchangeFixture>
{
    private static readonly string mappings = Path.Combine(MmsscProcess.Root, "mappings");
    private static readonly string packages = Path.Combine(MmsscProcess.Root, "artifacts", "validators", "fhir");

    [Fact]
    public void Csv_has_a_row_for_each_link_and_equally_many_fields() => Check("csv", ".csv", "Python csv, strict", (file, _) => Tool.Run(
        "/usr/bin/python3", "-c", "import csv, sys\nrows = list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline=''), strict=True))\nprint('' if len({len(row) for row in rows}) == 1 else 'ragged')", file).Output);

    [Fact]
    public void Xlsx_is_saved_anew_by_an_office_program_and_says_the_same() => Check("xlsx", ".xlsx", "LibreOffice, saved anew", (file, mapping) =>
    {
        using var folder = MmsscProcess.Folder();
        Tool.Resave("xlsx", folder.File("resaved"), folder.File("profile"), file);
        var (code, output, error) = MmsscProcess.Run("mapping", "import", Path.Combine(folder.File("resaved"), Path.GetFileName(file)), "--into", mapping);
        return code == 0 && Content(output) == Content(File.ReadAllText(mapping)) ? "" : error + output;
    });

    [Fact]
    public void Sssom_keeps_the_rules_of_its_specification() => Check("sssom", ".sssom.tsv", "rules of SSSOM 1.1, written anew", (file, _) => Script("sssom.py", file));

    [Fact]
    public async Task Oscal_keeps_the_schema_of_its_metaschema()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(MmsscProcess.Root, "tests", "validators", "oscal-mapping.schema.json"));

        Check("oscal", ".oscal.json", "metaschema of OSCAL 1.2.2, written anew", (file, _) => string.Join("; ", schema.Validate(File.ReadAllText(file))));
    }

    [Fact]
    public void Fhir_keeps_schema_and_invariants_of_HL7() => Check("fhir", ".fhir.json", "hl7.fhir.r5.core, FHIRPath", (file, _) => Tool.Run("node", Path.Combine(MmsscProcess.Root, "tests", "validators", "fhir.mjs"), packages, file).Output);

    [Fact]
    public void Skos_is_Turtle_and_keeps_its_integrity_conditions() => Check("skos", ".ttl", "rdflib, SKOS integrity", (file, _) => Script("skos.py", file));

    public static TheoryData<string> Invariants => new(Directory.EnumerateFiles(Path.Combine(MmsscProcess.Root, "tests", "cases", "fhir-invariants")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!);

    [Theory]
    [MemberData(nameof(Invariants))]
    public void HL7_breaks_where_we_say_that_an_invariant_breaks(string name)
    {
        var file = Path.Combine(MmsscProcess.Root, "tests", "cases", "fhir-invariants", name + ".json");

        var (_, output) = Tool.Run("node", Path.Combine(MmsscProcess.Root, "tests", "validators", "fhir.mjs"), packages, file);

        Assert.Equal(name.EndsWith(".pass", StringComparison.Ordinal) ? "" : name.Split('.')[0], output.Split(' ')[0]);
    }

    [Theory]
    [InlineData("sssom.py", "subject_id\tobject_id\tmapping_justification\nx:1\ty:2\tguess")]
    [InlineData("skos.py", "<a> <b> <c>")]
    public void The_checks_themselves_see_what_is_wrong(string script, string content)
    {
        using var folder = MmsscProcess.Folder();
        File.WriteAllText(folder.File("bad"), content);

        Assert.NotEqual("", Script(script, folder.File("bad")));
    }

    private void Check(string form, string ending, string validator, Func<string, string, string> judge)
    {
        using var folder = MmsscProcess.Folder();
        var (same, passed, lost, wrong) = (0, 0, new SortedSet<string>(StringComparer.Ordinal), new List<string>());
        var files = Directory.GetFiles(mappings, "*.json").Order(StringComparer.Ordinal).ToArray();
        foreach (var mapping in files)
        {
            var file = folder.File(Path.GetFileNameWithoutExtension(mapping) + ending);
            var (_, _, said) = MmsscProcess.Run("mapping", "export", mapping, "--to", form, "-o", file);
            lost.UnionWith(Lost().Match(said).Groups["members"].Value.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(member => member.Split(' ')[0].Split('.')[0]));
            var (_, back, _) = MmsscProcess.Run("mapping", "import", file, "--into", mapping);
            same += Content(back) == Content(File.ReadAllText(mapping)) ? 1 : 0;
            var breaches = judge(file, mapping);
            passed += breaches.Length == 0 ? 1 : 0;
            wrong.AddRange(breaches.Length == 0 ? [] : [$"{Path.GetFileName(file)}: {breaches}"]);
        }

        table.Add(new(form, files.Length, same, string.Join(", ", lost), validator, passed));
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(files.Length, same);
    }

    /// <summary>A mapping file without lists that are empty: whether one is there says nothing.</summary>
    private static string Content(string json)
    {
        var root = JsonNode.Parse(json)!.AsObject();
        foreach (var name in root.Where(member => member.Value is JsonArray { Count: 0 }).Select(member => member.Key).ToArray())
        {
            root.Remove(name);
        }

        return root.ToJsonString();
    }

    private static string Script(string name, string file) => Tool.Run("/usr/bin/python3", Path.Combine(MmsscProcess.Root, "tests", "validators", name), file).Output;

    [GeneratedRegex("does not hold: (?<members>.*)\\.", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lost();
}

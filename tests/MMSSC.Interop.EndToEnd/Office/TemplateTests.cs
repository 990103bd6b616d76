using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using MMSSC.Interop.EndToEnd.Support;

namespace MMSSC.Interop.EndToEnd.Office;

/// <summary>Templates of all models in all languages, filled in by a real LibreOffice, read back equal.</summary>
[Collection("Office")]
public class TemplateTests
{
    private static readonly string[] languages = ["en", "es", "fr"];
    private static readonly string[] forms = ["xlsx", "ods", "csv"];

    [Fact]
    public void Filled_templates_read_back_equal()
    {
        using var folder = MmsscProcess.Folder();
        var plan = new JsonArray();
        var expected = new Dictionary<string, FilledTemplate>();
        foreach (var model in new[] { "mmssc", "iso-18091", "smr", "smr@rmm-2.0", "g3ict-digital-inclusion" })
        {
            foreach (var language in languages)
            {
                var name = $"{model}-{language}";
                var template = folder.File($"{name}.blank.xlsx");
                var (code, _, error) = MmsscProcess.Run("template", model, "--lang", language, "-o", template);
                Assert.True(code == 0, error);
                var filled = FilledTemplate.Of(model, language);
                expected.Add(name, filled);
                plan.Add(filled.Plan(template, forms.ToDictionary(form => form, form => folder.File($"{name}.{form}"))));
            }
        }

        Fill(folder, plan);

        var wrong = new List<string>();
        foreach (var (name, filled) in expected)
        {
            foreach (var form in forms)
            {
                var (code, output, error) = MmsscProcess.Run("import", folder.File($"{name}.{form}"));
                var differences = filled.DifferencesFrom(JsonNode.Parse(output)!);
                if (code != 0 || differences.Count > 0)
                {
                    wrong.Add($"{name}.{form}: exit {code}, {string.Join(", ", differences.Take(5))} {error}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static void Fill(TemporaryFolder folder, JsonArray plan)
    {
        File.WriteAllText(folder.File("plan.json"), plan.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        var start = new ProcessStartInfo("/usr/bin/python3") { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(MmsscProcess.Root, "tests", "MMSSC.Interop.EndToEnd", "Office", "fill.py"));
        start.ArgumentList.Add(folder.File("plan.json"));
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error + output.Result);
    }
}

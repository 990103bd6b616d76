using System.Text;
using CsCheck;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Schemas;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Tests.Files;

public sealed class TranslationWriterTests
{
    private static readonly Model iso = ShippedFiles.Model("models/iso-18091/2019.json");
    private static readonly Model mmssc = ShippedFiles.Model("models/mmssc/2019.json");
    private static readonly Mapping mapping = ReadMapping();

    [Fact]
    public void A_translation_is_written_with_its_trace()
    {
        var text = Write(Translate([
            Rating.Of(iso.Find("1.9")!, iso.Scales[0].Find("yellow")!, Location.InText("s.csv", 7, 3)),
            Rating.Of(iso.Find("4.9")!, iso.Scales[0].Find("green")!, Location.InSheet("b.xlsx", "S", "C7")),
            Rating.Of(iso.Find("1.1")!, iso.Scales[0].Find("red")!, Location.None),
        ]));
        Assert.Contains("\"path\": [\"iso-18091-to-mmssc@1.0.0\"]", text, StringComparison.Ordinal);
        Assert.Contains("{\"element\": \"1.9\", \"level\": \"yellow\", \"weight\": 1, \"estimate\": 2, \"range\": [2, 2], \"link\": \"iso-18091-to-mmssc#1.9>4.3\", \"origin\": {\"file\": \"s.csv\", \"line\": 7, \"column\": 3}}", text, StringComparison.Ordinal);
        Assert.Contains("{\"element\": \"4.9\", \"level\": \"green\", \"weight\": 1, \"estimate\": 3, \"range\": [3, 5], \"link\": \"iso-18091-to-mmssc#4.9>4.3\", \"origin\": {\"file\": \"b.xlsx\", \"sheet\": \"S\", \"cell\": \"C7\"}}", text, StringComparison.Ordinal);
        Assert.Contains("\"status\": \"not-assessed\"", text, StringComparison.Ordinal);
        Assert.Contains("{\"element\": \"1.1\", \"reason\": {\"en\": ", text, StringComparison.Ordinal);
        Assert.Contains($"{{\"id\": \"iso-18091-to-mmssc\", \"version\": \"1.0.0\", \"status\": \"draft\", \"sha256\": \"{mapping.Definition.ContentHash}\"}}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_is_canonical_and_what_the_schema_says() =>
        Generated.Ratings(iso).Sample(
            ratings =>
            {
                var bytes = Encoding.UTF8.GetBytes(Write(Translate(ratings)));
                var findings = new List<Diagnostic>();
                Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(CanonicalFormatter.Format(bytes, "t.json", findings)!.Value.Span));
                Assert.Empty(findings);
                Assert.Empty(SchemaValidator.Validate(SchemaKind.Translation, bytes, "t.json"));
            },
            iter: 20);

    [Fact]
    public void Roll_ups_and_backward_ways_are_written_as_the_schema_says() =>
        Generated.Case.Sample(
            (mapping, ratings) =>
            {
                var there = new Translator(new([mapping])).Translate(new() { Community = Community.Unnamed, Model = mapping.Source, Ratings = ratings }, mapping.Target, null, []);
                var rated = mapping.Target.Elements.Where(element => element.Scale is not null)
                    .Select(element => Rating.Of(element, element.Scale!.Levels[element.Index % element.Scale.Levels.Length], Location.None));
                var back = new Translator(new([mapping])).Translate(new() { Community = Community.Unnamed, Model = mapping.Target, Ratings = [.. rated] }, mapping.Source, null, []);
                foreach (var translation in new[] { there!, back! })
                {
                    var bytes = Encoding.UTF8.GetBytes(Write(translation));
                    Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(CanonicalFormatter.Format(bytes, "t.json", [])!.Value.Span));
                    Assert.Empty(SchemaValidator.Validate(SchemaKind.Translation, bytes, "t.json"));
                }
            },
            iter: 50);

    private static TranslationResult Translate(IEnumerable<Rating> ratings)
    {
        var assessment = new Assessment { Community = new("Villa Ejemplo", null), Model = iso, Date = PartialDate.Of(2026, 3), Ratings = [.. ratings] };
        return new Translator(new([mapping])).Translate(assessment, mmssc, null, [])!;
    }

    private static string Write(TranslationResult translation)
    {
        using var stream = new MemoryStream();
        TranslationWriter.Write(stream, [translation], []);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Mapping ReadMapping()
    {
        var findings = new List<Diagnostic>();
        var definition = MappingReader.Read(ShippedFiles.Bytes("mappings/iso-18091-to-mmssc.json"), "m.json", findings)!;
        return MappingCompiler.Compile(definition, [iso, mmssc], findings)!;
    }
}

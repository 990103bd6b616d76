using System.Collections.Immutable;
using CsCheck;
using MMSSC.Interop.Adapters;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Importing;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Store;

/// <summary>What is kept and read again is equal in everything.</summary>
public sealed class KeepingLaws
{
    private static readonly Model[] models = [Shipped.Model("iso-18091@2019"), Shipped.Model("mmssc@2019"), Shipped.Model("smr@web-tool-2024")];

    private static readonly Gen<string?> text = Gen.Int[0, 5].Select(i => new[] { null, "Villa Ejemplo", "a \"b\" \\ c", "tab\tline\n\u0001", "ñ€😀", "'; DROP TABLE assessment; --" }[i]);

    private static readonly Gen<Location> place = Gen.Select(Gen.Int[0, 3], Gen.Int[1, 99], text).Select(draw => draw.Item1 switch
    {
        0 => Location.None,
        1 => Location.InText(draw.Item3 ?? "f.csv", draw.Item2, 3, draw.Item2 % 2 == 0 ? "/a/0" : null),
        2 => Location.InSheet("book.xlsx", draw.Item3 ?? "S", $"C{draw.Item2}"),
        _ => Location.Whole("f.csv"),
    });

    private static readonly Gen<Diagnostic> finding = Gen.Select(Gen.Int[1000, 9999], Gen.Int[0, 2], place).Select(draw => new Diagnostic(
        $"MMI{draw.Item1}", "some-slug", (Severity)draw.Item2, draw.Item3, new("e", "s", "f"), LocalText.Empty));

    private static readonly Gen<Assessment> assessment =
        from model in Gen.Int[0, models.Length - 1].Select(i => models[i])
        from name in text.Where(name => name is not null)
        from id in text
        from date in Gen.Int[0, 3].Select(i => new[] { null, PartialDate.Of(2026), PartialDate.Of(2026, 3), PartialDate.Of(2026, 3, 15) }[i])
        from method in Gen.Int[0, 5].Select(i => i == 5 ? (AssessmentMethod?)null : (AssessmentMethod)i)
        from flags in Gen.Int[0, 3]
        from words in Gen.Select(text, text, text)
        from ratings in Generated.Ratings(model)
        from places in place.Array[ratings.Length]
        select new Assessment
        {
            Community = new(name, id),
            Model = model,
            Date = date,
            Horizon = (Horizon)(flags & 1),
            Visibility = (Visibility)(flags >> 1),
            Method = method,
            Stakeholder = words.Item1,
            File = words.Item2,
            Ratings = [.. ratings.Zip(places, (rating, origin) => Placed(rating, origin) with { Note = words.Item3, Evidence = words.Item2 })],
        };

    [Fact]
    public void What_is_kept_and_read_is_the_same() => Gen.Select(assessment, finding.Array[0, 3]).Sample(
        (one, findings) =>
        {
            using var store = new StoreCase();
            var file = new ImportedFile("folder/a \"file\".csv", new string('a', 64), null, Recognition.No, [one], [.. findings], []);

            var added = Assert.Single(StoreCase.Keep(store.Path, out _, file));
            var read = Assert.Single(StoreCase.Read(store.Path, out var found));

            Assert.Empty(found);
            Assert.Equal(Describe(one), Describe(read.Assessment));
            Assert.Equal(findings, read.Findings.ToArray());
            Assert.Equal((file.FileName, file.Sha256, "2026-11-24T12:00:00Z", 1L), (read.FileName, read.FileSha256, read.KeptAt, read.Version));
            Assert.Equal(added.Hash, read.Hash);
        },
        iter: 30);

    [Fact]
    public void What_is_kept_is_recognised_however_often_it_comes() => assessment.Sample(
        one =>
        {
            using var store = new StoreCase();
            var file = new ImportedFile("a.csv", "", null, Recognition.No, [one], [], []);
            var elsewhere = file with { FileName = "other/b.csv", Assessments = [one with { File = "other/b.csv" }] };
            StoreCase.Keep(store.Path, out _, file);

            Assert.Empty(StoreCase.Keep(store.Path, out var findings, file, elsewhere));

            Assert.Equal(["MMI1407", "MMI1407"], findings.Select(finding => finding.Code));
            Assert.Single(StoreCase.Read(store.Path, out _));
        },
        iter: 10);

    private static Rating Placed(Rating rating, Location origin) => rating switch
    {
        { Level: { } level } => Rating.Of(rating.Element, level, origin),
        { Score: { } score } => Rating.Of(rating.Element, score, origin),
        { Status: RatingStatus.NotApplicable } => Rating.NotApplicable(rating.Element, origin),
        _ => Rating.NotAssessed(rating.Element, origin),
    };

    private static string Describe(Assessment one) =>
        $"{one with { Ratings = ImmutableArray<Rating>.Empty }}\n{string.Join('\n', one.Ratings)}";
}

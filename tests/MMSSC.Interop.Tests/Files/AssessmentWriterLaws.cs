using System.Collections.Immutable;
using System.Text;
using CsCheck;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Files.Accounts;
using MMSSC.Interop.Models;
using MMSSC.Interop.Schemas;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Files;

/// <summary>What is written and read again is the same, and is written the same.</summary>
public sealed class AssessmentWriterLaws
{
    private static readonly Model[] models =
        [ShippedFiles.Model("models/iso-18091/2019.json"), ShippedFiles.Model("models/mmssc/2019.json"), ShippedFiles.Model("models/smr/web-tool-2024.json")];

    private static readonly Gen<string?> text = Gen.Int[0, 5].Select(i => new[] { null, "Villa Ejemplo", "a \"b\" \\ c", "tab\tline\n\u0001", "ñ€😀", "x" }[i]);

    private static readonly Gen<Location> place = Gen.Select(Gen.Int[0, 3], Gen.Int[1, 99], text).Select(draw => draw.Item1 switch
    {
        0 => Location.None,
        1 => Location.InText(draw.Item3 ?? "f.csv", draw.Item2, 3, draw.Item2 % 2 == 0 ? "/a/0" : null),
        2 => Location.InSheet("book.xlsx", draw.Item3 ?? "S", $"C{draw.Item2}"),
        _ => Location.Whole("f.csv"),
    });

    private static readonly Gen<Assessment> assessment =
        from model in Gen.Int[0, models.Length - 1].Select(i => models[i])
        from name in text
        from id in text
        from date in Gen.Int[0, 3].Select(i => new[] { null, PartialDate.Of(2026), PartialDate.Of(2026, 3), PartialDate.Of(2026, 3, 15) }[i])
        from method in Gen.Int[0, 5].Select(i => i == 5 ? (AssessmentMethod?)null : (AssessmentMethod)i)
        from flags in Gen.Int[0, 3]
        from stakeholder in text
        from file in text
        from ratings in Gen.Select(Gen.Int[0, 9], Gen.Double[0, 1], place, text).Array[model.Rateable.Count()]
        select new Assessment
        {
            Community = new(name, id),
            Model = model,
            Date = date,
            Horizon = (Horizon)(flags & 1),
            Method = method,
            Visibility = (Visibility)(flags >> 1),
            Stakeholder = stakeholder,
            File = file,
            Ratings = [.. model.Rateable.Zip(ratings, Rate).Where(rating => rating is not null).Select(rating => rating!)],
        };

    private static readonly Gen<Diagnostic> finding = Gen.Select(Gen.Int[1000, 9999], Gen.Int[0, 2], place, text).Select(draw => new Diagnostic(
        $"MMI{draw.Item1}", draw.Item1 % 2 == 0 ? "some-slug" : "", (Severity)draw.Item2, draw.Item3,
        draw.Item4 is { } single ? LocalText.Of(single) : new("e", "s", "f"), draw.Item4 is null ? LocalText.Empty : new("e", "s", "f")));

    private static readonly Gen<FileAccounts> accounts = Gen.Select(
        Gen.Int[0, 9].Select(i => $"sheet-{i}.csv"),
        Gen.Int[0, 9999].Array[Enum.GetValues<CellAccount>().Length],
        (file, cells) => new FileAccounts(file, [.. Enum.GetValues<CellAccount>().Where(account => account != CellAccount.None && cells[(int)account] % 3 > 0).Select(account => new AccountSum(account, cells[(int)account]))]));

    [Fact]
    public void A_file_that_is_written_and_read_is_the_same_and_is_written_the_same() =>
        Gen.Select(assessment.Array[0, 3], finding.Array[0, 3], accounts.Array[0, 2]).Sample(
            (assessments, findings, accounts) =>
            {
                var first = Write(assessments, findings, accounts);
                var found = new List<Diagnostic>();
                var read = AssessmentReader.Read(first, "a.json", models, found)!;
                Assert.Empty(found);
                Assert.Equal(findings, read.Findings.ToArray());
                Assert.Equal(assessments.Select(Describe), read.Assessments.Select(Describe));
                Assert.Equal(accounts.Select(Describe), read.Accounts.Select(Describe));
                Assert.Equal(Text(first), Text(Write(read.Assessments, read.Findings, read.Accounts)));
                Assert.Equal(Text(first), Text(CanonicalFormatter.Format(first, "a.json", found)!.Value));
            },
            iter: 60);

    [Fact]
    public void Ndjson_that_is_written_and_read_is_the_same_and_is_written_the_same() =>
        assessment.Array[0, 3].Sample(
            assessments =>
            {
                var first = WriteLines(assessments);
                var found = new List<Diagnostic>();
                var read = AssessmentReader.Read(first, "a.ndjson", models, found)!;
                Assert.Empty(found);
                Assert.Equal(Text(first), Text(WriteLines(read.Assessments)));
                Assert.Equal(Text(first), Text(CanonicalFormatter.Format(first, "a.ndjson", found)!.Value));
            },
            iter: 40);

    [Fact]
    public void What_is_written_is_what_the_schema_says() =>
        Gen.Select(assessment.Array[0, 2], finding.Array[0, 2], accounts.Array[0, 2]).Sample(
            (assessments, findings, accounts) => Assert.Empty(SchemaValidator.Validate(SchemaKind.Assessment, Write(assessments, findings, accounts), "a.json")),
            iter: 20);

    [Fact]
    public void In_a_language_messages_are_single_texts()
    {
        using var stream = new MemoryStream();
        AssessmentWriter.Write(stream, [], [new("MMI2010", "a-slug", Severity.Info, Location.None, new("e", "s", "f"), LocalText.Empty)], "es");
        Assert.Contains("\"message\": \"s\"", Text(stream.ToArray()), StringComparison.Ordinal);
    }

    private static Rating? Rate(Element element, (int Kind, double Share, Location Place, string? Note) draw)
    {
        var scale = element.Scale!;
        var rating = draw.Kind switch
        {
            < 2 => null,
            2 => Rating.NotAssessed(element, draw.Place),
            3 => Rating.NotApplicable(element, draw.Place),
            < 6 when !scale.Levels.IsEmpty => Rating.Of(element, scale.Levels[(int)(draw.Share * (scale.Levels.Length - 1))], draw.Place),
            _ => Rating.Of(element, scale.From + (draw.Share * (scale.To - scale.From)), draw.Place),
        };
        return rating is null ? null : rating with { Note = draw.Note, Evidence = draw.Kind % 2 == 0 ? draw.Note : null };
    }

    private static string Describe(Assessment assessment) =>
        $"{assessment with { Ratings = ImmutableArray<Rating>.Empty }}\n{string.Join('\n', assessment.Ratings)}";

    private static string Describe(FileAccounts accounts) => $"{accounts.File}: {string.Join(", ", accounts.Sums)}";

    private static byte[] Write(IEnumerable<Assessment> assessments, IEnumerable<Diagnostic> findings, IEnumerable<FileAccounts> accounts)
    {
        using var stream = new MemoryStream();
        AssessmentWriter.Write(stream, assessments, findings, accounts: accounts);
        return stream.ToArray();
    }

    private static byte[] WriteLines(IEnumerable<Assessment> assessments)
    {
        using var stream = new MemoryStream();
        AssessmentWriter.WriteLines(stream, assessments);
        return stream.ToArray();
    }

    private static string Text(ReadOnlyMemory<byte> json) => Encoding.UTF8.GetString(json.Span);
}

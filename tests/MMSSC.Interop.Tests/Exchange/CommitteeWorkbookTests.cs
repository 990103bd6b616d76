using System.IO.Compression;
using System.Text;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Exchange;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Workshop;

namespace MMSSC.Interop.Tests.Exchange;

/// <summary>Workbooks as committees bring them back: with notes, renamed sheets, new columns, and codes that a program made numbers of.</summary>
public sealed class CommitteeWorkbookTests
{
    private const string Name = "g3ict-digital-inclusion-to-mmssc";

    [Fact]
    public void Notes_and_threads_become_comments_of_their_links()
    {
        var head = Row(1, "Source", "Target", "Relationship", "Comments");
        var book = new WorkbookBuilder()
            .Sheet(head + Row(2, "1.2", "4.5", "relatedMatch", "known") + Row(3, "1.3", "", "unmapped"))
            .Part("xl/worksheets/_rels/sheet1.xml.rels", $"""
                <Relationships><Relationship Id="a" Type="{WorkbookBuilder.Office}/comments" Target="../comments1.xml"/>
                <Relationship Id="b" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/one.xml"/></Relationships>
                """)
            .Part("xl/comments1.xml", $"""
                <comments xmlns="{WorkbookBuilder.Main}"><authors><author>Ana</author><author>tc=1</author></authors><commentList>
                <comment ref="B2" authorId="0"><text><r><t>Ana: </t></r><r><t>why | so?</t></r></text></comment>
                <comment ref="C2" authorId="1"><text><t>Your version of the program shows no threads.</t></text></comment>
                <comment ref="A3" authorId="0"><text><t>nothing fits</t></text></comment>
                </commentList></comments>
                """)
            .Part("xl/threadedComments/one.xml", "<ThreadedComments><threadedComment ref=\"C2\"><text>agreed</text></threadedComment></ThreadedComments>")
            .Build();
        var findings = new List<Diagnostic>();

        var statement = ExchangeFormats.Of("xlsx").Read(new("book.xlsx", book), findings)!;

        Assert.Equal(["known", "Ana: why / so?", "agreed"], Assert.Single(statement.Said.Links).Comments.ToArray());
        var unread = Assert.Single(findings);
        Assert.Equal(("MMI3084", "A3"), (unread.Code, unread.Location.Cell));
    }

    [Fact]
    public void A_sheet_under_another_name_is_named_and_takes_nothing_away()
    {
        var (statement, findings) = Edited("name=\"Changes\"", "name=\"History\"");

        Assert.False(statement.Speaks("changes"));
        Assert.Equal("History", Assert.Single(findings).Location.Sheet);
    }

    [Theory]
    [InlineData(">maintainer<", ">kept by<", "MMI3084", "Mapping")]
    [InlineData(">version<", ">release<", "MMI3084", "Changes")]
    [InlineData(">0.5<", ">half<", "MMI3081", "Mapping")]
    public void A_field_that_says_nothing_known_is_named(string was, string now, string code, string sheet)
    {
        var (_, findings) = Edited(was, now);

        Assert.Contains(findings, finding => finding.Code == code && finding.Location.Sheet == sheet);
    }

    [Fact]
    public void An_export_that_nobody_touched_raises_nothing() => Assert.Empty(Edited("", "").Findings);

    [Fact]
    public void A_code_that_lost_its_zero_is_told_by_its_title()
    {
        var mapping = Shipped.Mapping("iso-18091-to-mmssc");
        var bytes = MappingExport.Write(mapping, "m.json", ExchangeFormats.Of("csv"), new("en", PartialDate.Of(2026, 3, 15)!.Value), []);
        var text = Encoding.UTF8.GetString(bytes.Span).Replace("\n1.10,4.6,", "\n1.1,4.6,", StringComparison.Ordinal);
        var findings = new List<Diagnostic>();

        MappingImport.Read(ExchangeFormats.Of("csv"), new("links.csv", Encoding.UTF8.GetBytes(text)), _ => mapping.Definition, Shipped.Catalogue.Models, findings);

        var title = Assert.Single(findings, finding => finding.Code == "MMI3095");
        Assert.Contains("is that of 1.10", title.Message["en"], StringComparison.Ordinal);
        Assert.Equal(1, title.Location.Column);
    }

    private static string Row(int number, params string[] texts) =>
        $"<row r=\"{number}\">{string.Concat(texts.Select(text => text.Length == 0 ? "<c/>" : $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>"))}</row>";

    /// <summary>An export with a text replaced in all of its parts.</summary>
    private static (MappingStatement Statement, List<Diagnostic> Findings) Edited(string was, string now)
    {
        var bytes = MappingExport.Write(Shipped.Mapping(Name), "m.json", ExchangeFormats.Of("xlsx"), new("en", PartialDate.Of(2026, 3, 15)!.Value), []);
        using var stream = new MemoryStream();
        stream.Write(bytes.Span);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in archive.Entries.Where(entry => was.Length > 0 && entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).ToArray())
            {
                using var part = entry.Open();
                var text = new StreamReader(part).ReadToEnd().Replace(was, now, StringComparison.Ordinal);
                part.SetLength(0);
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        var findings = new List<Diagnostic>();
        return (ExchangeFormats.Of("xlsx").Read(new("book.xlsx", stream.ToArray()), findings)!, findings);
    }
}

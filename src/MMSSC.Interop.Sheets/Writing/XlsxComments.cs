using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace MMSSC.Interop.Sheets.Writing;

/// <summary>A comment and its cell, from 0.</summary>
internal sealed record CellComment(int Row, int Column, string Text);

/// <summary>Comments of a sheet: their texts, and the drawing that Excel asks for beside them.</summary>
internal static class XlsxComments
{
    /// <summary>Adds the comments to a sheet; gives what its end must hold.</summary>
    public static LegacyDrawing Add(XlsxPart sheet, int number, IReadOnlyList<CellComment> comments)
    {
        sheet.Add(XlsxPartKind.Comments, number).Write(new Comments(
            new Authors(new Author("MMSSC Interop")),
            new CommentList([.. comments.Select(comment => new Comment(new CommentText(new Run(new DocumentFormat.OpenXml.Spreadsheet.Text(CellTexts.Escaped(comment.Text)) { Space = SpaceProcessingModeValues.Preserve })))
            {
                Reference = CellNames.Of(comment.Row, comment.Column),
                AuthorId = 0,
            })])));
        var drawing = sheet.Add(XlsxPartKind.Drawing, number);
        using var stream = drawing.Open();
        stream.Write(Encoding.UTF8.GetBytes(Drawing(comments)));
        return new() { Id = drawing.Id };
    }

    private static string Drawing(IReadOnlyList<CellComment> comments)
    {
        var text = new StringBuilder(
            """
            <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
            <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>
            <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
            """);
        for (var i = 0; i < comments.Count; i++)
        {
            var comment = comments[i];
            text.Append(CultureInfo.InvariantCulture,
                $"""
                <v:shape id="_x0000_s{1025 + i}" type="#_x0000_t202" style="position:absolute;width:320pt;height:160pt;visibility:hidden" fillcolor="#fffde7" o:insetmode="auto"><v:fill color2="#fffde7"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>{comment.Row}</x:Row><x:Column>{comment.Column}</x:Column></x:ClientData></v:shape>
                """);
        }

        return text.Append("</xml>").ToString();
    }
}

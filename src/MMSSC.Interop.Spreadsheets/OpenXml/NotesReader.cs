using MMSSC.Interop.Spreadsheets.Building;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.OpenXml;

/// <summary>Notes beside cells: those of ISO/IEC 29500 (18.7), and the threads that Excel keeps beside them since 2018.</summary>
internal static class NotesReader
{
    // A thread has a note too, for programs that know none; its text tells people to get a newer program.
    private const string OfThread = "tc=";

    private const int MostAuthors = 1 << 16;

    /// <summary>Kinds of parts that notes stand in.</summary>
    public static readonly string[] Kinds = ["comments", "threadedComment"];

    /// <summary>Adds the notes of a part.</summary>
    /// <exception cref="RefusedException">They pass the limits of a sheet.</exception>
    /// <exception cref="System.Xml.XmlException">It is damaged.</exception>
    public static void Read(PartXml xml, SheetBuilder sheet)
    {
        var gatherer = new TextGatherer(sheet.Limits.CellCharacters);
        var rich = new RichTextReader(gatherer, new Palette());
        var authors = new List<bool>();
        while (xml.Read())
        {
            if (!xml.IsElement)
            {
                continue;
            }

            if (xml.Name == "author")
            {
                gatherer.Clear();
                xml.ReadText(gatherer);
                if (authors.Count < MostAuthors)
                {
                    authors.Add(gatherer.Text.StartsWith(OfThread));
                }
            }
            else if (xml.Name is "comment" or "threadedComment" && CellReference.TryRead(xml["ref"], out var row, out var column))
            {
                var isOfThread = xml.Number("authorId") is { } author && author >= 0 && author < authors.Count && authors[author];
                var text = TextOf(xml, gatherer, rich);
                if (!isOfThread && text.Length > 0)
                {
                    sheet.AddNote(row, column, text);
                }
            }
        }
    }

    private static string TextOf(PartXml xml, TextGatherer gatherer, RichTextReader rich)
    {
        var isThread = xml.Name == "threadedComment";
        var text = "";
        for (var depth = xml.Enter(); xml.ReadInside(depth);)
        {
            if (xml.Name != "text")
            {
                continue;
            }

            // A note has elements in its text, a thread has the text alone.
            if (isThread)
            {
                gatherer.Clear();
                xml.ReadText(gatherer);
            }
            else
            {
                rich.Read(xml);
            }

            text = CellText.Trim(gatherer.Text).ToString();
        }

        return text;
    }
}

using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Package;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Spreadsheets.OpenXml;

/// <summary>Notes beside cells: those of ISO/IEC 29500 (18.7), and the threads that Excel keeps beside them since 2018.</summary>
internal static class NotesReader
{
    // A thread has a note too, for programs that know none; its text tells people to get a newer program.
    private const string OfThread = "tc=";

    /// <summary>Kinds of parts that notes stand in.</summary>
    public static readonly string[] Kinds = ["comments", "threadedComment"];

    /// <summary>Adds the notes of a part.</summary>
    /// <exception cref="System.Xml.XmlException">It is damaged.</exception>
    public static void Read(PartXml xml, ReadLimits limits, List<CellNote> notes)
    {
        var gatherer = new TextGatherer(limits.CellCharacters);
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
                authors.Add(gatherer.Text.StartsWith(OfThread));
            }
            else if (xml.Name is "comment" or "threadedComment" && CellReference.TryRead(xml["ref"], out var row, out var column))
            {
                var isOfThread = xml.Number("authorId") is { } author && author >= 0 && author < authors.Count && authors[author];
                var text = TextOf(xml, gatherer);
                if (!isOfThread && text.Length > 0)
                {
                    notes.Add(new(row, column, text));
                }
            }
        }
    }

    private static string TextOf(PartXml xml, TextGatherer gatherer)
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
                SharedStrings.ReadItem(xml, gatherer);
            }

            text = CellText.Trim(gatherer.Text).ToString();
        }

        return text;
    }
}

using MMSSC.Interop.Spreadsheets.Looks;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.OpenXml;

/// <summary>Reads texts that are plain, or made of runs with formats of their own (ISO/IEC 29500-1, 18.4).</summary>
internal sealed class RichTextReader(TextGatherer gatherer, Palette palette)
{
    private readonly TextRuns runs = new();

    /// <summary>Gathers the text of the item that begins here: the runs of rich text joined; reading aids for Japanese (phonetic runs) are left out.</summary>
    /// <returns>What its runs look like; null where all of it looks like its cell.</returns>
    public TextLook? Read(PartXml xml)
    {
        gatherer.Clear();
        runs.Clear();
        if (xml.IsEmpty)
        {
            return null;
        }

        var depth = xml.Depth;
        var inRun = false;
        FontLook? look = null;
        while (xml.ReadInside(depth))
        {
            if (xml.Depth == depth + 1)
            {
                inRun = xml.Name == "r";
                look = null;
            }

            if (xml.Name == "rPr" && inRun && xml.Depth == depth + 2)
            {
                // What a run does not say of itself is as in a new workbook, and not as in its cell.
                look = FontReader.Read(xml, palette).Look;
            }
            else if (xml.Name == "t" && (xml.Depth == depth + 1 || (inRun && xml.Depth == depth + 2)))
            {
                var start = gatherer.Text.Length;
                xml.ReadText(gatherer);
                gatherer.Unescape(start);
                runs.Add(gatherer, start, look);
            }
        }

        return runs.Take();
    }
}

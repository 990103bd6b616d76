using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Spreadsheets.Package;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Spreadsheets.OpenXml;

/// <summary>The texts that cells refer to by number.</summary>
internal sealed class SharedStrings
{
    /// <summary>A workbook without such a part.</summary>
    public static readonly SharedStrings None = new();

    private readonly List<string> texts = [];
    private HashSet<int>? cut;

    private SharedStrings()
    {
    }

    /// <summary>The text of that number and whether it was cut; null when there is none.</summary>
    public (string Text, bool IsCut)? this[int number] =>
        (uint)number < (uint)texts.Count ? (texts[number], cut?.Contains(number) == true) : null;

    /// <summary>Reads the part.</summary>
    /// <exception cref="RefusedException">Its texts pass the limits of a file.</exception>
    /// <exception cref="System.Xml.XmlException">It is damaged.</exception>
    public static SharedStrings Read(PartXml xml, Location whole, ReadLimits limits)
    {
        var shared = new SharedStrings();
        var gatherer = new TextGatherer(limits.CellCharacters);
        long characters = 0;
        while (xml.Read())
        {
            if (!xml.IsElement || xml.Depth != 1 || xml.Name != "si")
            {
                continue;
            }

            ReadItem(xml, gatherer);
            if (shared.texts.Count >= limits.Cells)
            {
                throw new RefusedException(FileDiagnostics.WorkbookTooLarge(whole, WorkbookBound.Texts, limits.Cells));
            }

            characters += gatherer.Text.Length;
            if (characters > limits.TextCharacters)
            {
                throw new RefusedException(FileDiagnostics.WorkbookTooLarge(whole, WorkbookBound.Characters, limits.TextCharacters));
            }

            if (gatherer.IsCut)
            {
                (shared.cut ??= []).Add(shared.texts.Count);
            }

            shared.texts.Add(CellText.Trim(gatherer.Text).ToString());
        }

        return shared;
    }

    /// <summary>Gathers the text of the item that begins here: plain, or the runs of rich text joined; reading aids for Japanese (phonetic runs) are left out.</summary>
    public static void ReadItem(PartXml xml, TextGatherer gatherer)
    {
        gatherer.Clear();
        if (xml.IsEmpty)
        {
            return;
        }

        var depth = xml.Depth;
        var inRun = false;
        while (xml.ReadInside(depth))
        {
            if (xml.Depth == depth + 1)
            {
                inRun = xml.Name == "r";
            }

            if (xml.Name == "t" && (xml.Depth == depth + 1 || (inRun && xml.Depth == depth + 2)))
            {
                xml.ReadText(gatherer);
            }
        }

        gatherer.Unescape();
    }
}

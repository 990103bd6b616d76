using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Spreadsheets.Looks;
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
    private Dictionary<int, TextLook>? looks;

    private SharedStrings()
    {
    }

    /// <summary>The text of that number, whether it was cut, and what it looks like where that is not as its cell; null when there is none.</summary>
    public (string Text, bool IsCut, TextLook? Look)? this[int number] =>
        (uint)number < (uint)texts.Count ? (texts[number], cut?.Contains(number) == true, looks?.GetValueOrDefault(number)) : null;

    /// <summary>Reads the part.</summary>
    /// <exception cref="RefusedException">Its texts pass the limits of a file.</exception>
    /// <exception cref="System.Xml.XmlException">It is damaged.</exception>
    public static SharedStrings Read(PartXml xml, Location whole, ReadLimits limits, Palette palette)
    {
        var shared = new SharedStrings();
        var gatherer = new TextGatherer(limits.CellCharacters);
        var reader = new RichTextReader(gatherer, palette);
        long characters = 0;
        while (xml.Read())
        {
            if (!xml.IsElement || xml.Depth != 1 || xml.Name != "si")
            {
                continue;
            }

            var look = reader.Read(xml);
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

            if (look is not null)
            {
                (shared.looks ??= []).Add(shared.texts.Count, look);
            }

            shared.texts.Add(CellText.Trim(gatherer.Text).ToString());
        }

        return shared;
    }
}

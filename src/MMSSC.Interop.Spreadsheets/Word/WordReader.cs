using System.Xml;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Spreadsheets.Package;
using MMSSC.Interop.Spreadsheets.Tables;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Spreadsheets.Word;

/// <summary>
/// Tables of text documents (ISO/IEC 29500-1, 17.4): texts, shading and merged cells. Text that is marked as deleted is none;
/// macros, pictures, links and comments are never opened, and shading that a table style gives is not seen.
/// </summary>
internal sealed class WordReader
{
    private const int DeepestTable = 16;
    private readonly PartXml xml;
    private readonly TableBook book;
    private readonly ReadLimits limits;

    private WordReader(string fileName, PartXml xml, ReadLimits limits, ICollection<Diagnostic> findings)
    {
        this.xml = xml;
        this.limits = limits;
        book = new TableBook(fileName, WorkbookKind.Word, limits, findings);
    }

    /// <summary>Reads the document; null when no table could be read.</summary>
    /// <param name="fileName">Name as the user gave it.</param>
    /// <param name="main">Name of the part that is the document.</param>
    /// <param name="package">The container.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="findings">Takes what was found.</param>
    /// <exception cref="RefusedException">It has no table, is damaged as a whole, or passes a limit of files.</exception>
    public static Workbook? Read(string fileName, string main, ZipPackage package, ReadLimits limits, ICollection<Diagnostic> findings)
    {
        try
        {
            using var part = new PartXml(package.OpenPart(main) ?? throw new InvalidDataException(), () => package.Unsafe(main));
            var reader = new WordReader(fileName, part, limits, findings);
            reader.ReadBlocks(-1, 0);
            return reader.book.Finish("Word (.docx)");
        }
        catch (Exception damage) when (damage is XmlException or InvalidDataException)
        {
            throw new RefusedException(FileDiagnostics.DamagedWorkbook(Location.Whole(fileName), main));
        }
    }

    // Paragraphs and tables, whatever they stand in: the body, a content control, a cell.
    private void ReadBlocks(int depth, int tables)
    {
        while (depth < 0 ? xml.Read() : xml.ReadInside(depth))
        {
            if (!xml.IsElement)
            {
                continue;
            }

            switch (xml.Name)
            {
                case "tbl":
                    ReadTable(tables + 1);
                    break;
                case "p":
                    ReadParagraph();
                    break;
                case "sectPr" or "sdtPr" or "Fallback" or "moveFrom" or "del":
                    xml.Leave();
                    break;
                default:
                    break;
            }
        }
    }

    private void ReadTable(int tables)
    {
        if (tables > DeepestTable)
        {
            throw new InvalidDataException();
        }

        book.StartTable(hidden: false);
        var table = book.Table!;
        var merges = new VerticalMerges(table);
        var depth = xml.Enter();
        while (xml.ReadInside(depth))
        {
            if (xml.Name == "tr")
            {
                ReadRow(table, merges, tables);
            }
            else if (xml.Name is "tblPr" or "tblGrid" or "sdtPr")
            {
                xml.Leave();
            }
        }

        merges.Finish();
        book.EndTable();
    }

    private void ReadRow(TableDraft table, VerticalMerges merges, int tables)
    {
        table.StartRow(null, hidden: false);
        var depth = xml.Enter();
        while (xml.ReadInside(depth))
        {
            switch (xml.Name)
            {
                case "gridBefore":
                    table.Skip(CellProperties.Number(xml));
                    break;
                case "tc":
                    ReadCell(table, merges, tables);
                    break;
                case "sdtPr":
                    xml.Leave();
                    break;
                default:
                    break;
            }
        }

        table.EndRow();
    }

    private void ReadCell(TableDraft table, VerticalMerges merges, int tables)
    {
        var look = default(CellProperties);
        var isOpen = false;
        var depth = xml.Enter();
        while (xml.ReadInside(depth))
        {
            if (xml.Name == "tcPr" && !isOpen)
            {
                look = CellProperties.Read(xml);
                continue;
            }

            if (!isOpen)
            {
                Open();
            }

            switch (xml.Name)
            {
                case "tbl":
                    ReadTable(tables + 1);
                    break;
                case "p":
                    ReadParagraph();
                    break;
                case "sdtPr" or "Fallback" or "moveFrom" or "del":
                    xml.Leave();
                    break;
                default:
                    break;
            }
        }

        if (!isOpen)
        {
            Open();
        }

        table.EndCell();

        void Open()
        {
            isOpen = true;
            var width = Math.Clamp(look.Width, 1, limits.Columns);
            var column = table.StartCell(look.Fill, isBare: true, hidden: false, 1, width);
            merges.Take(table.Rows - 1, column, width, look.Merge);
        }
    }

    private void ReadParagraph()
    {
        EndParagraph();
        var depth = xml.Enter();
        while (xml.ReadInside(depth))
        {
            switch (xml.Name)
            {
                case "t":
                    xml.ReadText(book.Text);
                    break;
                case "tab":
                    book.Text.Add("\t");
                    break;
                case "br" or "cr":
                    Break();
                    break;
                case "sym" when CharacterOf(xml["char", CellProperties.Space] ?? xml["char"]) is { } sign:
                    book.Text.Add([sign]);
                    break;
                case "noBreakHyphen":
                    book.Text.Add("-");
                    break;
                case "shd" or "highlight":
                    ColourWithin();
                    break;
                case "p":
                    // A text box within the paragraph.
                    EndParagraph();
                    break;
                case "tabs" or "sdtPr" or "Fallback" or "moveFrom" or "del" or "pict":
                    xml.Leave();
                    break;
                default:
                    break;
            }
        }

        EndParagraph();
    }

    private void ColourWithin()
    {
        var fill = xml.Name == "shd" ? CellProperties.Shading(xml) : CellProperties.Highlight(xml);
        if (fill is { } colour && book.Table is { InCell: true } table && table.Text.Text.IsWhiteSpace())
        {
            table.ColourWithin(colour);
        }
    }

    private void Break()
    {
        if (book.Table is { InCell: true } table)
        {
            table.Text.Add("\n");
        }
        else
        {
            book.EndLine();
        }
    }

    private void EndParagraph()
    {
        if (book.Table is not { InCell: true } table)
        {
            book.EndLine();
        }
        else if (table.Text.Text is not ([] or [.., '\n']))
        {
            table.Text.Add("\n");
        }
    }

    private static char? CharacterOf(string? code) =>
        ushort.TryParse(code, System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var sign) ? (char)sign : null;
}

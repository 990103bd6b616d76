using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using MMSSC.Interop.Sheets.Tables;

namespace MMSSC.Interop.Sheets.Writing;

/// <summary>Writes one sheet of a workbook, row by row. The order of its parts is the schema's (ECMA-376, 18.3.1.99).</summary>
internal static class XlsxSheetWriter
{
    /// <summary>Writes.</summary>
    /// <param name="part">Takes the sheet.</param>
    /// <param name="table">What it holds.</param>
    /// <param name="styles">Takes the fills that its rules ask for.</param>
    /// <param name="number">Which sheet it is, from 1.</param>
    public static void Write(XlsxPart part, SheetTable table, XlsxStyles styles, int number)
    {
        var comments = new List<CellComment>();
        using var stream = part.Open();
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(View(table)));
        writer.WriteElement(new Columns([.. table.Widths.Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true })]));
        WriteRows(writer, table, comments);
        if (table.IsForm)
        {
            writer.WriteElement(new SheetProtection { Sheet = true, Objects = false, Scenarios = false, FormatColumns = false, FormatRows = false, FormatCells = false });
        }

        WriteFills(writer, table, styles);
        WriteRules(writer, table);
        writer.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.7, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 9, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteElement(new HeaderFooter(new OddFooter("&L&A&R&P / &N")));
        if (comments.Count > 0)
        {
            writer.WriteElement(XlsxComments.Add(part, number, comments));
        }

        writer.WriteEndElement();
    }

    private static SheetView View(SheetTable table)
    {
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = !table.IsForm };
        if (table.HeadRow is { } head)
        {
            view.Append(new Pane
            {
                VerticalSplit = head + 1,
                TopLeftCell = CellNames.Of(head + 1, 0),
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            });
        }

        return view;
    }

    private static void WriteRows(OpenXmlWriter writer, SheetTable table, List<CellComment> comments)
    {
        writer.WriteStartElement(new SheetData());
        var number = 0;
        foreach (var row in table.Rows)
        {
            writer.WriteStartElement(new Row { RowIndex = (uint)number + 1 });
            for (var column = 0; column < row.Cells.Length; column++)
            {
                var cell = row.Cells[column];
                if (cell.Comment is { } comment)
                {
                    comments.Add(new(number, column, comment));
                }

                writer.WriteElement(CellOf(cell, number, column));
            }

            writer.WriteEndElement();
            number++;
        }

        writer.WriteEndElement();
    }

    private static Cell CellOf(SheetCell cell, int row, int column)
    {
        var element = new Cell { CellReference = CellNames.Of(row, column), StyleIndex = XlsxStyles.IndexOf(cell.Look) };
        if (cell.Number is { } number)
        {
            element.CellValue = new(number);
        }
        else if (cell.Text is { Length: > 0 } text)
        {
            if (cell.Formula is { } formula)
            {
                element.DataType = CellValues.String;
                element.CellFormula = new(formula);
                element.CellValue = new(CellTexts.Storable(text));
                return element;
            }

            element.DataType = CellValues.InlineString;
            element.InlineString = new(new DocumentFormat.OpenXml.Spreadsheet.Text(CellTexts.Escaped(text)) { Space = SpaceProcessingModeValues.Preserve });
        }

        return element;
    }

    private static void WriteFills(OpenXmlWriter writer, SheetTable table, XlsxStyles styles)
    {
        var priority = 0;
        foreach (var fill in table.Fills)
        {
            writer.WriteElement(new ConditionalFormatting(new ConditionalFormattingRule(new Formula($"\"{fill.Text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))
            {
                Type = ConditionalFormatValues.CellIs,
                Operator = ConditionalFormattingOperatorValues.Equal,
                FormatId = styles.FillOf(fill.Colour),
                Priority = ++priority,
            })
            {
                SequenceOfReferences = new([CellNames.Of(fill.Cells)]),
            });
        }

        foreach (var heat in table.Heats)
        {
            writer.WriteElement(new ConditionalFormatting(new ConditionalFormattingRule(new ColorScale(
                Bound(heat.From), Bound(heat.To), new Color { Rgb = "FFF1F5FA" }, new Color { Rgb = "FF6F9BCB" }))
            {
                Type = ConditionalFormatValues.ColorScale,
                Priority = ++priority,
            })
            {
                SequenceOfReferences = new([CellNames.Of(heat.Cells)]),
            });
        }
    }

    private static ConditionalFormatValueObject Bound(double number) => new()
    {
        Type = ConditionalFormatValueObjectValues.Number,
        Val = number.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
    };

    private static void WriteRules(OpenXmlWriter writer, SheetTable table)
    {
        if (table.Rules.IsEmpty)
        {
            return;
        }

        writer.WriteElement(new DataValidations([.. table.Rules.Select(RuleOf)]) { Count = (uint)table.Rules.Length });
    }

    private static DataValidation RuleOf(EntryRule rule)
    {
        var validation = new DataValidation
        {
            AllowBlank = true,
            ShowInputMessage = true,
            ShowErrorMessage = !rule.IsOpen,
            // Excel takes at most 255 characters, and 225 for an error.
            Prompt = rule.Prompt.Length <= 255 ? rule.Prompt : rule.Prompt[..255],
            Error = rule.IsOpen ? null : rule.Prompt.Length <= 225 ? rule.Prompt : rule.Prompt[..225],
            SequenceOfReferences = new([CellNames.Of(rule.Cells)]),
        };
        if (rule.Choices is { } choices)
        {
            validation.Type = DataValidationValues.List;
            validation.Formula1 = new(CellNames.Of(choices));
        }
        else if (rule.Bounds is { } bounds)
        {
            validation.Type = DataValidationValues.Decimal;
            validation.Operator = DataValidationOperatorValues.Between;
            validation.Formula1 = new(bounds.From.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
            validation.Formula2 = new(bounds.To.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
        }
        else if (rule.Condition is { } condition)
        {
            validation.Type = DataValidationValues.Custom;
            validation.Formula1 = new(condition);
        }

        return validation;
    }
}

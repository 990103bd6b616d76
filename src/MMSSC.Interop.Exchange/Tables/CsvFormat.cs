using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Exchange.Formats;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Sheets.Tables;
using MMSSC.Interop.Sheets.Writing;
using MMSSC.Interop.Spreadsheets;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Delimited;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Tables;

/// <summary>The links as one table with separators. It has no place for what is said once for all links.</summary>
internal sealed class CsvFormat : IMappingFormat
{
    private static readonly char[] separators = [',', ';', '\t', '|'];

    public string Name => "csv";

    public IReadOnlyList<string> Endings => [".csv", ".tsv"];

    public void Write(Mapping mapping, ExchangeOptions options, Stream stream)
    {
        var table = new LinkTable(mapping, options.Language);
        var sheet = new SheetTable { Name = mapping.Definition.Id, Widths = [], Rows = table.Rows.Prepend(table.Head) };
        CsvBookWriter.Write(stream, new(mapping.Definition.Title[options.Language], options.Language, [sheet]), CsvBookWriter.SeparatorIn(options.Language));
    }

    public MappingStatement? Read(ExchangedFile file, ICollection<Diagnostic> findings)
    {
        var found = new List<Diagnostic>();
        var sheets = WorkbookReader.Read(file.Name, file.Bytes, ReadLimits.Default, found)?.Sheets ?? [];
        if (Headed(sheets, file) is not { Sheet: not null } table)
        {
            // Texts full of semicolons can look more like a table than its commas do: then the heads tell.
            var isText = sheets.Length > 0 && FileFormReader.Read(file.Bytes.Span, out _) == FileForm.Text;
            table = isText ? separators.Select(separator => Headed(Split(file, separator), file)).FirstOrDefault(split => split.Sheet is not null) : default;
        }

        foreach (var finding in found)
        {
            findings.Add(finding);
        }

        if (table.Sheet is null)
        {
            if (sheets.Length > 0)
            {
                findings.Add(ExchangeDiagnostics.NotThatForm(file.Whole, Name, $"{LinkField.Source}, {LinkField.Target}"));
            }

            return null;
        }

        var statement = new MappingStatement();
        LinkTableReader.Read(table.Sheet, table.Head, file.Columns, statement, findings);
        return statement;
    }

    private static (Sheet Sheet, int Head) Headed(IEnumerable<Sheet> sheets, ExchangedFile file) =>
        sheets.Where(sheet => !sheet.Hidden).Select(sheet => (sheet, LinkTableReader.FindHead(sheet, file.Columns))).FirstOrDefault(sheet => sheet.Item2 >= 0);

    private static ImmutableArray<Sheet> Split(ExchangedFile file, char separator)
    {
        try
        {
            return DelimitedReader.Read(file.Name, file.Bytes, separator, 1, ReadLimits.Default, []).Sheets;
        }
        catch (RefusedException)
        {
            return [];
        }
    }
}

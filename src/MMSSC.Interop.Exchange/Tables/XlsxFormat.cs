using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Exchange.Formats;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Sheets.Tables;
using MMSSC.Interop.Sheets.Writing;
using MMSSC.Interop.Spreadsheets;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Tables;

/// <summary>A workbook for committees: a row per link with lists to choose from, and all else of the mapping on sheets beside it. It holds a whole mapping.</summary>
internal sealed class XlsxFormat : IMappingFormat
{
    // Rows that are ready to be filled in below the last link.
    private const int Spare = 200;

    private static readonly LocalText choose = new("Choose from the list.", "Elija de la lista.", "Choisissez dans la liste.");
    private static readonly LocalText share = new("A number from 0 to 1.", "Un número de 0 a 1.", "Un nombre de 0 à 1.");
    private static readonly LocalText above = new("A number above 0.", "Un número mayor que 0.", "Un nombre supérieur à 0.");

    public string Name => "xlsx";

    public IReadOnlyList<string> Endings => [".xlsx"];

    public void Write(Mapping mapping, ExchangeOptions options, Stream stream)
    {
        var language = options.Language;
        var words = Words(mapping);
        XlsxBookWriter.Write(stream, new(mapping.Definition.Title[language], language,
        [
            Links(mapping, words, language),
            .. BookRecords.Of(mapping.Definition, language),
            Elements(BookTabs.Sources[language], mapping.Source, mapping.Definition.Source, language),
            Elements(BookTabs.Targets[language], mapping.Target, mapping.Definition.Target, language),
            new() { Name = BookTabs.Words[language], Widths = [24], Rows = words.SelectMany(list => list.Words).Select(word => SheetRow.Of(CellLook.Code, word)) },
        ]));
    }

    public MappingStatement? Read(ExchangedFile file, ICollection<Diagnostic> findings)
    {
        if (WorkbookReader.Read(file.Name, file.Bytes, ReadLimits.Default, findings) is not { } workbook)
        {
            return null;
        }

        var links = workbook.Sheets
            .OrderByDescending(sheet => BookTabs.Is(sheet.Name, BookTabs.Links))
            .Select(sheet => (Sheet: sheet, Head: LinkTableReader.FindHead(sheet, file.Columns)))
            .FirstOrDefault(found => found.Head >= 0);
        if (links.Sheet is null)
        {
            findings.Add(ExchangeDiagnostics.NotThatForm(file.Whole, Name, $"{LinkField.Source}, {LinkField.Target}"));
            return null;
        }

        var statement = new MappingStatement();
        LinkTableReader.Read(links.Sheet, links.Head, file.Columns, statement, findings);
        Sheet[] others = [.. workbook.Sheets.Where(sheet => sheet != links.Sheet && !BookTabs.All.Any(tab => BookTabs.Is(sheet.Name, tab)) && sheet.Rows.Any(row => row.Any(cell => !cell.IsBlank)))];
        new BookRecordReader(workbook, statement, findings).Read(isWhole: others.Length == 0);
        foreach (var sheet in others)
        {
            findings.Add(ExchangeDiagnostics.UnknownMember(sheet.Locate(0, 0), sheet.Name, sheet.Rows.Count(row => row.Any(cell => !cell.IsBlank))));
        }

        return statement;
    }

    private static SheetTable Links(Mapping mapping, ImmutableArray<(string Field, string[] Words)> words, string language)
    {
        var table = new LinkTable(mapping, language);
        var last = mapping.Definition.Links.Length + mapping.Definition.Unmapped.Length + Spare;
        var rules = ImmutableArray.CreateBuilder<EntryRule>();
        Choose(LinkField.Source, new(BookTabs.Sources[language], 1, mapping.Source.Elements.Length));
        Choose(LinkField.Target, new(BookTabs.Targets[language], 1, mapping.Target.Elements.Length));
        var row = 0;
        foreach (var (field, list) in words)
        {
            Choose(field, new(BookTabs.Words[language], row, row + list.Length - 1));
            row += list.Length;
        }

        rules.Add(new(Column(LinkField.Confidence), share[language]) { Bounds = new(0, 1) });
        rules.Add(new(Column(LinkField.Weight), above[language]) { Bounds = new(0, 1_000_000) });
        return new()
        {
            Name = BookTabs.Links[language],
            Widths = [10, 10, 36, 36, .. table.Fields.Skip(2).Select(WidthOf)],
            HeadRow = 0,
            Rows = table.Rows.Prepend(table.Head),
            Rules = rules.ToImmutable(),
        };

        void Choose(string field, EntryList list) => rules.Add(new(Column(field), choose[language]) { Choices = list });

        CellRange Column(string field) => new(1, last, table.ColumnOf(field), table.ColumnOf(field));
    }

    private static double WidthOf(string field) => LinkField.Stem(field) switch
    {
        LinkField.Rationale or LinkField.Comments => 48,
        LinkField.Method or LinkField.Document or LinkField.Clause or LinkField.Reviewers => 24,
        LinkField.Weight or LinkField.Confidence => 11,
        _ => 16,
    };

    private static SheetTable Elements(string tab, Model model, ModelPin pin, string language)
    {
        var digests = pin.Elements.ToLookup(element => element.Code, element => element.Digest);
        return new()
        {
            Name = tab,
            Widths = [12, 60, 12],
            HeadRow = 0,
            Rows = model.Elements.Select(element => new SheetRow(
            [
                SheetCell.Of(element.Code, CellLook.Code),
                SheetCell.Of(element.Title[language], CellLook.Prose),
                SheetCell.Of(digests[element.Code].FirstOrDefault(), CellLook.Code),
            ])).Prepend(SheetRow.Of(CellLook.Head, BookRecords.Code, BookRecords.Title, BookRecords.Digest)),
        };
    }

    private static ImmutableArray<(string Field, string[] Words)> Words(Mapping mapping) =>
    [
        (LinkField.Relationship, [.. FileWords.Relationships.All, LinkField.Unmapped]),
        (LinkField.LevelMap, [.. mapping.Definition.LevelMaps.Select(map => map.Name)]),
        (LinkField.Basis, [LinkFields.Standard, LinkFields.Proposed]),
        (LinkField.Status, [.. FileWords.LinkStatuses.All]),
    ];
}

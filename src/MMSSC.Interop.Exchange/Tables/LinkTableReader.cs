using System.Collections.Frozen;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Tables;

/// <summary>Reads links from a table: the heads may stand below other rows, the columns in any order.</summary>
internal static class LinkTableReader
{
    // A head stands below a title or two, not below half a sheet.
    private const int FirstRows = 30;

    /// <summary>The row with the heads of source and target, from 0; -1 where there is none.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="stated">What heads mean, as the user states it.</param>
    public static int FindHead(Sheet sheet, FrozenDictionary<string, string> stated)
    {
        for (var row = 0; row < Math.Min(FirstRows, sheet.Rows.Length); row++)
        {
            var fields = sheet.Rows[row].Select(cell => Find(cell.Text, stated)).ToHashSet(StringComparer.Ordinal);
            if (fields.Contains(LinkField.Source) && (fields.Contains(LinkField.Target) || fields.Contains(LinkField.Relationship)))
            {
                return row;
            }
        }

        return -1;
    }

    /// <summary>Reads the rows below the head into the statement.</summary>
    public static void Read(Sheet sheet, int head, FrozenDictionary<string, string> stated, MappingStatement statement, ICollection<Diagnostic> findings)
    {
        var columns = ReadHead(sheet, head, stated, findings);
        var titles = Enumerable.Range(0, sheet.Rows[head].Length).Where(column => FieldHeads.TitleOf(sheet[head, column].Text) is not null).ToArray();
        var notes = sheet.Notes.ToLookup(note => note.Row);
        var links = new List<LinkText>();
        for (var row = head + 1; row < sheet.Rows.Length; row++)
        {
            var link = new LinkText(sheet.Locate(row, 0));
            var isBlank = true;
            foreach (var (column, field) in columns)
            {
                var text = TextOf(sheet[row, column], field);
                isBlank &= string.IsNullOrWhiteSpace(text);
                link.Set(field, Armed(text), sheet.Locate(row, column));
            }

            if (isBlank)
            {
                continue;
            }

            links.Add(link);
            foreach (var column in titles)
            {
                var field = FieldHeads.TitleOf(sheet[head, column].Text)!;
                statement.Titles.Add((link[field], sheet[row, column].Text, field == LinkField.Source));
            }

            foreach (var note in link.IsUnmapped ? [] : notes[row])
            {
                link.Comment(note.Text, sheet.Locate(row, note.Column));
            }
        }

        var taken = links.Where(link => !link.IsUnmapped).Select(link => link.Location).ToHashSet();
        foreach (var note in sheet.Notes.Where(note => !taken.Contains(sheet.Locate(note.Row, 0))))
        {
            findings.Add(ExchangeDiagnostics.UnknownMember(sheet.Locate(note.Row, note.Column), note.Text, 1));
        }

        statement.SayLinks(links, columns.Select(column => column.Field).Concat(sheet.Notes.IsEmpty ? [] : [LinkField.Comments]), findings);
    }

    private static List<(int Column, string Field)> ReadHead(Sheet sheet, int head, FrozenDictionary<string, string> stated, ICollection<Diagnostic> findings)
    {
        var columns = new List<(int Column, string Field)>();
        for (var column = 0; column < sheet.Rows[head].Length; column++)
        {
            var text = sheet[head, column].Text;
            if (Find(text, stated) is { } field && !columns.Exists(known => known.Field == field))
            {
                columns.Add((column, field));
            }
            else if (text.Length > 0 && FieldHeads.TitleOf(text) is null)
            {
                var count = Enumerable.Range(head + 1, sheet.Rows.Length - head - 1).Count(row => !sheet[row, column].IsBlank);
                findings.Add(ExchangeDiagnostics.UnknownMember(sheet.Locate(head, column), text, count));
            }
        }

        return columns;
    }

    private static string? Find(string head, FrozenDictionary<string, string> stated) =>
        stated.TryGetValue(Folding.Fold(head), out var field) ? field : FieldHeads.Find(head);

    /// <summary>What a person sees, but for numbers, of which a format may show less than there is.</summary>
    private static string TextOf(Cell cell, string field) =>
        cell.Kind == CellKind.Number && (field is LinkField.Weight or LinkField.Confidence) ? LinkFields.Spelled(cell.Number) : cell.Text;

    // Exports keep what begins like a formula as text by an apostrophe.
    private static string Armed(string text) => text is ['\'', '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] ? text[1..] : text;
}

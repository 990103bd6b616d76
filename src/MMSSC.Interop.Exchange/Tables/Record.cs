using System.Globalization;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Sheets.Tables;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Tables;

/// <summary>A row of a sheet whose columns are headed by names of fields, as mapping files call them; texts for people have one per language.</summary>
internal sealed class Record(Location location)
{
    private readonly Dictionary<string, Located<string>> texts = new(StringComparer.Ordinal);
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    /// <summary>Where it stands.</summary>
    public Location Location => location;

    /// <summary>The fields that say something.</summary>
    public IEnumerable<string> Fields => texts.Keys;

    /// <summary>The fields that somebody has asked for.</summary>
    public IReadOnlyCollection<string> Asked => read;

    /// <summary>The text of a field; empty where it says nothing.</summary>
    public Located<string> this[string field]
    {
        get
        {
            read.Add(field);
            return texts.TryGetValue(field, out var text) ? text : new("", location);
        }
    }

    /// <summary>The text of a field, or null.</summary>
    public string? Find(string field)
    {
        read.Add(field);
        return texts.TryGetValue(field, out var text) ? text.Value : null;
    }

    /// <summary>Sets a text; blank ones say nothing.</summary>
    public Record Set(string field, string? text, Location? place = null)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            texts[field] = new(text, place ?? location);
        }

        return this;
    }

    /// <summary>Sets a number.</summary>
    public Record Set(string field, double? number) => Set(field, number?.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>Sets a text for people.</summary>
    public Record Set(string field, LocalText text)
    {
        foreach (var one in text.All.IsDefault ? [] : text.All)
        {
            Set(LinkField.In(field, one.Language), one.Text);
        }

        return this;
    }

    /// <summary>The texts of a field by language.</summary>
    public LocalText Prose(string field)
    {
        var prose = texts.Where(text => LinkField.Stem(text.Key) == field).ToArray();
        read.UnionWith(prose.Select(text => text.Key));
        return new([.. prose.Select(text => new TextIn(LinkField.LanguageOf(text.Key), text.Value.Value))]);
    }

    /// <summary>The number of a field; null where it says nothing or no number.</summary>
    public double? Number(string field) =>
        double.TryParse(this[field].Value.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A sheet of records: a column for each field that one of them has.</summary>
    /// <param name="tab">Name of the sheet.</param>
    /// <param name="fields">The fields that come first, whether a record has them or not.</param>
    /// <param name="records">The records.</param>
    public static SheetTable Table(string tab, IReadOnlyCollection<string> fields, IReadOnlyCollection<Record> records)
    {
        var columns = fields.Concat(records.SelectMany(record => record.Fields)).Distinct(StringComparer.Ordinal).ToArray();
        return new()
        {
            Name = tab,
            Widths = [.. columns.Select(column => column.Contains('.', StringComparison.Ordinal) ? 40.0 : 18.0)],
            HeadRow = 0,
            Rows = records.Select(record => new SheetRow([.. columns.Select(column => SheetCell.Of(record.Find(column), CellLook.TextEntry))])).Prepend(SheetRow.Of(CellLook.Head, columns)),
        };
    }

    /// <summary>The records of a sheet, headed by its first row that is not blank.</summary>
    public static IEnumerable<Record> Read(Sheet sheet)
    {
        var head = 0;
        while (head < sheet.Rows.Length && sheet.Rows[head].All(cell => cell.IsBlank))
        {
            head++;
        }

        for (var row = head + 1; row < sheet.Rows.Length; row++)
        {
            var record = new Record(sheet.Locate(row, 0));
            for (var column = 0; column < sheet.Rows[row].Length; column++)
            {
                record.Set(sheet[head, column].Text.Trim(), sheet[row, column].Text, sheet.Locate(row, column));
            }

            if (record.Fields.Any())
            {
                yield return record;
            }
        }
    }
}

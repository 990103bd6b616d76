using MMSSC.Interop.Adapters.Codebooks;
using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Adapters.Codebooks.Looks;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Adapters.Codebooks;

/// <summary>Columns as people write them, and what their codebooks say in short.</summary>
internal static class Column
{
    public static readonly DeclaredMeanings Undeclared = new(new Dictionary<string, string>(), Legend.None, 0);

    /// <summary>The first scale of a model, such as <c>mmssc</c>, or the one that is named behind a colon, such as <c>smr@rmm-2.0:completeness</c>.</summary>
    public static CodebookFinder Finder(string name, DeclaredMeanings? meanings = null, Func<Cell, int?>? ink = null)
    {
        var (model, scale) = Scale(name);
        return ink is null ? new(new(model, scale, Lexicon.Shared), Lexicon.Shared, meanings ?? Undeclared) : new(new(model, scale, Lexicon.Shared), Lexicon.Shared, meanings ?? Undeclared) { Ink = ink };
    }

    public static (Model Model, Scale Scale) Scale(string name)
    {
        var parts = name.Split(':');
        var model = Shipped.Model(parts[0]);
        return (model, parts.Length > 1 ? model.Scales.Single(scale => scale.Id == parts[1]) : model.Scales[0]);
    }

    public static DeclaredMeanings Declaring(params (string Text, string Meaning)[] codes) =>
        new(DeclaredMeanings.Keyed(codes.Select(code => KeyValuePair.Create(code.Text, code.Meaning))), Legend.None, 0);

    /// <summary>A cell: a text, a number where it is written as one, and behind <c>~</c> a fill.</summary>
    public static Cell Cell(string written)
    {
        var (text, fill) = written.Split('~') is [var before, var colour] ? (before, Convert.ToInt32(colour, 16)) : (written, (int?)null);
        return text.Length == 0 ? MMSSC.Interop.Spreadsheets.Cells.Cell.Blank with { Fill = fill }
            : double.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var number)
                ? new(CellKind.Number, text, number, fill, CellTraits.None)
                : new(CellKind.Text, text, 0, fill, CellTraits.None);
    }

    /// <summary>A sample of looks that are each there so often.</summary>
    public static ColumnSample Of(IEnumerable<Cell> cells, int count = 3, params string[] languages) =>
        new("Nivel", [.. cells.Select((cell, row) => new DistinctCell(cell, count, Location.InSheet("a.xlsx", "Hoja1", $"C{row + 2}")))]) { Languages = [.. languages] };

    /// <summary>A sample of texts that are each there as often as is said of it.</summary>
    public static ColumnSample Of(string[] texts, Func<string, int> count) =>
        new("Nivel", [.. texts.Select((text, row) => new DistinctCell(Cell(text), count(text), Location.InSheet("a.xlsx", "Hoja1", $"C{row + 2}")))]);

    /// <summary>A sample of looks with strokes between them.</summary>
    public static ColumnSample Of(string cells, params string[] languages) => Of(cells.Split('|').Select(Cell), 3, languages);

    /// <summary>What an entry says: a level's code, a score, the name of a doubt or of a status.</summary>
    public static string Short(CodebookEntry entry) => entry.Meaning switch
    {
        Meaning.Level => entry.Planned is null ? entry.Level!.Code : $"{entry.Level!.Code}>{entry.Planned.Code}",
        Meaning.Score => entry.Score.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
        Meaning.Doubt => entry.Doubt.ToString(),
        _ => entry.Meaning.ToString(),
    };

    public static string Short(Codebook codebook) => string.Join(' ', codebook.Entries.Select(line => Short(line.Entry)));
}

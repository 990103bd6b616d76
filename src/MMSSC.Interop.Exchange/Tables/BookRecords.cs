using MMSSC.Interop.Assessments;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Sheets.Tables;

namespace MMSSC.Interop.Exchange.Tables;

/// <summary>All of a mapping but its links, as sheets of records. Their fields are called as in mapping files.</summary>
internal static class BookRecords
{
    public const string Field = "field";
    public const string Value = "value";
    public const string Code = "code";
    public const string Title = "title";
    public const string Digest = "digest";

    /// <summary>The sheets, without those that would be empty.</summary>
    public static IEnumerable<SheetTable> Of(MappingDefinition mapping, string language)
    {
        var sheets = new[]
        {
            Record.Table(BookTabs.About[language], [Field, Value], [.. About(mapping)]),
            Record.Table(BookTabs.LevelMaps[language], ["name", "scale", "level", "at", "from", "typical", "to"], [.. mapping.LevelMaps.SelectMany(LevelMap)]),
            Record.Table(BookTabs.Changes[language], ["version", "date"], [.. mapping.Changes.Select(change => Row().Set("version", change.Version).Set("date", change.Date).Set("note", change.Note))]),
            Record.Table(BookTabs.Ratings[language], ["name", "element", "level", "score"], [.. mapping.Examples.SelectMany(Ratings)]),
            Record.Table(BookTabs.Results[language], ["name", "element", "status", "level", "estimate"], [.. mapping.Examples.SelectMany(Results)]),
            Record.Table(BookTabs.Allowed[language], [Code], [.. mapping.Allowances.Select(allowance => Row().Set(Code, allowance.Code.Value).Set("reason", allowance.Reason))]),
        };
        return sheets.Where((sheet, index) => index < 2 || sheet.Rows.Skip(1).Any());
    }

    private static IEnumerable<Record> About(MappingDefinition mapping) =>
    [
        Said(MappingStatement.Schema, mapping.Schema),
        Said("id", mapping.Id),
        Said("version", mapping.Version),
        Said("status", FileWords.MappingStatuses[mapping.Status]),
        Row().Set(Field, "title").Set(Value, mapping.Title),
        Said("maintainer", mapping.Maintainer),
        Said("licence", mapping.Licence),
        .. Pin("source", mapping.Source),
        .. Pin("target", mapping.Target),
        Said("defaults.levelMap", mapping.Defaults.LevelMap.Value),
        Said("defaults.aggregation", FileWords.Aggregations[mapping.Defaults.Aggregation]),
        Said("defaults.rounding", FileWords.Roundings[mapping.Defaults.Rounding]),
        Row().Set(Field, "defaults.minimumCoverage").Set(Value, mapping.Defaults.MinimumCoverage),
        Said(LinkField.Extensions, mapping.Extensions),
    ];

    private static IEnumerable<Record> Pin(string end, ModelPin pin) =>
        [Said($"{end}.model", pin.Model.Value), Said($"{end}.edition", pin.Edition.Value), Said($"{end}.sha256", pin.Sha256.Value)];

    private static IEnumerable<Record> LevelMap(LevelMapDefinition map) => map.Entries.Select(entry =>
    {
        var row = Row().Set("name", map.Name).Set("scale", map.Scale).Set("level", entry.Level).Set("at", entry.At)
            .Set("from", entry.From).Set("typical", entry.Typical).Set("to", entry.To).Set(LinkField.Extensions, map.Extensions);
        foreach (var (field, text) in LinkFields.Of(map.Basis))
        {
            row.Set(field, text);
        }

        return row;
    });

    private static IEnumerable<Record> Ratings(MappingExample example) => example.Ratings.Select(rating =>
    {
        var row = Row().Set("name", example.Name).Set("element", rating.Element.Value);
        return rating.Status == RatingStatus.Rated && rating.Score is { } score ? row.Set("score", score) : row.Set("level", rating.Value.Value);
    });

    private static IEnumerable<Record> Results(MappingExample example) => example.Expect.Select(result => Row()
        .Set("name", example.Name).Set("element", result.Element.Value).Set("status", result.Status).Set("level", result.Level).Set("estimate", result.Estimate)
        .Set("range.from", result.Range?.Low).Set("range.to", result.Range?.High)
        .Set("bounds.from", result.Bounds?.Low).Set("bounds.to", result.Bounds?.High)
        .Set("coverage", result.Coverage));

    private static Record Said(string field, string? value) => Row().Set(Field, field).Set(Value, value);

    private static Record Row() => new(Text.Location.None);
}

using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Exchange.Json;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Files;
using MMSSC.Interop.Files.Shapes;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Tables;

/// <summary>Reads the sheets beside the links of a mapping's workbook. A sheet that is not there says nothing; one that is there says all of its kind.</summary>
internal sealed class BookRecordReader(Workbook workbook, MappingStatement statement, ICollection<Diagnostic> findings)
{
    // Lists to choose from: of their titles nothing is read.
    private static readonly LocalText[] listed = [BookTabs.Sources, BookTabs.Targets];

    private readonly Dictionary<LocalText, Record[]?> tabs = [];

    /// <summary>Reads them all, and names what has no place in a mapping file.</summary>
    /// <param name="isWhole">Whether no other sheet is there, which could be one of these under another name.</param>
    public void Read(bool isWhole)
    {
        ReadAll(isWhole);
        foreach (var sheet in tabs.Where(sheet => !listed.Contains(sheet.Key)).Select(sheet => sheet.Value).OfType<Record[]>())
        {
            var asked = sheet.SelectMany(record => record.Asked).ToHashSet(StringComparer.Ordinal);
            foreach (var unread in sheet.SelectMany(record => record.Fields.Where(field => !asked.Contains(field)).Select(field => (Field: field, Record: record))).GroupBy(field => field.Field).ToArray())
            {
                findings.Add(ExchangeDiagnostics.UnknownMember(unread.First().Record[unread.Key].Location, unread.Key, unread.Count()));
            }
        }
    }

    private void ReadAll(bool isAlone)
    {
        if (Records(BookTabs.About) is { } about)
        {
            ReadAbout(about.ToLookup(record => record[BookRecords.Field].Value));
        }

        if (Records(BookTabs.LevelMaps) is { } maps)
        {
            statement.Say("levelMaps", said => said with { LevelMaps = [.. maps.Where(record => record["name"].Value.Length > 0).GroupBy(record => record["name"].Value).Select(LevelMap)] });
        }

        // Sheets that would be empty are left out of an export: where the mapping is described, their absence says that there is nothing.
        var isWhole = isAlone && statement.Speaks("id");
        Say(BookTabs.Changes, "changes", isWhole, (said, records) => said with { Changes = [.. records.Select(record => new ChangeNote(record["version"].Value, record["date"].Value, record.Prose("note")))] });
        Say(BookTabs.Allowed, "allow", isWhole, (said, records) => said with { Allowances = [.. records.Select(record => new Allowance(record[BookRecords.Code], record.Prose("reason"), record.Location))] });
        if (isWhole || Records(BookTabs.Results) is not null)
        {
            statement.Say("examples", said => said with { Examples = [.. Examples()] });
        }
    }

    private void Say(LocalText tab, string member, bool isWhole, Func<MappingDefinition, Record[], MappingDefinition> say)
    {
        var records = Records(tab);
        if (isWhole || records is not null)
        {
            statement.Say(member, said => say(said, records ?? []));
        }
    }

    private Record[]? Records(LocalText tab)
    {
        if (!tabs.TryGetValue(tab, out var read))
        {
            tabs.Add(tab, read = workbook.Sheets.FirstOrDefault(sheet => BookTabs.Is(sheet.Name, tab)) is { } sheet ? [.. Record.Read(sheet)] : null);
        }

        return read;
    }

    private void ReadAbout(ILookup<string, Record> about)
    {
        var told = new HashSet<string>(StringComparer.Ordinal) { "title" };
        Tell(MappingStatement.Schema, value => statement.Say(MappingStatement.Schema, said => said with { Schema = value.Value }));
        Tell("id", value => statement.Say("id", said => said with { Id = value.Value }));
        Tell("version", value => statement.Say("version", said => said with { Version = value.Value, VersionLocation = value.Location }));
        Tell("status", value => statement.Say("status", said => said with { Status = Choice(value, "status", FileWords.MappingStatuses, MappingStatus.Draft) }));
        if (about["title"].FirstOrDefault() is { } title)
        {
            statement.Say("title", said => said with { Title = title.Prose(BookRecords.Value) });
        }

        statement.Say("maintainer", said => said with { Maintainer = Find("maintainer") });
        statement.Say("licence", said => said with { Licence = Find("licence") });
        Tell("source.model", value => statement.Say("source", said => said with { Source = Pin("source", value, BookTabs.Sources) }));
        Tell("target.model", value => statement.Say("target", said => said with { Target = Pin("target", value, BookTabs.Targets) }));
        Tell("defaults.levelMap", value => statement.Say("defaults", said => said with
        {
            Defaults = new(
                value,
                Choice(At("defaults.aggregation"), "aggregation", FileWords.Aggregations, Aggregation.Mean),
                Choice(At("defaults.rounding"), "rounding", FileWords.Roundings, Rounding.Nearest),
                (about["defaults.minimumCoverage"].FirstOrDefault() is { } coverage ? Number(coverage, BookRecords.Value) : null) ?? MappingDefaults.DefaultMinimumCoverage),
        }));

        if (statement.Speaks("id"))
        {
            statement.Say(LinkField.Extensions, said => said with { Extensions = Object(At(LinkField.Extensions)) });
        }

        told.UnionWith(["defaults.minimumCoverage", LinkField.Extensions, "defaults.aggregation", "defaults.rounding"]);
        foreach (var unknown in about.Where(row => !told.Contains(row.Key)))
        {
            findings.Add(ExchangeDiagnostics.UnknownMember(unknown.First().Location, unknown.Key, unknown.Count()));
        }

        Located<string> At(string field)
        {
            told.Add(field);
            return about[field].FirstOrDefault()?[BookRecords.Value] ?? new("", Location.None);
        }

        string? Find(string field) => At(field).Value is { Length: > 0 } text ? text : null;

        void Tell(string field, Action<Located<string>> tell)
        {
            if (At(field) is { Value.Length: > 0 } value)
            {
                tell(value);
            }
        }

        ModelPin Pin(string end, Located<string> model, LocalText tab) => new(model, At($"{end}.edition"), At($"{end}.sha256"))
        {
            Elements = [.. (Records(tab) ?? []).Where(record => record[BookRecords.Digest].Value.Length > 0).Select(record => new PinnedElement(record[BookRecords.Code].Value, record[BookRecords.Digest].Value))],
        };
    }

    private LevelMapDefinition LevelMap(IGrouping<string, Record> rows)
    {
        var first = rows.First();
        var basis = new LinkText(first.Location);
        foreach (var field in first.Fields.Where(field => LinkField.Stem(field) is LinkField.Basis or LinkField.Document or LinkField.Clause or LinkField.Method))
        {
            basis.Set(field, first[field].Value, first[field].Location);
        }

        return new(rows.Key, first.Find("scale"), basis.ToBasis(findings), [.. rows.Select(Entry).OfType<LevelMapEntry>()], first.Location)
        {
            Extensions = Object(first[LinkField.Extensions]),
        };
    }

    private LevelMapEntry? Entry(Record row)
    {
        if (row.Number("from") is { } from && row.Number("typical") is { } typical && row.Number("to") is { } to)
        {
            return new(row.Find("level"), row.Find("level") is null ? row.Number("at") : null, from, typical, to, row.Location);
        }

        findings.Add(ExchangeDiagnostics.UnreadableField(row.Location, "from, typical, to", $"{row["from"].Value}, {row["typical"].Value}, {row["to"].Value}", ["1", "2.5"]));
        return null;
    }

    private IEnumerable<MappingExample> Examples()
    {
        var ratings = (Records(BookTabs.Ratings) ?? []).ToLookup(record => record["name"].Value);
        var results = (Records(BookTabs.Results) ?? []).ToLookup(record => record["name"].Value);
        foreach (var name in ratings.Concat(results).Select(group => group.Key).Where(name => name.Length > 0).Distinct())
        {
            yield return new(
                name,
                [.. ratings[name].Select(Rating)],
                [.. results[name].Select(Result)],
                ratings[name].Concat(results[name]).First().Location);
        }
    }

    private ExampleRating Rating(Record row) => Number(row, "score") is { } score
        ? new(row["element"], row["score"], score, RatingStatus.Rated)
        : new(row["element"], row["level"], null, FileWords.RatingStatuses.Find(row["level"].Value) ?? RatingStatus.Rated);

    private ExpectedResult Result(Record row) => new(
        row["element"], row.Find("status"), row.Find("level"), Number(row, "estimate"), Interval(row, "range"), Interval(row, "bounds"), Number(row, "coverage"), row.Location);

    private (double Low, double High)? Interval(Record row, string field)
    {
        var (low, high) = (Number(row, $"{field}.from"), Number(row, $"{field}.to"));
        return low is { } from && high is { } to ? (from, to) : null;
    }

    private double? Number(Record row, string field)
    {
        var number = row.Number(field);
        if (number is null && row.Find(field) is { } text)
        {
            findings.Add(ExchangeDiagnostics.UnreadableHead(row[field].Location, field, text, ["1", "2.5"]));
        }

        return number;
    }

    private string? Object(Located<string> text)
    {
        var spelled = text.Value.Length == 0 ? null : JsonFile.ObjectOf(text.Value);
        if (spelled is null && text.Value.Length > 0)
        {
            findings.Add(ExchangeDiagnostics.UnreadableHead(text.Location, LinkField.Extensions, text.Value, ["{\"…\": …}"]));
        }

        return spelled;
    }

    private T Choice<T>(Located<string> text, string field, Words<T> words, T otherwise)
        where T : struct
    {
        if (text.Value.Length > 0 && words.Find(text.Value) is null)
        {
            findings.Add(ExchangeDiagnostics.UnreadableHead(text.Location, field, text.Value, words.All));
        }

        return words.Find(text.Value) ?? otherwise;
    }
}

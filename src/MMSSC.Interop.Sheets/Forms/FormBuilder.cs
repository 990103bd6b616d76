using System.Collections.Immutable;
using System.Globalization;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Sheets.Tables;

namespace MMSSC.Interop.Sheets.Forms;

/// <summary>Makes the sheet in which a community writes its assessment down: blank, or filled with what was read elsewhere.</summary>
public sealed class FormBuilder
{
    // Title, fields, how much is filled in, an empty row and the heads.
    private const int TopRows = 9;
    private const int NowColumn = 2;
    private const int PlannedColumn = 3;
    private const string RampLow = "F1F5FA";
    private const string RampHigh = "8FB0D6";

    private readonly FormContent content;
    private readonly LevelLists words;
    private readonly HashSet<Element> asked;
    private readonly ImmutableArray<SheetRow>.Builder rows = ImmutableArray.CreateBuilder<SheetRow>();
    private readonly List<EntryRange> ranges = [];

    private FormBuilder(FormContent content)
    {
        this.content = content;
        words = new(content.Model, content.Language);
        asked = [.. FormContent.Asked(content.Model)];
    }

    /// <summary>Makes the form.</summary>
    public static SheetBook Build(FormContent content) => new FormBuilder(content).Build();

    private string In(Text.LocalText text) => text[content.Language];

    private SheetBook Build()
    {
        foreach (var element in content.Model.Elements)
        {
            Add(element);
        }

        var title = $"{In(FormWords.Assessment)}: {content.Model.Title[content.Language]} ({content.Model.Reference})";
        var head = SheetRow.Of(CellLook.Head, In(FormWords.Code), In(FormWords.Element), In(FormWords.Now), In(FormWords.Planned), In(FormWords.Evidence), In(FormWords.Note));
        var fields = FormHead.Rows(content.Now ?? content.Planned, content.Language).ToArray();
        var form = Form([SheetRow.Of(CellLook.Title, title), .. fields, Count(), SheetRow.Empty, head]);
        return new(title, content.Language, [Instructions(), form, Lists()])
        {
            Flat = form with { Rows = InText([SheetRow.Of(CellLook.Title, title), .. Lines(isProtected: false), SheetRow.Empty, .. fields, SheetRow.Empty, head, .. rows]) },
        };
    }

    /// <summary>As text each row has as many fields as the table, as spreadsheets write them: otherwise the commas of the instructions decide the separator of a short form.</summary>
    private static IEnumerable<SheetRow> InText(IReadOnlyCollection<SheetRow> rows)
    {
        var width = rows.Max(row => row.Cells.Length);
        return rows.Select(row => new SheetRow([.. row.Cells, .. Enumerable.Repeat(SheetCell.Of((string?)null), width - row.Cells.Length)]));
    }

    private SheetRow Count() => FormHead.Count(
        Column(NowColumn), Column(PlannedColumn), (Filled(NowColumn), Filled(PlannedColumn)), asked.Count, content.Language);

    private CellRange Column(int column) => new(TopRows, TopRows + rows.Count - 1, column, column);

    private int Filled(int column) => rows.Count(row => row.Cells[column] is { Number: not null } or { Text.Length: > 0 });

    private void Add(Element element)
    {
        if (!asked.Contains(element))
        {
            rows.Add(SheetRow.Of(CellLook.Group, element.Code, element.Title[content.Language], "", "", "", ""));
            return;
        }

        var scale = element.Scale!;
        if (ranges.Count > 0 && ranges[^1].Scale == scale && ranges[^1].Last == rows.Count - 1)
        {
            ranges[^1].Last = rows.Count;
        }
        else
        {
            ranges.Add(new(scale, rows.Count));
        }

        var now = Find(content.Now, element);
        var planned = Find(content.Planned, element);
        rows.Add(new(
        [
            SheetCell.Of(element.Code, CellLook.Code),
            SheetCell.Of(element.Title[content.Language], CellLook.Prose) with { Comment = CommentOn(element) },
            Entry(now, scale),
            Entry(planned, scale),
            SheetCell.Of(now?.Evidence ?? planned?.Evidence, CellLook.Entry),
            SheetCell.Of(now?.Note ?? planned?.Note, CellLook.Entry),
        ]));
    }

    private static Rating? Find(Assessment? assessment, Element element) => assessment?.Ratings.FirstOrDefault(rating => rating.Element == element);

    private SheetCell Entry(Rating? rating, Scale scale)
    {
        var look = LevelLists.IsShare(scale) ? CellLook.PercentEntry : CellLook.Entry;
        return rating switch
        {
            null => SheetCell.Of((string?)null, look),
            { Level: { } level } => SheetCell.Of(words.Of(level), look),
            { Score: { } score } => SheetCell.Of(score, look),
            { Status: RatingStatus.NotApplicable } => SheetCell.Of(In(FormWords.NotApplicable), look),
            _ => SheetCell.Of((string?)null, look),
        };
    }

    private string? CommentOn(Element element)
    {
        var lines = content.Criteria.Where(criterion => criterion.Element == element.Code)
            .Select(criterion => $"{(element.Scale?.Find(criterion.Level) is { } level ? words.Of(level) : criterion.Level)}: {criterion.Text[content.Language]}");
        var text = string.Join('\n', lines);
        return text.Length > 0 ? text : null;
    }

    private SheetTable Form(ImmutableArray<SheetRow> top) => new()
    {
        Name = In(FormWords.Assessment),
        Widths = [28, 58, 20, 20, 40, 40],
        Rows = [.. top, .. rows],
        HeadRow = TopRows - 1,
        IsForm = true,
        Rules =
        [
            .. FormHead.Rules(words.Methods(In(FormWords.Lists)), words.Stakeholders(In(FormWords.Lists)), content.Language),
            .. ranges.Select(range => new EntryRule(range.Cells, In(PromptOf(range.Scale)))
            {
                Choices = range.Scale.Levels.IsEmpty ? null : words.ListOf(range.Scale, In(FormWords.Lists)),
                Bounds = range.Scale.Levels.IsEmpty ? new(range.Scale.From, range.Scale.To) : null,
            }),
        ],
        Fills = [.. ranges.SelectMany(range => range.Scale.Levels.Select(level => new WordFill(range.Cells, words.Of(level), FillOf(level, range.Scale))))],
    };

    private static Text.LocalText PromptOf(Scale scale) => !scale.Levels.IsEmpty ? FormWords.Choose
        : LevelLists.IsShare(scale) ? FormWords.Between("0 %", "100 %")
        : FormWords.Between(scale.From.ToString(CultureInfo.InvariantCulture), scale.To.ToString(CultureInfo.InvariantCulture));

    private SheetTable Lists() => new()
    {
        Name = In(FormWords.Lists),
        Widths = [40],
        Rows = words.Rows,
    };

    private SheetTable Instructions() => new()
    {
        Name = In(FormWords.Instructions),
        Widths = [110],
        Rows = [SheetRow.Of(CellLook.Title, In(FormWords.Instructions)), .. Lines(isProtected: true)],
    };

    private IEnumerable<SheetRow> Lines(bool isProtected)
    {
        Scale[] scales = [.. ranges.Select(range => range.Scale).Distinct().Where(scale => scale.Levels.Any(level => !level.Meaning.IsEmpty))];
        return
        [
            .. FormWords.Lines(ranges.Exists(range => !range.Scale.Levels.IsEmpty), isProtected).Select(line => SheetRow.Of(CellLook.Prose, In(line))),
            .. scales.SelectMany(scale => new[] { SheetRow.Of(CellLook.Label, $"{scale.Title[content.Language]}: {In(FormWords.InOurWords)}") }
                .Concat(scale.Levels.Where(level => !level.Meaning.IsEmpty).Select(level => SheetRow.Of(CellLook.Prose, $"{words.Of(level)}: {level.Meaning[content.Language]}")))),
        ];
    }

    // A model's own colours are for a page; text must be read on these, so they are mixed with white.
    private static string FillOf(Level level, Scale scale) => level.Colour is { } colour
        ? Mix("FFFFFF", colour.TrimStart('#'), 0.45)
        : Mix(RampLow, RampHigh, scale.Levels.Length < 2 ? 0 : (double)level.Index / (scale.Levels.Length - 1));

    private static string Mix(string from, string to, double share) => string.Concat(Enumerable.Range(0, 3).Select(i =>
    {
        var low = int.Parse(from.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var high = int.Parse(to.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return ((int)Math.Round(low + ((high - low) * share))).ToString("X2", CultureInfo.InvariantCulture);
    }));

    // Rows that stand together and are rated on one scale.
    private sealed class EntryRange(Scale scale, int first)
    {
        public Scale Scale => scale;

        public int First { get; } = first;

        public int Last { get; set; } = first;

        public CellRange Cells => new(TopRows + First, TopRows + Last, NowColumn, PlannedColumn);
    }
}

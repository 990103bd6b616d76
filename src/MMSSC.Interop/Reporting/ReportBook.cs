using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Reports;
using MMSSC.Interop.Reports.Facts;
using MMSSC.Interop.Reports.Inputs;
using MMSSC.Interop.Reports.TemplateFiles;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;
using MMSSC.Interop.Sheets.Exports;
using MMSSC.Interop.Sheets.Tables;

namespace MMSSC.Interop.Reporting;

/// <summary>The combined report as sheets, from the values that its templates read; the trace to each cell and link is the one of a translation.</summary>
public sealed class ReportBook
{
    private readonly ViewObject view;
    private readonly ReportWording words;

    private ReportBook(ViewObject view, ReportWording words) => (this.view, this.words) = (view, words);

    /// <summary>Makes the book; null where the texts of the language can't be used, the findings then say why.</summary>
    /// <param name="input">What the report is made of.</param>
    /// <param name="findings">Is told what is wrong with the texts.</param>
    public static SheetBook? Of(ReportInput input, ICollection<Diagnostic> findings)
    {
        if (WordingReader.Read(TemplateFolder.Of(null), input.Language, findings) is not { } words)
        {
            return null;
        }

        var book = new ReportBook(ReportModel.Build(input, words, _ => true), words);
        var voices = new ReportFacts(input).Consolidated.Select(self => self.Consolidation!).ToArray();
        return new(words.Say("report.title"), input.Language,
        [
            book.Characteristics(),
            book.Steps(),
            book.QuickWins(),
            book.Gaps(),
            .. voices.Length == 0 ? [] : ConsolidationBook.Of(voices, input.Language).Sheets,
            .. input.Translations.IsEmpty ? [] : TranslationBook.Of(input.Translations, input.Language).Sheets,
            RatingBook.Of(input.Assessments, input.Language).Sheets[0],
            book.Origin(),
        ]);
    }

    private SheetTable Characteristics()
    {
        var target = Node(view, "target");
        var sources = Nodes(target, "sources");
        var columns = Columns().Add(ExportWords.Community, 24).Add(ExportWords.Visibility, 28).Add(ExportWords.Code, 8).Add(Say("column.characteristic"), 48)
            .Add(Say("column.now"), 9).Add(Say("column.planned"), 12).Add(Say("column.gap"), 9);
        foreach (var source in sources)
        {
            var letter = Text(source, "letter");
            columns.Add($"{letter}: {Text(source, "title")}", 24).Add($"{letter}: {ExportWords.Estimate[words.Language]}", 12)
                .Add($"{letter}: {ExportWords.RangeLow[words.Language]}", 12).Add($"{letter}: {ExportWords.RangeHigh[words.Language]}", 12)
                .Add($"{letter}: {ExportWords.BoundsLow[words.Language]}", 12).Add($"{letter}: {ExportWords.BoundsHigh[words.Language]}", 12)
                .Add($"{letter}: {Say("column.coverage")}", 12).Add($"{letter}: {Say("column.verdict")}", 24).Add($"{letter}: {Say("origin.mappings")}", 44).Add($"{letter}: {Say("mapping.links")}", 44);
        }

        return columns.Table(Say("target.all"), Nodes(target, "rows").Where(row => row["inner"] is false).Select(row => new SheetRow(
        [
            SheetCell.Of(Text(view, "community")),
            SheetCell.Of(Text(view, "visibility")),
            SheetCell.Of(Text(row, "code"), CellLook.Code),
            SheetCell.Of(Text(row, "title")),
            SheetCell.Of(Value(row, "now")),
            SheetCell.Of(Value(row, "planned")),
            SheetCell.Of(Value(row, "planned") - Value(row, "now")),
            .. sources.SelectMany(source => Derived(row, Text(source, "letter")!)),
        ])));
    }

    private IEnumerable<SheetCell> Derived(ViewObject row, string letter)
    {
        var derived = Nodes(row, "derived").FirstOrDefault(node => Text(node, "letter") == letter);
        var coverage = Nodes(Node(view, "origin"), "coverage").First(node => Text(node, "letter") == letter);
        var check = Nodes(Node(view, "cross_check"), "rows").FirstOrDefault(node => Text(node, "code") == Text(row, "code") && Text(Node(node, "derived"), "letter") == letter);
        var range = derived?["range"] as Interval?;
        var bounds = derived?["bounds"] as Interval?;
        yield return SheetCell.Of(derived is null ? null : Level(derived));
        yield return SheetCell.Of(derived?["estimate"] as double?);
        yield return SheetCell.Of(range?.Low);
        yield return SheetCell.Of(range?.High);
        yield return SheetCell.Of(bounds?.Low);
        yield return SheetCell.Of(bounds?.High);
        yield return SheetCell.Of((derived?["coverage"] as Share?)?.Value, CellLook.Percent);
        yield return SheetCell.Of(check is null ? null : Text(Node(check, "verdict"), "title"));
        yield return SheetCell.Of(derived is null ? null : Text(coverage, "path"));
        yield return SheetCell.Of(derived is null ? null : Text(coverage, "basis"));
    }

    private string? Level(ViewObject derived) =>
        derived["level"] is ViewObject level ? Text(level, "label") : derived["stated"] is false ? Say("derived.insufficient") : null;

    private SheetTable Steps() => Columns().Add(ExportWords.Code, 8).Add(Say("column.characteristic"), 48).Add(Say("steps.why"), 40).Add(Say("steps.to"), 22).Add(Say("steps.up"), 60)
        .Add(Say("column.basis"), 44).Add(Say("column.moves-it"), 60).Add(Say("steps.document-list"), 40)
        .Table(Say("steps.title"), Nodes(Node(view, "steps"), "groups").SelectMany(group => Nodes(group, "characteristics").Select(item => new SheetRow(
        [
            SheetCell.Of(Text(item, "code"), CellLook.Code),
            SheetCell.Of(Text(item, "title")),
            SheetCell.Of(Join(item, "reasons")),
            SheetCell.Of(group["next"] is ViewObject next ? Text(next, "label") : null),
            SheetCell.Of(Text(group, "text"), CellLook.Prose),
            SheetCell.Of(Text(group, "wording"), CellLook.Prose),
            SheetCell.Of(string.Join(Say("list.separator"), Nodes(item, "moves").Select(move => $"{Text(move, "letter")} {Text(move, "name")} {Text(move, "from")} → {Text(move, "to")}: {Text(move, "now")} → {Text(move, "then")}")), CellLook.Prose),
            SheetCell.Of(Join(item, "documents")),
        ]))));

    private SheetTable QuickWins() => Columns().Add(Say("column.model"), 40).Add(ExportWords.Code, 8).Add(Say("column.source-element"), 44).Add(Say("column.change"), 28).Add(Say("column.moves"), 12).Add(ExportWords.Result, 60)
        .Table(Say("wins.title"), Nodes(Node(view, "steps"), "quick_wins").Select(win => new SheetRow(
        [
            SheetCell.Of(Text(win, "source")),
            SheetCell.Of(Text(win, "code"), CellLook.Code),
            SheetCell.Of(Text(win, "title")),
            SheetCell.Of($"{Text(win, "from")} → {Text(win, "to")}"),
            SheetCell.Of(win["count"] as int?, CellLook.Whole),
            SheetCell.Of(string.Join(Say("list.separator"), Nodes(win, "moved").Select(moved => $"{Text(moved, "name")} {Text(moved, "now")} → {Text(moved, "then")}")), CellLook.Prose),
        ])));

    private SheetTable Gaps() => Columns().Add(Say("column.model"), 40).Add(ExportWords.Code, 8).Add(Say("column.characteristic"), 44).Add(Say("ladder.missing"), 18).Add(ExportWords.Code, 8).Add(Say("column.element"), 48).Add(Say("column.level"), 14).Add(Say("column.place"), 44)
        .Table(Say("ladder.missing"), Nodes(view, "sources").SelectMany(source => Nodes(source, "groups").SelectMany(group => Nodes(group, "rows")).Where(row => row["gap"] is not null)
            .SelectMany(row => Nodes(Node(row, "gap"), "short").Concat(Nodes(Node(row, "gap"), "open")).Select(part => new SheetRow(
            [
                SheetCell.Of(Text(source, "title")),
                SheetCell.Of(Text(row, "code"), CellLook.Code),
                SheetCell.Of(Text(row, "title")),
                SheetCell.Of(Text(Node(Node(row, "gap"), "next"), "title")),
                SheetCell.Of(Text(part, "code"), CellLook.Code),
                SheetCell.Of(Text(part, "title")),
                SheetCell.Of(Text(part, "text")),
                SheetCell.Of(Text(part, "place")),
            ])))));

    private SheetTable Origin()
    {
        var origin = Node(view, "origin");
        return Columns().Add(Say("column.place"), 44).Add(Say("column.weight-of-finding"), 28).Add(Say("column.finding"), 110).Table(Say("origin.title"),
        [
            .. ((IEnumerable<string>)origin["statement"]!).Concat((IEnumerable<string>)origin["assumptions"]!).Select(sentence => new SheetRow([SheetCell.Of((string?)null), SheetCell.Of((string?)null), SheetCell.Of(sentence, CellLook.Prose)])),
            .. Nodes(origin, "files").Select(file => new SheetRow([SheetCell.Of(Text(file, "name")), SheetCell.Of(Text(file, "read_as")), SheetCell.Of(Text(file, "sha256"))])),
            .. Nodes(origin, "findings").Select(finding => new SheetRow([SheetCell.Of(Text(finding, "place")), SheetCell.Of($"{Text(finding, "severity")} {Text(finding, "code")}"), SheetCell.Of(Text(finding, "message"), CellLook.Prose)])),
        ]);
    }

    private ExportColumns Columns() => new(words.Language);

    private string Say(string key) => words.Say(key);

    private string? Text(ViewObject node, string name) => node[name] is { } value ? words.Format(value) : null;

    private string Join(ViewObject node, string name) => string.Join(Say("list.comma"), (IEnumerable<string>)node[name]!);

    private static double? Value(ViewObject row, string name) => row[name] is ViewObject said ? said["value"] as double? : null;

    private static ViewObject Node(ViewObject node, string name) => (ViewObject)node[name]!;

    private static ViewObject[] Nodes(ViewObject node, string name) => (ViewObject[])node[name]!;
}

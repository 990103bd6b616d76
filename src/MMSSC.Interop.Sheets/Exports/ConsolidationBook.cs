using System.Globalization;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Sheets.Tables;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Sheets.Exports;

/// <summary>What several stakeholders said: a sheet per assessment with the answers to each element, and one with those that the workshop should settle.</summary>
public static class ConsolidationBook
{
    private const int ColumnsOfWhole = 4;

    private static readonly LocalText title = new("Several stakeholders", "Varias partes interesadas", "Plusieurs parties prenantes");
    private static readonly LocalText median = new("Median", "Mediana", "Médiane");
    private static readonly LocalText low = new("Lowest", "Mínimo", "Minimum");
    private static readonly LocalText high = new("Highest", "Máximo", "Maximum");
    private static readonly LocalText answers = new("Answers", "Respuestas", "Réponses");
    private static readonly LocalText consensus = new("Consensus", "Consenso", "Consensus");
    private static readonly LocalText workshop = new("For the workshop", "Para el taller", "Pour l'atelier");
    private static readonly LocalText all = new("all together", "todas juntas", "toutes ensemble");
    private static readonly LocalText other = new("not named", "sin nombre", "non nommé");

    /// <summary>Makes the book.</summary>
    public static SheetBook Of(IReadOnlyCollection<Consolidation> consolidations, string language) =>
        new(title[language], language, [.. consolidations.Select(one => Answers(one, language)), Workshop(consolidations, language)])
        {
            Flat = Flat(consolidations, language),
        };

    private static SheetTable Flat(IReadOnlyCollection<Consolidation> consolidations, string language) =>
        Flat(consolidations, TerritoryColumn.Of(consolidations.Select(one => one.Result.Community)), language);

    private static SheetTable Flat(IReadOnlyCollection<Consolidation> consolidations, TerritoryColumn territory, string language) => territory.AddTo(new ExportColumns(language)
        .Add(ExportWords.Community, 28).Add(ExportWords.CommunityId, 10).Add(ExportWords.Model, 20).Add(ExportWords.Date, 12).Add(ExportWords.Horizon, 14).Add(ExportWords.Stakeholder, 20)
        .Add(ExportWords.Code, 8).Add(ExportWords.Element, 44).Add(ExportWords.Level, 20).Add(median, 9).Add(low, 9).Add(high, 9).Add(answers, 11).Add(consensus, 11))
        .Table(title[language], consolidations.SelectMany(one => one.Elements.SelectMany(element => one.Groups.Select(group => (Group: group, Whole: false)).Prepend((null, true))
            .Select(line => territory.Row(
            [
                SheetCell.Of(one.Result.Community.Name ?? ExportWords.Unnamed[language]),
                SheetCell.Of(one.Result.Community.Id),
                SheetCell.Of(one.Result.Model.ToString()),
                SheetCell.Of(one.Result.Date?.ToString()),
                SheetCell.Of(ExportWords.Of(one.Result.Horizon)[language]),
                SheetCell.Of(line.Whole ? all[language] : line.Group ?? other[language]),
                .. line.Whole ? Row(element, language) : OfGroup(element, line.Group, territory, language),
            ], one.Result.Community)))));

    private static IEnumerable<SheetCell> OfGroup(ConsolidatedElement element, string? group, TerritoryColumn territory, string language)
    {
        yield return SheetCell.Of(element.Element.Code, CellLook.Code);
        yield return SheetCell.Of(element.Element.Title[language]);
        yield return SheetCell.Of(element.MedianOf(group) is { } value && element.Element.ValueScale?.At(value) is { } level ? level.LabelIn(language) : null);
        yield return SheetCell.Of(element.MedianOf(group));

        // A group has none of what is said of all together; the territory stands behind it.
        for (var i = 0; territory.IsNeeded && i < ColumnsOfWhole; i++)
        {
            yield return SheetCell.Of((string?)null);
        }
    }

    private static SheetTable Answers(Consolidation one, string language)
    {
        var groups = one.Groups.ToArray();
        var columns = new ExportColumns(language)
            .Add(ExportWords.Code, 8).Add(ExportWords.Element, 44).Add(ExportWords.Level, 20).Add(median, 9).Add(low, 9).Add(high, 9).Add(answers, 11).Add(consensus, 11);
        foreach (var group in groups)
        {
            columns.Add(group ?? other[language], 18);
        }

        return columns.Table(Name(one, language), one.Elements.Select(element => new SheetRow(
        [
            .. Row(element, language),
            .. groups.Select(group => SheetCell.Of(element.MedianOf(group))),
        ])));
    }

    private static SheetTable Workshop(IReadOnlyCollection<Consolidation> consolidations, string language) => new ExportColumns(language)
        .Add(ExportWords.Model, 28).Add(ExportWords.Code, 8).Add(ExportWords.Element, 44).Add(ExportWords.Level, 20).Add(median, 9).Add(low, 9).Add(high, 9).Add(answers, 11).Add(consensus, 11)
        .Table(workshop[language], consolidations.SelectMany(one => one.ForWorkshop.Select(element => new SheetRow([SheetCell.Of(Name(one, language)), .. Row(element, language)]))));

    private static IEnumerable<SheetCell> Row(ConsolidatedElement element, string language)
    {
        yield return SheetCell.Of(element.Element.Code, CellLook.Code);
        yield return SheetCell.Of(element.Element.Title[language]);
        yield return SheetCell.Of(element.Median is { } value && element.Element.ValueScale?.At(value) is { } level ? level.LabelIn(language) : null);
        yield return SheetCell.Of(element.Median);
        yield return SheetCell.Of(element.Median is null ? null : element.Low);
        yield return SheetCell.Of(element.Median is null ? null : element.High);
        yield return SheetCell.Of(element.Answers, CellLook.Whole);
        yield return SheetCell.Of(element.Consensus);
    }

    private static string Name(Consolidation one, string language) => string.Create(CultureInfo.InvariantCulture,
        $"{one.Result.Community.Label ?? ExportWords.Unnamed[language]}, {one.Result.Model}, {one.Result.Date?.ToString() ?? "—"}, {ExportWords.Of(one.Result.Horizon)[language]}");
}

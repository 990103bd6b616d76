using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Adapters.Corpus.Writing;
using static MMSSC.Interop.Tests.Adapters.Corpus.Shapes.AllShapes;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Shapes;

/// <summary>Files that mean two things: what is in doubt is refused with the reason, and nothing wins.</summary>
internal static class DoubtfulShapes
{
    public static IEnumerable<CorpusFile> Files()
    {
        foreach (var form in (string[])["comma.csv", "a.xlsx", "a.ods"])
        {
            yield return Of("bare numbers without a legend", "bare", form, "MMI2202", page: truth => ConditionShapes.Page(truth, Speech.Spanish, level => level.Index + 1.0));
            yield return Of("titles that contradict codes", "shifted", form, "MMI2155", page: Shifted);
            yield return Of("two values for one element", "twice", form, "MMI2160", page: Twice);
        }

        foreach (var form in Form.Books)
        {
            yield return Of("words against colours", "signs", form, "MMI2204", page: Mixed);
            yield return Of("cells to fill in, highlighted", "highlighted", form, "MMI2205", page: truth => Highlighted(truth, element => truth.LevelOf(element) is null));
            yield return Of("cells to fill in, highlighted", "all-highlighted", form, "MMI2205", page: truth => Highlighted(truth, _ => true));
            yield return Of("rows banded in a level's colour, half of them open", "banded", form, "MMI2205", page: Banded);
            yield return Of("rows banded in a level's colour, half of them open", "banded-wide", form, "MMI2205", page: BandedWide);
            yield return Of("two values for one element", "sheets", form, "MMI2160", pages: truth =>
                [RowShapes.Plain(truth, Speech.Spanish, name: "Hoja 1"), RowShapes.Plain(Changed(truth), Speech.Spanish, name: "Hoja 2")]);
            yield return Of("versions without a date", "tabs", form, "MMI2160", pages: truth =>
                [RowShapes.Plain(truth, Speech.Spanish, name: "Primer semestre"), RowShapes.Plain(Changed(truth), Speech.Spanish, name: "Segundo semestre")]);
            yield return Of("versions without a date", "columns", form, "MMI2160", page: truth => BookShapes.WithColumn(truth, Changed(truth), "Nivel revisado"));
            yield return Of("a colour for each area", "areas", form, "MMI2108", page: Coloured);
            yield return Of("numbers that may have lost a zero, out of order", "shuffled", form, "MMI2159", page: Shuffled);
            yield return Of("icons whose bounds depend on other cells", "relative", form, "MMI2202", page: truth => With(
                ConditionShapes.Page(truth, Speech.Spanish, level => level.Index + 2.0 + (level.Index % 2)),
                page => ConditionShapes.Over(page, "iconSet") with { Icons = "3TrafficLights1" },
                page => page.Row("total", null, 9.0)));
            yield return Of("colours by a formula", "formula", form, "MMI1245", page: truth => With(
                ConditionShapes.Page(truth, Speech.French, level => level.Index + 1.0),
                page => ConditionShapes.Over(page, "expression") with { Operand = "AND($C5>1,SUM($C$5:$C$9)>3)", Rgb = "C6EFCE" }));
        }

        foreach (var form in (string[])["comma.csv", "a.xlsx", "a.ods"])
        {
            yield return Of("letters of another scale", "letters", form, "MMI2201", page: truth =>
                ConditionShapes.Page(truth, Speech.Spanish, level => ColourShapes.Of(level, "M", "R", "B")));
            yield return Of("numbers of another scale", "points", form, "MMI2203", model: Mmssc, page: truth => With(
                RowShapes.Plain(truth, Speech.Spanish), null, page => Renumber(page, truth, "Puntaje (0-10)", level => level.Index + 1.0)));
            yield return Of("votes for each level", "votes", form, "MMI2108", model: Mmssc, page: Votes);
            yield return Of("how far a task has come", "tasks", form, "MMI2108", page: truth => With(
                ConditionShapes.Page(truth, Speech.Spanish, level => ColourShapes.Of(level, "Concluido", "Sin iniciar", "En proceso")), null, page => page.Rows[3][2] = new("Estatus")));
            yield return Of("who does it", "raci", form, "MMI2108", page: truth => With(
                ConditionShapes.Page(truth, Speech.Spanish, level => ColourShapes.Of(level, "A", "R", "A")), null, page => page.Rows[3][2] = new("Tesorería")));
            yield return Of("sub-indicators that nobody assessed", "open-below", form, "MMI2407", page: OpenBelow);
            yield return Of("whole percents without a sign", "percents", form, "MMI2203", model: Policies, page: truth => Percents(truth));
        }

        yield return Of("a legend that contradicts itself", "legend", "a.xlsx", "MMI2210", page: truth => With(
            ConditionShapes.Page(truth, Speech.Spanish, level => level.Index + 1.0),
            null,
            page => page.Rows.Insert(2, [new("Leyenda: 1 = Rojo, 2 = Amarillo, 3 = Verde, 1 = Verde")])));
    }

    private static CorpusFile Of(string shape, string name, string form, string code, Func<Truth, Page>? page = null, Func<Truth, Page[]>? pages = null, Model? model = null)
    {
        var truth = Truth.Of(model ?? Iso, 900 + (name.Length * 7), "Villa Ejemplo", "2026-03-15");
        return new($"doubtful: {shape}", $"doubt-{name}-{form}", Form.Write(form, pages?.Invoke(truth) ?? [page!(truth)]), [truth]) { Ambiguous = true, Says = [code] };
    }

    private static Page Highlighted(Truth truth, Func<Element, bool> isOpen)
    {
        var page = new Page("Data").Row($"{Speech.Spanish.Community}: {truth.Community}").Row($"{Speech.Spanish.Date}: {truth.Date}").Row().Row("Código", "Función", "Nivel");
        foreach (var element in truth.Elements)
        {
            page.Row(element.Code, Speech.Spanish.TitleOf(element), isOpen(element) ? new Shown(null, new("FFFF99")) : Speech.Spanish.Say(truth, element));
        }

        return page;
    }

    private static Page Banded(Truth truth)
    {
        var page = new Page("Data").Row($"{Speech.Spanish.Community}: {truth.Community}").Row($"{Speech.Spanish.Date}: {truth.Date}").Row().Row("Código", "Función", "Nivel");
        foreach (var element in truth.Elements)
        {
            var band = page.Next % 2 == 0 ? new Look("C6E0B4") : null;
            page.Row(new Shown(element.Code, band), new Shown(Speech.Spanish.TitleOf(element), band), new Shown(Speech.Spanish.Say(truth, element), band));
        }

        return page;
    }

    private static Page BandedWide(Truth truth)
    {
        var band = new Look("C6E0B4");
        return new Page("Data").Row([Speech.Spanish.Community, Speech.Spanish.Date, .. truth.Elements.Select(element => element.Code)])
            .Row([truth.Community, truth.Date, .. truth.Elements.Select(element => new Shown(Speech.Spanish.Say(truth, element), band))]);
    }

    private static Page Coloured(Truth truth)
    {
        string[] colours = ["00B050", "FFC000", "92D050", "FF0000"];
        var page = new Page("Data").Row($"{Speech.Spanish.Community}: {truth.Community}").Row().Row().Row("Código", "Función", "Responsable");
        foreach (var element in truth.Elements)
        {
            var look = new Look(colours[element.Code[0] - '1']);
            page.Row(new Shown(element.Code, look), new Shown(Speech.Spanish.TitleOf(element), look), "x");
        }

        return page;
    }

    /// <summary>Number cells without titles, the last area first.</summary>
    private static Page Shuffled(Truth truth)
    {
        var page = new Page("Data").Row($"{Speech.Spanish.Community}: {truth.Community}").Row($"{Speech.Spanish.Date}: {truth.Date}").Row().Row("Código", "Nivel");
        foreach (var element in truth.Elements.Reverse())
        {
            page.Row(double.Parse(element.Code, System.Globalization.CultureInfo.InvariantCulture), Speech.Spanish.Say(truth, element));
        }

        return page;
    }

    private static void Renumber(Page page, Truth truth, string heading, Func<Level, object> number)
    {
        page.Rows[3][2] = new(heading);
        for (var row = 4; row < page.Rows.Count; row++)
        {
            var level = truth.LevelOf(truth.Elements.ElementAt(row - 4));
            page.Rows[row][2] = new(level is null ? null : number(level));
        }
    }

    private static Page Votes(Truth truth)
    {
        var page = new Page("Data").Row($"{Speech.Spanish.Community}: {truth.Community}").Row().Row().Row("Código", "Característica", "Nivel 1", "Nivel 2", "Nivel 3", "Nivel 4", "Nivel 5");
        foreach (var element in truth.Elements)
        {
            page.Row([element.Code, Speech.Spanish.TitleOf(element), .. Enumerable.Range(1, 5).Select(level => (object)(double)((element.Index * level) % 4))]);
        }

        return page;
    }

    private static Page OpenBelow(Truth truth)
    {
        var page = new Page("Data").Row($"{Speech.Spanish.Community}: {truth.Community}").Row($"{Speech.Spanish.Date}: {truth.Date}").Row().Row("Código", "Función", "Color");
        foreach (var element in truth.Elements)
        {
            page.Row(element.Code, Speech.Spanish.TitleOf(element), null).Row($"{element.Code}.1", "Indicador 1", "Verde").Row($"{element.Code}.2", "Indicador 2", null);
        }

        return page;
    }

    private static Page Percents(Truth truth)
    {
        var page = new Page("Data").Row($"City: {truth.Community}").Row($"Date: {truth.Date}").Row().Row("Policy", "Completeness");
        foreach (var element in truth.Elements)
        {
            var score = double.TryParse(truth.Values[element], System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : (double?)null;
            page.Row(element.Code, score is { } share ? Math.Round(share * 100 / 5) is 0 ? 1.0 : share * 100 : null);
        }

        return page;
    }

    private static Page With(Page page, Func<Page, Rule>? rule, Action<Page>? change = null)
    {
        if (rule is not null)
        {
            page.Rules.Add(rule(page));
        }

        change?.Invoke(page);
        return page;
    }

    private static Page Mixed(Truth truth)
    {
        var page = RowShapes.Plain(truth, Speech.English);
        for (var row = 4; row < page.Rows.Count; row += 2)
        {
            var level = truth.LevelOf(truth.Elements.ElementAt(row - 4));
            page.Rows[row][2] = page.Rows[row][2] with { Look = level is null ? null : new Look(ColourShapes.Of(level, "00B050", "FF0000", "FFFF00")) };
        }

        return page;
    }

    private static Page Shifted(Truth truth)
    {
        var page = RowShapes.Plain(truth, Speech.Spanish);
        var titles = page.Rows.Skip(4).Select(row => row[1]).ToArray();
        for (var row = 4; row < page.Rows.Count; row++)
        {
            page.Rows[row][1] = titles[(row - 3) % titles.Length];
        }

        return page;
    }

    private static Page Twice(Truth truth)
    {
        var page = RowShapes.Plain(truth, Speech.Spanish);
        page.Rows.AddRange(RowShapes.Plain(Changed(truth), Speech.Spanish, preamble: false).Rows.Skip(1).Take(5));
        return page;
    }

    /// <summary>The same with other levels for all that has one.</summary>
    private static Truth Changed(Truth truth) => truth with
    {
        Values = truth.Values.ToDictionary(pair => pair.Key, pair => truth.LevelOf(pair.Key) is { } level ? truth.Elements.First().Scale!.Levels[(level.Index + 1) % 3].Code : pair.Value),
    };
}

using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Adapters.Corpus.Writing;
using static MMSSC.Interop.Tests.Adapters.Corpus.Shapes.AllShapes;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Shapes;

/// <summary>Numbers and letters whose meaning is settled by conditional formats: fixed rules with fills, and icons.</summary>
internal static class ConditionShapes
{
    private const string Rules = "conditional formats: fixed rules on numbers";
    private const string Texts = "conditional formats: fixed rules on texts";
    private const string Icons = "icon sets with fixed bounds";

    public static IEnumerable<CorpusFile> Files()
    {
        var at = 300;
        foreach (var form in Form.Books)
        {
            foreach (var speech in (Speech[])[Speech.Spanish, Speech.French])
            {
                yield return Make(Rules, "equal", form, speech, ++at, level => level.Index + 1.0, page => Equal(page, level => level + 1.0));
                yield return Make(Rules, "falling", form, speech, ++at, level => 3.0 - level.Index, page => Equal(page, level => 3.0 - level));
            }

            yield return Make(Rules, "bounds", form, Speech.English, ++at, level => 40.0 + (level.Index * 20), Bounds);
            yield return Make(Texts, "letters", form, Speech.Italian, ++at, level => ColourShapes.Of(level, "L", "M", "H"), Letters);
            yield return Make(Texts, "words", form, Speech.Portuguese, ++at, level => ColourShapes.Of(level, "falta", "parcialmente feito", "tudo feito"), page => Contains(page, "falta", "parcial", "tudo"));
            foreach (var set in (string[])["3TrafficLights1", "3Signs", "3Symbols"])
            {
                yield return Make(Icons, set, form, Speech.Spanish, ++at, level => level.Index + 1.0, page => AddIcons(page, set, false, false, 2, 3));
            }

            yield return Make(Icons, "reverse", form, Speech.English, ++at, level => 3.0 - level.Index, page => AddIcons(page, "3TrafficLights2", true, false, 2, 3));
            yield return Make(Icons, "hidden-value", form, Speech.French, ++at, level => level.Index + 1.0, page => AddIcons(page, "3TrafficLights1", false, true, 2, 3));
            yield return Make(Icons, "percent", form, Speech.Spanish, ++at, level => level.Index + 1.0, page => AddIcons(page, "3TrafficLights1", false, false));
        }
    }

    /// <summary>A page whose ratings stand in the third column from row 4.</summary>
    public static Page Page(Truth truth, Speech speech, Func<Level, object> value)
    {
        var page = new Page("Data").Row($"{speech.Community}: {truth.Community}").Row($"{speech.Date}: {truth.Date}").Row().Row(speech.Code, speech.Title, speech.Level);
        foreach (var element in truth.Elements)
        {
            page.Row(element.Code, speech.TitleOf(element), truth.LevelOf(element) is { } level ? value(level) : speech.Say(truth, element));
        }

        return page;
    }

    /// <summary>A rule over all ratings of such a page.</summary>
    public static Rule Over(Page page, string kind) => new(kind, 4, 2, page.Rows.Count - 1, 2);

    private static CorpusFile Make(string shape, string name, string form, Speech speech, int seed, Func<Level, object> value, Action<Page> format)
    {
        var truth = Truth.Of(Iso, seed, "Villa Ejemplo", "2026-03-15");
        var page = Page(truth, speech, value);
        format(page);
        return new(shape, $"condition-{name}-{speech.Language}-{form}", Form.Write(form, page), [truth]) { Says = ["MMI2211"] };
    }

    private static void Equal(Page page, Func<int, double> number)
    {
        foreach (var (rgb, level) in ((string[])["FFC7CE", "FFEB9C", "C6EFCE"]).Select((rgb, level) => (rgb, level)))
        {
            page.Rules.Add(Over(page, "cellIs") with { Operand = number(level), Rgb = rgb });
        }
    }

    private static void Bounds(Page page)
    {
        page.Rules.Add(Over(page, "cellIs") with { Operator = "greaterThanOrEqual", Operand = 80.0, Rgb = "00B050" });
        page.Rules.Add(Over(page, "cellIs") with { Operator = "greaterThanOrEqual", Operand = 60.0, Rgb = "FFFF00" });
        page.Rules.Add(Over(page, "cellIs") with { Operator = "lessThan", Operand = 60.0, Rgb = "FF0000" });
    }

    private static void Letters(Page page)
    {
        page.Rules.Add(Over(page, "cellIs") with { Operand = "L", Rgb = "FF0000" });
        page.Rules.Add(Over(page, "cellIs") with { Operand = "M", Rgb = "FFC000" });
        page.Rules.Add(Over(page, "cellIs") with { Operand = "H", Rgb = "92D050" });
    }

    private static void Contains(Page page, string low, string middle, string high)
    {
        page.Rules.Add(Over(page, "containsText") with { Operand = low, Rgb = "FF0000" });
        page.Rules.Add(Over(page, "containsText") with { Operand = middle, Rgb = "FFC000" });
        page.Rules.Add(Over(page, "containsText") with { Operand = high, Rgb = "92D050" });
    }

    private static void AddIcons(Page page, string set, bool reverse, bool hidesValue, params double[] bounds) =>
        page.Rules.Add(Over(page, "iconSet") with { Icons = set, Reverse = reverse, HidesValue = hidesValue, Bounds = bounds });
}

using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Adapters.Corpus.Writing;
using static MMSSC.Interop.Tests.Adapters.Corpus.Shapes.AllShapes;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Shapes;

/// <summary>Cells that say their level by nothing but a colour.</summary>
internal static class ColourShapes
{
    private static readonly (string Name, string Shape, Func<Level, Look> Look, string[] Forms)[] all =
    [
        ("pastel", "fill only: pastel", level => new(Of(level, "FFC7CE", "FFEB9C", "C6EFCE")), Form.Books),
        ("styles", "fill only: named styles", level => new(Of(level, "FFC7CE", "FFEB9C", "C6EFCE")) { Style = Of(level, "Bad", "Neutral", "Good") }, Form.Books),
        ("saturated", "fill only: saturated", level => new(Of(level, "FF0000", "FFFF00", "00B050")), Form.Books),
        ("theme", "fill only: theme colours with tints", level => new("") { Theme = Of(level, 5, 9, 6), Tint = Of(level, 0.4, 0.6, -0.25) }, ["a.xlsx", "a.xlsm"]),
        ("indexed", "fill only: indexed colours", level => new("") { Indexed = Of(level, 10, 13, 17) }, ["a.xlsx"]),
    ];

    public static IEnumerable<CorpusFile> Files()
    {
        var at = 0;
        foreach (var (name, shape, look, forms) in all)
        {
            foreach (var form in forms)
            {
                foreach (var speech in (Speech[])[Speech.All[at % 5], Speech.All[(at + 2) % 5]])
                {
                    var truth = Truth.Of(Iso, 200 + ++at, "Villa Ejemplo", "2026-03-15");
                    yield return new(shape, $"fill-{name}-{speech.Language}-{form}", Form.Write(form, Page(truth, speech, look)), [truth]);
                }
            }
        }
    }

    /// <summary>One of three by the level's place.</summary>
    public static T Of<T>(Level level, T low, T middle, T high) => level.Index switch { 0 => low, 1 => middle, _ => high };

    private static Page Page(Truth truth, Speech speech, Func<Level, Look> look)
    {
        var page = new Page("Data").Row($"{speech.Community}: {truth.Community}").Row($"{speech.Date}: {truth.Date}").Row().Row(speech.Code, speech.Title, speech.Level);
        foreach (var element in truth.Elements)
        {
            page.Row(element.Code, speech.TitleOf(element), speech.Colour(truth, element, look));
        }

        return page;
    }
}

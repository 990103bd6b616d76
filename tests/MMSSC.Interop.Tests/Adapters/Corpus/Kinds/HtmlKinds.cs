using MMSSC.Interop.Tests.Adapters.Corpus.Shapes;
using MMSSC.Interop.Tests.Adapters.Corpus.Writing;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Kinds;

/// <summary>Tables of a web page, under the name of a workbook or their own.</summary>
internal static class HtmlKinds
{
    private const string Shape = "tables of a web page";

    public static IEnumerable<CorpusFile> Files()
    {
        var plain = Kind.Full(Kind.Iso, 5_900);
        yield return Of("plain.xls", plain, RowShapes.Plain(plain, Speech.Spanish));
        var other = Kind.Full(Kind.Mmssc, 5_901);
        yield return Of("plain.html", other, RowShapes.Plain(other, Speech.French));
        yield return Of("before.htm", other, new Page("Data").Row("Menú", "Inicio"), RowShapes.Plain(other, Speech.English));

        var coloured = Kind.Full(Kind.Iso, 5_902);
        yield return Of("coloured.xls", coloured, Kind.Table(coloured, Speech.Portuguese, level => new Shown(null, new(ColourShapes.Of(level, "FF0000", "FFFF00", "00B050")))));

        var merged = Kind.Full(Kind.Iso, 5_903);
        var page = Kind.Start(merged, Speech.Italian).Row(Speech.Italian.Code, Speech.Italian.Title, Speech.Italian.Level);
        foreach (var area in merged.Elements.GroupBy(element => element.Parent!))
        {
            page.Row($"{area.Key.Code}. {Speech.Italian.TitleOf(area.Key)}", null, null).Merged(0, 2);
            foreach (var element in area)
            {
                page.Row(element.Code, Speech.Italian.TitleOf(element), Speech.Italian.Say(merged, element));
            }
        }

        yield return Of("merged.xls", merged, page);
    }

    private static CorpusFile Of(string name, Truth truth, params Page[] pages) => new(Shape, $"html-{name}", HtmlForm.Write(pages), [truth]);
}

using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Adapters.Corpus.Shapes;
using MMSSC.Interop.Tests.Adapters.Corpus.Writing;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Kinds;

/// <summary>Several rows for each function, of which only the first names it; the worst counts.</summary>
internal static class PartKinds
{
    private static readonly (Speech Speech, string[] Parts, bool Merged, Func<Element, int, string?> Code)[] all =
    [
        (Speech.Spanish, ["Existe reglamento", "Hay responsable"], true, (element, part) => part == 0 ? $"{element.Code}.1" : "x"),
        (Speech.Spanish, ["Existe reglamento", "Hay responsable", "Hay presupuesto"], true, (element, part) => $"{element.Code}.{part + 1}"),
        (Speech.English, ["There is a by-law", "There is an owner"], true, (_, part) => $"{(char)('a' + part)})"),
        (Speech.French, ["Un règlement existe", "Un responsable est nommé"], false, (element, part) => $"{element.Code}.{part + 1}"),
        (Speech.Portuguese, ["Existe regulamento", "Há responsável"], false, (_, _) => null),
        (Speech.Italian, ["Esiste un regolamento", "C'è un responsabile", "C'è un bilancio"], false, (_, part) => $"{part + 1}"),
    ];

    public static IEnumerable<CorpusFile> Files()
    {
        foreach (var ((speech, parts, merged, code), at) in all.Select((each, at) => (each, at)))
        {
            foreach (var form in merged ? Form.Books : ["comma.csv", "a.xlsx"])
            {
                var truth = Kind.Full(Kind.Iso, 5_700 + at);
                var page = Kind.Start(truth, speech).Row(speech.Code, speech.Title, "Ind.", "Indicador", speech.Level);
                foreach (var element in truth.Elements)
                {
                    Add(page, truth, element, element.Index % parts.Length);
                }

                yield return Kind.Read("parts of which the first names the function", $"parts-{at}", form, truth, page);
            }

            // The worst stands where its turn is; the others are the best.
            void Add(Page page, Truth truth, Element element, int worst)
            {
                var best = element.Scale!.Levels[^1];
                for (var part = 0; part < parts.Length; part++)
                {
                    page.Row(part == 0 ? element.Code : null, part == 0 ? speech.TitleOf(element) : null, code(element, part), parts[part], speech.WordOf(part == worst ? truth.LevelOf(element)! : best));
                }

                if (merged)
                {
                    page.Merges.AddRange([(page.Next - parts.Length, 0, page.Next - 1, 0), (page.Next - parts.Length, 1, page.Next - 1, 1)]);
                }
            }
        }
    }
}

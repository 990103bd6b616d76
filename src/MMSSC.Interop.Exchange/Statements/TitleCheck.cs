using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Statements;

/// <summary>Titles beside codes that are those of other elements: a program made 1.1 of 1.10, or one column was sorted without the other.</summary>
internal static class TitleCheck
{
    /// <summary>Names each row whose title is not that of its code, but of another element of the model.</summary>
    public static void Run(MappingStatement statement, Model? source, Model? target, ICollection<Diagnostic> findings)
    {
        foreach (var isSource in new[] { true, false })
        {
            if ((isSource ? source : target) is { } model)
            {
                Run(statement.Titles.Where(title => title.IsSource == isSource).Select(title => (title.Code, title.Title)), model, findings);
            }
        }
    }

    private static void Run(IEnumerable<(Located<string> Code, string Title)> titles, Model model, ICollection<Diagnostic> findings)
    {
        var titled = model.Elements.SelectMany(element => Titles(element).Select(title => (Title: title, element.Code))).ToLookup(pair => pair.Title, pair => pair.Code, StringComparer.Ordinal);
        foreach (var (code, title) in titles)
        {
            var others = titled[Folding.Fold(title)];
            if (model.Find(code.Value) is { } element && others.Any() && !others.Contains(element.Code))
            {
                findings.Add(ExchangeDiagnostics.OtherTitle(code.Location, element.Code, title, others.First()));
            }
        }
    }

    private static IEnumerable<string> Titles(Element element) => element.Title.All.Select(title => Folding.Fold(title.Text)).Distinct();
}

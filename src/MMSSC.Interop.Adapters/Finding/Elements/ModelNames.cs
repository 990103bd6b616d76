using System.Runtime.CompilerServices;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Elements;

/// <summary>A model's elements by folded code and title. Made once for a model and a lexicon, whatever number of sheets is compared with it.</summary>
internal sealed class ModelNames
{
    private static readonly ConditionalWeakTable<Lexicon, ConditionalWeakTable<Model, ModelNames>> made = [];

    private readonly Dictionary<string, Element> codes;
    private readonly Dictionary<string, Element?> titles;

    public ModelNames(Model model, Lexicon lexicon)
    {
        codes = new(model.Elements.Length, StringComparer.Ordinal);
        titles = new(model.Elements.Length * 4, StringComparer.Ordinal);
        foreach (var element in model.Elements)
        {
            codes.TryAdd(CodeKey.Of(Folding.Fold(element.Code)), element);
            foreach (var title in TitlesOf(element, lexicon))
            {
                Add(Folding.Fold(title), element);
            }
        }
    }

    /// <summary>The names of a model's elements.</summary>
    public static ModelNames Of(Model model, Lexicon lexicon) => made.GetOrCreateValue(lexicon).GetValue(model, model => new(model, lexicon));

    /// <summary>The titles of an element in all languages, aliases of the model and of the user included.</summary>
    public static IEnumerable<string> TitlesOf(Element element, Lexicon lexicon) =>
        element.Title.All.Select(title => title.Text).Concat(element.Aliases.All).Concat(lexicon.WordsOf(element));

    /// <summary>The element with that code key, or null.</summary>
    public Element? ByCode(string key) => key.Length == 0 ? null : codes.GetValueOrDefault(key);

    /// <summary>The element with that folded title or alias; null where there is none, or two.</summary>
    public Element? ByTitle(string folded) => titles.GetValueOrDefault(folded);

    /// <summary>Whether any element has that folded title, or several have.</summary>
    public bool Has(string folded) => titles.ContainsKey(folded);

    public void Add(string folded, Element element)
    {
        if (folded.Length == 0)
        {
            return;
        }

        // A title that two rated elements share names neither; one that an element shares with its group names the element.
        if (!titles.TryAdd(folded, element) && titles[folded] is { } other && other != element)
        {
            titles[folded] = other.Scale is null ? element : element.Scale is null ? other : null;
        }
    }
}

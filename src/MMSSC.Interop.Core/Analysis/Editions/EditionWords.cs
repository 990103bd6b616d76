using System.Collections.Immutable;
using System.Globalization;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Analysis.Editions;

/// <summary>What became of an element, in words.</summary>
internal static class EditionWords
{
    private const int MostListed = 12;

    /// <summary>A scale that is not the one before.</summary>
    public static readonly LocalText OtherScale = new("its scale is another one now", "su escala es ahora otra", "son échelle est maintenant une autre");

    /// <summary>Code and title.</summary>
    public static LocalText Named(Element element) => element.Title.Map(title => $"{element.Code} ({title})");

    /// <summary>A few codes.</summary>
    public static string Codes(IEnumerable<Element> elements)
    {
        var all = elements.Select(element => element.Code).Distinct().ToArray();
        return string.Join(", ", all.Take(MostListed)) + (all.Length > MostListed ? string.Create(CultureInfo.InvariantCulture, $", … ({all.Length})") : "");
    }

    /// <summary>Why an element can't be carried as it is.</summary>
    public static LocalText Why(EditionChange change, Element before)
    {
        var to = Codes(change.From(before).Select(link => link.Target));
        return change.FateOf(before) switch
        {
            ElementFate.Split => new($"it became {to}", $"se convirtió en {to}", $"il est devenu {to}"),
            ElementFate.Merged => Merged(to, Codes(change.Into(change.From(before)[0].Target).Select(link => link.Source))),
            ElementFate.Undecided => new(
                $"whether it became {to} is not decided", $"no está decidido si se convirtió en {to}", $"il n'est pas décidé s'il est devenu {to}"),
            ElementFate.Withdrawn => Withdrawn(change, before),
            ElementFate.Reworded => new($"{to} is near and not the same", $"{to} es próximo y no igual", $"{to} en est proche sans être identique"),
            ElementFate.Altered => new($"{to} is not the same", $"{to} no es lo mismo", $"{to} n'est pas la même chose"),
            _ => OtherScale,
        };
    }

    /// <summary>What became of an element, without asking for ratings.</summary>
    public static LocalText Became(EditionChange change, Element before)
    {
        var to = Codes(change.From(before).Select(link => link.Target));
        return change.FateOf(before) == ElementFate.Merged ? new($"it became a part of {to}", $"pasó a formar parte de {to}", $"il est devenu une partie de {to}") : Why(change, before);
    }

    /// <summary>Its code, and what became of it.</summary>
    public static LocalText Told(EditionChange change, Element before)
    {
        var why = Became(change, before);
        return new($"{before.Code}: {why}", $"{before.Code}: {why}", $"{before.Code} : {why}");
    }

    /// <summary>What a translation says of the elements that came of one; empty where it says nothing.</summary>
    public static LocalText Bounds(EditionChange change, Element before, TranslationResult? translation)
    {
        var said = change.From(before).Select(link => link.Target).Distinct().Select(after => translation?.Find(after))
            .Where(result => result is { Reading.IsRated: true }).Select(result => Bounds(result!.Element.Code, result.Reading.Bounds)).ToImmutableArray();
        var list = LocalText.Join(", ", said);
        return said.IsEmpty
            ? LocalText.Empty
            : new($" A translation gives: {list}.", $" Una traducción da: {list}.", $" Une traduction donne : {list}.");
    }

    private static LocalText Bounds(string code, Interval bounds) => new(
        $"{code} {bounds.Low:0.##}–{bounds.High:0.##}", $"{code} {bounds.Low:0.##}–{bounds.High:0.##}", $"{code} {bounds.Low:0.##}–{bounds.High:0.##}");

    private static LocalText Merged(string to, string parts) => new(
        $"{to} came of {parts}, which do not agree or are not all rated",
        $"{to} procede de {parts}, que no coinciden o no están todos valorados",
        $"{to} provient de {parts}, qui ne concordent pas ou ne sont pas tous évalués");

    private static LocalText Withdrawn(EditionChange change, Element before)
    {
        var reason = change.ReasonFor(before);
        var (edition, why) = (change.After.ToString(), reason.Map(text => $" ({text})"));
        return new($"{edition} has no such element{why}", $"{edition} no tiene tal elemento{why}", $"{edition} n'a pas cet élément{why}");
    }
}

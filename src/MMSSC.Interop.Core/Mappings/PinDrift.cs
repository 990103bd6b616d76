using System.Collections.Immutable;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Mappings;

/// <summary>What of a model is no longer as a mapping file knew it.</summary>
/// <param name="Known">Whether the file kept its elements; without them only the whole can be told apart.</param>
/// <param name="Changed">Elements that were others under their code.</param>
/// <param name="Added">Elements that were not there.</param>
/// <param name="Gone">Codes that are no longer there.</param>
internal sealed record PinDrift(bool Known, ImmutableArray<Element> Changed, ImmutableArray<Element> Added, ImmutableArray<string> Gone)
{
    private const int MostListed = 12;

    /// <summary>Compares a model with what a pin says of it.</summary>
    public static PinDrift Since(ModelPin pin, Model model)
    {
        if (pin.Elements.IsEmpty)
        {
            return new(false, [], [], []);
        }

        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var element in pin.Elements)
        {
            before.TryAdd(element.Code, element.Digest);
        }

        return new(
            true,
            [.. model.Elements.Where(element => before.TryGetValue(element.Code, out var digest) && digest != ModelIdentity.DigestOf(element))],
            [.. model.Elements.Where(element => !before.ContainsKey(element.Code))],
            [.. pin.Elements.Select(element => element.Code).Where(code => model.Find(code) is null)]);
    }

    /// <summary>The change in words; empty where it is not known.</summary>
    public LocalText ToText()
    {
        if (!Known)
        {
            return LocalText.Empty;
        }

        if (Changed.IsEmpty && Added.IsEmpty && Gone.IsEmpty)
        {
            return new(" The elements are the same; scales changed.", " Los elementos son los mismos; cambiaron las escalas.", " Les éléments sont les mêmes ; les échelles ont changé.");
        }

        var (changed, added, gone) = (List(Changed.Select(element => element.Code)), List(Added.Select(element => element.Code)), List(Gone));
        return new(
            $" Since then: changed {changed}; new {added}; gone {gone}.",
            $" Desde entonces: cambiados {changed}; nuevos {added}; eliminados {gone}.",
            $" Depuis : modifiés {changed} ; nouveaux {added} ; disparus {gone}.");
    }

    private static string List(IEnumerable<string> codes)
    {
        var all = codes.ToArray();
        return all.Length == 0 ? "—" : string.Join(", ", all.Take(MostListed)) + (all.Length > MostListed ? $", … ({all.Length})" : "");
    }
}

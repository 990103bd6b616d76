using MMSSC.Interop.Models;

namespace MMSSC.Interop.Mappings;

/// <summary>Finds elements by their codes, one after another: lists in files mostly follow the order of the model, so the last one and the one behind it are looked at first.</summary>
internal sealed class ElementFinder(Model model)
{
    private int last = -1;

    /// <summary>The element with exactly that code, or null.</summary>
    public Element? Find(string code)
    {
        var elements = model.Elements;
        if (last + 1 < elements.Length && elements[last + 1].Code == code)
        {
            last++;
            return elements[last];
        }

        if (last >= 0 && elements[last].Code == code)
        {
            return elements[last];
        }

        var found = model.Find(code);
        last = found?.Index ?? last;
        return found;
    }
}

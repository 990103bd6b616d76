using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Finding.Elements;

/// <summary>Where a list of elements stands.</summary>
internal sealed class ElementOrder
{
    /// <summary>The element with which it began; null before it.</summary>
    public Element? First { get; set; }

    /// <summary>The element that was named last; null before the first.</summary>
    public Element? Previous { get; set; }
}

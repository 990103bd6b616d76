using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Finding.Elements;

/// <summary>What had to be decided to name an element.</summary>
internal enum Decision
{
    /// <summary>Nothing: what stands there says it.</summary>
    None,

    /// <summary>The title is near, not equal.</summary>
    NearTitle,

    /// <summary>The code is not known; the title decided.</summary>
    UnknownCode,

    /// <summary>Code and title name different elements.</summary>
    Contradiction,

    /// <summary>A code had lost its zero, and the title told.</summary>
    LostZeroByTitle,

    /// <summary>A code had lost its zero, and its place in the order told.</summary>
    LostZeroByOrder,

    /// <summary>A code had a zero too many, or only the longer code exists.</summary>
    LostZeroByModel,

    /// <summary>A code had become a date.</summary>
    BecameDate,

    /// <summary>A code may be two elements, and nothing decides.</summary>
    Undecided,
}

/// <summary>The element of a row or column, and what was decided.</summary>
/// <param name="Element">The element; null where none was found or none wins.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="Shown">What stood there: the code, or the title for decisions about titles.</param>
/// <param name="Title">The title, for contradictions.</param>
/// <param name="First">The element of the code, or the first that it may be.</param>
/// <param name="Second">The element of the title, or the second that it may be.</param>
internal sealed record NamedElement(Element? Element, Decision Decision, string Shown, string Title = "", Element? First = null, Element? Second = null)
{
    public static readonly NamedElement None = new(null, Decision.None, "");

    /// <summary>Whether both a code and a title name the element.</summary>
    public bool HasBoth { get; init; }

    /// <summary>A title beside the code that is not known; null where there is none.</summary>
    public string? UnknownTitle { get; init; }
}

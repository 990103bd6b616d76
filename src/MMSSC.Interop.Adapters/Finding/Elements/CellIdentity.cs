using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Finding.Elements;

/// <summary>Which element a text names, by code, by title, or both in one cell.</summary>
/// <param name="Code">The part that stands where a code stands; null where there is none.</param>
/// <param name="ByCode">The element of the code; null where the model does not have it.</param>
/// <param name="Title">The part that stands where a title stands; null where there is none.</param>
/// <param name="ByTitle">The element with exactly that title in any language; null where there is none.</param>
internal sealed record CellIdentity(string? Code, Element? ByCode, string? Title, Element? ByTitle)
{
    /// <summary>A text that names nothing.</summary>
    public static readonly CellIdentity None = new(null, null, null, null);

    /// <summary>Whether the code is a date that a spreadsheet made of it; day and month may stand for two codes.</summary>
    public bool IsDate { get; init; }

    /// <summary>The element, the code before the title.</summary>
    public Element? Element => ByCode ?? ByTitle;
}

namespace MMSSC.Interop.Adapters.Finding.Contexts;

/// <summary>A word of a text, or a mark that divides it.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Folded">The folded word; the mark itself.</param>
/// <param name="IsMark">Whether it is a mark.</param>
internal sealed record NameToken(int Start, int End, string Folded, bool IsMark);

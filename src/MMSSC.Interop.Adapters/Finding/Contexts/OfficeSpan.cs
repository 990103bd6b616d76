namespace MMSSC.Interop.Adapters.Finding.Contexts;

/// <summary>The words for who governs a community, before its name.</summary>
/// <param name="Start">The first of them.</param>
/// <param name="End">Behind the last, before the joining word.</param>
/// <param name="Name">The first word of the name.</param>
/// <param name="Article">The article that the joining word holds, folded; empty where none.</param>
internal readonly record struct OfficeSpan(int Start, int End, int Name, string Article);

using System.Collections.Immutable;

namespace MMSSC.Interop.Sheets.Tables;

/// <summary>Sheets to be written: the first is the one that forms without sheets (CSV) show.</summary>
/// <param name="Title">Title of the document.</param>
/// <param name="Language">Two-letter code of the language that it is in.</param>
/// <param name="Sheets">The sheets, at least one.</param>
public sealed record SheetBook(string Title, string Language, ImmutableArray<SheetTable> Sheets);

using System.Collections.Immutable;

namespace MMSSC.Interop.Sheets.Tables;

/// <summary>Sheets to be written.</summary>
/// <param name="Title">Title of the document.</param>
/// <param name="Language">Two-letter code of the language that it is in.</param>
/// <param name="Sheets">The sheets, at least one.</param>
public sealed record SheetBook(string Title, string Language, ImmutableArray<SheetTable> Sheets)
{
    /// <summary>All of it as one table, for forms that have no sheets; null where that is the first sheet.</summary>
    public SheetTable? Flat { get; init; }
}

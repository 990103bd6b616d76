using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>Says what stands in the place of ratings, where a file was read and nothing in it is rated.</summary>
internal static class NothingRead
{
    /// <summary>Adds the finding.</summary>
    public static void Say(ReadingPlan plan, Workbook workbook, Findings findings)
    {
        var table = plan.Tables[0];
        var sheet = workbook.Sheets.First(sheet => table.Sheet is null || sheet.Name == table.Sheet);
        var columns = table.Columns.Where(column => column.Role is PlannedRole.Rating or PlannedRole.Mark).Select(column => column.Index).ToHashSet();
        var notes = sheet.Notes.Count(note => columns.Contains(note.Column) && note.Row >= table.FirstRow);
        var at = columns.Count == 0 ? Location.Whole(workbook.FileName) : sheet.Locate(Math.Max(0, table.HeadingLast), columns.Min());
        findings.Add(TableDiagnostics.NothingRated(at, What(notes, workbook.Kind)));
    }

    private static LocalText What(int notes, WorkbookKind kind) =>
        notes > 0 ? new(
            $"the column of ratings is empty, and {notes} notes stand beside its cells, which are not read as ratings",
            $"la columna de valoraciones está vacía, y junto a sus celdas hay {notes} notas, que no se leen como valoraciones",
            $"la colonne des notes est vide, et {notes} remarques figurent à côté de ses cellules, qui ne sont pas lues comme des notes")
        : kind == WorkbookKind.Delimited ? new(
            "the column of ratings is empty; text with separators can't hold colours, so colours of a sheet that it was saved from are lost",
            "la columna de valoraciones está vacía; un texto con separadores no puede guardar colores, así que se han perdido los de la hoja de la que procede",
            "la colonne des notes est vide ; un texte à séparateurs ne peut contenir de couleurs, celles de la feuille d'origine sont donc perdues")
        : new("the column of ratings is empty", "la columna de valoraciones está vacía", "la colonne des notes est vide");
}

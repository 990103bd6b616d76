using MMSSC.Interop.Mappings;
using MMSSC.Interop.Sheets.Tables;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Sheets.Exports;

/// <summary>The mappings behind exported numbers: a table without them would claim an authority that a proposed link has not.</summary>
internal static class MappingTable
{
    private static readonly LocalText name = new("Mappings", "Correspondencias", "Correspondances");
    private static readonly LocalText mapping = new("Mapping", "Correspondencia", "Correspondance");
    private static readonly LocalText standard = new("Links of the standard", "Enlaces de la norma", "Liens de la norme");
    private static readonly LocalText proposed = new("Links proposed by us", "Enlaces propuestos por nosotros", "Liens proposés par nous");
    private static readonly LocalText inverse = new("read against its direction: expectations, not ratings", "leída en sentido inverso: expectativas, no valoraciones", "lue à rebours : attentes, pas des notes");

    public static SheetTable Of(IEnumerable<Route?> routes, string language) => new ExportColumns(language)
        .Add(mapping, 40).Add(ExportWords.Status, 14).Add("SHA-256", 66).Add(standard, 22).Add(proposed, 22).Add(ExportWords.Note, 44)
        .Table(name[language], routes.OfType<Route>().SelectMany(route => route.Hops).Distinct().Select(hop => new SheetRow(
        [
            SheetCell.Of(hop.Mapping.Definition.Name),
            SheetCell.Of(ExportWords.Of(hop.Mapping.Definition.Status)[language]),
            SheetCell.Of(hop.Mapping.Definition.ContentHash),
            SheetCell.Of(hop.Mapping.Definition.Links.Count(link => link.Basis is Basis.Standard), CellLook.Whole),
            SheetCell.Of(hop.Mapping.Definition.Links.Count(link => link.Basis is not Basis.Standard), CellLook.Whole),
            SheetCell.Of(hop.Backward ? inverse[language] : null),
        ])));
}

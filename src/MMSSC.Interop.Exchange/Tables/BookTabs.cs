using System.Collections.Immutable;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Tables;

/// <summary>Names of the sheets of a mapping's workbook, in the three languages; each is recognised in any of them.</summary>
internal static class BookTabs
{
    public static readonly LocalText Links = new("Links", "Enlaces", "Liens");
    public static readonly LocalText About = new("Mapping", "Correspondencia", "Correspondance");
    public static readonly LocalText LevelMaps = new("Level maps", "Mapas de niveles", "Tables de niveaux");
    public static readonly LocalText Changes = new("Changes", "Cambios", "Changements");
    public static readonly LocalText Ratings = new("Example ratings", "Valoraciones de ejemplo", "Notes d'exemple");
    public static readonly LocalText Results = new("Example results", "Resultados de ejemplo", "Résultats d'exemple");
    public static readonly LocalText Allowed = new("Allowed", "Admitido", "Admis");
    public static readonly LocalText Sources = new("Source elements", "Elementos de origen", "Éléments source");
    public static readonly LocalText Targets = new("Target elements", "Elementos de destino", "Éléments cible");
    public static readonly LocalText Words = new("Words", "Palabras", "Mots");

    /// <summary>All of them but the links.</summary>
    public static readonly ImmutableArray<LocalText> All = [About, LevelMaps, Changes, Ratings, Results, Allowed, Sources, Targets, Words];

    /// <summary>What an earlier version called the sheet of ratings: workbooks that it wrote keep their examples.</summary>
    private const string FormerRatings = "Calificaciones de ejemplo";

    /// <summary>Whether a sheet is called that.</summary>
    public static bool Is(string name, LocalText tab) =>
        tab.All.Any(text => Folding.Fold(text.Text) == Folding.Fold(name)) ||
        (ReferenceEquals(tab, Ratings) && Folding.Fold(FormerRatings) == Folding.Fold(name));
}

using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Finding.Contexts;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Adapters.Finding.Models;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>Collects what was understood, for people who inspect a file. Readings of single cells are bounded in number.</summary>
internal sealed class Observed
{
    private const int MostReadings = 20_000;

    private static readonly LocalText modelText = new("model", "modelo", "modèle");
    private static readonly LocalText headingText = new("heading", "encabezado", "en-tête");
    private static readonly LocalText longText = new("a row for each element", "una fila por elemento", "une ligne par élément");
    private static readonly LocalText wideText = new("a column for each element", "una columna por elemento", "une colonne par élément");
    private static readonly LocalText communityText = new("community", "comunidad", "communauté");
    private static readonly LocalText dateText = new("date", "fecha", "date");
    private static readonly LocalText horizonText = new("horizon", "horizonte", "horizon");

    private readonly ImmutableArray<Observation>.Builder list = ImmutableArray.CreateBuilder<Observation>();
    private readonly Dictionary<Element, LocalText> elements = [];
    private int readings;

    public void Model(ModelEvidence fit, Location at)
    {
        var understood = (fit.Levels * 100).ToString("0", System.Globalization.CultureInfo.InvariantCulture);
        list.Add(new(
            ObservationKind.Model,
            modelText,
            new(
                $"{fit.Model.Reference}: {fit.Rated} elements found, {fit.Unknown.Count} unknown names; {understood} % of the filled cells are levels of it",
                $"{fit.Model.Reference}: {fit.Rated} elementos encontrados, {fit.Unknown.Count} nombres desconocidos; el {understood} % de las celdas llenas son niveles suyos",
                $"{fit.Model.Reference} : {fit.Rated} éléments trouvés, {fit.Unknown.Count} noms inconnus ; {understood} % des cellules remplies sont de ses niveaux"),
            at));
    }

    public void Layout(Layout layout, SheetGrid grid)
    {
        if (layout.HeaderLast >= 0)
        {
            list.Add(new(ObservationKind.Layout, headingText, layout.Wide ? wideText : longText, grid.Locate(layout.HeaderLast, layout.Columns.IsEmpty ? 0 : layout.Columns[0].Index)));
        }

        foreach (var column in layout.Columns)
        {
            var value = column.Element is { } element ? Shown.Element(element) : column.Mark is { } level ? level.Title[LocalText.DefaultLanguage] : column.Heading.Text;
            list.Add(new(ObservationKind.Layout, Words(column.Use), LocalText.Of(value), grid.Locate(Math.Max(0, layout.HeaderLast), column.Index)));
        }
    }

    public void Context(SheetContext context)
    {
        Add(communityText, context.Community, context.CommunityAt);
        Add(dateText, context.Date?.ToString(), context.DateAt);
        Add(horizonText, context.Horizon?.ToString().ToLowerInvariant(), Location.None);
    }

    public void Reading(Rating rating, string shown)
    {
        if (readings++ >= MostReadings)
        {
            return;
        }

        if (!elements.TryGetValue(rating.Element, out var named))
        {
            elements.Add(rating.Element, named = Named(rating.Element));
        }

        var value = rating.Level?.Code ?? rating.Score?.ToString("R", System.Globalization.CultureInfo.InvariantCulture)
            ?? (rating.Status == RatingStatus.NotApplicable ? "not-applicable" : "not-assessed");
        list.Add(new(ObservationKind.Reading, named, LocalText.Of($"{Shown.Short(shown)} → {value}"), rating.Origin));
    }

    public ImmutableArray<Observation> ToArray() => list.ToImmutable();

    private static LocalText Named(Element element)
    {
        return new(In("en"), In("es"), In("fr"));

        string In(string language) => string.Equals(element.Code, element.Title[language], StringComparison.OrdinalIgnoreCase) ? element.Code : $"{element.Code} {element.Title[language]}";
    }

    private void Add(LocalText what, string? value, Location at)
    {
        if (value is not null)
        {
            list.Add(new(ObservationKind.Context, what, LocalText.Of(value), at));
        }
    }

    private static LocalText Words(ColumnRole use) => use switch
    {
        ColumnRole.Element => new("column of elements", "columna de elementos", "colonne des éléments"),
        ColumnRole.Group => new("column of groups", "columna de grupos", "colonne des groupes"),
        ColumnRole.Rating => new("column of ratings", "columna de valoraciones", "colonne des évaluations"),
        ColumnRole.Mark => new("column of marks", "columna de marcas", "colonne des coches"),
        ColumnRole.Note => new("column of notes", "columna de notas", "colonne des remarques"),
        ColumnRole.Evidence => new("column of evidence", "columna de evidencias", "colonne des preuves"),
        ColumnRole.Community => new("column of communities", "columna de comunidades", "colonne des communautés"),
        ColumnRole.CommunityKey => new("column of community ids", "columna de claves de comunidad", "colonne des identifiants de communauté"),
        ColumnRole.Date => new("column of dates", "columna de fechas", "colonne des dates"),
        ColumnRole.Horizon => new("column of horizons", "columna de horizontes", "colonne des horizons"),
        ColumnRole.Stakeholder => new("column of stakeholders", "columna de partes interesadas", "colonne des parties prenantes"),
        ColumnRole.LeftOut or ColumnRole.Hidden or ColumnRole.Draft => new("column that is not read", "columna que no se lee", "colonne non lue"),
        _ => LocalText.Empty,
    };
}

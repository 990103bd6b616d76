using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Tabular.Contexts;
using MMSSC.Interop.Adapters.Tabular.Layouts;
using MMSSC.Interop.Adapters.Tabular.Matching;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Tabular.Readings;

/// <summary>Collects what was understood, for people who inspect a file. Readings of single cells are bounded in number.</summary>
internal sealed class Observed
{
    private const int MostReadings = 20_000;

    private static readonly LocalText modelText = new("model", "modelo", "modèle");
    private static readonly LocalText headingText = new("heading", "encabezado", "en-tête");
    private static readonly LocalText communityText = new("community", "comunidad", "communauté");
    private static readonly LocalText dateText = new("date", "fecha", "date");
    private static readonly LocalText horizonText = new("horizon", "horizonte", "horizon");

    private readonly ImmutableArray<Observation>.Builder list = ImmutableArray.CreateBuilder<Observation>();
    private readonly Dictionary<Element, LocalText> elements = [];
    private int readings;

    public void Model(ModelFit fit, Location at) => list.Add(new(
        modelText,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{fit.Model.Reference} ({fit.Rated} ✓, {fit.Unknown.Count} ?, {fit.Levels * 100:0} %, {fit.Score:0.00})"),
        at));

    public void Layout(Layout layout, SheetGrid grid)
    {
        if (layout.HeaderLast >= 0)
        {
            list.Add(new(headingText, layout.Wide ? "↓ →" : "→ ↓", grid.Locate(layout.HeaderLast, layout.Columns.IsEmpty ? 0 : layout.Columns[0].Index)));
        }

        foreach (var column in layout.Columns)
        {
            var value = column.Element is { } element ? RatingLedger.Named(element) : column.Mark is { } level ? level.Title[LocalText.DefaultLanguage] : column.Heading.Text;
            list.Add(new(Words(column.Use), value, grid.Locate(Math.Max(0, layout.HeaderLast), column.Index)));
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
            elements.Add(rating.Element, named = LocalText.Of(RatingLedger.Named(rating.Element)));
        }

        var value = rating.Level?.Code ?? rating.Score?.ToString("R", System.Globalization.CultureInfo.InvariantCulture)
            ?? (rating.Status == RatingStatus.NotApplicable ? "not-applicable" : "not-assessed");
        list.Add(new(named, $"{CellEntry.Short(shown)} → {value}", rating.Origin));
    }

    public ImmutableArray<Observation> ToArray() => list.ToImmutable();

    private void Add(LocalText what, string? value, Location at)
    {
        if (value is not null)
        {
            list.Add(new(what, value, at));
        }
    }

    private static LocalText Words(ColumnUse use) => use switch
    {
        ColumnUse.Element => new("column of elements", "columna de elementos", "colonne des éléments"),
        ColumnUse.Group => new("column of groups", "columna de grupos", "colonne des groupes"),
        ColumnUse.Rating => new("column of ratings", "columna de valoraciones", "colonne des évaluations"),
        ColumnUse.Mark => new("column of marks", "columna de marcas", "colonne des coches"),
        ColumnUse.Note => new("column of notes", "columna de notas", "colonne des remarques"),
        ColumnUse.Evidence => new("column of evidence", "columna de evidencias", "colonne des preuves"),
        ColumnUse.Community => new("column of communities", "columna de comunidades", "colonne des communautés"),
        ColumnUse.CommunityKey => new("column of community ids", "columna de claves de comunidad", "colonne des identifiants de communauté"),
        ColumnUse.Date => new("column of dates", "columna de fechas", "colonne des dates"),
        ColumnUse.Horizon => new("column of horizons", "columna de horizontes", "colonne des horizons"),
        ColumnUse.Stakeholder => new("column of stakeholders", "columna de partes interesadas", "colonne des parties prenantes"),
        ColumnUse.LeftOut => new("column that is not read", "columna que no se lee", "colonne non lue"),
        _ => LocalText.Empty,
    };
}

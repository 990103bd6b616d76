using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>Collects what a file was read as, for people who inspect it. Readings of single cells are bounded in number.</summary>
internal sealed class InspectionLog
{
    private const int MostReadings = 20_000;

    private static readonly LocalText modelText = new("model", "modelo", "modèle");
    private static readonly LocalText headingText = new("heading", "encabezado", "en-tête");
    private static readonly LocalText longText = new("a row for each element", "una fila por elemento", "une ligne par élément");
    private static readonly LocalText ratingText = new("a row for each rating", "una fila por valoración", "une ligne par note");
    private static readonly LocalText wideText = new("a column for each element", "una columna por elemento", "une colonne par élément");
    private static readonly LocalText communityText = new("community", "comunidad", "collectivité");
    private static readonly LocalText dateText = new("date", "fecha", "date");
    private static readonly LocalText idText = new("community id", "identificador de la comunidad", "identifiant de la collectivité");
    private static readonly LocalText territoryText = new("territory", "territorio", "territoire");
    private static readonly LocalText methodText = new("method", "método", "méthode");
    private static readonly LocalText stakeholderText = new("stakeholder", "parte interesada", "partie prenante");
    private static readonly LocalText horizonText = new("horizon", "horizonte", "horizon");

    private readonly ImmutableArray<InspectionFact>.Builder list = ImmutableArray.CreateBuilder<InspectionFact>();
    private int readings;

    /// <summary>Notes how a table is read.</summary>
    public void Table(CompiledTable table)
    {
        var plan = table.Plan;
        AddModel(table);
        AddContext(table);
        if (plan.HeadingLast >= 0)
        {
            list.Add(new(InspectionFactKind.Layout, headingText, Words(plan.Arrangement), table.Sheet.Locate(plan.HeadingLast, plan.Columns.IsEmpty ? 0 : plan.Columns[0].Index)));
        }

        foreach (var column in table.Columns)
        {
            var value = column.Element?.Label ?? column.Level?.Title ?? LocalText.Of(column.Plan.Heading);
            list.Add(new(InspectionFactKind.Layout, Words(column.Plan.Role), value, table.Sheet.Locate(Math.Max(0, plan.HeadingLast), column.Plan.Index)));
        }
    }

    /// <summary>Notes a rating.</summary>
    public void Reading(Rating rating, string shown)
    {
        if (readings++ >= MostReadings)
        {
            return;
        }

        list.Add(new(rating, shown));
    }

    public ImmutableArray<InspectionFact> ToArray() => list.ToImmutable();

    private void AddModel(CompiledTable table)
    {
        if (table.Plan.Evidence is not { } evidence)
        {
            return;
        }

        var (model, understood) = (table.Model.ToString(), evidence.Understood * 100);
        list.Add(new(
            InspectionFactKind.Model,
            modelText,
            new(
                $"{model}: {evidence.Elements} elements found, {evidence.Unknown} unknown names; {understood:0} % of the filled cells are levels of it",
                $"{model}: {evidence.Elements} elementos encontrados, {evidence.Unknown} nombres desconocidos; el {understood:0} % de las celdas llenas son niveles suyos",
                $"{model} : {evidence.Elements} éléments trouvés, {evidence.Unknown} noms inconnus ; {understood:0} % des cellules remplies sont de ses niveaux"),
            table.Sheet.Locate(0, 0)));
    }

    private void AddContext(CompiledTable table)
    {
        var context = table.Plan.Context;
        Add(communityText, Text(context.Key.Community), context.CommunityAt);
        Add(idText, Text(context.Key.Id), context.IdAt);
        for (var i = 0; i < Math.Min(context.TerritoriesAt.Length, context.Key.Territories.Names.Length); i++)
        {
            Add(territoryText, Text(context.Key.Territories.Names[i]), context.TerritoriesAt[i]);
        }

        Add(dateText, Text(context.Key.Date?.ToString()), context.DateAt);
        Add(horizonText, context.Key.Horizon is { } horizon ? AssessmentWords.Of(horizon) : null, Location.None);
        Add(methodText, Text(context.Key.Method is { } method ? FileWords.Methods[method] : null), context.MethodAt);
        Add(stakeholderText, Text(context.Key.Stakeholder), context.StakeholderAt);
    }

    private void Add(LocalText what, LocalText? value, Location at)
    {
        if (value is not null)
        {
            list.Add(new(InspectionFactKind.Context, what, value, at));
        }
    }

    private static LocalText? Text(string? text) => text is null ? null : LocalText.Of(text);

    private static LocalText Words(Arrangement arrangement) => arrangement switch
    {
        Arrangement.ElementPerColumn => wideText,
        Arrangement.RatingPerRow => ratingText,
        _ => longText,
    };

    private static LocalText Words(PlannedRole role) => role switch
    {
        PlannedRole.Element => new("column of elements", "columna de elementos", "colonne des éléments"),
        PlannedRole.Group => new("column of groups", "columna de grupos", "colonne des groupes"),
        PlannedRole.Rating => new("column of ratings", "columna de valoraciones", "colonne des notes"),
        PlannedRole.Mark => new("column of marks", "columna de marcas", "colonne des coches"),
        PlannedRole.Note => new("column of notes", "columna de notas", "colonne des remarques"),
        PlannedRole.Evidence => new("column of evidence", "columna de evidencias", "colonne des preuves"),
        PlannedRole.Gate => new("column of what applies", "columna de lo que aplica", "colonne de ce qui s'applique"),
        PlannedRole.Community => new("column of communities", "columna de comunidades", "colonne des collectivités"),
        PlannedRole.CommunityId => new("column of community ids", "columna de claves de comunidad", "colonne des identifiants de collectivité"),
        PlannedRole.Territory => new("column of territories", "columna de territorios", "colonne des territoires"),
        PlannedRole.Date => new("column of dates", "columna de fechas", "colonne des dates"),
        PlannedRole.Horizon => new("column of horizons", "columna de horizontes", "colonne des horizons"),
        PlannedRole.Stakeholder => new("column of stakeholders", "columna de partes interesadas", "colonne des parties prenantes"),
        _ => new("column that is not read", "columna que no se lee", "colonne non lue"),
    };
}

using CsCheck;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Tests.Adapters.Corpus;
using MMSSC.Interop.Tests.Adapters.Corpus.Shapes;
using MMSSC.Interop.Tests.Adapters.Corpus.Writing;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Laws.Plans;

/// <summary>Sheets made at random in the layouts, languages and forms that people use, with what a law has to know of them.</summary>
internal static class MadeSheets
{
    private static readonly Model[] models = [AllShapes.Iso, AllShapes.Mmssc, AllShapes.Stages];
    private static readonly string[] texts = ["comma.csv", "semicolon.csv", "tab.tsv"];

    // By language: planned, previous, baseline, target, proposed, of others, example, importance.
    private static readonly (Speech Speech, string[] Others)[] roles =
    [
        (Speech.English, ["Level in 2 years", "Previous level", "Baseline", "Target 2030", "Proposed level", "Regional average", "Example", "Importance"]),
        (Speech.Spanish, ["Nivel en 2 años", "Nivel anterior", "Línea base", "Meta 2030", "Nivel propuesto", "Promedio estatal", "Ejemplo", "Importancia"]),
        (Speech.French, ["Niveau dans 2 ans", "Niveau précédent", "Situation de référence", "Niveau visé", "Niveau proposé", "Moyenne régionale", "Exemple", "Importance"]),
    ];

    // A draft gives way to the levels beside it.
    private static readonly Dictionary<Speech, string> drafts = new() { [Speech.English] = "Draft", [Speech.Spanish] = "Borrador", [Speech.French] = "Brouillon" };

    private static readonly (string First, string Second)[] unlabelled =
        [("Nivel", "Nivel"), ("A", "B"), ("Columna 1", "Columna 2"), ("Level", "Level (2)"), ("Resultado 1", "Resultado 2"), ("Niveau", "Niveau")];

    private static readonly (string First, string Second)[] groups =
        [("Gobierno local", "Ciudadanía"), ("Local government", "Citizens"), ("Private sector", "Academia"), ("Secteur public", "Habitants"), ("Sociedad civil", "Empresas")];

    // What stands where levels should.
    private static readonly object?[] noLevels =
        [null, "zzqx", "¿?", "http://example.org", new Shown(null, new Look("7030A0")), new Shown(null) { Note = "verde" }, new Shown(null, new Look("FF0000") { To = "00B050" })];

    private static readonly Gen<(Model Model, Speech Speech, string[] Others, int Seed, string Form, int At)> start =
        from model in Gen.Int[0, models.Length - 1]
        from role in Gen.Int[0, roles.Length - 1]
        from seed in Gen.Int[0, 1 << 20]
        from form in Gen.Int[0, texts.Length + Form.Books.Length - 1]
        from at in Gen.Int[0, 1 << 20]
        select (models[model], roles[role].Speech, roles[role].Others, seed, form < texts.Length ? texts[form] : Form.Books[form - texts.Length], at);

    /// <summary>Tables of one assessment or of towns, with notes, sums and blank rows.</summary>
    public static readonly Gen<LawSheet> Tables = Gen.Select(start, Gen.Int[0, 2], Gen.Bool, Gen.Bool, (draw, layout, preamble, notes) =>
    {
        var truth = Truth.Of(draw.Model, draw.Seed, "Villa Ejemplo", "2026-03-15");
        return Write(draw.Form, layout switch
        {
            0 => Levels(Begin(truth, draw.Speech, preamble), truth, draw.Speech, notes),
            1 => Towns(truth, draw.Speech, draw.At),
            _ => Ratings(truth, draw.Speech, draw.Speech == Speech.English ? "Stakeholder" : draw.Speech == Speech.Spanish ? "Parte interesada" : "Partie prenante", ["Rosa Díaz"]),
        }) with
        { Stakeholders = layout == 2 ? ["Rosa Díaz"] : [] };
    });

    /// <summary>Levels of another role than now, alone or beside those of now; a heading, a tab, a row or a note says it.</summary>
    public static readonly Gen<LawSheet> OfOtherRoles = Gen.Select(start, Gen.Int[0, 3], Gen.Int[0, 2], (draw, said, beside) =>
    {
        var truth = Truth.Of(draw.Model, draw.Seed, "Villa Ejemplo", "2026-03-15", blanks: false);
        var role = draw.Others[draw.At % draw.Others.Length];
        return said switch
        {
            0 => ByHeading(draw.Form, truth, draw.Speech, beside > 0 && draw.At % 9 == 0 ? drafts[draw.Speech] : role, beside),
            1 => ByTab(Form.Books[draw.At % Form.Books.Length], truth, draw.Speech, role, beside),
            2 => ByRow(draw.Form, truth, draw.Speech, role, beside),
            _ => ByNote(draw.Form, truth, draw.Speech, role),
        };
    });

    /// <summary>Two columns of levels under names that are given as those of groups, or under none.</summary>
    public static readonly Gen<LawSheet> OfGroups = Gen.Select(start, Gen.Bool, (draw, named) => Pair(draw, named ? groups[draw.At % groups.Length] : unlabelled[draw.At % unlabelled.Length])
        is var sheet && named ? sheet with { Stakeholders = [groups[draw.At % groups.Length].First, groups[draw.At % groups.Length].Second] } : sheet);

    /// <summary>Two columns of levels of which nothing says whose they are.</summary>
    public static readonly Gen<LawSheet> OfTwoUnlabelled = start.Select(draw => Pair(draw, unlabelled[draw.At % unlabelled.Length]));

    /// <summary>Tables whose column of levels holds nothing, or what is no level.</summary>
    public static readonly Gen<LawSheet> WithoutLevels = start.Select(draw =>
    {
        var truth = Truth.Of(draw.Model, draw.Seed, "Villa Ejemplo", "2026-03-15");
        var page = Begin(truth, draw.Speech, draw.At % 2 == 0).Row(draw.Speech.Code, draw.Speech.Title, draw.Speech.Level);
        foreach (var element in truth.Elements)
        {
            page.Row(element.Code, draw.Speech.TitleOf(element), noLevels[draw.At / 2 % noLevels.Length]);
        }

        return Write(draw.Form, page);
    });

    /// <summary>Sheets of all kinds.</summary>
    public static readonly Gen<LawSheet> Any = Gen.OneOf(Tables, OfOtherRoles, OfGroups, WithoutLevels);

    private static Page Begin(Truth truth, Speech speech, bool preamble, string name = "Data") => preamble
        ? new Page(name).Row($"{speech.Community}: {truth.Community}").Row($"{speech.Date}: {truth.Date}").Row()
        : new Page(name);

    private static Page Levels(Page page, Truth truth, Speech speech, bool notes)
    {
        page.Row(notes ? [speech.Code, speech.Title, speech.Level, speech.Note] : [speech.Code, speech.Title, speech.Level]);
        foreach (var element in truth.Elements)
        {
            page.Row(element.Code, speech.TitleOf(element), speech.Say(truth, element), notes && element.Index % 7 == 3 ? "ok" : null);
        }

        return notes ? page.Row(speech.Total, null, (double)truth.Values.Count) : page;
    }

    private static Page Towns(Truth truth, Speech speech, int draw)
    {
        var page = new Page("Data").Row([speech.Community, .. truth.Elements.Select(element => draw % 2 == 0 ? element.Code : speech.TitleOf(element))]);
        for (var town = 0; town < 2 + (draw % 4); town++)
        {
            var own = truth.Again(draw + town);
            page.Row([$"Puerto {(char)('A' + town)}mbar", .. own.Elements.Select(element => speech.Say(own, element))]);
        }

        return page;
    }

    private static Page Ratings(Truth truth, Speech speech, string whose, string[] names)
    {
        var page = new Page("Data").Row(speech.Community, whose, speech.Code, speech.Level);
        foreach (var name in names)
        {
            foreach (var element in truth.Elements)
            {
                page.Row(truth.Community, name, element.Code, speech.Say(truth, element));
            }
        }

        return page;
    }

    private static LawSheet ByHeading(string form, Truth truth, Speech speech, string role, int beside)
    {
        var other = truth.Again(truth.Values.Count);
        var page = Begin(truth, speech, preamble: true);
        var first = page.Next + 1;
        page.Row(beside switch { 0 => [speech.Code, speech.Title, role], 1 => [speech.Code, speech.Title, speech.Level, role], _ => [speech.Code, speech.Title, role, speech.Level] });
        foreach (var element in truth.Elements)
        {
            var (now, later) = (speech.Say(truth, element), speech.Say(other, element));
            page.Row(beside switch { 0 => [element.Code, speech.TitleOf(element), later], 1 => [element.Code, speech.TitleOf(element), now, later], _ => [element.Code, speech.TitleOf(element), later, now] });
        }

        return Write(form, page).Other(page, first, page.Next - 1, beside == 1 ? 3 : 2);
    }

    private static LawSheet ByTab(string form, Truth truth, Speech speech, string role, int beside)
    {
        var page = Levels(Begin(truth, speech, preamble: true, role), truth.Again(truth.Values.Count), speech, notes: false);
        var now = Levels(Begin(truth, speech, preamble: true, speech.Level), truth, speech, notes: false);
        return Write(form, beside switch { 0 => [page], 1 => [now, page], _ => [page, now] }).Other(page, 4, page.Next - 1, 2);
    }

    private static LawSheet ByRow(string form, Truth truth, Speech speech, string role, int beside)
    {
        var other = truth.Again(truth.Values.Count);
        var page = Begin(truth, speech, preamble: true).Row([speech.Code, .. truth.Elements.Select(element => element.Code)]).Row([speech.Title, .. truth.Elements.Select(speech.TitleOf)]);
        object?[] now = [speech.Level, .. truth.Elements.Select(element => speech.Say(truth, element))];
        object?[] later = [role, .. truth.Elements.Select(element => speech.Say(other, element))];
        var at = page.Next + (beside == 1 ? 1 : 0);
        _ = beside switch { 0 => page.Row(later), 1 => page.Row(now).Row(later), _ => page.Row(later).Row(now) };
        var sheet = Write(form, page);
        return Enumerable.Range(1, truth.Values.Count).Aggregate(sheet, (told, column) => told.Other(page, at, at, column));
    }

    private static LawSheet ByNote(string form, Truth truth, Speech speech, string role)
    {
        var page = Levels(new Page("Data").Row(role).Row($"{speech.Community}: {truth.Community}").Row(), truth, speech, notes: false);
        return Write(form, page).Other(page, 4, page.Next - 1, 2);
    }

    private static LawSheet Pair((Model Model, Speech Speech, string[] Others, int Seed, string Form, int At) draw, (string First, string Second) headings)
    {
        var truth = Truth.Of(draw.Model, draw.Seed, "Villa Ejemplo", "2026-03-15", blanks: false);
        var second = truth.Again(draw.At);
        var page = Begin(truth, draw.Speech, preamble: true).Row(draw.Speech.Code, draw.Speech.Title, headings.First, headings.Second);
        foreach (var element in truth.Elements)
        {
            page.Row(element.Code, draw.Speech.TitleOf(element), draw.Speech.Say(truth, element), draw.Speech.Say(second, element));
        }

        return Write(draw.Form, page);
    }

    private static LawSheet Write(string form, params Page[] pages) => new($"sheet-{form}", Form.Write(form, pages)) { Others = [], Stakeholders = [] };

    /// <summary>The sheet with the knowledge that some cells of a column are of another role than now.</summary>
    private static LawSheet Other(this LawSheet sheet, Page page, int first, int last, int column) => sheet with
    {
        Others = sheet.Others!.Union(Enumerable.Range(first, last - first + 1).Select(row => sheet.Name.EndsWith("sv", StringComparison.Ordinal)
            ? Location.InText(sheet.Name, row + 1, column + 1)
            : Location.InSheet(sheet.Name, page.Name, Sheet.Address(row, column)))),
    };
}

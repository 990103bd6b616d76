using System.Collections.Immutable;
using System.Globalization;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports;
using MMSSC.Interop.Reports.Inputs;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Tests.Reports;

/// <summary>A community made in code: two stakeholders and plans in the target's terms, and three source models of different looks.</summary>
internal static class Town
{
    public static readonly Model Target = SmallModel.Compile(new()
    {
        Id = "target",
        Edition = "1",
        Title = new("Towns", "Pueblos", "Communes"),
        Scales = [Levels("level", ("1", "Begun", "Empezado", "Commencé"), ("2", "Partly", "En parte", "En partie"), ("3", "Done", "Hecho", "Fait"), ("4", "Better", "Mejorado", "Mieux"), ("5", "Lasting", "Duradero", "Durable"))],
        RollUps = [new("dimension", RollUpRule.Mean, null, null, Location.None)],
        Presentation = new("levels", "2"),
        Elements =
        [
            Element("1", "dimension", null, ("Steering", "Dirección", "Pilotage"),
                Element("1.1", "characteristic", "level", ("Vision", "Visión", "Vision d’ensemble")),
                Element("1.2", "characteristic", "level", ("Budget", "Presupuesto", "Moyens"))),
            Element("2", "dimension", null, ("Purposes", "Propósitos", "Finalités"),
                Element("2.1", "characteristic", "level", ("Water", "Agua", "Eau")),
                Element("2.2", "characteristic", "level", ("Schools", "Escuelas", "Écoles")),
                Element("2.3", "characteristic", "level", ("Safety", "Seguridad", "Sécurité"))),
        ],
    });

    public static readonly Model Lights = SmallModel.Compile(new()
    {
        Id = "lights",
        Edition = "2",
        Title = new("Town lights", "Semáforo municipal", "Feux de la commune"),
        Publisher = "Lights & Co",
        Url = "https://lights.example/model",
        Scales = [Levels("light", ("red", "Red", "Rojo", "Rouge"), ("yellow", "Yellow", "Amarillo", "Jaune"), ("green", "Green", "Verde", "Vert")) with { Levels = Coloured() }],
        RollUps = [new("area", RollUpRule.Mean, null, null, Location.None)],
        Presentation = new("matrix", null),
        Elements =
        [
            Element("A", "area", null, ("Services", "Servicios", "Services publics"),
                Element("A1", "function", "light", ("Pipes", "Tuberías", "Canalisations")),
                Element("A2", "function", "light", ("Wells", "Pozos", "Puits")),
                Element("A3", "function", "light", ("Classrooms", "Aulas", "Salles de classe")),
                Element("A4", "function", "light", ("Night watch", "Ronda nocturna", "Ronde de nuit")),
                Element("A5", "function", "light", ("Lamps", "Farolas", "Réverbères"))),
        ],
    });

    public static readonly Model Steps = SmallModel.Compile(new()
    {
        Id = "steps",
        Edition = "3",
        Title = new("Resilience steps", "Etapas de resiliencia", "Étapes de résilience"),
        Scales =
        [
            Levels("stage", ("S", "Start", "Inicio", "Départ"), ("M", "Middle", "Medio", "Milieu"), ("T", "Top", "Cumbre", "Sommet")),
            new("share", new("Share", "Proporción", "Part"), NumberMeaning.Values, 0, 1, [], Location.None),
        ],
        RollUps = [new("characteristic", RollUpRule.Ladder, 0.75, "stage", Location.None), new("dimension", RollUpRule.Mean, null, null, Location.None)],
        Presentation = new("ladder", null),
        Elements =
        [
            Element("L", "dimension", null, ("Leading", "Liderazgo", "Conduite"),
                Element("L1", "characteristic", "stage", ("Teams", "Equipos", "Équipes"),
                    Element("L1S1", "policy", "share", ("Named", "Designado", "Désigné")) with { Stage = "S" },
                    Element("L1M1", "policy", "share", ("Trained", "Formado", "Formé")) with { Stage = "M" },
                    Element("L1M2", "policy", "share", ("Funded", "Financiado", "Financé")) with { Stage = "M" })),
        ],
    });

    public static readonly Model Plain = SmallModel.Compile(new()
    {
        Id = "plain",
        Edition = "4",
        Title = new("Plain list", "Lista simple", "Liste simple"),
        Scales = [Levels("level", ("1", "Level 1", "Nivel 1", "Niveau 1"), ("2", "Level 2", "Nivel 2", "Niveau 2"))],
        Elements = [Element("culture", "item", "level", ("Culture", "Cultura", "Culture commune"))],
    });

    public static readonly Mapping LightsMapping = Mapping(
        Lights, Target, [("A1", "2.1", 1), ("A2", "2.1", 1), ("A3", "2.2", 1), ("A4", "2.3", 1)], "A5",
        [("red", 1, 1, 1), ("yellow", 2, 2, 2), ("green", 3, 3, 5)], standard: true);

    public static readonly Mapping StepsMapping = Mapping(
        Steps, Target, [("L", "2.3", 1)], null, [("S", 1, 1, 1), ("M", 3, 3, 3), ("T", 5, 5, 5)], standard: false);

    public static readonly Guidance Guidance = new()
    {
        Id = "guidance",
        Version = "1.0.0",
        Model = new(SmallModel.Here("target"), SmallModel.Here("1"), SmallModel.Here("")),
        Documents = [new("ISO 37101", new("Management system", "Sistema de gestión", "Système de management"))],
        Assignments = [new(["2"], ["ISO 37101"], Proposed)],
        Steps =
        [
            new("all", new("Working together", "Trabajar juntos", "Travailler ensemble"), ["1", "2"], new Basis.Standard("ISO/TS 37107:2019", "Table 2"), Proposed,
            [
                new("2", new("Meet every month.", "Reúnanse cada mes.", "Réunissez-vous chaque mois.")),
                new("3", new("Write one plan.", "Escriban un solo plan.", "Écrivez un plan unique.")),
            ]),
        ],
    };

    private static Basis Proposed => new Basis.Proposed(new("expert judgement", "juicio de expertos", "jugement d’experts"));

    public static ReportInput Input(string language = "en", string name = "Villa Ejemplo")
    {
        var lights = Assess(Lights, "lights.csv", null, ("A1", "red"), ("A2", "green"), ("A3", "green"), ("A4", null), ("A5", "yellow")) with { Method = AssessmentMethod.SingleStakeholder };
        var steps = Assess(Steps, "steps.csv", null, ("L1S1", "0.9"), ("L1M1", "0.8"), ("L1M2", null));
        var translator = new Translator(new MappingGraph([LightsMapping, StepsMapping]));
        var findings = new List<Diagnostic>();
        return new()
        {
            Community = new(name, null),
            Language = language,
            Date = PartialDate.Of(2026, 11, 24)!.Value,
            Target = Target,
            Assessments =
            [
                Assess(Target, "town.xlsx", "mayor", ("1.1", "2"), ("1.2", "1"), ("2.1", "4"), ("2.2", "4"), ("2.3", "1")),
                Assess(Target, "town.xlsx", "residents", ("1.1", "2"), ("1.2", "5"), ("2.1", "5"), ("2.2", "4"), ("2.3", "1")),
                Assess(Target, "town.xlsx", null, ("1.1", "3"), ("1.2", "1"), ("2.1", "4"), ("2.2", "5"), ("2.3", "1")) with { Horizon = Horizon.Planned },
                lights,
                steps,
                Assess(Plain, "plain.csv", null, ("culture", "2")) with { Visibility = Visibility.Public },
            ],
            Translations = [translator.Translate(lights, Target, null, findings)!, translator.Translate(steps, Target, null, findings)!],
            Guidance = Guidance,
            Findings = [.. findings],
            Files = [new("lights.csv", new string('a', 64), new("lights, edition 2", "lights, edición 2", "lights, édition 2"))],
            Criteria = [new("1.1", "3", new("The vision is published.", "La visión está publicada.", "La vision est publiée."))],
        };
    }

    /// <summary>Lights for a horizon, in the terms of the target.</summary>
    public static TranslationResult Lit(Horizon horizon, params (string Code, string? Value)[] ratings) => new Translator(new MappingGraph([LightsMapping])).Translate(
        Assess(Lights, "lights.csv", null, ratings) with { Horizon = horizon }, Target, null, [])!;

    public static string Render(ReportInput input, ReportFormat format = ReportFormat.Html, string? templates = null)
    {
        var report = CombinedReport.Render(input, format, templates);
        Assert.Empty(report.Findings);
        return report.Text!;
    }

    public static Assessment Assess(Model model, string file, string? stakeholder, params (string Code, string? Value)[] ratings) => new()
    {
        Community = new("Villa Ejemplo", null),
        Model = model,
        Date = PartialDate.Of(2026, 3, 15),
        Stakeholder = stakeholder,
        File = file,
        Ratings =
        [
            .. ratings.Select((rating, i) =>
            {
                var element = model.Find(rating.Code)!;
                var at = Location.InText(file, i + 2, 3);
                return rating.Value is null ? Rating.NotAssessed(element, at)
                    : element.Scale!.Find(rating.Value) is { } level ? Rating.Of(element, level, at)
                    : Rating.Of(element, double.Parse(rating.Value, CultureInfo.InvariantCulture), at);
            }),
        ],
    };

    public static ElementDefinition Element(string code, string kind, string? scale, (string En, string Es, string Fr) title, params ElementDefinition[] below) =>
        new(code, kind, new(title.En, title.Es, title.Fr), Aliases.None, scale, null, [.. below], Location.None);

    private static ScaleDefinition Levels(string id, params (string Code, string En, string Es, string Fr)[] levels) => new(
        id, new("Scale", "Escala", "Échelle"), NumberMeaning.Values, null, null,
        [.. levels.Select((level, i) => new LevelDefinition(level.Code, i + 1, new(level.En, level.Es, level.Fr), Aliases.None, null, Location.None))],
        Location.None);

    private static ImmutableArray<LevelDefinition> Coloured()
    {
        string[] colours = ["#C00000", "#FFC000", "#00803C"];
        var plain = Levels("light", ("red", "Red", "Rojo", "Rouge"), ("yellow", "Yellow", "Amarillo", "Jaune"), ("green", "Green", "Verde", "Vert"));
        return [.. plain.Levels.Select((level, i) => level with { Colour = colours[i] })];
    }

    private static Mapping Mapping(
        Model source, Model target, (string From, string To, double Weight)[] links, string? unmapped, (string Level, double From, double Typical, double To)[] map, bool standard)
    {
        Basis basis = standard ? new Basis.Standard("ISO/TS 37107:2019", "Table 4 note a") : Proposed;
        return SmallModel.Compile(
            new()
            {
                Id = $"{source.Id}-to-target",
                Version = "1.0.0",
                Title = new($"From {source.Title["en"]}", $"Desde {source.Title["es"]}", $"Depuis {source.Title["fr"]}"),
                Maintainer = "Town hall",
                Licence = "CC0-1.0",
                ContentHash = new string('b', 64),
                Source = new(SmallModel.Here(source.Id), SmallModel.Here(source.Reference.Edition), SmallModel.Here(source.IdentityHash)),
                Target = new(SmallModel.Here("target"), SmallModel.Here("1"), SmallModel.Here(target.IdentityHash)),
                LevelMaps = [new("map", source.Scales[0].Id, basis, [.. map.Select(entry => new LevelMapEntry(entry.Level, null, entry.From, entry.Typical, entry.To, Location.None))], Location.None)],
                Defaults = new(SmallModel.Here("map"), Aggregation.Mean, Rounding.Nearest, MappingDefaults.DefaultMinimumCoverage),
                Links = [.. links.Select(link => new LinkDefinition(
                    SmallModel.Here(link.From), SmallModel.Here(link.To), Relationship.RelatedMatch, link.Weight, 0.8, Proposed,
                    new("bears on it", "influye en ello", "y contribue"), false, null, [], Location.None))],
                Unmapped = unmapped is null ? [] : [new(SmallModel.Here(unmapped), new("of no weight here", "sin peso aquí", "sans poids ici"))],
            },
            source,
            target);
    }
}

using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Inputs;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;
using static MMSSC.Interop.Tests.Support.SmallModel;

namespace MMSSC.Interop.Tests.Reports;

/// <summary>Mappings to make pages of: a small one with everything that a page can show, and large ones.</summary>
internal static class Committee
{
    /// <summary>Two areas and an element of its own, to three characteristics: each basis, a pending link, an area that is linked as a whole, gaps, an example that fails.</summary>
    public static MappingDocumentInput Input(string language = "en", Func<MappingDefinition, MappingDefinition>? change = null)
    {
        var (source, target) = (Source(levels: 3, leaves: 6, areas: 2), Target(leaves: 4));
        var definition = SmallModel.Mapping(
            source, target, Aggregation.Mean, Rounding.Nearest, [("colour-to-level", [[1, 1, 1], [2, 2, 2], [3, 3, 5]])],
            [("E1", "T1", 1, "colour-to-level"), ("E2", "T1", 0.5, "colour-to-level"), ("A2", "T2", 1, "colour-to-level"), ("E5", "T3", 2, "colour-to-level")]);
        definition = definition with
        {
            Title = new("From lights to levels", "De luces a niveles", "Des feux aux niveaux"),
            Maintainer = "Working group 1",
            Licence = "CC0-1.0",
            ContentHash = new string('c', 64),
            Status = MappingStatus.Reviewed,
            Changes = [new("1.0.0", "2026-11-24", new("First edition", "Primera edición", "Première édition"))],
            Links =
            [
                definition.Links[0] with { Basis = new Basis.Standard("Standard 1:2026", "Table 4 note a"), Relationship = Relationship.BroadMatch, Rationale = new("It is part of it", "Es parte de ello", "Cela en fait partie"), Reviewers = ["A. Reviewer", "B. Reviewer"], Confidence = 0.9 },
                definition.Links[1] with { Basis = new Basis.Proposed(new("expert judgement", "juicio experto", "jugement d’experts")), Confidence = null },
                definition.Links[2] with { Basis = null, Relationship = Relationship.ExactMatch },
                definition.Links[3] with { Pending = true },
            ],
            Unmapped = [new(Here("E6"), new("administration only", "solo administración", "administration seule"))],
            Allowances = [new(Here("MMI3026"), new("T4 is for a later edition", "T4 es para otra edición", "T4 est pour une autre édition"), Location.None)],
            Examples =
            [
                Example("all at the top", [("E1", "3"), ("E2", "3"), ("E3", "not-assessed")], new ExpectedResult(Here("T1"), "stated", "3", 3, (3, 5), (3, 5), 1, Location.None)),
                Example("wrong on purpose", [("A2", "1")], new ExpectedResult(Here("T2"), null, "5", null, null, null, null, Location.InText("lights.json", 9, 3))),
            ],
        };
        return Of(Compile(change?.Invoke(definition) ?? definition, source, target), language) with
        {
            Findings = [MappingCheckDiagnostics.BasisWithoutClause(Location.InText("drafts/lights.json", 7, 5), "Standard 1:2026")],
        };
    }

    /// <summary>A chain of links from a flat model, or one with areas, to another: link i from element i to target i modulo their number.</summary>
    public static MappingDocumentInput Large(int sources, int areas, int targets)
    {
        var source = areas == 0 ? Source(levels: 3, leaves: sources) : Areas(sources, areas);
        var target = Target(targets);
        return Of(Compile(SmallModel.Mapping(
            source, target, Aggregation.Mean, Rounding.Nearest, [("same", [[1, 1, 1], [2, 2, 2], [3, 3, 3]])],
            [.. Enumerable.Range(0, sources).Select(i => ($"E{i + 1}", $"T{(i % targets) + 1}", 1.0, "same"))]), source, target), "en");
    }

    private static MappingDocumentInput Of(Mapping mapping, string language) => new()
    {
        Language = language,
        Date = PartialDate.Of(2026, 11, 24)!.Value,
        Mapping = mapping,
        Examples = [.. mapping.Definition.Examples.Select(example => Checked(mapping, example))],
    };

    private static CheckedExample Checked(Mapping mapping, MappingExample example)
    {
        var findings = new List<Diagnostic>();
        MappingExamples.Run(mapping, [example], findings);
        return new(example, [.. findings]);
    }

    private static MappingExample Example(string name, (string Element, string Value)[] ratings, params ExpectedResult[] expected) => new(
        name,
        [.. ratings.Select(rating => new ExampleRating(Here(rating.Element), Here(rating.Value), null, rating.Value == "not-assessed" ? RatingStatus.NotAssessed : RatingStatus.Rated))],
        [.. expected],
        Location.None);

    private static Model Areas(int leaves, int areas) => SmallModel.Compile(new()
    {
        Id = "source",
        Edition = "1",
        Title = LocalText.Of("Source"),
        Scales = [Levels("scale", 3)],
        Elements = [.. Enumerable.Range(0, areas).Select(area => Leaf($"A{area + 1}", "area", null) with
        {
            Elements = [.. Enumerable.Range(0, leaves).Where(i => i % areas == area).Select(i => Leaf($"E{i + 1}", "function", "scale"))],
        })],
    });
}

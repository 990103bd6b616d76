using Microsoft.Extensions.DependencyInjection;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Reports;

namespace MMSSC.Interop.Tests.Interop;

/// <summary>A model that nobody foresaw comes as two files: it is imported, translated and reported with no code.</summary>
public sealed class FifthModelTests : IDisposable
{
    private const string Model = """
        {
          "formatVersion": 1,
          "id": "harbour", "edition": "1", "title": {"en": "Harbour resilience ladder", "es": "Escalera de resiliencia portuaria", "fr": "Échelle de résilience portuaire"},
          "publisher": "A port authority",
          "scales": [{"id": "grade", "title": "Grade", "levels": [
            {"code": "calm", "value": 1, "title": "Calm", "aliases": {"es": ["en calma"]}},
            {"code": "ready", "value": 2, "title": "Ready", "aliases": {"es": ["preparado"]}},
            {"code": "storm-proof", "value": 3, "title": "Storm-proof", "aliases": {"es": ["a prueba de temporal"]}}]}],
          "rollUp": {"quay": "mean"},
          "elements": [{"code": "Q1", "kind": "quay", "title": {"en": "Quay", "es": "Muelle", "fr": "Quai"}, "elements": [
            {"code": "Q1.1", "kind": "duty", "scale": "grade", "title": {"en": "Storm moorings", "es": "Amarres de temporal", "fr": "Amarres de tempête"}},
            {"code": "Q1.2", "kind": "duty", "scale": "grade", "title": {"en": "Crane anchoring", "es": "Anclaje de grúas", "fr": "Ancrage des grues"}}]}],
          "provenance": {"en": "made for a test", "es": "hecho para una prueba", "fr": "fait pour un essai"}
        }
        """;

    private const string Mapping = """
        {
          "formatVersion": 1,
          "id": "harbour-to-mmssc", "version": "1.0.0", "status": "draft", "title": {"en": "Harbour to MMSSC", "es": "Del puerto al MMSSC", "fr": "Du port au MMSSC"},
          "maintainer": "A port authority", "licence": "CC0-1.0",
          "changes": [{"version": "1.0.0", "date": "2026-11-24", "note": {"en": "first", "es": "primera", "fr": "première"}}],
          "source": {"model": "harbour", "edition": "1", "sha256": "HARBOUR"},
          "target": {"model": "mmssc", "edition": "2019", "sha256": "MMSSC"},
          "levelMaps": {"grade": {"basis": {"kind": "proposed", "method": {"en": "judgement", "es": "criterio", "fr": "jugement"}}, "levels": {
            "calm": {"from": 1, "typical": 1, "to": 2}, "ready": {"from": 2, "typical": 3, "to": 4}, "storm-proof": {"from": 4, "typical": 5, "to": 5}}}},
          "defaults": {"levelMap": "grade", "aggregation": "mean", "rounding": "nearest", "minimumCoverage": 0.5},
          "links": [{"source": "Q1", "target": "4.3", "relationship": "relatedMatch", "weight": 1, "confidence": 0.5,
            "basis": {"kind": "proposed", "method": {"en": "judgement", "es": "criterio", "fr": "jugement"}},
            "rationale": {"en": "a port is part of a city's resilience", "es": "un puerto es parte de la resiliencia de una ciudad", "fr": "un port fait partie de la résilience d'une ville"}}],
          "unmapped": [],
          "examples": [{"name": "both storm-proof", "ratings": {"Q1.1": "storm-proof", "Q1.2": "storm-proof"}, "expect": {"4.3": {"level": "5"}}}]
        }
        """;

    private const string Sheet = "Comunidad: Puerto Ejemplo\n\nCódigo;Deber;Grado\nQ1.1;Amarres de temporal;a prueba de temporal\nQ1.2;Anclaje de grúas;preparado\n";

    private readonly string folder = Directory.CreateTempSubdirectory("fifth-model").FullName;

    [Fact]
    public void Two_files_are_enough_to_import_translate_and_report()
    {
        var pins = Pin();
        File.WriteAllText(Path.Combine(folder, "harbour.json"), Model);
        File.WriteAllText(Path.Combine(folder, "harbour-to-mmssc.json"), Mapping.Replace("HARBOUR", pins.Harbour).Replace("MMSSC\"},", pins.Mmssc + "\"},"));
        File.WriteAllText(Path.Combine(folder, "puerto.csv"), Sheet);
        var engine = Engine(options => options.AddDataFrom(folder));
        Assert.Empty(engine.Catalogue.Findings);

        var imported = engine.Import(Path.Combine(folder, "puerto.csv"));
        var assessment = Assert.Single(imported.Assessments);
        Assert.Equal(("Puerto Ejemplo", "harbour@1"), (assessment.Community.Name, assessment.Model.ToString()));
        Assert.Equal(["storm-proof", "ready"], assessment.Ratings.Select(rating => rating.Level!.Code));

        var translation = engine.Translate(assessment, "mmssc")!;
        var resilience = translation.Find(translation.Target.Find("4.3")!)!;
        Assert.Equal((4.0, "4"), (resilience.Reading.Estimate, resilience.Level!.Code));

        var findings = new List<Diagnostic>();
        var report = engine.PrepareReport([imported], new("es", PartialDate.Of(2026, 11, 24)!.Value), findings)!;
        var html = CombinedReport.Render(report, ReportFormat.Html).Text!;
        Assert.Contains("Amarres de temporal", html);
        Assert.Contains("harbour-to-mmssc", html);
        Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private (string Harbour, string Mmssc) Pin()
    {
        var alone = Path.Combine(folder, "alone");
        Directory.CreateDirectory(alone);
        File.WriteAllText(Path.Combine(alone, "harbour.json"), Model);
        var catalogue = Engine(options => options.AddModelsFrom(alone)).Catalogue;
        Directory.Delete(alone, recursive: true);
        return (catalogue.FindModels("harbour").Single().IdentityHash, catalogue.FindModels("mmssc").Single().IdentityHash);
    }

    private static InteropEngine Engine(Action<InteropOptions> configure) =>
        new ServiceCollection().AddMmsscInterop(configure).Services.BuildServiceProvider().GetRequiredService<InteropEngine>();
}

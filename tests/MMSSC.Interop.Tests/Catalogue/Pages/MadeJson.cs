using System.Text;

namespace MMSSC.Interop.Tests.Catalogue.Pages;

/// <summary>Files of the project's own kinds that a page can't show.</summary>
internal static class MadeJson
{
    public static Dictionary<string, MadeExample> All { get; } = new()
    {
        ["latin-1-assessment"] = folder => folder.Add("assessment.json", Encoding.Latin1.GetBytes(Assessment("Cañón"))),
        ["utf-8-assessment"] = folder => folder.Add("assessment.json", Encoding.UTF8.GetBytes(Assessment("Cañón"))),
        ["deep-json"] = folder => folder.Add("assessment.json", Encoding.UTF8.GetBytes(new string('{', 1) + "\"formatVersion\": 1, \"assessments\": " + new string('[', 100) + new string(']', 100) + "}")),
        ["long-note"] = folder => folder.Add("assessment.json", Encoding.UTF8.GetBytes(Assessment(new string('a', 2 << 20)))),
        ["many-mistakes"] = folder => folder.Add("assessment.json", Encoding.UTF8.GetBytes(Mistakes(1200))),
        ["few-mistakes"] = folder => folder.Add("assessment.json", Encoding.UTF8.GetBytes(Mistakes(3))),
    };

    private static string Assessment(string community) => $$"""
        {"formatVersion": 1, "assessments": [
          {"community": {"name": "{{community}}"}, "model": {"id": "g3ict-digital-inclusion", "edition": "2021"},
           "ratings": [{"element": "strategy", "level": "3"}]}
        ]}

        """;

    private static string Mistakes(int count) => $$"""
        {"formatVersion": 1, "assessments": [
          {"community": {"name": "Villa Ejemplo"}, "model": {"id": "g3ict-digital-inclusion", "edition": "2021"},
           "ratings": [
            {{string.Join(",\n    ", Enumerable.Repeat("{\"element\": \"strategi\", \"level\": \"3\"}", count))}}
           ]}
        ]}

        """;
}

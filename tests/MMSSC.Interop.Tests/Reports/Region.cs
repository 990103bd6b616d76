using System.Collections.Immutable;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Analysis.Peers;
using MMSSC.Interop.Analysis.Trends;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Reports;
using MMSSC.Interop.Reports.Inputs;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Tests.Reports;

/// <summary>Communities made in code: several side by side, and one of them over three years.</summary>
internal static class Region
{
    /// <summary>Names that would be markup, a formula or cells, if anything let them.</summary>
    public static readonly string[] HostileNames = ["<script>alert(1)</script>", "=cmd()|' /C calc'!A0", "a | b", "*bold* [link](https://evil.example)", "\"><img src=x>"];

    private static readonly Route route = new([new(Town.LightsMapping, false)]);

    /// <summary>Three communities by two models, in groups, with what is not assessed, not applicable and too little.</summary>
    public static ComparisonInput Towns(string language = "en") => Input(language) with
    {
        Comparisons = ProfileComparison.Of(
        [
            Lights("Villa Ejemplo", 2026, "red", "green", "green", null, "yellow"),
            Lights("San Ejemplo", 2025, "yellow", "yellow", null, "green", "yellow"),
            Lights("Bourg-Exemple", 2026, "green", "green", "red", "-", null),
            Profile.Of(Named(Town.Assess(Town.Target, "town.xlsx", null, ("1.1", "2"), ("2.1", "4"), ("2.2", "5")), "Villa Ejemplo", 2026), null),
        ]),
        PeersBy = "region",
        Peers = ["north", "south"],
        PeersOf = profile => profile.Source.Community.Name switch { "Villa Ejemplo" => "north", "San Ejemplo" => "south", _ => null },
    };

    /// <summary>One community in three years.</summary>
    public static ComparisonInput Years(string language = "en") => Input(language) with
    {
        Trends = Trend.Of(
        [
            Lights("Villa Ejemplo", 2022, "red", "green", null, null, "yellow"),
            Lights("Villa Ejemplo", 2024, "red", "green", "green", null, "yellow"),
            Lights("Villa Ejemplo", 2026, "yellow", "red", "green", "-", "yellow"),
        ]),
    };

    /// <summary>As many communities as there are names; each has the ratings of its place.</summary>
    public static ComparisonInput Many(IReadOnlyList<string> names, params string?[] levels) => Input("en") with
    {
        Comparisons = ProfileComparison.Of(names.Select((name, i) => Lights(name, 2026, [.. Enumerable.Range(0, 5).Select(function => levels[(i + function) % levels.Length])]))),
    };

    /// <summary>The peers of <see cref="OneTown"/>.</summary>
    public static readonly string[] PeerNames = ["San Ejemplo", "Bourg-Exemple", "Puerto Ejemplo", "Exampleton", "Santa Muestra", "Monte Modelo", "Val d'Essai"];

    /// <summary>One town among seven peers, with a tie, a value that is not there and an element that few have rated.</summary>
    public static TownInput OneTown(string language = "en", string[]? names = null)
    {
        string?[][] levels =
        [
            ["red", "yellow", "green", "green", null], ["yellow", "yellow", "green", "red", null], ["red", "red", "yellow", "yellow", "green"],
            ["yellow", "green", "green", "red", null], ["red", "red", "-", "yellow", null], ["red", "yellow", "green", "yellow", "red"], ["yellow", "red", "yellow", "red", null],
        ];
        var peers = (names ?? PeerNames).Select((name, i) => Lights(name, 2024 + (i % 3), levels[i]));
        var input = Input(language);
        return new()
        {
            Language = language,
            Date = input.Date,
            Target = input.Target,
            Comparisons = PeerComparison.Of(Folding.Fold("Villa Ejemplo"), [Lights("Villa Ejemplo", 2026, "green", "yellow", "green", "red", null), .. peers]),
            PeersBy = "region",
            Group = "north",
            Files = input.Files,
        };
    }

    public static string Render(TownInput input, ReportFormat format = ReportFormat.Html)
    {
        var page = TownReport.Render(input, format);
        Assert.Empty(page.Findings);
        return page.Text!;
    }

    public static string Render(ComparisonInput input, ReportFormat format = ReportFormat.Html)
    {
        var report = ComparisonReport.Render(input, format);
        Assert.Empty(report.Findings);
        return report.Text!;
    }

    private static ComparisonInput Input(string language) => new()
    {
        Language = language,
        Date = PartialDate.Of(2026, 11, 24)!.Value,
        Target = Town.Target,
        Files = [new("lights.csv", new string('a', 64), new("lights, edition 2", "lights, edición 2", "lights, édition 2"))],
    };

    private static Profile Lights(string name, int year, params string?[] levels)
    {
        var assessment = Town.Assess(Town.Lights, "lights.csv", null, [.. levels.Select((level, i) => ($"A{i + 1}", level == "-" ? null : level))]);
        ImmutableArray<Rating> ratings = [.. assessment.Ratings.Select((rating, i) => levels[i] == "-" ? Rating.NotApplicable(rating.Element, rating.Origin) : rating)];
        return Profile.Of(Named(assessment, name, year) with { Ratings = ratings }, route);
    }

    private static Assessment Named(Assessment assessment, string name, int year) =>
        assessment with { Community = new(name, null), Date = PartialDate.Of(year) };
}

using System.Text.Json.Nodes;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Analysis.Trends;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Analysis.Trends;

/// <summary>A plan made earlier is held against what came.</summary>
public sealed class PlanReviewTests : IDisposable
{
    private static readonly Model mmssc = Shipped.Model("mmssc@2019");

    private readonly string folder = Directory.CreateTempSubdirectory("mmssc-plan-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Each_element_is_reached_exceeded_missed_or_cannot_be_told()
    {
        var review = Assert.Single(PlanReview.Of(
        [
            Planned("2024-03", ("4.1", 3), ("4.2", 3), ("4.3", 4), ("4.4", 2)),
            Now("2026-05", ("4.1", 3), ("4.2", 4), ("4.3", 2), ("4.5", 5)),
        ]));

        Assert.True(review.IsDue);
        Assert.Equal(
            ["4.1 3 3 Reached 0", "4.2 3 4 Exceeded 1", "4.3 4 2 Missed -2", "4.4 2  CannotTell ", "4.5  5 CannotTell "],
            review.Elements.Select(element => $"{element.Element} {element.Planned} {element.Came} {element.Verdict} {element.Difference}"));
    }

    [Theory]
    [InlineData("2026", "2026", true)]
    [InlineData("2025-12", "2025-12", false)]
    [InlineData("2026-02 2026-03 2027", "2026-03", true)]
    [InlineData("2025 2026-02", "2026-02", false)]
    [InlineData("2024-09 2023", null, false)]
    public void A_plan_is_held_against_the_first_state_from_when_it_was_due_or_else_the_latest(string dates, string? came, bool isDue)
    {
        var reviews = PlanReview.Of([Planned("2024-03", ("4.1", 3)), .. dates.Split(' ').Select(date => Now(date, ("4.1", 2)))]);

        Assert.Equal((came, isDue), reviews is [var review] ? (review.Came.Source.Date.ToString(), review.IsDue) : (null, false));
    }

    [Fact]
    public void What_the_two_do_not_both_rate_is_not_called_reached_or_missed()
    {
        var route = Shipped.Catalogue.Graph.Routes(Shipped.Model("smr@2018"), mmssc)[0];
        string[] codes = ["L1", "L2", "L3", "L4", "P1", "P2", "I1", "I2", "C1", "C2"];
        Profile Of(Horizon horizon, string date, int level, IEnumerable<string> rated) => Profile.Of(
            Assessed(Shipped.Model("smr@2018"), horizon, date, [.. rated.Select(code => (code, level))]), route);

        var review = Assert.Single(PlanReview.Of([Of(Horizon.Planned, "2024", 3, codes), Of(Horizon.Now, "2026", 4, codes[..8])]));

        Assert.Equal(("4.3", PlanVerdict.CannotTell), Assert.Single(review.Elements) is var only ? (only.Element.Code, only.Verdict) : default);
    }

    [Fact]
    public void Plans_of_others_and_of_other_models_are_left_alone()
    {
        var plan = Planned("2024", ("4.1", 3));
        var other = Profile.Of(Assessed(mmssc, Horizon.Now, "2026", [("4.1", 3)]) with { Community = new("Villa Otra", null) }, null);

        Assert.Empty(PlanReview.Of([plan, other, Planned("2026", ("4.1", 3))]));
    }

    [Theory]
    [InlineData("en", "The plan of 2024 beside what came by 2026", "missed by 2")]
    [InlineData("es", "El plan de 2024 y lo logrado a 2026", "faltó 2")]
    [InlineData("fr", "Le plan de 2024 face au résultat de 2026", "manqué de 2")]
    public void Compare_shows_it_in_every_form(string language, string title, string missed)
    {
        var (then, now) = (Sheet("then.assessment.json", "2024", "planned", 4), Sheet("now.assessment.json", "2026", "now", 2));
        string Made(string name)
        {
            var path = Path.Combine(folder, name);
            var (code, _, error) = ProgramCall.Run("compare", then, now, "--lang", language, "-o", path);
            Assert.True(code == 0, error);
            return File.ReadAllText(path);
        }

        Assert.All(new[] { Made("out.html"), Made("out.md") }, text =>
        {
            Assert.Contains(title, text, StringComparison.Ordinal);
            Assert.Contains(missed, text, StringComparison.Ordinal);
        });
        var element = JsonNode.Parse(Made("out.json"))!["plans"]![0]!["elements"]!.AsArray().Single(item => (string)item!["element"]! == "4.3")!;
        Assert.Equal("""{"element":"4.3","planned":4,"came":2,"difference":-2,"outcome":"missed"}""", element.ToJsonString());
        Assert.NotEmpty(Made("out.xlsx"));
    }

    private string Sheet(string name, string date, string horizon, int resilience)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, $$"""
            {"formatVersion": 1, "assessments": [{"community": {"name": "Villa Ejemplo"}, "model": {"id": "mmssc", "edition": "2019"}, "date": "{{date}}", "horizon": "{{horizon}}",
             "ratings": [{"element": "4.1", "level": "3"}, {"element": "4.3", "level": "{{resilience}}"}]}]}
            """);
        return path;
    }

    private static Profile Planned(string date, params (string Code, int Level)[] ratings) => Profile.Of(Assessed(mmssc, Horizon.Planned, date, ratings), null);

    private static Profile Now(string date, params (string Code, int Level)[] ratings) => Profile.Of(Assessed(mmssc, Horizon.Now, date, ratings), null);

    private static Assessment Assessed(Model model, Horizon horizon, string date, (string Code, int Level)[] ratings) => new()
    {
        Community = new("Villa Ejemplo", null),
        Model = model,
        Date = PartialDate.Parse(date),
        Horizon = horizon,
        Ratings = [.. ratings.Select(rating => Rating.Of(model.Find(rating.Code)!, model.Find(rating.Code)!.Scale!.Levels[rating.Level - 1], Location.None))],
    };
}

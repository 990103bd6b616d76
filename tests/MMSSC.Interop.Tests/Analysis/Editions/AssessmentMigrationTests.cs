using MMSSC.Interop.Analysis.Editions;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Analysis.Editions;

/// <summary>Which ratings go on in the next edition, and what is said of those that do not.</summary>
public class AssessmentMigrationTests
{
    private readonly EditionChange change = NextEdition.Change();
    private readonly List<Diagnostic> findings = [];

    [Fact]
    public void A_rating_goes_on_where_its_element_stays_what_it_was()
    {
        var after = Migrate(Rated("E1", 3), Rated("E2", 2));

        Assert.Equal("N1=3 N2=2", Told(after));
        Assert.Equal((change.After, "rating-to-confirm"), (after.Model, Assert.Single(findings).Slug));
        Assert.Contains("E2 (Title of E2)", findings[0].Message["en"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 2, "N3=2", 0)]
    [InlineData(2, 3, "N3=-", 2)]
    [InlineData(2, null, "N3=-", 1)]
    public void What_was_merged_goes_on_where_all_parts_say_the_same(int first, int? second, string told, int lost)
    {
        var after = second is { } level ? Migrate(Rated("E3", first), Rated("E4", level)) : Migrate(Rated("E3", first));

        Assert.Equal((told, lost), (Told(after), findings.Count(finding => finding.Slug == "rating-not-carried")));
    }

    [Fact]
    public void A_part_that_is_listed_and_not_rated_is_no_answer()
    {
        var open = change.Before.Find("E4")!;

        Assert.Equal("N3=-", Told(Migrate(Rated("E3", 2), Rating.NotAssessed(open, Location.None))));
        Assert.Equal("N3=-", Told(Migrate(Rated("E3", 2), Rating.NotApplicable(open, Location.None))));
        Assert.Equal("N3=n/a", Told(Migrate(Rating.NotApplicable(change.Before.Find("E3")!, Location.None), Rating.NotApplicable(open, Location.None))));
    }

    /// <summary>Each is said with why and with what a translation gives; what came of it is listed as not assessed.</summary>
    [Theory]
    [InlineData("E5", "N4=- N5=-", "it became N4, N5. A translation gives: N4 2–2, N5 2–2.")]
    [InlineData("E6", "N6=-", "N6 is not the same. A translation gives: N6 2–2.")]
    [InlineData("E7", "N7=-", "whether it became N7 is not decided.")]
    [InlineData("E8", "", "source@2 has no such element (not needed).")]
    public void All_else_has_to_be_rated_anew(string code, string told, string why)
    {
        var after = Migrate(Rated(code, 2));

        Assert.Equal(told, Told(after));
        Assert.Equal($"The rating of {code} (Title of {code}) is not carried over: {why}", Assert.Single(findings).Message["en"]);
    }

    [Fact]
    public void A_score_and_what_was_not_rated_go_on_as_they_are()
    {
        var (first, second) = (change.Before.Find("E1")!, change.Before.Find("E2")!);

        Assert.Equal("N1=2.5 N2=-", Told(Migrate(Rating.Of(first, 2.5, Location.None), Rating.NotAssessed(second, Location.None))));
        Assert.Equal("N1=n/a", Told(Migrate(Rating.NotApplicable(first, Location.None))));
        Assert.Empty(findings);
        Assert.Equal("", Told(Migrate(Rating.NotAssessed(change.Before.Find("E8")!, Location.None))));
        Assert.Empty(findings);
    }

    /// <summary>Whoever reads a carried rating sees where it came from; what people wrote stays, once.</summary>
    [Theory]
    [InlineData("en", "from E3, E4 of 1 by source-to-source@1.0.0")]
    [InlineData("es", "de E3, E4 de 1 según source-to-source@1.0.0")]
    [InlineData("fr", "de E3, E4 de 1 selon source-to-source@1.0.0")]
    public void A_note_says_where_a_rating_came_from(string language, string from)
    {
        var (one, other) = (Rated("E3", 2) with { Note = "minutes", Evidence = "a.pdf" }, Rated("E4", 2) with { Note = "survey", Evidence = "a.pdf" });

        var both = Migrate(language, one, other).Ratings[0];
        var bare = Migrate(language, one with { Note = " ", Evidence = null }, other with { Note = null, Evidence = "" }).Ratings[0];

        Assert.Equal(($"minutes · survey ({from})", "a.pdf"), (both.Note, both.Evidence));
        Assert.Equal((from, null), (bare.Note, bare.Evidence));
        Assert.Equal(from.Replace("E3, E4", "E7", StringComparison.Ordinal), Migrate(language, Rated("E7", 1)).Ratings[0].Note);
    }

    private Assessment Migrate(params Rating[] ratings) => Migrate("en", ratings);

    private Assessment Migrate(string language, params Rating[] ratings) =>
        AssessmentMigration.Of(new() { Community = Community.Unnamed, Model = change.Before, Ratings = [.. ratings] }, change, language, findings);

    private Rating Rated(string code, int level) => change.Before.Find(code)! is var element ? Rating.Of(element, element.Scale!.Levels[level - 1], Location.None) : null!;

    private static string Told(Assessment assessment) => string.Join(' ', assessment.Ratings.Select(rating => FormattableString.Invariant(
        $"{rating.Element.Code}={rating.Level?.Code ?? (rating.Score is { } score ? FormattableString.Invariant($"{score}") : rating.Status == RatingStatus.NotApplicable ? "n/a" : "-")}")));
}

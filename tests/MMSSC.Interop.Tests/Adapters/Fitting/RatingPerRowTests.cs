using System.Text;
using CsCheck;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Importing;
using MMSSC.Interop.Tests.Files.Plans;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Fitting;

/// <summary>A table that has a row for each rating is read by the names of its elements, in any number of rows and in any order.</summary>
public sealed class RatingPerRowTests
{
    private const string Heading = "clave,municipio,fecha,horizonte,código,función,calificación,nota\n";

    private const string Sheet = Heading +
        "14001,Villa Ejemplo,2025-03-15,actual,1.1,Gestión integral de la calidad,verde,\n" +
        "14001,Villa Ejemplo,2025-03-15,actual,1.10,,rojo,sin acta\n" +
        "14001,Villa Ejemplo,2025-03-15,previsto,1.10,,amarillo,\n" +
        "14002,Villa Ejemplo,2025-04-01,actual,1.1,Gestión integral de la calidad,no aplica,\n" +
        "14002,Villa Ejemplo,2025-04-01,actual,1.10,,verde,\n";

    [Fact]
    public void A_long_table_is_planned_by_names_and_read_as_its_rows_say()
    {
        var read = KeptPlan.Import(Sheet);

        var table = Assert.Single(read.Plan!.Tables);
        Assert.Equal((Arrangement.RatingPerRow, null), (table.Arrangement, table.LastRow));
        Assert.Equal(["1.1 Gestión integral de la calidad → 1.1", "1.10  → 1.10"], table.Rows.Select(row => $"{row.Code} {row.Title} → {row.Element}"));
        Assert.Equal(
            ["14001 2025-03-15 Now: 1.1=green 1.10=red (sin acta)", "14001 2025-03-15 Planned: 1.10=yellow", "14002 2025-04-01 Now: 1.1=NotApplicable 1.10=green"],
            read.Assessments.Select(Shown));
        Assert.Equal("sheet.csv:2:7", read.Assessments[0].Ratings[0].Origin.ToString());
    }

    [Fact]
    public void A_plan_of_it_reads_more_rows_in_another_order()
    {
        var read = KeptPlan.Import(
            Heading +
            "15003,San Ejemplo,2026-01-07,actual,1.10,,ROJO,\n" +
            "15001,Puerto Ejemplo,2026-01-07,actual,1.1,gestión integral de la calidad,Amarillo,\n" +
            "15003,San Ejemplo,2026-01-07,actual,1.1,Gestión integral de la calidad,verde,\n\n" +
            "15003,San Ejemplo,2024,actual,1.1,Gestión integral de la calidad,rojo,\n",
            KeptPlan.Import(Sheet).Plan);

        Assert.Equal(["15003 2026-01-07 Now: 1.1=green 1.10=red", "15001 2026-01-07 Now: 1.1=yellow", "15003 2024 Now: 1.1=red"], read.Assessments.Select(Shown));
        Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("calificación", "resultado", "a heading", 1, 7)]
    [InlineData("código,función", "función,código", "another order of columns", 1, 5)]
    [InlineData("15001,San Ejemplo,2026,actual,1.10,,rojo,\n", "15001,San Ejemplo,2026,actual,1.9,,rojo,\n", "an element that the plan does not name", 3, 5)]
    [InlineData("actual,1.1,Gestión integral de la calidad", "actual,1.1,Protección civil y resiliencia", "another title", 2, 5)]
    [InlineData("actual,1.10,,rojo", "actual,,,rojo", "a rating without an element", 3, 5)]
    [InlineData("1.10,,rojo,\n", "1.10,,rojo,\n15001,San Ejemplo,2026,actual,1.10,,rojo,\n", "an element twice", 4, 5)]
    [InlineData("1.10,,rojo,\n", "1.10,,rojo,no aplica\n", "a rating that is taken back", 3, 5)]
    public void A_plan_of_it_that_does_not_fit_names_the_first_difference_and_reads_nothing(string text, string other, string what, int line, int column)
    {
        const string Next = Heading + "15001,San Ejemplo,2026,actual,1.1,Gestión integral de la calidad,verde,\n15001,San Ejemplo,2026,actual,1.10,,rojo,\n";
        var changed = Next.Replace(text, other, StringComparison.Ordinal);
        Assert.NotEqual(Next, changed);

        var read = KeptPlan.Import(changed, KeptPlan.Import(Sheet).Plan);

        Assert.Empty(read.Assessments);
        var finding = Assert.Single(read.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(("MMI2120", line, column, what), (finding.Code, finding.Location.Line!.Value, finding.Location.Column!.Value, what));
    }

    [Fact]
    public void A_code_that_may_have_lost_its_zero_in_another_file_is_a_difference()
    {
        const string Coded = "municipio,código,nivel\nA Ejemplo,1.1,verde\nA Ejemplo,1.2,verde\nA Ejemplo,1.10,rojo\nB Ejemplo,1.1,rojo\nB Ejemplo,1.2,rojo\nB Ejemplo,1.10,rojo\n";
        var plan = KeptPlan.Import(Coded).Plan!;
        Assert.Equal(Arrangement.RatingPerRow, plan.Tables[0].Arrangement);

        var read = KeptPlan.Import("municipio,código,nivel\nC Ejemplo,1.2,verde\nC Ejemplo,1.1,rojo\n", plan);

        var finding = Assert.Single(read.Findings, finding => finding.Severity == Severity.Error);
        Assert.Contains("'1.10'", finding.Message["en"], StringComparison.Ordinal);
        Assert.Equal((3, 2), (finding.Location.Line, finding.Location.Column));
    }

    [Theory]
    [InlineData("municipio,código,nivel\nA Ejemplo,1.9,verde\nA Ejemplo,1.1,rojo\nB Ejemplo,1.9,verde\nB Ejemplo,1.1,rojo\n", "the order tells that a zero was lost")]
    [InlineData("municipio,código,nivel\nA Ejemplo,1.1,verde\nA Ejemplo,1.2,rojo\nB Ejemplo,1.1,verde\nB Ejemplo,1.2,rojo\nB Ejemplo,1.2,verde\n", "an assessment has an element twice")]
    [InlineData("municipio,código,nivel,nota\nA Ejemplo,1.2,verde,no aplica\nA Ejemplo,1.3,rojo,\nB Ejemplo,1.2,,\nB Ejemplo,1.3,rojo,\n", "a note takes a rating back")]
    [InlineData("municipio,código,nivel\nA Ejemplo,1.2,verde\nA Ejemplo,1.3,rojo\nB Ejemplo,1.2,verde\nB Ejemplo,9.9,rojo\n", "a rating of an element that the model does not have")]
    [InlineData("municipio,código,nivel\nA Ejemplo,1.2,verde\nA Ejemplo,1.3,rojo\nA Ejemplo,1.4,rojo\n", "no element has several rows")]
    [InlineData("código,nivel,fecha\n1.2,verde,2025-01-02\n1.3,rojo,2025-01-03\n1.4,rojo,2025-01-03\n", "nothing tells assessments apart")]
    public void Where_names_alone_do_not_tell_all_each_row_is_listed(string text, string why)
    {
        var read = KeptPlan.Import(text);

        Assert.Equal((Arrangement.ElementPerRow, why), (Assert.Single(read.Plan!.Tables).Arrangement, why));
        Assert.Equal(read.Assessments.Select(Shown), KeptPlan.Import(text, KeptPlan.ReadAgain(read.Plan)).Assessments.Select(Shown));
    }

    [Fact]
    public void One_element_twice_in_one_assessment_contradicts_itself_and_neither_wins()
    {
        var read = KeptPlan.Import("municipio,código,nivel\nA Ejemplo,1.2,verde\nA Ejemplo,1.3,rojo\nB Ejemplo,1.2,verde\nB Ejemplo,1.3,rojo\nB Ejemplo,1.2,rojo\n");

        Assert.Equal(["B Ejemplo  Now: 1.3=red"], read.Assessments.Skip(1).Select(Shown));
        Assert.Single(read.Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Bare_numbers_without_a_legend_are_refused_by_the_plan_too()
    {
        const string Numbers = "municipio,código,nivel\nA Ejemplo,1.2,1\nA Ejemplo,1.3,3\nB Ejemplo,1.2,2\nB Ejemplo,1.3,1\n";
        var read = KeptPlan.Import(Numbers);

        Assert.Equal(Arrangement.RatingPerRow, Assert.Single(read.Plan!.Tables).Arrangement);
        Assert.All([read, KeptPlan.Import(Numbers, read.Plan)], import =>
        {
            Assert.DoesNotContain(import.Assessments, assessment => assessment.Ratings.Any(rating => rating.Level is not null));
            Assert.Single(import.Findings, finding => finding.Code == "MMI2202");
        });
    }

    [Fact]
    public void Any_long_table_is_read_as_it_says_and_its_plan_reads_any_other() => tables.Sample(
        draw =>
        {
            var (columns, first, second) = draw;
            var found = KeptPlan.Import(Text(columns, first));
            var plan = KeptPlan.ReadAgain(found.Plan!);

            Assert.Equal(Arrangement.RatingPerRow, Assert.Single(plan.Tables).Arrangement);
            Assert.Equal(PlanText.Of(found.Plan!), PlanText.Of(plan));
            Assert.Equal(Said(first), Ratings(found));
            Assert.Equal(Ratings(found), Ratings(KeptPlan.Import(Text(columns, first), plan)));
            Assert.Equal(Said(second), Ratings(KeptPlan.Import(Text(columns, second), plan)));
        },
        iter: 60);

    private static readonly string[] words = ["verde", "amarillo", "rojo", "no aplica"];
    private static readonly string[] meanings = ["green", "yellow", "red", "NotApplicable"];

    /// <summary>Rows of a town, an element and a word, in any order: some of each in the first table, all in the second.</summary>
    private static readonly Gen<(int[] Columns, (int Town, int Element, int Word)[] First, (int Town, int Element, int Word)[] Second)> tables =
        from columns in Gen.Shuffle(Enumerable.Range(0, 5).ToArray())
        from towns in Gen.Int[2, 4]
        from drawn in Gen.Int[0, 3].Array[towns * 39]
        from order in Gen.Shuffle(Enumerable.Range(0, towns * 39).ToArray())
        from more in Gen.Int[0, 3].Array[7 * 39]
        from other in Gen.Shuffle(Enumerable.Range(0, 7 * 39).ToArray())
        select (columns, order.Select(at => (at / 39, at % 39, drawn[at])).ToArray(), other.Select(at => (at / 39, at % 39, more[at])).ToArray());

    private static string Text(int[] columns, (int Town, int Element, int Word)[] rows)
    {
        var elements = Shipped.Model("iso-18091@2019").Rateable.ToArray();
        var text = new StringBuilder(Line(["clave", "municipio", "código", "función", "calificación"]));
        foreach (var (town, element, word) in rows)
        {
            text.Append(Line([$"1400{town}", "Villa Ejemplo", elements[element].Code, elements[element].Title["es"], words[word]]));
        }

        return text.ToString();

        string Line(string[] cells) => string.Join(';', columns.Select(column => cells[column])) + "\n";
    }

    private static IEnumerable<string> Said((int Town, int Element, int Word)[] rows)
    {
        var elements = Shipped.Model("iso-18091@2019").Rateable.ToArray();
        return rows.Select(row => $"1400{row.Town} {elements[row.Element].Code}={meanings[row.Word]}").Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Ratings(ImportedFile file) => file.Assessments
        .SelectMany(assessment => assessment.Ratings.Select(rating => $"{assessment.Community.Id} {Shown(rating)}")).Order(StringComparer.Ordinal);

    private static string Shown(Assessment assessment) =>
        $"{assessment.Community.Id ?? assessment.Community.Name} {assessment.Date} {assessment.Horizon}: {string.Join(' ', assessment.Ratings.Where(rating => rating.Status != RatingStatus.NotAssessed).Select(Shown))}";

    private static string Shown(Rating rating) => $"{rating.Element.Code}={rating.Level?.Code ?? rating.Status.ToString()}{(rating.Note is null ? "" : $" ({rating.Note})")}";
}

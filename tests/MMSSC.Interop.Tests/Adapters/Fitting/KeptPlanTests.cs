using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Importing;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Fitting;

/// <summary>Files are read by plans of their own and of others.</summary>
public sealed class KeptPlanTests
{
    private const string Sheet = "Municipio:,Villa Ejemplo,\nFecha:,2025-03-15,\ncódigo,función,nivel\n1.1,Gestión integral de la calidad,verde\n1.2,Asociación y colaboración comprometida,amarillo\n1.3,Profesionalización de los servidores públicos,rojo\n";

    [Theory]
    [InlineData("nivel", "resultado", "the plan", 3, 3, "nivel", "resultado")]
    [InlineData("1.2,", "1.4,", "another code", 5, 1, "1.2 Asociación y colaboración comprometida", "1.4 Asociación y colaboración comprometida")]
    [InlineData("código,función,nivel\n", "función,código,nivel\n", "another order", 3, 1, "código", "función")]
    [InlineData("función,nivel\n", "función,nivel,previsto\n", "a column more", 3, 4, "no text here", "previsto")]
    [InlineData("Fecha:,2025-03-15,\n", "", "a row less", 3, 1, "código", "1.1")]
    [InlineData("1.3,Profesionalización de los servidores públicos,rojo\n", "", "the last row less", 6, 1, "1.3 Profesionalización", "the file has no text")]
    [InlineData("rojo\n", "rojo\n1.4,Finanzas públicas y responsabilidad fiscal,rojo\n", "a row more", 7, 3, "in a row that the plan does not read", "rojo")]
    public void A_plan_that_does_not_fit_names_the_first_difference_and_reads_nothing(string text, string other, string what, int line, int column, string planned, string found)
    {
        var plan = KeptPlan.Import(Sheet).Plan;
        var changed = Sheet.Replace(text, other, StringComparison.Ordinal);
        Assert.NotEqual(Sheet, changed);

        var read = KeptPlan.Import(changed, plan);

        Assert.Empty(read.Assessments);
        var finding = Assert.Single(read.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(("MMI2120", what), (finding.Code, what));
        Assert.Contains(planned, finding.Message["en"], StringComparison.Ordinal);
        Assert.Contains(found, finding.Message["en"], StringComparison.Ordinal);
        Assert.Equal((line, column), (finding.Location.Line, finding.Location.Column));
    }

    [Fact]
    public void Spelling_is_no_difference()
    {
        var read = KeptPlan.Import(Sheet.Replace("código,función,nivel", "CÓDIGO,Funcion,Nivel:", StringComparison.Ordinal), KeptPlan.Import(Sheet).Plan);

        Assert.Equal(["1.1=green", "1.2=yellow", "1.3=red"], Levels(Assert.Single(read.Assessments)));
    }

    [Theory]
    [InlineData("Elaboró: la oficina de planeación,,\n")]
    [InlineData(",,\n")]
    [InlineData("")]
    public void A_line_without_ratings_below_the_table_is_no_difference(string below)
    {
        var plan = KeptPlan.Import(Sheet + "Revisó: el cabildo de 2025,,\n").Plan;

        Assert.Equal(["1.1=green", "1.2=yellow", "1.3=red"], Levels(Assert.Single(KeptPlan.Import(Sheet + below, plan).Assessments)));
        Assert.Contains(KeptPlan.Import(Sheet + "1.4,Finanzas públicas y responsabilidad fiscal,rojo\n", plan).Findings, finding => finding.Code == "MMI2120");
    }

    [Fact]
    public void A_row_that_says_its_horizon_says_so_in_every_file()
    {
        const string Heading = "código,1.1.1,1.1.2,1.2.1,1.2.2\n";
        const string Now = "Nivel actual,2,3,1,4\n";
        const string Planned = "Nivel en 2 años,3,4,2,5\n";
        var own = KeptPlan.Import(Heading + Now + Planned);

        Assert.Equal(own.Assessments.Select(Levels), KeptPlan.Import(Heading + Now + Planned, own.Plan).Assessments.Select(Levels));
        var swapped = KeptPlan.Import(Heading + Planned + Now, own.Plan);
        Assert.Empty(swapped.Assessments);
        Assert.Equal(("MMI2120", 3), (swapped.Findings.Single().Code, swapped.Findings.Single().Location.Line));
    }

    [Theory]
    [InlineData("", "no aplica", "'holds' in the plan, and the state 'not-applicable'")]
    [InlineData("", "cancelado", "'holds' in the plan, and the state 'cancelled'")]
    [InlineData("no aplica", "", "'not-applicable' in the plan, and the state 'holds'")]
    [InlineData("cancelado", "no aplica", "'cancelled' in the plan, and the state 'not-applicable'")]
    public void What_takes_a_rating_back_does_so_in_every_file_or_the_plan_does_not_fit(string own, string other, string said)
    {
        static string With(string note) => Sheet.Replace("amarillo\n", $"amarillo,{note}\n", StringComparison.Ordinal);
        var plan = KeptPlan.Import(With(own)).Plan;

        Assert.NotEmpty(KeptPlan.Import(With(own), plan).Assessments);
        var read = KeptPlan.Import(With(other), plan);
        Assert.Empty(read.Assessments);
        var finding = Assert.Single(read.Findings);
        Assert.Equal(("MMI2120", 5), (finding.Code, finding.Location.Line));
        Assert.Contains(said, finding.Message["en"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_rating_in_a_row_that_nothing_names_is_no_row_of_the_plan()
    {
        var read = KeptPlan.Import(Sheet + ",,verde\n1.4,Finanzas públicas y responsabilidad fiscal,\n", KeptPlan.Import(Sheet + "1.4,Finanzas públicas y responsabilidad fiscal,\n").Plan);
        Assert.Empty(read.Assessments);
        Assert.Equal("MMI2120", Assert.Single(read.Findings).Code);
        read = KeptPlan.Import(Sheet + ",,verde\n", KeptPlan.Import(Sheet).Plan);
        Assert.Empty(read.Assessments);
        Assert.Equal(("MMI2120", 7), (Assert.Single(read.Findings).Code, read.Findings[0].Location.Line));
    }

    [Fact]
    public void A_file_without_tables_is_read_as_it_stands_whatever_plan_is_given()
    {
        var json = """{"formatVersion": 1, "assessments": [{"community": {"name": "Villa Ejemplo"}, "model": {"id": "iso-18091", "edition": "2019"}, "ratings": [{"element": "1.1", "level": "red"}]}]}"""u8.ToArray();

        Assert.Equal(["1.1=red"], Levels(Assert.Single(Shipped.Engine.Import("a.json", json, new ImportOptions { Plan = KeptPlan.Import(Sheet).Plan }).Assessments)));
    }

    [Fact]
    public void A_community_and_date_are_those_of_the_file_and_never_those_of_another()
    {
        var plan = KeptPlan.Import(Sheet).Plan!;
        var neighbour = KeptPlan.Import(Sheet.Replace("Villa Ejemplo", "San Ejemplo", StringComparison.Ordinal).Replace("2025-03-15", "2026-04-01", StringComparison.Ordinal), plan);
        var nameless = Sheet.Replace("Municipio:,Villa Ejemplo,\nFecha:,2025-03-15,\n", ",,\n,,\n", StringComparison.Ordinal);
        var given = plan with { Tables = [plan.Tables[0] with { Context = plan.Tables[0].Context with { Given = true } }] };

        Assert.Equal(("San Ejemplo", "2026-04-01"), Of(neighbour));
        Assert.Equal((null, null), Of(KeptPlan.Import(nameless, plan)));
        Assert.Equal(("Villa Ejemplo", "2025-03-15"), Of(KeptPlan.Import(nameless, given)));
        Assert.Equal(("San Ejemplo", "2025-03-15"), Of(KeptPlan.Import(nameless.Replace(",,\n,,\n", "Municipio:,San Ejemplo,\n,,\n", StringComparison.Ordinal), given)));

        static (string?, string?) Of(ImportedFile file) => Assert.Single(file.Assessments) is var assessment ? (assessment.Community.Name, assessment.Date?.ToString()) : default;
    }

    [Fact]
    public void What_a_person_says_that_a_look_means_is_what_it_means()
    {
        var plan = KeptPlan.Import(Sheet).Plan!;
        var table = plan.Tables[0];
        var book = table.Codebooks[0];
        var changed = plan with
        {
            Tables = [table with { Codebooks = [book with { Looks = [.. book.Looks.Select(look => look.Text == "rojo" ? look with { Given = "not-applicable" } : look)] }] }],
        };

        Assert.Equal(["1.1=green", "1.2=yellow", "1.3=NotApplicable"], Levels(Assert.Single(KeptPlan.Import(Sheet, KeptPlan.ReadAgain(changed)).Assessments)));
    }

    [Fact]
    public void A_plan_of_towns_reads_more_towns()
    {
        const string Heading = "municipio,1.1 Gestión integral de la calidad,1.2 Asociación y colaboración comprometida,1.3 Profesionalización de los servidores públicos\n";
        var plan = KeptPlan.Import(Heading + "Villa Ejemplo,verde,rojo,verde\nSan Ejemplo,rojo,rojo,amarillo\n").Plan!;

        var read = KeptPlan.Import(Heading + "Villa Uno,verde,rojo,verde\nVilla Dos,rojo,rojo,amarillo\nVilla Tres,verde,verde,verde\n", plan);

        Assert.Null(plan.Tables[0].LastRow);
        Assert.Equal(["Villa Uno", "Villa Dos", "Villa Tres"], read.Assessments.Select(assessment => assessment.Community.Name));
    }

    [Theory]
    [InlineData("model")]
    [InlineData("element")]
    [InlineData("scale")]
    [InlineData("given")]
    [InlineData("level")]
    [InlineData("form")]
    [InlineData("tables")]
    public void A_plan_that_names_what_is_not_there_reads_nothing(string what)
    {
        var plan = KeptPlan.Import(Sheet).Plan!;
        var table = plan.Tables[0];
        var book = table.Codebooks[0];
        table = what switch
        {
            "model" => table with { Model = "iso-18091@2099" },
            "element" => table with { Rows = table.Rows.SetItem(0, table.Rows[0] with { Element = "9.9" }) },
            "scale" => table with { Codebooks = [book with { Scale = "stars" }] },
            "given" => table with { Codebooks = [book with { Looks = book.Looks.SetItem(0, book.Looks[0] with { Given = "mauve" }) }] },
            "level" => table with { Columns = table.Columns.SetItem(2, table.Columns[2] with { Role = PlannedRole.Mark }) },
            _ => table,
        };
        plan = plan with { Tables = what == "tables" ? [] : [table], Form = what == "form" ? new("open-xml") : plan.Form };

        var read = KeptPlan.Import(Sheet, plan);

        Assert.Empty(read.Assessments);
        Assert.Equal("MMI2120", Assert.Single(read.Findings).Code);
    }

    [Fact]
    public void A_sheet_that_a_plan_does_not_know_or_that_is_gone_is_a_difference()
    {
        var path = Shipped.Sample("iso18091-por-anio.xlsx");
        var plan = Shipped.Engine.Import(path).Plan!;
        var other = plan with { Tables = [.. plan.Tables.Select(table => table with { Sheet = "Otra" })] };
        var fewer = plan with { Tables = [plan.Tables[0]], PassedOver = [] };

        Assert.Contains("'Otra'", Only(other).Message["en"], StringComparison.Ordinal);
        if (plan.Tables.DistinctBy(table => table.Sheet).Count() > 1)
        {
            Assert.NotNull(Only(fewer).Location.Sheet);
        }

        Diagnostic Only(ReadingPlan unfit)
        {
            var finding = Assert.Single(Shipped.Engine.Import(path, new ImportOptions { Plan = unfit }).Findings);
            Assert.Equal("MMI2120", finding.Code);
            return finding;
        }
    }

    private static IEnumerable<string> Levels(Assessment assessment) =>
        assessment.Ratings.Where(rating => rating.Level is not null || rating.Status == RatingStatus.NotApplicable).Select(rating => $"{rating.Element.Code}={rating.Level?.Code ?? rating.Status.ToString()}");
}

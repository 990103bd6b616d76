using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Tables;

/// <summary>Community, date, horizon and stakeholder from where sheets name them.</summary>
public class ContextTests
{
    private const string Table = "Code;Level\n1.1.1;Fulfilled\n4.3;Initial";

    [Theory]
    [InlineData("Municipio de Villa Ejemplo", "Villa Ejemplo", "")]
    [InlineData("H. Ayuntamiento de Villa Ejemplo", "Villa Ejemplo", "")]
    [InlineData("Community: Villa Ejemplo", "Villa Ejemplo", "")]
    [InlineData("Municipio;Villa Ejemplo", "Villa Ejemplo", "")]
    [InlineData("Commune d'Exemple", "Exemple", "")]
    [InlineData("Comune di Esempio", "Esempio", "")]
    [InlineData("Villa Ejemplo", "Villa Ejemplo", "MMI2303")]
    [InlineData("Matriz de verificación – Villa Ejemplo", "Villa Ejemplo", "MMI2303")]
    [InlineData("Ciudad Juárez", "Ciudad Juárez", "MMI2303")]
    [InlineData("Maturity assessment", null, "")]
    [InlineData("MMSSC – self-assessment", null, "")]
    [InlineData("Villa Uno\nVilla Dos", null, "MMI2304")]
    public void The_community_above_the_table(string above, string? name, string codes)
    {
        var sheet = SheetCase.Of($"{above}\n\n{Table}");

        Assert.Equal(name, sheet.Assessments.Single().Community.Name);
        Assert.Equal(codes, sheet.Codes);
    }

    [Theory]
    [InlineData("Level in 2 years", "Planned", "")]
    [InlineData("Nivel en 2 años", "Planned", "")]
    [InlineData("Niveau dans 2 ans", "Planned", "")]
    [InlineData("Regional average", null, "MMI2117 MMI2116")]
    [InlineData("Promedio estatal 2025", null, "MMI2117 MMI2116")]
    [InlineData("Moyenne régionale", null, "MMI2117 MMI2116")]
    [InlineData("Importancia", null, "MMI2117 MMI2116")]
    [InlineData("Benchmarking 2024", "Now", "")]
    [InlineData("Importance of resilience in the region", "Now", "")]
    public void A_line_above_the_table_that_is_all_about_another_role(string above, string? horizon, string codes)
    {
        var sheet = SheetCase.Of($"{above}\n\n{Table}");

        Assert.Equal((horizon, codes), (sheet.Assessments.SingleOrDefault()?.Horizon.ToString(), sheet.Codes));
    }

    [Theory]
    [InlineData("Par exemple, « Amélioré » quand un plan existe")]
    [InlineData("Par exemple :")]
    [InlineData("Por ejemplo, escriba 3 si hay un plan vigente")]
    [InlineData("Ejemplo: nivel 3")]
    [InlineData("Ejemplo: si hay reglamento, nivel 3")]
    [InlineData("Example: 3")]
    [InlineData("Esempio: livello 2 con un piano")]
    [InlineData("Por exemplo: 2")]
    [InlineData("Instrucciones")]
    [InlineData("Instructions: write a number from 1 to 5 into the last column")]
    [InlineData("Cómo llenar: un nivel por fila")]
    public void An_instruction_that_gives_an_example_makes_none_of_the_sheet(string line) =>
        Assert.Equal("1.1.1=3 4.3=1", SheetCase.Of($"Maturity assessment\nWrite one level a row.\n{line}\n\n{Table}").Ratings);

    [Theory]
    [InlineData("Ejemplo\n\n")]
    [InlineData("EJEMPLO - NO USAR\n\n")]
    [InlineData("Exemple de diagnostic\n\n")]
    [InlineData("Example: maturity assessment 2025\n\n")]
    [InlineData("Maturity assessment\nExample\n\n")]
    [InlineData("Maturity assessment\nSample data\n\n")]
    [InlineData("Instrucciones de llenado\n\n")]
    public void A_title_that_calls_the_sheet_an_example_keeps_it_from_being_read(string above)
    {
        var sheet = SheetCase.Of($"{above}{Table}");

        Assert.Empty(sheet.Assessments);
        Assert.Equal("MMI2117 MMI2116", sheet.Codes);
    }

    [Theory]
    [InlineData("municipio,horizonte", "actual", "en 2 años")]
    [InlineData("community,horizon", "now", "in 2 years")]
    [InlineData("commune,horizon", "actuel", "dans 2 ans")]
    [InlineData("municipio,momento", "Nivel actual", "Nivel previsto")]
    [InlineData("municipio,periodo", "actual", "previsto")]
    public void Rows_of_communities_each_with_a_row_for_both_horizons(string heading, string now, string planned)
    {
        var sheet = SheetCase.Of($"{heading},1.1,1.2,1.3\nPueblo Uno,{now},rojo,rojo,verde\nPueblo Uno,{planned},amarillo,rojo,verde\nPueblo Dos,{now},verde,rojo,rojo\nPueblo Dos,{planned},verde,verde,rojo\n");

        Assert.Equal(
            ["Pueblo Uno Now red", "Pueblo Uno Planned yellow", "Pueblo Dos Now green", "Pueblo Dos Planned green"],
            sheet.Assessments.Select(one => $"{one.Community.Name} {one.Horizon} {one.Ratings[0].Level!.Code}"));
    }

    /// <summary>When each row was filled in tells no assessment, so that the order of codes goes on.</summary>
    [Fact]
    public void A_day_of_its_own_in_each_row_does_not_begin_the_codes_anew()
    {
        var rows = Enumerable.Range(1, 9).Select(number => $"1.{number};{number:00}/02/2026;verde\n");
        var sheet = SheetCase.Of("Código;Fecha;Nivel\n" + string.Concat(rows) + "1.1;10/02/2026;rojo\n2.1;11/02/2026;verde\n");

        Assert.Equal("1.10=red", sheet.Assessments.SelectMany(one => one.Ratings).Where(rating => rating.Level!.Code == "red").Select(rating => $"{rating.Element.Code}={rating.Level!.Code}").Single());
    }

    /// <summary>A print-out repeats its heading on each page, in the middle of a town as well.</summary>
    [Fact]
    public void A_heading_that_comes_again_without_a_line_of_its_own_goes_on_with_the_town_above_it()
    {
        const string Heading = "Municipio;Código;Nivel\n";
        var sheet = SheetCase.Of(Heading + "Pueblo Uno;1.1;rojo\n;1.2;verde\n;1.3;rojo\nPueblo Dos;1.1;verde\n" + Heading + ";1.2;rojo\n;1.3;verde\n");

        Assert.Equal(
            ["Pueblo Uno red green red", "Pueblo Dos green red green"],
            sheet.Assessments.Select(one => $"{one.Community.Name} {string.Join(' ', one.Ratings.Select(rating => rating.Level!.Code))}"));
    }

    [Fact]
    public void Two_rows_of_one_town_that_contradict_each_other_are_one_finding()
    {
        var sheet = SheetCase.Of("Municipio,1.1,1.2,1.3,1.4\nPueblo Uno,rojo,rojo,verde,verde\nPueblo Dos,rojo,rojo,rojo,rojo\nPueblo Uno,verde,verde,rojo,verde\n");

        var finding = Assert.Single(sheet.Findings, finding => finding.Code == "MMI2160");
        Assert.Contains("The same in 2 more cells", finding.Message["en"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_comes_a_third_time_is_not_said_to_differ_from_itself()
    {
        var sheet = SheetCase.Of("código,nivel\n1.1,rojo\n1.1,verde\n1.1,rojo\n1.2,rojo\n1.3,verde\n");

        Assert.Single(sheet.Findings, finding => finding.Code == "MMI2160");
    }

    [Fact]
    public void The_date_is_the_one_that_the_cell_shows_in_workbooks_that_count_since_1904_too()
    {
        var book = TableReading.Of(new WorkbookBuilder().Since1904().Formats("yyyy-mm-dd").Sheet("""
            <row><c t="inlineStr"><is><t>Date</t></is></c><c s="1"><v>44742</v></c></row>
            <row><c t="inlineStr"><is><t>Code</t></is></c><c t="inlineStr"><is><t>Level</t></is></c></row>
            <row><c t="inlineStr"><is><t>1.1.1</t></is></c><c t="inlineStr"><is><t>Fulfilled</t></is></c></row>
            <row><c t="inlineStr"><is><t>4.3</t></is></c><c t="inlineStr"><is><t>Initial</t></is></c></row>
            """).Build()).Workbook!;

        Assert.Equal("2026-07-01", SheetCase.Of(book).Assessments.Single().Date.ToString());
    }

    [Theory]
    [InlineData("Resilience team;Donostia 2026", "Donostia", "2026", "MMI2303")]
    [InlineData("Donostia 2026", "Donostia", "2026", "MMI2303")]
    [InlineData("Equipo de resiliencia;Donostia", "Donostia", null, "MMI2303")]
    [InlineData("Villa Uno;Villa Dos", null, null, "MMI2304")]
    [InlineData("Prepared by;Ana Ejemplo", null, null, "")]
    [InlineData("Self-assessment;Villa Ejemplo", null, null, "")]
    public void Two_texts_in_one_row_above_the_table(string above, string? name, string? date, string codes)
    {
        var sheet = SheetCase.Of($"{above}\n\n{Table}");

        Assert.Equal((name, date, codes), (sheet.Assessments.Single().Community.Name, sheet.Assessments.Single().Date?.ToString(), sheet.Codes));
    }

    [Theory]
    [InlineData("Fecha: 15/03/2026", "2026-03-15")]
    [InlineData("Self-assessment ISO 37107;2026-03-15", "2026-03-15")]
    [InlineData("Date: 2026-03-15", "2026-03-15")]
    [InlineData("Date: March 2026", "2026-03")]
    [InlineData("Fecha: marzo de 2026", "2026-03")]
    [InlineData("Fecha;15 de marzo de 2026", "2026-03-15")]
    [InlineData("Date: 15 mars 2026", "2026-03-15")]
    [InlineData("Ejercicio 2025", "2025")]
    [InlineData("Ejercicio: 2025", "2025")]
    [InlineData("Data: 15.3.2026", "2026-03-15")]
    [InlineData("Diagnóstico ISO 18091:2019", null)]
    [InlineData("Autovalutazione ISO 18091 del 15/05/2026", "2026-05-15")]
    [InlineData("Self-assessment – 2026-03", "2026-03")]
    [InlineData("Self-assessment of 2026-03-15, second round", "2026-03-15")]
    [InlineData("Diagnóstico ISO 18091 – 2019", null)]
    [InlineData("Self-assessment, next review 2027-03-15", null)]
    [InlineData("Self-assessment, 2026-03-15 to 2026-04-15", null)]
    public void The_date_above_the_table(string above, string? date)
    {
        var sheet = SheetCase.Of($"{above}\n\n{Table}");

        Assert.Equal(date, sheet.Assessments.Single().Date?.ToString());
        Assert.Equal("", sheet.Codes);
    }

    [Theory]
    [InlineData("Resilience check – Città di Valfredda – 2026-03", "Valfredda", "2026-03", "")]
    [InlineData("Self-assessment – Villa Ejemplo – 15/03/2026", "Villa Ejemplo", "2026-03-15", "MMI2303")]
    [InlineData("Characteristic", null, null, "")]
    public void The_title_in_the_first_heading_of_a_table_that_has_no_rows_above(string heading, string? name, string? date, string codes)
    {
        var sheet = SheetCase.Of($"{heading};Level\n1.1.1;Fulfilled\n4.3;Initial");

        Assert.Equal((name, date, codes), (sheet.Assessments.Single().Community.Name, sheet.Assessments.Single().Date?.ToString(), sheet.Codes));
    }

    [Fact]
    public void A_date_that_could_be_read_two_ways_is_read_day_first_and_said()
    {
        var sheet = SheetCase.Of($"Fecha: 05/03/2026\n\n{Table}");

        Assert.Equal("2026-03-05", sheet.Assessments.Single().Date.ToString());
        Assert.Equal("MMI2301", sheet.Codes);
    }

    [Fact]
    public void A_date_that_is_not_understood_is_said() => Assert.Equal("MMI2302", SheetCase.Of($"Fecha: pronto\n\n{Table}").Codes);

    [Fact]
    public void Dates_of_a_column_show_which_part_is_the_day()
    {
        var sheet = SheetCase.Of("City,Date,1.1.1,4.3\nA,03/15/2026,Fulfilled,Initial\nB,03/05/2026,Initial,Initial");

        Assert.Equal(["2026-03-15", "2026-03-05"], sheet.Assessments.Select(assessment => assessment.Date.ToString()));
        Assert.Equal("", sheet.Codes);
    }

    [Fact]
    public void Dates_that_differ_from_row_to_row_are_not_so_many_assessments()
    {
        var sheet = SheetCase.Of("Code;Level;Date\n1.1.1;Fulfilled;2026-03-15\n4.3;Initial;2026-03-17");

        Assert.Equal(["|2026-03-17|Now|: 1.1.1=3 4.3=1"], sheet.All);
        Assert.Equal("MMI2312", sheet.Codes);
    }

    [Fact]
    public void Dates_and_stakeholders_of_which_each_community_has_one_are_its_own()
    {
        var sheet = SheetCase.Of("City;Date;Stakeholder;Code;Level\nA;2026-03-15;Citizens;1.1.1;Fulfilled\nA;2026-03-15;Citizens;4.3;Initial\nB;2025;Academia;1.1.1;Initial\nB;2025;Academia;4.3;Initial");

        Assert.Equal(["A|2026-03-15|Now|Citizens: 1.1.1=3 4.3=1", "B|2025|Now|Academia: 1.1.1=1 4.3=1"], sheet.All);
        Assert.Equal("", sheet.Codes);
    }

    [Fact]
    public void Stakeholders_that_differ_from_row_to_row_are_not_so_many_assessments() => Assert.Equal(
        ["|||: 1.1.1=3 4.3=1".Replace("|||", "||Now|")], SheetCase.Of("Code;Level;Stakeholder\n1.1.1;Fulfilled;Mayor\n4.3;Initial;Police").All);

    [Fact]
    public void The_names_of_sheets_tell_years_and_communities_apart()
    {
        object?[][] rows = [["Code", "Level"], ["1.1.1", "Fulfilled"], ["4.3", "Initial"]];

        Assert.Equal(["2024", "2025"], SheetCase.Of(SheetCase.Book(SheetCase.Sheet("2024", rows), SheetCase.Sheet("2025", rows))).Assessments.Select(assessment => assessment.Date.ToString()));
        Assert.Equal(["Springfield", "Shelbyville"], SheetCase.Of(SheetCase.Book(SheetCase.Sheet("Springfield", rows), SheetCase.Sheet("Shelbyville", rows))).Assessments.Select(assessment => assessment.Community.Name));
    }

    [Fact]
    public void A_row_without_a_community_among_rows_with_one_is_a_finding()
    {
        var sheet = SheetCase.Of("City,1.1.1,4.3\nA,Fulfilled,Initial\n,Initial,Initial");

        Assert.Equal(["A||Now|: 1.1.1=3 4.3=1"], sheet.All);
        Assert.Equal((3, 2), (sheet.Only("MMI2305").Location.Line, sheet.Only("MMI2305").Location.Column));
    }

    [Fact]
    public void A_horizon_that_is_not_understood_is_a_finding()
    {
        var sheet = SheetCase.Of("code,horizon,level\n1.1.1,now,2\n1.1.1,planned,4\n4.3,whenever,1\n4.3,planned,3");

        Assert.Equal(["||Now|: 1.1.1=2", "||Planned|: 1.1.1=4 4.3=3"], sheet.All);
        Assert.Equal((4, 2), (sheet.Only("MMI2308").Location.Line, sheet.Only("MMI2308").Location.Column));
    }

    [Fact]
    public void Rows_that_nothing_tells_apart_are_respondents()
    {
        var sheet = SheetCase.Of("1.1.1,4.3\nFulfilled,Initial\nInitial,Initial");

        Assert.Equal(["||Now|#1: 1.1.1=3 4.3=1", "||Now|#2: 1.1.1=1 4.3=1"], sheet.All);
        Assert.Equal("MMI2310", sheet.Codes);
    }

    [Fact]
    public void Names_that_differ_in_case_or_accents_are_one_community() => Assert.Equal(
        ["León||Now|: 1.1=green 1.2=red"], SheetCase.Of("municipio,codigo,resultado\nLeón,1.1,Verde\nLEON,1.2,Rojo").All);

    [Fact]
    public void Options_settle_what_the_file_does_not_say()
    {
        var options = ImportOptions.None with
        {
            Community = "Villa",
            Date = PartialDate.Of(2026),
            Horizon = Horizon.Planned,
            Stakeholder = "Mayor",
            Method = AssessmentMethod.ExternalAudit,
        };
        var assessment = SheetCase.Of(Table, options).Assessments.Single();

        Assert.Equal(("Villa", "2026", Horizon.Planned, "Mayor", AssessmentMethod.ExternalAudit), (assessment.Community.Name, assessment.Date.ToString(), assessment.Horizon, assessment.Stakeholder, assessment.Method));
    }

    [Fact]
    public void An_option_chooses_among_several_assessments()
    {
        var sheet = SheetCase.Of("City,1.1.1,4.3\nA,Fulfilled,Initial\nB,Initial,Initial", ImportOptions.None with { Community = "b" });

        Assert.Equal(["B||Now|: 1.1.1=1 4.3=1"], sheet.All);
        Assert.Equal("MMI2307", sheet.Codes);
    }

    [Fact]
    public void An_option_that_names_none_of_several_is_an_error()
    {
        var sheet = SheetCase.Of("City,1.1.1,4.3\nA,Fulfilled,Initial\nB,Initial,Initial", ImportOptions.None with { Community = "C" });

        Assert.Empty(sheet.Assessments);
        Assert.Contains("A; B", sheet.Only("MMI2306").Message["en"]);
    }

    [Fact]
    public void A_column_that_nobody_filled_in_is_no_assessment() => Assert.Equal(
        ["||Now|: 1.1.1=2 4.3=3"], SheetCase.Of("Code;Level now;Level planned\n1.1.1;2;\n4.3;3;").All);

    [Fact]
    public void Findings_in_masses_are_counted()
    {
        var rows = string.Concat(Enumerable.Range(0, 700).Select(i => $"C{i},Fulfilled,zz{i}\n"));
        var sheet = SheetCase.Of($"City,1.1.1,4.3\n{rows}");

        Assert.Equal(500, sheet.Findings.Count(finding => finding.Code == "MMI2201"));
        Assert.StartsWith("200 more findings MMI2201", sheet.Only("MMI2311").Message["en"]);
    }
}

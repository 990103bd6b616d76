using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Tables;

/// <summary>The same ratings are read from any layout.</summary>
public class LayoutTests
{
    private const string Three = "1.1=green 1.2=red 1.10=yellow";

    [Theory]
    [InlineData("Código;Resultado\n1.1;Verde\n1.2;Rojo\n1.10;Amarillo")]
    [InlineData("Resultado;Código\nVerde;1.1\nRojo;1.2\nAmarillo;1.10")]
    [InlineData("Código;Indicador;Resultado\n1.1.;Gestión integral de la calidad;Verde\n 1.2 ;Asociación y colaboración comprometida;Rojo\n1-10;Seguridad pública;Amarillo")]
    [InlineData("Código\tResultado\n1,1\tVerde\n1,2\tRojo\n1,10\tAmarillo")]
    [InlineData("Indicador|Semáforo\n1.1 Gestión integral de la calidad|Verde\n1.2 – Asociación y colaboración comprometida|Rojo\n1.10) Seguridad pública|Amarillo")]
    [InlineData("Indicador;Semáforo\nGESTION INTEGRAL DE LA CALIDAD;Verde\nAsociación  y colaboración comprometida;Rojo\nSeguridad pública (1.10);Amarillo")]
    [InlineData("Area;Number;Title;Colour\n1;1;;Green\n1;2;;Red\n1;10;;Yellow")]
    [InlineData("Área;Núm.;Color\nDesarrollo institucional para un buen gobierno;1;Verde\n;2;Rojo\n;10;Amarillo")]
    [InlineData("Function;Red;Yellow;Green\n1.1;;;x\n1.2;X;;\n1.10;;✓;")]
    [InlineData("Función;Verde;Rojo;Amarillo\n1.1;sí;no;no\n1.2;;si;\n1.10;0;0;1")]
    [InlineData("1.1;Verde\n1.2;Rojo\n1.10;Amarillo")]
    [InlineData("Informe\n\nHecho con cuidado por el equipo técnico.\n\nCódigo;Resultado\n1.1;Verde\n\n1.2;Rojo\n1.10;Amarillo")]
    [InlineData("Código;Resultado;Peso\n1.1;Verde;3\n1.2;Rojo;2\n1.10;Amarillo;1")]
    [InlineData("Code,Title,Qwerty\n1.1,,Green\n1.2,,Red\n1.10,,Yellow")]
    [InlineData("Código;Resultado\n1.1;Verde\nCódigo;Resultado\n1.2;Rojo\n1.10;Amarillo")]
    [InlineData("Función 1.1;Verde\nFunción 1.2;Rojo\nFunción 1.10;Amarillo")]
    [InlineData("Código;Resultado\n1.1;🟢\n1.2;🔴 Rojo\n1.10;🟡")]
    public void A_row_for_each_element(string text)
    {
        var sheet = SheetCase.Of(text);

        Assert.Equal(Three, sheet.Ratings);
        Assert.Equal("", sheet.Codes);
    }

    [Theory]
    [InlineData("Municipio;1.1;1.2;1.10\nVilla;V;R;A")]
    [InlineData("1.10;Municipio;1.2;1.1\nA;Villa;R;V")]
    [InlineData("Municipio;Gestión integral de la calidad;Asociación y colaboración comprometida;Seguridad pública\nVilla;Verde;Rojo;Amarillo")]
    [InlineData("Municipio;1.1;1.2;1.10\n;Gestión integral de la calidad;Asociación y colaboración comprometida;Seguridad pública\nVilla;Verde;Rojo;Amarillo")]
    [InlineData("Municipio;1.1. Gestión integral de la calidad;1.2. Asociación y colaboración comprometida;1.10. Seguridad pública\nVilla;Verde;Rojo;Amarillo")]
    public void A_row_for_each_community(string text)
    {
        var sheet = SheetCase.Of(text);

        Assert.Equal([$"Villa||Now|: {Three}"], sheet.All);
        Assert.Equal("", sheet.Codes);
    }

    [Theory]
    [InlineData("Code;Level now;Level in 2 years based on current plans")]
    [InlineData("Código;Nivel actual;Nivel previsto")]
    [InlineData("Código;Actual;En dos años según los planes actuales")]
    [InlineData("Code;Niveau actuel;Niveau dans deux ans")]
    [InlineData("Codice;Livello attuale;Livello previsto tra due anni")]
    [InlineData("Código;Nível atual;Nível daqui a 2 anos")]
    [InlineData("Code;Now;Planned")]
    public void A_column_for_each_horizon(string heading)
    {
        var sheet = SheetCase.Of($"{heading}\n1.1.1;1;2\n4.3;3;4");

        Assert.Equal(["||Now|: 1.1.1=1 4.3=3", "||Planned|: 1.1.1=2 4.3=4"], sheet.All);
        Assert.Equal("", sheet.Codes);
    }

    [Theory]
    [InlineData("Código;2023;2025")]
    [InlineData("Código;Resultado 2023;Resultado 2025")]
    [InlineData("Código;Año 2023;Año 2025")]
    public void A_column_for_each_year(string heading)
    {
        var sheet = SheetCase.Of($"{heading}\n1.1;Rojo;Verde\n1.2;ND;Amarillo");

        Assert.Equal(["|2023|Now|: 1.1=red 1.2=-", "|2025|Now|: 1.1=green 1.2=yellow"], sheet.All);
    }

    [Fact]
    public void Marks_below_years()
    {
        var sheet = SheetCase.Of(";;2023;;;2025;;\nCódigo;Indicador;Rojo;Amarillo;Verde;Rojo;Amarillo;Verde\n1.1;;x;;;;x;\n1.2;;;x;;;;x");

        Assert.Equal(["|2023|Now|: 1.1=red 1.2=yellow", "|2025|Now|: 1.1=yellow 1.2=green"], sheet.All);
    }

    [Fact]
    public void Horizons_behind_the_codes_of_a_wide_table()
    {
        var sheet = SheetCase.Of("City,1.1.1 now,1.1.1 planned,4.3 now,4.3 planned\nA,1,2,3,4");

        Assert.Equal(["A||Now|: 1.1.1=1 4.3=3", "A||Planned|: 1.1.1=2 4.3=4"], sheet.All);
    }

    [Fact]
    public void Horizons_below_merged_codes()
    {
        var sheet = SheetCase.Of(SheetCase.Book(SheetCase.Sheet("MMSSC", false, [new(0, 1, 0, 2), new(0, 3, 0, 4)],
            ["City", "1.1.1", "", "4.3", ""],
            ["", "now", "planned", "now", "planned"],
            ["A", 1, 2, 3, 4])));

        Assert.Equal(["A||Now|: 1.1.1=1 4.3=3", "A||Planned|: 1.1.1=2 4.3=4"], sheet.All);
    }

    [Fact]
    public void A_row_for_each_community_date_and_element()
    {
        var sheet = SheetCase.Of("municipio,fecha,codigo,resultado\nA,2024,1.1,Rojo\nA,2025,1.1,Verde\nB,2024,1.1,Amarillo\nB,2025,1.1,Verde");

        Assert.Equal(["A|2024|Now|: 1.1=red", "A|2025|Now|: 1.1=green", "B|2024|Now|: 1.1=yellow", "B|2025|Now|: 1.1=green"], sheet.All);
    }

    [Fact]
    public void Levels_below_a_group_that_may_also_head_towns_are_what_that_group_says()
    {
        var sheet = SheetCase.Of("code,Local government,Citizens\n1.1,Red,Green\n1.2,Green,Yellow\n1.3,N/A,Red\n1.4,Red,Green");

        Assert.Equal(["||Now|Local government: 1.1=red 1.2=green 1.3=na 1.4=red", "||Now|Citizens: 1.1=green 1.2=yellow 1.3=red 1.4=green"], sheet.All);
    }

    [Fact]
    public void A_horizon_column()
    {
        var sheet = SheetCase.Of("code,horizon,level\n1.1.1,now,2\n1.1.1,planned,4\n4.3,now,1\n4.3,planned,3");

        Assert.Equal(["||Now|: 1.1.1=2 4.3=1", "||Planned|: 1.1.1=4 4.3=3"], sheet.All);
    }

    [Fact]
    public void A_column_for_each_community()
    {
        var sheet = SheetCase.Of("Indicador;Villa A;Villa B\n1.1;Verde;Rojo\n1.2;Amarillo;ND");

        Assert.Equal(["Villa A||Now|: 1.1=green 1.2=yellow", "Villa B||Now|: 1.1=red 1.2=-"], sheet.All);
        Assert.Equal("MMI2309 MMI2309", sheet.Codes);
    }

    [Fact]
    public void A_column_for_each_stakeholder_of_a_named_community()
    {
        var sheet = SheetCase.Of("Community: Springfield\n\nCode;Citizens;Academia\n1.1.1;Fulfilled;Initial\n4.3;Improving;Fulfilled");

        Assert.Equal(["Springfield||Now|Citizens: 1.1.1=3 4.3=4", "Springfield||Now|Academia: 1.1.1=1 4.3=3"], sheet.All);
    }

    [Fact]
    public void Tables_side_by_side()
    {
        var sheet = SheetCase.Of("Área 1;;;Área 2;\nCódigo;Color;;Código;Color\n1.1;Verde;;2.1;Rojo\n1.2;Rojo;;2.2;Verde\n1.3;Amarillo;;2.3;ND");

        Assert.Equal("1.1=green 1.2=red 1.3=yellow 2.1=red 2.2=green 2.3=-", sheet.Ratings);
    }

    [Fact]
    public void An_indented_tree()
    {
        var sheet = SheetCase.Of(
            "Dimension,,Characteristic,Level\n1 Strategy management,,,\n,1.1 City vision,,\n,,1.1.1 An outcome-focused city vision and strategy,Fulfilled\n4 Purposes of a sustainable community,,,\n,4.1 Attractiveness,,Initial\n,4.3 Resilience,,Improving");

        Assert.Equal("1.1.1=3 4.1=1 4.3=4", sheet.Ratings);
    }

    [Fact]
    public void Areas_in_merged_cells_beside_the_codes()
    {
        var sheet = SheetCase.Of(SheetCase.Book(SheetCase.Sheet("Matriz", false, [new(1, 0, 2, 0)],
            ["Área", "Código", "Indicador", "Semáforo"],
            ["1. Desarrollo institucional para un buen gobierno", "1.1", "Gestión integral de la calidad", "Verde"],
            ["", "1.2", "Asociación y colaboración comprometida", "Rojo"],
            ["2. Desarrollo económico sostenible", "2.1", "Innovación y competitividad", "Amarillo"])));

        Assert.Equal("1.1=green 1.2=red 2.1=yellow", sheet.Ratings);
        Assert.Equal("", sheet.Codes);
    }

    [Fact]
    public void A_sheet_for_each_area_is_one_assessment()
    {
        var sheet = SheetCase.Of(SheetCase.Book(
            SheetCase.Sheet("Hoja1", ["Código", "Color"], ["1.1", "Verde"], ["1.2", "Rojo"]),
            SheetCase.Sheet("Hoja2", ["Código", "Color"], ["2.1", "Amarillo"], ["2.2", "Verde"])));

        Assert.Equal("1.1=green 1.2=red 2.1=yellow 2.2=green", sheet.Ratings);
    }

    [Fact]
    public void Two_models_in_one_workbook()
    {
        var sheet = SheetCase.Of(SheetCase.Book(
            SheetCase.Sheet("ISO", ["Código", "Color"], ["1.1", "Verde"], ["1.2", "Rojo"]),
            SheetCase.Sheet("MMSSC", ["Code", "Level"], ["1.1.1", 3], ["4.3", 2])));

        Assert.Equal(["iso-18091@2019", "mmssc@2019"], sheet.Assessments.Select(assessment => assessment.Model.ToString()));
    }

    [Fact]
    public void Notes_and_evidence_stay_with_their_rating()
    {
        var rating = SheetCase.Of("Código;Resultado;Evidencia;Observaciones\n1.1;Verde;Acta 5;bien\n1.2;Rojo;;").Assessments.Single().Ratings[0];

        Assert.Equal(("Acta 5", "bien"), (rating.Evidence, rating.Note));
        Assert.Equal((2, 2), (rating.Origin.Line, rating.Origin.Column));
    }

    [Theory]
    [InlineData("Código;Valor;Semáforo\n1.1;85%;Verde\n1.2;12 días;Rojo\n1.3;alto;Verde", "1.1=green 1.2=red 1.3=green", "")]
    [InlineData("Código;Valor;Semáforo\n1.1;85;Verde\n1.2;3;Rojo\n1.3;7;Verde", "1.1=green 1.2=red 1.3=green", "MMI2109")]
    [InlineData("Code;Status;Level\n1.1.1;in progress;3\n1.1.2;done;2", "1.1.1=3 1.1.2=2", "")]
    public void Beside_a_column_of_levels_one_of_other_texts_is_what_was_measured(string text, string ratings, string codes)
    {
        var sheet = SheetCase.Of(text);

        Assert.Equal(ratings, sheet.Ratings);
        Assert.Equal(codes, sheet.Codes);
    }

    [Fact]
    public void A_large_table_is_read_in_good_time()
    {
        var codes = Shipped.Model("iso-18091@2019").Rateable.Select(element => element.Code).ToArray();
        var rows = Enumerable.Range(0, 2_500).Select(i => $"Municipio {i};{string.Join(';', codes.Select((_, j) => "VARN"[(i + j) % 4] is 'N' ? "ND" : "VAR"[(i + j) % 4 % 3].ToString()))}");

        var sheet = SheetCase.Of($"Municipio;{string.Join(';', codes)}\n{string.Join('\n', rows)}");

        Assert.Equal(2_500, sheet.Assessments.Length);
        Assert.All(sheet.Assessments, assessment => Assert.Equal(39, assessment.Ratings.Length));
        Assert.Empty(sheet.Findings);
    }

    [Fact]
    public void What_was_understood_is_shown()
    {
        var sheet = SheetCase.Of("Community: Springfield\n\nCode;Level\n1.1.1;Fulfilled\n4.3;Improving");

        Assert.Contains(sheet.InspectionFacts, seen => seen.What["en"] == "model" && seen.Value["en"].StartsWith("mmssc@2019", StringComparison.Ordinal));
        Assert.Contains(sheet.InspectionFacts, seen => seen.Value["es"] == "Springfield" && seen.Location.Line == 1);
        Assert.Contains(sheet.InspectionFacts, seen => seen.Value["en"] == "Level" && seen.Location.Line == 3);
        Assert.Contains(sheet.InspectionFacts, seen => seen.Value["en"] == "Improving → 4 Improving" && seen.Location.Line == 5);
    }

    [Fact]
    public void Level_words_below_a_heading_that_is_no_rating_are_not_passed_over_in_silence()
    {
        var sheet = SheetCase.Of("codigo;funcion;resultado;meta\n1.1;Gestión integral de la calidad;rojo;verde\n1.2;Asociación y colaboración comprometida;rojo;amarillo\n1.3;Profesionalización de los servidores públicos;verde;verde");

        Assert.Equal("1.1=red 1.2=red 1.3=green", sheet.Ratings);
        Assert.Equal("MMI2109", sheet.Codes);
    }

    [Fact]
    public void Two_columns_that_contradict_each_other_are_one_finding()
    {
        var sheet = SheetCase.Of("Código;Resultado;Resultado\n1.1;Verde;Rojo\n1.2;Rojo;Verde\n1.9;Verde;Verde\n1.10;Amarillo;Rojo");

        Assert.Equal("1.1=- 1.2=- 1.9=green 1.10=-", sheet.Ratings);
        Assert.Equal("MMI2160", sheet.Codes);
        Assert.EndsWith("The same in 2 more cells: 3:3, 5:3.", sheet.Findings.Single(finding => finding.Code == "MMI2160").Message["en"], StringComparison.Ordinal);
    }

    [Fact]
    public void Two_columns_that_nothing_tells_apart_are_one_question_and_nothing_else()
    {
        var sheet = SheetCase.Of("Code;A;B\n1.1;green;red\n1.2;red;green\n1.9;green;green\n1.10;yellow;red");

        Assert.Equal("MMI2115", sheet.Codes);
    }

    [Theory]
    [InlineData("Self-assessment", "External verification", "Consensus")]
    [InlineData("Autoevaluación", "Verificación externa", "Consenso")]
    [InlineData("Auto-évaluation", "Vérification externe", "Consensus")]
    public void Voices_are_an_assessment_each_beside_what_was_agreed(string self, string verified, string agreed)
    {
        var sheet = SheetCase.Of($"Code;{self};{verified};{agreed}\n1.1;green;red;yellow\n1.2;red;green;yellow\n1.9;green;green;green");

        Assert.Equal(
            [$"||Now|{self}: 1.1=green 1.2=red 1.9=green", $"||Now|{verified}: 1.1=red 1.2=green 1.9=green", "||Now|: 1.1=yellow 1.2=yellow 1.9=green"],
            sheet.All);
        Assert.Equal("MMI2309 MMI2309", sheet.Codes);
    }
}

using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files.Accounts;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Tables;

/// <summary>A small table above the ratings: headings side by side, and what they say below them.</summary>
public class PreambleHeadTests
{
    private const string Table = "Code;Title;Level\n4.3;Resilience;2\n4.1;Attractiveness;3";

    [Theory]
    [InlineData("Commune;Année;Responsable\nPetiteville;2025;M. X", "Petiteville|2025||")]
    [InlineData("Responsable;Année;Commune\nM. X;2025;Petiteville", "Petiteville|2025||")]
    [InlineData("Municipio;Fecha;Método;Clave INEGI\nVilla Ejemplo;15/03/2025;con moderación;14054", "Villa Ejemplo|2025-03-15|Moderated|14054")]
    [InlineData("Fecha de evaluación;Nombre del municipio\n2025-03;Villa Ejemplo", "Villa Ejemplo|2025-03||")]
    [InlineData("Town;Year;Contact;Population\nExampleton;2024;A. Person;12000", "Exampleton|2024||")]
    [InlineData("ID;Municipality;Date of assessment;Assessment method\n0042;Exampleton;2024-05-01;External audit", "Exampleton|2024-05-01|ExternalAudit|0042")]
    [InlineData("Comune;Anno;Responsabile\nBorgo Esempio;2025;M. X", "Borgo Esempio|2025||")]
    [InlineData("Município;Ano;Responsável;Código IBGE\nVila Exemplo;2025;M. X;3500105", "Vila Exemplo|2025||3500105")]
    [InlineData("Commune;Année;Code INSEE;Responsable\nPetiteville;2025;31555;M. X", "Petiteville|2025||31555")]
    [InlineData("Entidad;Municipio;Año\nJalisco;Villa Ejemplo;2025", "Villa Ejemplo|2025||")]
    [InlineData("Commune;Folio;Année\nPetiteville;7;2025", "Petiteville|2025||")]
    [InlineData("Commune;;Année;;Responsable\nPetiteville;;2025;;M. X", "Petiteville|2025||")]
    [InlineData(";Commune;Année;Responsable\n;Petiteville;2025;M. X", "Petiteville|2025||")]
    [InlineData("Commune:;Année:\nPetiteville;2025", "Petiteville|2025||")]
    [InlineData("Commune;Élu référent\nPetiteville;M. X", "Petiteville|||")]
    [InlineData("Alcalde;Municipio;Teléfono\nM. X;Villa Ejemplo;555 123", "Villa Ejemplo|||")]
    [InlineData("Municipio;Fecha;Contacto\nVilla Ejemplo;2025-03-15;Tel.: 555", "Villa Ejemplo|2025-03-15||")]
    [InlineData("Commune;Année;Responsable\nPetiteville;;", "Petiteville|||")]
    [InlineData("Commune;Année\nPetiteville;2025\nMéthode;Responsable\naudit externe;M. X", "Petiteville|2025|ExternalAudit|")]
    public void Headings_side_by_side_name_what_stands_below_them(string above, string expected)
    {
        foreach (var (gap, below) in new[] { ("\n", "\n"), ("\n", "\n\n"), ("\n;;\n", "\n\n") })
        {
            var text = $"Diagnostic MMSSC{gap}{(above.Contains("Méthode", StringComparison.Ordinal) || gap == "\n" ? above : above.Replace("\n", gap, StringComparison.Ordinal))}{below}{Table}";
            var sheet = SheetCase.Of(text);

            var one = Assert.Single(sheet.Assessments);
            Assert.Equal((text, expected, ""), (text, $"{one.Community.Name}|{one.Date}|{one.Method}|{one.Community.Id}", sheet.Codes));
            Assert.Equal("4.3=2 4.1=3", string.Join(' ', one.Ratings.OrderByDescending(rating => rating.Element.Index).Select(rating => $"{rating.Element}={rating.Level!.Code}")));
        }
    }

    [Theory]
    [InlineData("Commune;Année;Responsable")]
    [InlineData("Commune;Année;Responsable\n;;")]
    [InlineData("Municipio;Fecha")]
    [InlineData("Municipio;Responsable;Población")]
    [InlineData("Ciudad;Método;Fecha")]
    public void A_word_for_a_heading_is_never_a_community(string above) =>
        Assert.Null(SheetCase.Of($"{above}\n\n{Table}").Assessments.Single().Community.Name);

    [Theory]
    [InlineData("Municipio;Villa Ejemplo;Año;2025", "Villa Ejemplo|2025")]
    [InlineData("Municipio;Villa Ejemplo\nAño;2025", "Villa Ejemplo|2025")]
    [InlineData("Municipio;Villa Ejemplo;Año;2025\nEstado;Jalisco;Responsable;M. X", "Villa Ejemplo|2025")]
    public void Labels_with_their_values_beside_them_stay_what_they_are(string above, string expected)
    {
        var one = SheetCase.Of($"{above}\n\n{Table}").Assessments.Single();

        Assert.Equal(expected, $"{one.Community.Name}|{one.Date}");
    }

    [Fact]
    public void Two_communities_below_one_heading_are_a_question()
    {
        var sheet = SheetCase.Of($"Commune;Année\nPetiteville;2025\nGrandeville;2025\n\n{Table}");

        Assert.Null(sheet.Assessments.Single().Community.Name);
        Assert.Contains("'Petiteville', 'Grandeville'", sheet.Only("MMI2304").Message["en"], StringComparison.Ordinal);
    }

    [Fact]
    public void Each_of_two_tables_below_each_other_has_its_own_head() => Assert.Equal(
        ["Petiteville|2024|Now|: 1.1=green 1.2=red", "Petiteville|2025|Now|: 1.1=red 1.2=green"],
        SheetCase.Of("Commune;Année\nPetiteville;2024\n\nCode;Fonction;Niveau\n1.1;Qualité;vert\n1.2;Partenariat;rouge\n\nCommune;Année\nPetiteville;2025\n\nCode;Fonction;Niveau\n1.1;Qualité;rouge\n1.2;Partenariat;vert\n").All);

    [Fact]
    public void Above_a_table_of_elements_side_by_side_a_head_is_no_part_of_its_heading()
    {
        var sheet = SheetCase.Of("Commune;Année\nPetiteville;2025\nCaractéristique;4.1;4.2;4.3;1.1.1\nNiveau;2;3;4;1\n");

        Assert.Equal(["Petiteville|2025|Now|: 1.1.1=1 4.1=2 4.2=3 4.3=4"], sheet.All);
    }

    [Fact]
    public void A_table_with_columns_for_community_and_date_is_no_head()
    {
        var sheet = SheetCase.Of("Municipio;Año;Código;Nivel\nVilla Uno;2025;1;\nVilla Uno;2025;1.1;rojo\nVilla Uno;2025;1.2;verde\nVilla Dos;2025;1.1;verde\nVilla Dos;2025;1.2;rojo\n");

        Assert.Equal(["Villa Uno|2025|Now|: 1.1=red 1.2=green", "Villa Dos|2025|Now|: 1.1=green 1.2=red"], sheet.All);
    }

    [Fact]
    public void A_cover_may_have_a_head_and_a_list_of_towns_on_another_sheet_names_none()
    {
        var table = SheetCase.Sheet("Datos", ["Código", "Función", "Nivel"], ["1.1", "Gestión integral de calidad", "verde"], ["1.2", "Asociación", "rojo"]);
        var cover = SheetCase.Sheet("Portada", ["Diagnóstico municipal"], [], ["Municipio", "Año", "Responsable"], ["Villa Ejemplo", 2025, "M. X"]);
        var list = SheetCase.Sheet("Listado", ["Municipio", "Clave", "Población"], ["Villa Uno", "001", 1200], ["Villa Dos", "002", 1300]);

        Assert.Equal(["Villa Ejemplo|2025"], SheetCase.Of(SheetCase.Book(cover, table)).Assessments.Select(one => $"{one.Community.Name}|{one.Date}"));
        Assert.Equal(["|"], SheetCase.Of(SheetCase.Book(table, list)).Assessments.Select(one => $"{one.Community.Name}|{one.Date}"));
    }

    [Fact]
    public void Each_cell_of_a_head_in_a_workbook_has_an_account()
    {
        var book = SheetCase.Book(SheetCase.Sheet(
            "Datos",
            [null, "Comuna", "Año", "Método", "Responsable"],
            [],
            [null, "Villa Ejemplo", 2025, "con moderación", "M. X"],
            [],
            ["Código", "Función", "Nivel"],
            ["1.1", "Gestión integral de calidad", "verde"],
            ["1.2", "Asociación", "rojo"]));
        var sheet = SheetCase.Of(book);

        var one = Assert.Single(sheet.Assessments);
        Assert.Equal(("Villa Ejemplo", "2025", AssessmentMethod.Moderated), (one.Community.Name, one.Date.ToString(), one.Method));
        Assert.Equal(6, sheet.Accounts[CellAccount.Context]);
        Assert.Equal(2, sheet.Accounts[CellAccount.PassedOver]);
    }
}

using MMSSC.Interop.Assessments;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Tables;

/// <summary>Id, method and stakeholder above a table are read where their labels are known, and what a form's changed label holds is said.</summary>
public class FormFieldTests
{
    private const string Title = "Autoevaluación: Diagnóstico (mmssc@2019)";
    private const string Table = "Código;Elemento;Nivel actual;Evidencia\n1.1.1;;Cumplido;Acta 1\n1.1.2;;Inicial;\n1.2.1;;Inicial;";

    [Fact]
    public void A_form_that_came_back_with_a_method_says_it()
    {
        var path = RepositoryRoot.Combine("tests", "cases", "assessments", "filled2.xlsx");

        var read = Shipped.Engine.Import(path, File.ReadAllBytes(path));

        Assert.DoesNotContain(read.Findings, finding => finding.Code is "MMI2314" or "MMI2315");
        var assessment = Assert.Single(read.Assessments);
        Assert.Equal(("Villa Prueba", "2026-03-15", AssessmentMethod.MultiStakeholder), (assessment.Community.Name, assessment.Date.ToString(), assessment.Method));
    }

    [Theory]
    [InlineData("Clave INEGI;14021\nMétodo;taller moderado\nParte interesada;Vecinos", "14021", AssessmentMethod.Moderated, "Vecinos")]
    [InlineData("Clave INEGI: 14021\nMétodo: Auditoría externa", "14021", AssessmentMethod.ExternalAudit, null)]
    [InlineData("Code INSEE;38010\nMéthode;audit externe\nPartie prenante;", "38010", AssessmentMethod.ExternalAudit, null)]
    [InlineData("Clave: F-12\nMétodo;", null, null, null)]
    public void Fields_above_a_table_are_read(string fields, string? id, AssessmentMethod? method, string? stakeholder)
    {
        var sheet = SheetCase.Of($"Municipio;Villa Ejemplo\n{fields}\n{Table}");

        Assert.Equal("", sheet.Codes);
        var assessment = Assert.Single(sheet.Assessments);
        Assert.Equal(("Villa Ejemplo", id, method, stakeholder), (assessment.Community.Name, assessment.Community.Id, assessment.Method, assessment.Stakeholder));
    }

    [Fact]
    public void A_label_that_is_not_of_the_form_is_said()
    {
        var sheet = SheetCase.Of($"{Title}\nComunidad;Villa Ejemplo\nForma de trabajo;taller\nRellenado;3 de 32 ahora\n{Table}");

        var finding = sheet.Only("MMI2314");
        Assert.Equal("«Forma de trabajo» no es una etiqueta de este formulario, así que no se leyó «taller», que está al lado.", finding.Message["es"]);
        Assert.Equal(3, finding.Location.Line);
        Assert.Equal("Villa Ejemplo", Assert.Single(sheet.Assessments).Community.Name);
    }

    [Fact]
    public void A_community_is_not_guessed_from_a_changed_label()
    {
        var sheet = SheetCase.Of($"{Title}\nLugar;Villa Ejemplo\nFecha;2026\n{Table}");

        Assert.StartsWith("'Lugar' is not a label of this form", sheet.Only("MMI2314").Message["en"], StringComparison.Ordinal);
        Assert.Null(Assert.Single(sheet.Assessments).Community.Name);
    }

    [Fact]
    public void A_heading_that_is_not_of_the_form_is_said()
    {
        var sheet = SheetCase.Of($"{Title}\n{Table.Replace("Evidencia", "Papeles del archivo", StringComparison.Ordinal)}");

        Assert.Equal("'Papeles del archivo' is not a heading of this form, so its column was not read (cells filled in: 1).", sheet.Only("MMI2314").Message["en"]);
    }

    [Fact]
    public void A_sheet_that_is_not_a_form_may_have_any_lines() =>
        Assert.DoesNotContain("MMI2314", SheetCase.Of($"Municipio;Villa Ejemplo\nForma de trabajo;taller\n{Table}").Codes, StringComparison.Ordinal);

    [Fact]
    public void A_method_that_is_not_known_is_said()
    {
        var sheet = SheetCase.Of($"Comunidad;Villa Ejemplo\nMétodo;por teléfono\n{Table}");

        Assert.StartsWith("'por teléfono' is where a method is expected", sheet.Only("MMI2315").Message["en"], StringComparison.Ordinal);
        Assert.Null(Assert.Single(sheet.Assessments).Method);
    }
}

using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Iso18091;

/// <summary>Functions with sub-indicators: the stated colour counts, else the worst below it.</summary>
public class SubIndicatorTests
{
    private const string Heading = "Código;Indicador;Resultado\n";

    [Theory]
    [InlineData("1.1;Gestión integral de la calidad;\n1.1.1;Manual;Verde\n1.1.2;Auditoría;Amarillo", "1.1=yellow", "MMI2402")]
    [InlineData("1.1;Gestión integral de la calidad;ND\n1.1.a;Manual;Verde\n1.1.b;Auditoría;Rojo", "1.1=red", "MMI2402")]
    [InlineData("1.1;Gestión integral de la calidad;Verde\n1.1.1;Manual;Verde\n1.1.2;Auditoría;Amarillo", "1.1=green", "MMI2401")]
    [InlineData("1.1;Gestión integral de la calidad;Amarillo\n;Manual;Verde\n;Auditoría;Amarillo", "1.1=yellow", "")]
    [InlineData("1.1;Gestión integral de la calidad;No aplica\n1.1.1;Manual;Verde", "1.1=na", "")]
    [InlineData("1.1;Gestión integral de la calidad;Verde\n1.1.1;Manual;ND\n1.1.2;Auditoría;Amarilloo", "1.1=green", "MMI2201")]
    public void The_colour_of_a_function(string rows, string expected, string codes)
    {
        var sheet = SheetCase.Of($"{Heading}{rows}\n1.2;Asociación y colaboración comprometida;Rojo");

        Assert.Equal($"{expected} 1.2=red", sheet.Ratings);
        Assert.Equal(codes, sheet.Codes);
    }

    [Fact]
    public void A_function_without_a_row_has_the_worst_of_its_sub_indicators() =>
        Assert.Equal("1.1=red 1.2=green", SheetCase.Of($"{Heading}1.1.1;Manual;Verde\n1.1.2;Auditoría;Rojo\n1.2;Asociación y colaboración comprometida;Verde\n1.2.1;Convenios;Verde").Ratings);

    [Fact]
    public void The_finding_stands_at_the_worst_sub_indicator()
    {
        var sheet = SheetCase.Of($"{Heading}1.1;Gestión integral de la calidad;\n1.1.1;Manual;Verde\n1.1.2;Auditoría;Rojo\n1.2;Asociación y colaboración comprometida;Verde");

        Assert.Equal(4, sheet.Only("MMI2402").Location.Line);
        Assert.Equal(4, sheet.Assessments.Single().Ratings[0].Origin.Line);
    }
}

using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Tables;

/// <summary>What rating cells may say, and what becomes of the others.</summary>
public class CellTests
{
    [Theory]
    [InlineData("Verde", "green")]
    [InlineData(" VERDE ", "green")]
    [InlineData("¡Óptimo!", "green")]
    [InlineData("en_proceso", "yellow")]
    [InlineData("por debajo de lo aceptable", "yellow")]
    [InlineData("giallo", "yellow")]
    [InlineData("vermelho", "red")]
    [InlineData("R", "red")]
    [InlineData("Rojo (inaceptable)", "red")]
    [InlineData("3 - Verde", "green")]
    [InlineData("Color: verde", "green")]
    [InlineData("ND", "-")]
    [InlineData("s/d", "-")]
    [InlineData("—", "-")]
    [InlineData("", "-")]
    [InlineData("no aplica", "na")]
    [InlineData("N/A", "na")]
    public void Colours(string text, string expected)
    {
        var sheet = SheetCase.Of($"Código;Resultado\n1.1;Rojo\n1.2;{text}\n1.3;Verde");

        Assert.Equal($"1.1=red 1.2={expected} 1.3=green", sheet.Ratings);
        Assert.Equal("", sheet.Codes);
    }

    [Theory]
    [InlineData("#N/A")]
    [InlineData("#N/D")]
    [InlineData(" #n/a ")]
    public void What_a_formula_without_a_result_shows_is_one_finding_and_not_assessed(string text)
    {
        var sheet = SheetCase.Of($"Código;Resultado\n1.1;Rojo\n1.2;{text}\n1.3;Verde\n1.4;{text}\n1.5;{text}\n");

        Assert.Equal("1.1=red 1.2=- 1.3=green 1.4=- 1.5=-", sheet.Ratings);
        Assert.Equal("MMI2216", sheet.Codes);
        Assert.Contains("2 more cells: 5:2, 6:2", sheet.Only("MMI2216").Message["en"], StringComparison.Ordinal);
        Assert.Equal("", SheetCase.Of($"Código;Resultado\n1.1;Rojo\n1.2;{text}\n", SheetCase.Meaning((text.Trim(), "not-assessed"))).Codes);
    }

    [Theory]
    [InlineData("#REF!")]
    [InlineData("#¡REF!")]
    [InlineData("#NOM?")]
    [InlineData("#¿NOMBRE?")]
    [InlineData("#VALOR!")]
    [InlineData("#¡VALOR!")]
    [InlineData("#VALEUR!")]
    [InlineData("#DIV/0!")]
    [InlineData("#NOM ?")]
    [InlineData("Err:502")]
    public void Other_values_of_broken_formulas_are_one_error_and_never_a_level(string text)
    {
        var sheet = SheetCase.Of($"Código;Resultado\n1.1;Rojo\n1.2;{text}\n1.3;Verde\n1.4;{text}\n");

        Assert.Equal("1.1=red 1.2=- 1.3=green 1.4=-", sheet.Ratings);
        Assert.Equal(Diagnostics.Severity.Error, sheet.Only("MMI2201").Severity);
        Assert.Equal("Repair the formula, or write the level in its place.", sheet.Only("MMI2201").Help["en"]);
    }

    [Fact]
    public void Towns_with_what_formulas_show_are_one_finding()
    {
        var sheet = SheetCase.Of("Municipio,1.1,1.2,1.3\nPueblo Uno,rojo,#N/A,verde\nPueblo Dos,#N/A,rojo,#N/A\n");

        Assert.Contains("2 more cells: 3:2, 3:4", sheet.Only("MMI2216").Message["en"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3", "3")]
    [InlineData("3.0", "3")]
    [InlineData("2,5", "2.5")]
    [InlineData("3 - Fulfilled", "3")]
    [InlineData("3. Fulfilled", "3")]
    [InlineData("Fulfilled (3)", "3")]
    [InlineData("Level 3", "3")]
    [InlineData("Nivel 3: Cumplido", "3")]
    [InlineData("Niveau 4", "4")]
    [InlineData("en mejora", "4")]
    [InlineData("non-existent", "1")]
    [InlineData("not known", "-")]
    public void Levels(string text, string expected)
    {
        var sheet = SheetCase.Of($"Code;Level\n1.1.1;1\n4.3;{text}");

        Assert.Equal($"1.1.1=1 4.3={expected}", sheet.Ratings);
        Assert.Equal("", sheet.Codes);
    }

    [Theory]
    [InlineData("Completeness", "0,65", "0.65")]
    [InlineData("Completeness", "0.65", "0.65")]
    [InlineData("Completeness", "65%", "0.65")]
    [InlineData("Completeness", "65 %", "0.65")]
    [InlineData("Completeness (%)", "65", "0.65")]
    [InlineData("Porcentaje", "65", "0.65")]
    [InlineData("Completeness", "1", "1")]
    public void Completeness(string heading, string text, string expected)
    {
        var sheet = SheetCase.Of($"Policy;{heading}\nP1S1;0\nU2S1;{text}", ImportOptions.None with { Model = "smr@rmm-2.0" });

        Assert.Equal($"P1S1=0 U2S1={expected}", sheet.Ratings);
        Assert.Equal("", sheet.Codes);
    }

    [Fact]
    public void A_doubted_level_is_taken_once_the_user_says_what_it_means() => Assert.Equal(
        "1.1=red 1.2=yellow 1.3=green",
        SheetCase.Of("Código;Resultado\n1.1;Rojo\n1.2;amarillo?\n1.3;Verde", ImportOptions.None with { Codes = ImportOptions.None.Codes.Add("amarillo?", "yellow") }).Ratings);

    [Theory]
    [InlineData("Rojoo", "MMI2201")]
    [InlineData("Verde o rojo", "MMI2213")]
    [InlineData("?", "MMI2201")]
    [InlineData("verde?", "MMI2213")]
    [InlineData("¿Amarillo?", "MMI2213")]
    [InlineData("Rojo (?)", "MMI2213")]
    [InlineData("Verde (inaceptable)", "MMI2213")]
    [InlineData("#REF!", "MMI2201")]
    [InlineData("2", "MMI2202")]
    [InlineData("1006", "MMI2201")]
    [InlineData("24.5", "MMI2201")]
    [InlineData("-1", "MMI2201")]
    public void A_colour_that_is_not_understood_is_a_finding_at_its_place(string text, string code)
    {
        var sheet = SheetCase.Of($"Código;Resultado\n1.1;Rojo\n1.2;{text}\n1.3;Verde\n1.4;Rojo");

        Assert.Equal("1.1=red 1.2=- 1.3=green 1.4=red", sheet.Ratings);
        Assert.Equal(code, sheet.Codes);
        Assert.Equal((3, 2), (sheet.Only(code).Location.Line, sheet.Only(code).Location.Column));
    }

    [Theory]
    [InlineData("6", "MMI2203")]
    [InlineData("0", "MMI2203")]
    [InlineData("60%", "MMI2201")]
    [InlineData("4 - Fulfilled", "MMI2213")]
    [InlineData("1/5", "MMI2213")]
    [InlineData("Fulfilled?", "MMI2213")]
    public void A_level_that_is_not_understood_is_a_finding_at_its_place(string text, string code)
    {
        var sheet = SheetCase.Of($"Code;Level\n1.1.1;Initial\n1.1.2;Fulfilled\n4.3;{text}\n4.4;4");

        Assert.Equal("1.1.1=1 1.1.2=3 4.3=- 4.4=4", sheet.Ratings);
        Assert.Equal(4, sheet.Only(code).Location.Line);
    }

    [Fact]
    public void A_percentage_without_its_sign_is_not_taken_for_a_share() => Assert.Equal(
        "MMI2203", SheetCase.Of("Policy;Completeness\nP1S1;0,5\nU2S1;65", ImportOptions.None with { Model = "smr@rmm-2.0" }).Codes);

    [Theory]
    [InlineData("x;;x", "MMI2206")]
    [InlineData("x;quizás;", "MMI2207")]
    public void A_row_with_marks_that_do_not_tell_one_level_has_none(string marks, string code)
    {
        var sheet = SheetCase.Of($"Función;Rojo;Amarillo;Verde\n1.1;x;;\n1.2;;x;\n1.3;{marks}\n1.4;;;x\n1.5;;x;");

        Assert.Equal("1.1=red 1.2=yellow 1.3=- 1.4=green 1.5=yellow", sheet.Ratings);
        Assert.Equal(code, sheet.Codes);
        Assert.Equal(4, sheet.Only(code).Location.Line);
    }

    [Fact]
    public void The_users_meaning_wins_over_the_models_words()
    {
        var options = SheetCase.Meaning(("A", "green"), ("-1", "not-applicable"), ("9", "not-assessed"), ("bueno", "Verde"));
        var sheet = SheetCase.Of("Código;Resultado\n1.1;A\n1.2;-1\n1.3;9.0\n1.4;Bueno\n1.5;Rojo", options);

        Assert.Equal("1.1=green 1.2=na 1.3=- 1.4=green 1.5=red", sheet.Ratings);
        Assert.Equal("", sheet.Codes);
    }

    [Fact]
    public void A_meaning_that_is_no_level_is_said()
    {
        var sheet = SheetCase.Of("Código;Resultado\n1.1;Verde\n1.2;Rojo", SheetCase.Meaning(("1", "grren")));

        Assert.Contains("'green'", sheet.Only("MMI2208").Help["en"]);
    }
}

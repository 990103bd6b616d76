using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Tables;

/// <summary>Which model edition a sheet is of.</summary>
public class ModelChoiceTests
{
    [Fact]
    public void Codes_and_numbers_that_two_models_share_are_refused_with_both_names()
    {
        var sheet = SheetCase.Of("code,level\n4.1,2\n4.2,3\n4.3,1");

        Assert.Empty(sheet.Assessments);
        Assert.Contains("iso-18091", sheet.Only("MMI2102").Message["en"]);
        Assert.Contains("mmssc", sheet.Only("MMI2102").Message["en"]);
        Assert.Equal("4.1=2 4.2=3 4.3=1", SheetCase.Of("code,level\n4.1,2\n4.2,3\n4.3,1", ImportOptions.None with { Model = "mmssc" }).Ratings);
    }

    [Theory]
    [InlineData("code,level\n4.1,2\n4.2,5\n4.3,1")]
    [InlineData("code,level\n4.1,4\n4.2,3\n4.3,1")]
    [InlineData("Characteristic,Level now,Level in 2 years\n4.3,4,5\n4.1,2,")]
    [InlineData("community,4.1,4.2,4.3\nVilla Uno,2,3,4\nVilla Dos,1,1,5")]
    public void Numbers_that_are_levels_of_only_one_of_two_models_tell_and_that_is_said(string text)
    {
        var sheet = SheetCase.Of(text);

        Assert.All(sheet.Assessments, assessment => Assert.Equal("mmssc@2019", assessment.Model.ToString()));
        Assert.NotEmpty(sheet.Assessments);
        Assert.Equal("MMI2119", sheet.Codes);
        Assert.Contains(sheet.Plan!.Decisions, decision => decision.Code == "MMI2119");
    }

    [Fact]
    public void Of_two_sheets_the_one_whose_numbers_tell_is_said_and_the_other_follows_it()
    {
        var sheet = SheetCase.Of(SheetCase.Book(
            SheetCase.Sheet("A", ["Code", "Level"], ["4.1", 5], ["4.2", 1]),
            SheetCase.Sheet("B", ["Code", "Level"], ["4.3", 1], ["4.5", 2])));

        Assert.All(sheet.Assessments, assessment => Assert.Equal("mmssc", assessment.Model.Id));
        Assert.Single(sheet.Findings, finding => finding.Code == "MMI2119");
    }

    [Theory]
    [InlineData("code,level\n4.1,Verde\n4.2,Rojo\n4.3,Verde", "iso-18091@2019")]
    [InlineData("code,level\n4.1,Fulfilled\n4.2,Initial\n4.3,Improving", "mmssc@2019")]
    [InlineData("code,title,level\n4.1,Attractiveness,1\n4.2,Preservation and improvement of environment,2\n4.3,Resilience,3", "mmssc@2019")]
    [InlineData("MMSSC\n\ncode,level\n4.1,2\n4.2,3\n4.3,1", null)]
    [InlineData("Code,Stage\nL1,Starting\nP1,Robust\nC2,Moderate", "smr@2018")]
    [InlineData("Code,Stage\nL1,Starting\nU1,Robust\nU2,Moderate", "smr@rmm-2.0")]
    [InlineData("Code,Completeness\nL1S1,0.5\nU2S1,0.7", "smr@rmm-2.0")]
    [InlineData("Code,Completeness\nL1S1,0.5\nE1S1,0.7", "smr@web-tool-2024")]
    [InlineData("Dimension,Level\nStrategy,2\nCulture,3", "g3ict-digital-inclusion@2021")]
    [InlineData("code,level\n1.1,Verde\n1.2,Rojo\n1.4,Verde", "iso-18091@2019")]
    [InlineData("code,level\n1.10,Verde\n1.11,Rojo\n1.12,Verde", "iso-18091@agenda-2011")]
    [InlineData("función,nivel\nParticipativo,Verde\nTransparente,Rojo\nSaludable,Verde", "iso-18091@agenda-2011")]
    [InlineData("código,función,nivel\n3.1,Servicios públicos,Verde\n3.4,Igualdad de género,Rojo", "iso-18091@2019")]
    [InlineData("código,función,nivel\n3.1,Prestador de servicios públicos,Verde\n3.4,Promotor de la equidad de género,Rojo", "iso-18091@agenda-2011")]
    [InlineData("Code,Completeness\nL1M4,0.5\nP2S2,0.7", "smr@rmm-revised")]
    public void The_words_of_levels_titles_and_codes_tell(string text, string? model)
    {
        var sheet = SheetCase.Of(text);

        Assert.Equal(model, sheet.Assessments.SingleOrDefault()?.Model.ToString());
    }

    [Fact]
    public void A_list_of_policies_that_fits_several_editions_is_refused_with_their_names()
    {
        var sheet = SheetCase.Of("Code,Completeness\nL1S1,0.5\nL1S2,0.7");

        Assert.Empty(sheet.Assessments);
        Assert.Contains("rmm-2.0", sheet.Only("MMI2103").Message["en"]);
        Assert.Contains("web-tool-2024", sheet.Only("MMI2103").Message["en"]);
        Assert.Equal("L1S1=0.5 L1S2=0.7", SheetCase.Of("Code,Completeness\nL1S1,0.5\nL1S2,0.7", ImportOptions.None with { Model = "smr@rmm-2.0" }).Ratings);
    }

    [Fact]
    public void A_list_of_policies_that_fits_no_edition_is_refused_with_what_each_lacks()
    {
        var sheet = SheetCase.Of("Code,Completeness\nL1S1,0.5\nE1S1,0.7\nU2S1,0.7");

        Assert.Equal("MMI2103", sheet.Codes);
        Assert.Contains("rmm-2.0: E1S1", sheet.Only("MMI2103").Message["en"]);
        Assert.Contains("web-tool-2024: U2S1", sheet.Only("MMI2103").Message["en"]);
    }

    [Fact]
    public void A_stray_code_that_no_edition_has_tells_none_apart_and_is_an_error_of_its_own()
    {
        var sheet = SheetCase.Of("Code,Stage\nL1,Starting\nP1,Robust\nC2,Moderate\nZZ,Robust");

        Assert.Equal("smr@2018", Assert.Single(sheet.Assessments).Model.ToString());
        Assert.Equal("L1=S P1=R C2=M", sheet.Ratings);
        Assert.Contains("'ZZ'", sheet.Only("MMI2110").Message["en"]);
    }

    [Fact]
    public void An_unclear_sheet_follows_the_others_of_its_file()
    {
        var sheet = SheetCase.Of(SheetCase.Book(
            SheetCase.Sheet("A", ["Code", "Level"], ["1.1.1", "Fulfilled"], ["1.1.2", "Initial"]),
            SheetCase.Sheet("B", ["Code", "Level"], ["4.1", 1], ["4.2", 2])));

        Assert.All(sheet.Assessments, assessment => Assert.Equal("mmssc", assessment.Model.Id));
        Assert.Equal("", sheet.Codes.Replace("MMI2303", "", StringComparison.Ordinal).Trim());
    }

    [Fact]
    public void A_model_that_is_not_installed_is_said() =>
        Assert.Contains("'mmssc@2019'", SheetCase.Of("code,level\n4.1,2", ImportOptions.None with { Model = "mmssc@2018" }).Only("MMI2104").Help["en"]);

    [Fact]
    public void A_sheet_that_is_not_there_is_said() =>
        Assert.Contains("'Datos'", SheetCase.Of(SheetCase.Book(SheetCase.Sheet("Datos", ["Code", "Level"], ["1.1.1", 2])), ImportOptions.None with { Sheet = "Dato" }).Only("MMI2105").Help["en"]);

    [Fact]
    public void Only_the_named_sheet_is_read()
    {
        var book = SheetCase.Book(
            SheetCase.Sheet("Uno", ["Código", "Color"], ["1.1", "Verde"], ["1.2", "Rojo"]),
            SheetCase.Sheet("Dos", true, [], ["Código", "Color"], ["1.1", "Rojo"], ["1.2", "Verde"]));

        Assert.Equal("1.1=red 1.2=green", SheetCase.Of(book, ImportOptions.None with { Sheet = "dos" }).Ratings);
    }

    [Theory]
    [InlineData("hello;world\nfoo;bar")]
    [InlineData("Fecha;Importe\n2026-01-01;12,50\n2026-01-02;13,50")]
    [InlineData("x")]
    public void A_table_of_something_else_is_said(string text)
    {
        var sheet = SheetCase.Of(text);

        Assert.Empty(sheet.Assessments);
        Assert.Equal("MMI2101", sheet.Codes);
    }
}

using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Spreadsheets.Forms;

/// <summary>One workbook with fills, a date, merged and hidden cells, formulas, a conditional format and a hidden sheet, as programs save it.</summary>
public sealed class ProgramFormTests
{
    private static readonly string[] all =
    [
        "Municipio de Ejemplo Alto",
        "Fecha|2025-06-30:Date",
        "Código|Función|Resultado|oculto<Hidden>",
        "1.1|Gestión integral|#FF0000|7:Number<Hidden>",
        "1.2<Hidden>|Asociación<Hidden>|Amarillo#FFC000<Hidden>",
        "1.3|3.5:Number<Formula>|#92D050",
        "1.4|Finanzas<Formula>|#92D050",
        "1.5|TRUE:Boolean|3:Number#00B050",
    ];

    [Theory]
    [InlineData("handmade.fods")]
    [InlineData("gnumeric-biff7.xls")]
    [InlineData("gnumeric-biff8.xls")]
    public void A_workbook_is_read_with_all_that_is_seen_of_it(string name)
    {
        var reading = FormFile.Read(name);

        Assert.Empty(reading.Findings);
        Assert.Equal(["Evaluación", "Oculta"], reading.Workbook!.Sheets.Select(sheet => sheet.Name));
        Assert.Equal([false, true], reading.Workbook.Sheets.Select(sheet => sheet.Hidden));
        Assert.Equal(all, ShownSheet.Of(reading.Workbook.Sheets[0]));
        Assert.Equal("A1:C1 C6:C7", ShownSheet.Merges(reading.Workbook.Sheets[0]));
    }

    [Fact]
    public void A_workbook_of_LibreOffice_as_xls_is_read()
    {
        var workbook = FormFile.Read("libreoffice.xls").Workbook!;

        // The program wrote 0 where the formula's result is a text that it had not calculated.
        Assert.Equal([.. all[..6], "1.4|0:Number<Formula>|#92D050", all[7]], ShownSheet.Of(workbook.Sheets[0]));
        Assert.Equal("A1:C1 C6:C7", ShownSheet.Merges(workbook.Sheets[0]));
        Assert.True(workbook.Sheets[1].Hidden);
    }

    [Fact]
    public void A_workbook_of_LibreOffice_as_XML_is_read()
    {
        var workbook = FormFile.Read("libreoffice.xml").Workbook!;

        // The program writes neither hidden columns nor conditional formats, nor the fill of cells that are merged away.
        Assert.Equal(
            [.. all[..2], "Código|Función|Resultado|oculto", "1.1|Gestión integral|#FF0000|7:Number", all[4], all[5], "1.4|Finanzas<Formula>", "1.5|TRUE:Boolean|3:Number"],
            ShownSheet.Of(workbook.Sheets[0]));
        Assert.Equal("A1:C1 C6:C7", ShownSheet.Merges(workbook.Sheets[0]));
    }

    [Fact]
    public void A_page_of_LibreOffice_is_read()
    {
        var reading = FormFile.Read("libreoffice.html");

        // The program leaves hidden rows and columns out.
        Assert.Equal(
            ["Municipio de Ejemplo Alto", "Fecha|2025-06-30:Date", "Código|Función|Resultado", "1.1|Gestión integral|#FF0000", "1.3|3.5|#92D050", "1.4|Finanzas", "1.5|TRUE|3#00B050"],
            ShownSheet.Of(reading.Workbook!.Sheets[0])[..7]);
    }

    [Fact]
    public void A_text_of_LibreOffice_is_read()
    {
        var sheet = FormFile.Read("libreoffice.docx").Sheet;

        Assert.Equal(
            [
                "Municipio de Ejemplo Alto", "Fecha: 2025-06-30", "Código|Función|Resultado", "1.1|Gestión integral de la calidad|#FF0000",
                "1.2|Asociación y colaboración comprometida|Amarillo#FFC000", "1.3|Profesionalización|Verde#00B050", "1.4||Verde#00B050", "Nota", "Fin",
            ],
            ShownSheet.Of(sheet));
        Assert.Equal("A8:B8 B6:B7", ShownSheet.Merges(sheet));
        Assert.Equal("A2", sheet.Locate(1, 0).Cell);
    }

    [Theory]
    [InlineData("handmade.fods", SeenLooks.Fills | SeenLooks.Conditions)]
    [InlineData("gnumeric-biff8.xls", SeenLooks.Fills | SeenLooks.Conditions)]
    [InlineData("sheetjs-xlsb.xlsb", SeenLooks.Fills)]
    [InlineData("libreoffice.xml", SeenLooks.Fills | SeenLooks.Conditions)]
    [InlineData("libreoffice.html", SeenLooks.Fills | SeenLooks.Conditions)]
    [InlineData("libreoffice.docx", SeenLooks.Fills | SeenLooks.Conditions)]
    public void A_form_says_what_is_seen_of_it(string name, SeenLooks seen)
    {
        Assert.Equal(seen, FormFile.Read(name).Workbook!.Seen);
        Assert.Equal(SeenLooks.None, TableReading.Of("a,b\n").Workbook!.Seen);
    }
}

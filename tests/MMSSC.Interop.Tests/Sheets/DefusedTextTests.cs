using System.Text;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Sheets.Exports;
using MMSSC.Interop.Sheets.Writing;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Sheets;

/// <summary>What is written so that no program takes it for a formula is read as it was.</summary>
public class DefusedTextTests
{
    [Theory]
    [InlineData("-5 %")]
    [InlineData("=1+1")]
    [InlineData("+52 33 1234 5678")]
    [InlineData("@cabildo")]
    [InlineData("'s-Hertogenbosch")]
    [InlineData("plain")]
    public void A_note_comes_back_as_it_was(string note)
    {
        var read = Import($"código;función;nivel;observaciones\n1.1;Gestión integral de la calidad;verde;\n1.2;Asociación y colaboración comprometida;rojo;\"{note}\"\n1.3;Profesionalización de los servidores públicos;rojo;\n");
        using var stream = new MemoryStream();
        CsvBookWriter.Write(stream, RatingBook.Of(read, "es"));

        var again = Import(Encoding.UTF8.GetString(stream.ToArray()));

        Assert.Equal(note, read.Single().Ratings[1].Note);
        Assert.Equal(note, again.Single().Ratings[1].Note);
    }

    private static System.Collections.Immutable.ImmutableArray<Assessments.Assessment> Import(string text) => Shipped.Engine.Import("sheet.csv", Encoding.UTF8.GetBytes(text), ImportOptions.None).Assessments;
}

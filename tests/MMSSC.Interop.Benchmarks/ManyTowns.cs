using System.Text;
using MMSSC.Interop.Sheets.Tables;
using MMSSC.Interop.Sheets.Writing;

namespace MMSSC.Interop.Benchmarks;

/// <summary>A sheet of 2,500 communities by 39 functions, always the same: a row per community, a colour per function, one in ten missing.</summary>
internal static class ManyTowns
{
    public const int Communities = 2_500;

    private static readonly string[] functions =
        [.. new[] { (1, 10), (2, 8), (3, 12), (4, 9) }.SelectMany(area => Enumerable.Range(1, area.Item2).Select(function => $"{area.Item1}.{function}"))];

    private static readonly string[] answers = ["rojo", "amarillo", "verde", "ND", "rojo", "amarillo", "verde", "amarillo", "verde", "rojo"];

    /// <summary>As text with separators.</summary>
    public static byte[] Csv()
    {
        var text = new StringBuilder();
        foreach (var row in Rows())
        {
            text.AppendJoin(',', row).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>As a workbook.</summary>
    public static byte[] Xlsx()
    {
        using var stream = new MemoryStream();
        XlsxBookWriter.Write(stream, new("Municipios", "es",
        [
            new SheetTable
            {
                Name = "Municipios",
                Widths = [28, .. functions.Select(_ => 9.0)],
                HeadRow = 0,
                Rows = Rows().Select(row => SheetRow.Of(CellLook.Code, row)),
            },
        ]));
        return stream.ToArray();
    }

    /// <summary>Writes text with separators, of as many communities as are asked for.</summary>
    public static void Write(string path, int communities)
    {
        using var text = new StreamWriter(path, false, new UTF8Encoding(false));
        foreach (var row in Rows(communities))
        {
            text.WriteLine(string.Join(',', row));
        }
    }

    private static IEnumerable<string[]> Rows(int communities = Communities)
    {
        var random = new Random(18091);
        yield return ["Municipio", .. functions];
        for (var i = 1; i <= communities; i++)
        {
            yield return [$"Municipio {i}", .. functions.Select(_ => answers[random.Next(answers.Length)])];
        }
    }
}

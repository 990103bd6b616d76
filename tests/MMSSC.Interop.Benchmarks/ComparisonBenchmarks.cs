using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Comparing;
using Sylvan.Data.Csv;

namespace MMSSC.Interop.Benchmarks;

/// <summary>
/// Importing, translating and comparing 2,500 communities by 39 functions, beside the bare read of the same bytes: every cell as a
/// text, by the CSV library, and by a walk over the parts of the workbook. The goal is a ratio of 3; it is not reached: each rating
/// is kept with its place, and each text is looked at for each model.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class ComparisonBenchmarks
{
    private readonly InteropEngine engine = InteropEngine.Create(new());
    private byte[] csv = [];
    private byte[] xlsx = [];

    [GlobalSetup]
    public void Setup()
    {
        csv = ManyTowns.Csv();
        xlsx = ManyTowns.Xlsx();
        if (Compare("towns.csv", csv) < 1 || Compare("towns.xlsx", xlsx) < 1 || BareCsv() != BareXlsx())
        {
            throw new InvalidOperationException("The sheets were not read.");
        }
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("csv")]
    public int BareCsv()
    {
        using var text = new StreamReader(new MemoryStream(csv), Encoding.UTF8);
        using var reader = CsvDataReader.Create(text, new CsvDataReaderOptions { HasHeaders = false });
        var characters = 0;
        while (reader.Read())
        {
            for (var column = 0; column < reader.RowFieldCount; column++)
            {
                characters += reader.GetString(column).Length;
            }
        }

        return characters;
    }

    [Benchmark]
    [BenchmarkCategory("csv")]
    public double CompareCsv() => Compare("towns.csv", csv);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("xlsx")]
    public int BareXlsx()
    {
        using var package = new ZipArchive(new MemoryStream(xlsx));
        var shared = package.GetEntry("xl/sharedStrings.xml") is { } part ? Shared(part) : [];
        using var xml = Open(package.Entries.First(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal) && entry.Name.EndsWith(".xml", StringComparison.Ordinal)));
        var characters = 0;
        var type = "";
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "sheetData"))
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
            {
                type = xml.GetAttribute("t");
            }
            else if (xml.NodeType is XmlNodeType.Text)
            {
                characters += type == "s" ? shared[int.Parse(xml.Value, CultureInfo.InvariantCulture)].Length : xml.Value.Length;
            }
        }

        return characters;
    }

    [Benchmark]
    [BenchmarkCategory("xlsx")]
    public double CompareXlsx() => Compare("towns.xlsx", xlsx);

    private double Compare(string name, byte[] bytes)
    {
        var target = engine.ReportModel;
        var profiles = new CommunityComparison(engine.Catalogue.Graph, target).Profiles(engine.Import(name, bytes).Assessments, []);
        var sum = 0.0;
        foreach (var comparison in ProfileComparison.Of(profiles))
        {
            foreach (var element in comparison.Elements)
            {
                sum += comparison.SpreadOf(element)!.Median;
            }
        }

        return profiles.Length == ManyTowns.Communities ? sum : 0;
    }

    private static List<string> Shared(ZipArchiveEntry part)
    {
        using var xml = Open(part);
        var texts = new List<string>();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Text)
            {
                texts.Add(xml.Value);
            }
        }

        return texts;
    }

    private static XmlReader Open(ZipArchiveEntry part) => XmlReader.Create(part.Open(), new() { CloseInput = true });
}

using System.Text;
using CsCheck;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Streaming;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Laws.Plans;

/// <summary>A long table is read by a plan that is made of its first rows, and what the plan can't know of the others is said.</summary>
public sealed class FirstRowsLaws : IDisposable
{
    private const int Cases = 60;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mmssc-first-rows-");
    private int files;

    [Fact]
    public void A_plan_of_the_first_rows_reads_the_rest_as_it_reads_them_or_says_the_first_row_that_departs()
    {
        var (held, departed) = (0, 0);
        Gen.Select(TownTable.Any, Gen.Bool).Sample(
            (table, takesReadings) =>
            {
                Check(table, takesReadings);
                Interlocked.Increment(ref held);
                _ = table.DepartsAt < table.Lines.Length && Interlocked.Increment(ref departed) > 0;
            },
            iter: Cases);
        LawSource.Held(LawSource.AtRandom, held);
        Assert.InRange(departed, 1, held - 1);
    }

    [Theory]
    [MemberData(nameof(LawSource.Files), MemberType = typeof(LawSource))]
    public void A_plan_of_the_first_rows_reads_what_the_plan_of_the_whole_file_reads_or_says_where_it_departs(string source) => LawSource.Holds(source, null, sheet =>
    {
        var held = false;
        if (sheet.Read.Plan is not { Form.Kind: "delimited", Tables: [{ Arrangement: Arrangement.ElementPerColumn }] })
        {
            return held;
        }

        for (var head = 2; head <= 8; head += 2)
        {
            held |= IsStreamed(sheet, new(2, head));
        }

        return held;
    });

    public void Dispose() => folder.Delete(recursive: true);

    private void Check(TownTable table, bool takesReadings)
    {
        var path = Written("towns.csv", Encoding.UTF8.GetBytes(string.Join('\n', table.Lines) + "\n"));
        var stream = Shipped.Engine.OpenStream(path, ImportOptions.None, table.Rules);
        Assert.NotNull(stream);
        var rows = new ReadRows(stream.Model, takesReadings);
        var findings = stream.Read(rows).Where(finding => finding.Code != "MMI2114").ToArray();

        Assert.Equal(table.Towns.Where((town, line) => town is not null && IsRead(table, line)), rows.Rows);
        Assert.Equal(Said(table), findings.Where(finding => finding.Severity != Severity.Info).Select(finding => (finding.Code, finding.Location.Line)));
        Assert.True(table.Departure != Departure.OtherRole || findings.Any(finding => finding.Location.Line == table.DepartsAt + 1));
        if (table.Departure is Departure.None or Departure.UnknownWord or Departure.OtherRole)
        {
            var whole = Shipped.Engine.Import(path);
            Assert.Equal(whole.Assessments.Select(ReadRows.Text), rows.Rows);
            Assert.True(takesReadings || AssessmentText.Of(whole.Assessments).SequenceEqual(AssessmentText.Of(rows.Assessments)));
        }
    }

    private static bool IsRead(TownTable table, int line) => table.Departure switch
    {
        Departure.OtherHeading => line < table.DepartsAt,
        Departure.Fewer or Departure.More => line != table.DepartsAt,
        _ => true,
    };

    private static (string Code, int? Line)[] Said(TownTable table) => table.Departure switch
    {
        Departure.OtherHeading => [("MMI2190", table.DepartsAt + 1)],
        Departure.Fewer or Departure.More => [("MMI2191", table.DepartsAt + 1)],
        Departure.UnknownWord => [("MMI2201", table.DepartsAt + 1)],
        _ => [],
    };

    /// <summary>Whether a file is one that is read row by row; then it is read as it is read whole, up to the row that is said to depart.</summary>
    private bool IsStreamed(LawSheet sheet, StreamRules rules)
    {
        var path = Written(sheet.Name, sheet.Bytes);
        if (Shipped.Engine.OpenStream(path, ImportOptions.None, rules) is not { } stream)
        {
            return false;
        }

        var rows = new ReadRows(stream.Model, takesReadings: false);
        var whole = Shipped.Engine.Import(path);
        var known = whole.Findings.Select(finding => (finding.Code, finding.Location.Line)).ToHashSet();
        var departs = stream.Read(rows).Where(finding => finding.Severity != Severity.Info && !known.Contains((finding.Code, finding.Location.Line))).Min(finding => finding.Location.Line) ?? int.MaxValue;
        var above = rows.Assessments.Where(IsAbove);
        Assert.Equal(AssessmentText.Of(whole.Assessments.Where(IsAbove)), AssessmentText.Of(above));
        return true;

        bool IsAbove(Assessments.Assessment assessment) => assessment.Ratings.All(rating => rating.Origin.Line < departs);
    }

    private string Written(string name, byte[] bytes)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(folder.FullName, $"{Interlocked.Increment(ref files)}")).FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}

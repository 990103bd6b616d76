using System.Text;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Kinds;

/// <summary>
/// Sheets of the kinds that failed in trials, in other languages, orders, words and layouts, read back without any option. The table
/// of what came of it is written to <c>artifacts/kinds.txt</c>, what is not right to <c>artifacts/kinds-detail.txt</c>, the sheets to
/// <c>artifacts/kinds</c>.
/// </summary>
public sealed class KindTests
{
    private static readonly Lazy<(CorpusFile File, Verdict Verdict, string Why)[]> read = new(ReadAll);

    [Fact]
    public void Nothing_is_read_wrongly() => AssertNone(Verdict.Wrong, _ => true);

    [Fact]
    public void All_is_read_that_must_not_be_refused() => AssertNone(Verdict.Refused, file => !file.Refuse && !file.MayRefuse);

    [Fact]
    public void Shapes_that_are_open_are_among_those_made() => Assert.Subset(read.Value.Select(each => each.File.Shape).ToHashSet(), Open.Shapes.Keys.ToHashSet());

    [Fact]
    public void What_is_open_gets_no_worse()
    {
        var worse = read.Value.GroupBy(each => each.File.Shape).Where(shape => Open.Shapes.TryGetValue(shape.Key, out var known)
            && (shape.Count(each => IsRight(each.File, each.Verdict)) < known.Right || shape.Count(each => each.Verdict == Verdict.Wrong) > known.Wrong));
        Assert.Equal([], worse.Select(shape => shape.Key));
    }

    private static void AssertNone(Verdict verdict, Func<CorpusFile, bool> chosen)
    {
        var some = read.Value.Where(each => each.Verdict == verdict && chosen(each.File) && !Open.Shapes.ContainsKey(each.File.Shape)).Select(Line).ToArray();
        Assert.True(some.Length == 0, string.Join('\n', some));
    }

    private static (CorpusFile File, Verdict Verdict, string Why)[] ReadAll()
    {
        var files = AllKinds.All;
        Assert.Distinct(files.Select(file => file.Name));
        var folder = RepositoryRoot.Combine("artifacts", "kinds");
        Directory.CreateDirectory(folder);
        Array.ForEach(Directory.GetFiles(folder), File.Delete);
        Array.ForEach(files, file => File.WriteAllBytes(Path.Combine(folder, file.Name), file.Bytes));
        (CorpusFile File, Verdict Verdict, string Why)[] all = Array.ConvertAll(files, file => CorpusReading.Of(file) is var (verdict, why) ? (file, verdict, why) : default);
        var detail = new StringBuilder().AppendJoin('\n', all.Where(each => !IsRight(each.File, each.Verdict)).Select(Line));
        File.WriteAllText(RepositoryRoot.Combine("artifacts", "kinds-detail.txt"), detail.Append('\n').ToString());
        File.WriteAllText(RepositoryRoot.Combine("artifacts", "kinds.txt"), Table(all));
        return all;
    }

    private static bool IsRight(CorpusFile file, Verdict verdict) => verdict switch
    {
        Verdict.Right => true,
        Verdict.Refused => file.Refuse || file.MayRefuse,
        _ => false,
    };

    private static string Line((CorpusFile File, Verdict Verdict, string Why) each) => $"{each.Verdict}: {each.File.Shape}, {each.File.Name}: {each.Why}";

    /// <summary>The table; a shape that is open says so, and one that is right as a whole may come off the list.</summary>
    private static string Table((CorpusFile File, Verdict Verdict, string Why)[] all)
    {
        var right = all.GroupBy(each => each.File.Shape).Where(shape => shape.All(each => IsRight(each.File, each.Verdict))).Select(shape => shape.Key).ToHashSet();
        return CorpusTable.Of(Array.ConvertAll(all, each => (each.File with { Shape = Marked(each.File.Shape) }, each.Verdict, each.Why)));

        string Marked(string shape) => !Open.Shapes.ContainsKey(shape) ? shape : right.Contains(shape) ? $"off the list: {shape}" : $"open: {shape}";
    }
}

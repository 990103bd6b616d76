using MMSSC.Interop.Tests.Adapters.Corpus.Shapes;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Corpus;

/// <summary>
/// Sheets in the shapes that users send, made from one truth for each model and read back without any option. The table of what
/// came of it is written to <c>artifacts/corpus.txt</c>, the sheets to <c>artifacts/corpus</c>, where other tests and people find them.
/// </summary>
public sealed class CorpusTests
{
    private static readonly Lazy<(CorpusFile File, Verdict Verdict, string Why)[]> read = new(ReadAll);

    [Fact]
    public void Nothing_is_read_wrongly() => AssertNone(Verdict.Wrong, _ => true);

    [Fact]
    public void What_means_two_things_is_refused_with_the_reason() => AssertNone(Verdict.Right, file => file.Ambiguous);

    [Fact]
    public void All_else_is_read_without_an_option() => AssertNone(Verdict.Refused, file => !file.Ambiguous);

    [Fact]
    public void The_corpus_is_wide() => Assert.InRange(read.Value.Length, 120, 400);

    private static void AssertNone(Verdict verdict, Func<CorpusFile, bool> chosen)
    {
        var some = read.Value.Where(each => each.Verdict == verdict && chosen(each.File)).Select(each => $"{each.File.Shape}, {each.File.Name}: {each.Why}").ToArray();
        Assert.True(some.Length == 0, string.Join('\n', some));
    }

    private static (CorpusFile File, Verdict Verdict, string Why)[] ReadAll()
    {
        var files = AllShapes.All;
        Assert.Distinct(files.Select(file => file.Name));
        var folder = RepositoryRoot.Combine("artifacts", "corpus");
        Directory.CreateDirectory(folder);
        Array.ForEach(Directory.GetFiles(folder), File.Delete);
        Array.ForEach(files, file => File.WriteAllBytes(Path.Combine(folder, file.Name), file.Bytes));
        var all = Array.ConvertAll(files, file => CorpusReading.Of(file) is var (verdict, why) ? (file, verdict, why) : default);
        var target = RepositoryRoot.Combine("artifacts");
        Directory.CreateDirectory(target);
        File.WriteAllText(Path.Combine(target, "corpus.txt"), CorpusTable.Of(all));
        return all;
    }
}

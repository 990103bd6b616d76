using System.Runtime.CompilerServices;
using CsCheck;
using MMSSC.Interop.Tests.Adapters.Corpus;
using MMSSC.Interop.Tests.Adapters.Corpus.Kinds;
using MMSSC.Interop.Tests.Adapters.Corpus.Shapes;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Laws.Plans;

/// <summary>Where the laws of reading by plan take their sheets from; what they ran is in <c>artifacts/laws.txt</c>.</summary>
internal static class LawSource
{
    public const string AtRandom = "generated";
    private const int Cases = 100;

    private static readonly string[] forms = [".csv", ".tsv", ".xlsx", ".xls", ".xlsb", ".ods", ".fods", ".html", ".docx", ".xml"];

    private static readonly Dictionary<string, Lazy<LawSheet[]>> files = new(StringComparer.Ordinal)
    {
        ["samples"] = new(() => InFolders(["samples"])),
        ["cases"] = new(() => InFolders(["tests", "cases", "sheets"], ["tests", "cases", "forms"], ["tests", "cases", "looks"])),
        ["corpus"] = new(() => Of(AllShapes.All)),
        ["kinds"] = new(() => Of(AllKinds.All)),
    };

    public static TheoryData<string> Names => [.. Columns];

    /// <summary>The sources of sheets that were not made for these laws.</summary>
    public static TheoryData<string> Files => [.. files.Keys];

    private static IEnumerable<string> Columns => files.Keys.Prepend(AtRandom);

    /// <summary>Asks a law of all sheets of a source, and notes how many it held for.</summary>
    /// <param name="source">One of <see cref="Names"/>.</param>
    /// <param name="made">Makes sheets for the law; null for all kinds that are made.</param>
    /// <param name="law">Throws where the law is broken; tells whether it says anything of the sheet.</param>
    /// <param name="name">Name of the law.</param>
    public static void Holds(string source, Gen<LawSheet>? made, Func<LawSheet, bool> law, [CallerMemberName] string name = "")
    {
        var held = 0;
        if (source == AtRandom)
        {
            (made ?? MadeSheets.Any).Sample(sheet => { _ = law(sheet) && Interlocked.Increment(ref held) > 0; }, iter: Cases, print: sheet => sheet.ToString());
        }
        else
        {
            var broken = new List<string>();
            foreach (var sheet in files[source].Value)
            {
                if (Record.Exception(() => { held += law(sheet) ? 1 : 0; }) is { } error)
                {
                    broken.Add($"{sheet.Name}: {error.Message}");
                }
            }

            Assert.True(broken.Count == 0, string.Join('\n', broken));
        }

        Held(source, held, name);
    }

    /// <summary>Notes that a law held for a number of sheets of a source.</summary>
    public static void Held(string source, int cases, [CallerMemberName] string name = "") => LawCases.Held(name, source, Columns, cases);

    private static LawSheet[] InFolders(params string[][] folders) => [.. folders.SelectMany(folder => Directory.EnumerateFiles(RepositoryRoot.Combine(folder)))
        .Where(path => forms.Contains(Path.GetExtension(path))).Order(StringComparer.Ordinal).Select(path => new LawSheet(Path.GetFileName(path), File.ReadAllBytes(path)) { Path = path })];

    private static LawSheet[] Of(CorpusFile[] corpus) => Array.ConvertAll(corpus, file => new LawSheet(file.Name, file.Bytes) { Import = () => file.Imported });
}

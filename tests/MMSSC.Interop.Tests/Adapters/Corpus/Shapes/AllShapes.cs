using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Shapes;

/// <summary>All files of the corpus.</summary>
internal static class AllShapes
{
    private static readonly Lazy<CorpusFile[]> all = new(() => [.. Files()]);

    public static Model Mmssc { get; } = Shipped.Model("mmssc@2019");

    public static Model Iso { get; } = Shipped.Model("iso-18091@2019");

    public static Model Stages { get; } = Shipped.Model("smr@2018");

    public static Model Policies { get; } = Shipped.Model("smr@web-tool-2024");

    public static Model Inclusion { get; } = Shipped.Model("g3ict-digital-inclusion@2021");

    public static CorpusFile[] All => all.Value;

    private static IEnumerable<CorpusFile> Files() =>
    [
        .. RowShapes.Files(), .. ColourShapes.Files(), .. ConditionShapes.Files(), .. BookShapes.Files(), .. CodeShapes.Files(),
        .. TableShapes.Files(), .. SeveralShapes.Files(), .. PreambleShapes.Files(), .. BesideShapes.Files(), .. DoubtfulShapes.Files(),
    ];
}

namespace MMSSC.Interop.Tests.Adapters.Corpus.Kinds;

/// <summary>All sheets of the kinds that failed in trials, and which of their shapes are not read right as yet.</summary>
internal static class AllKinds
{
    private static readonly Lazy<CorpusFile[]> all = new(() => [.. Files()]);

    public static CorpusFile[] All => all.Value;

    private static IEnumerable<CorpusFile> Files() =>
    [
        .. TownKinds.Files(), .. TabKinds.Files(), .. ContextKinds.Files(), .. HeadingKinds.Files(), .. ValueKinds.Files(), .. ArrowKinds.Files(), .. StatusKinds.Files(),
        .. LookKinds.Files(), .. PartKinds.Files(), .. GridKinds.Files(), .. WideKinds.Files(), .. MarkKinds.Files(), .. FileKinds.Files(), .. HtmlKinds.Files(), .. SiblingKinds.Files(),
    ];
}

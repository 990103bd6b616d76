using System.Collections.Immutable;
using MMSSC.Interop.Analysis.Editions;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Analysis.Editions;

/// <summary>An edition of ten elements, E1 to E10, and the next one, N1 to N9, with all that can become of an element.</summary>
internal static class NextEdition
{
    private static readonly (string Source, string Target, Relationship Word)[] ways =
    [
        ("E1", "N1", Relationship.ExactMatch), ("E2", "N2", Relationship.CloseMatch), ("E3", "N3", Relationship.BroadMatch), ("E4", "N3", Relationship.ExactMatch),
        ("E5", "N4", Relationship.NarrowMatch), ("E5", "N5", Relationship.NarrowMatch), ("E6", "N6", Relationship.RelatedMatch), ("E7", "N7", Relationship.ExactMatch),
        ("E9", "N8", Relationship.RelatedMatch), ("E10", "N8", Relationship.ExactMatch),
    ];

    /// <summary>Kept, reworded, two merged, split, altered, undecided, withdrawn, and two that are not merged, for one of them only bears on it.</summary>
    public static EditionChange Change()
    {
        var before = SmallModel.Source(3, 10);
        var after = SmallModel.Compile(before.Definition with { Edition = "2", Elements = [.. Enumerable.Range(1, 9).Select(i => SmallModel.Leaf($"N{i}", "function", "scale"))] });
        var file = SmallModel.Mapping(before, after, Aggregation.Mean, Rounding.Nearest, [("same", [[1, 1, 1], [2, 2, 2], [3, 3, 3]])], [.. ways.Select(way => (way.Source, way.Target, 1.0, "same"))]);
        ImmutableArray<LinkDefinition> links = [.. file.Links.Zip(ways, (link, way) => link with { Relationship = way.Word, Pending = way.Source == "E7", Confidence = way.Source == "E2" ? 0.5 : null })];
        return EditionChange.Of(SmallModel.Compile(file with { Links = links }, before, after))!;
    }
}

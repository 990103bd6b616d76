using System.Collections.Immutable;
using CsCheck;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Tests.Support;

/// <summary>Where a law takes its mappings from: made at random, or each one that is shipped.</summary>
internal static class CaseSource
{
    private const string AtRandom = "generated";

    public static IEnumerable<string> Names => [AtRandom, .. Shipped.MappingNames];

    public static Gen<(Mapping Mapping, ImmutableArray<Rating> Ratings)> Cases(string source)
    {
        if (source == AtRandom)
        {
            return Generated.Case;
        }

        var mapping = Shipped.Mapping(source);
        return Generated.Ratings(mapping.Source).Select(ratings => (mapping, ratings));
    }
}

using MMSSC.Interop.Analysis.Derivation;
using MMSSC.Interop.Mappings;
using static MMSSC.Interop.Mappings.Relationship;

namespace MMSSC.Interop.Tests.Analysis.Derivation;

/// <summary>The chaining rules of SSSOM, as a table.</summary>
public class RelationshipRulesTests
{
    private static readonly Relationship[] words = [ExactMatch, CloseMatch, BroadMatch, NarrowMatch, RelatedMatch];

    /// <summary>Rows are the first link, columns the second; what is not named goes on as no more than related.</summary>
    [Fact]
    public void Two_words_in_a_row_make_the_word_of_the_table()
    {
        Relationship[][] table =
        [
            [ExactMatch, CloseMatch, BroadMatch, NarrowMatch, RelatedMatch],
            [CloseMatch, RelatedMatch, RelatedMatch, RelatedMatch, RelatedMatch],
            [BroadMatch, RelatedMatch, BroadMatch, RelatedMatch, RelatedMatch],
            [NarrowMatch, RelatedMatch, RelatedMatch, NarrowMatch, RelatedMatch],
            [RelatedMatch, RelatedMatch, RelatedMatch, RelatedMatch, RelatedMatch],
        ];

        Assert.Equal(table, words.Select(first => words.Select(second => RelationshipRules.Chain(first, second)).ToArray()));
    }

    [Fact]
    public void Broad_and_narrow_are_each_others_inverse_and_all_else_its_own() =>
        Assert.Equal([ExactMatch, CloseMatch, NarrowMatch, BroadMatch, RelatedMatch], words.Select(RelationshipRules.Inverse));

    [Fact]
    public void Two_ways_keep_a_word_that_both_have() => Assert.All(words, one => Assert.All(words, other =>
        Assert.Equal(one == other ? one : RelatedMatch, RelationshipRules.Join(one, other))));
}

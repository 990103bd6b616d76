using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Roles;

/// <summary>Tells results that a workshop agreed or an audit found from the voices beside them, where they stand in the place of a stakeholder.</summary>
internal static class AgreedResults
{
    /// <summary>The assessment, with its method in the place of a stakeholder that is none, such as "Moderated workshop result".</summary>
    public static Assessment Settle(Assessment assessment, Lexicon lexicon) =>
        assessment is { Stakeholder: { } stakeholder, Method: null } && MethodOf(Folding.Fold(stakeholder), lexicon) is { } method
            ? assessment with { Stakeholder = null, Method = method }
            : assessment;

    private static AssessmentMethod? MethodOf(string folded, Lexicon lexicon)
    {
        var said = RoleReader.Read(folded, lexicon);
        return !RoleReader.IsAll(said, lexicon) ? null
            : said.Role == RatingRole.Consensus ? AssessmentMethod.Moderated
            : said.Role == RatingRole.Verified && said.Phrase.Contains("audit", StringComparison.Ordinal) ? AssessmentMethod.ExternalAudit
            : null;
    }
}

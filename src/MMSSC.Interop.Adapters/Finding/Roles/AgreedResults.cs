using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Roles;

/// <summary>Tells results that a workshop agreed or an audit found from the voices beside them, where they stand in the place of a stakeholder.</summary>
internal static class AgreedResults
{
    /// <summary>The assessment, with its method in the place of a stakeholder that is none, such as "Moderated workshop result".</summary>
    public static Assessment Settle(Assessment assessment, Lexicon lexicon) =>
        assessment is { Stakeholder: { } stakeholder, Method: null } && RoleReader.Read(Folding.Fold(stakeholder), lexicon) is var said
        && RoleReader.IsAll(said, lexicon) && said.Role == said.Voice && MethodOf(said) is { } method
            ? assessment with { Stakeholder = null, Method = method }
            : assessment;

    /// <summary>The method of a result of that voice; null where it is one voice among others.</summary>
    public static AssessmentMethod? MethodOf(StatedRole said) =>
        said.Voice == RatingRole.Consensus ? AssessmentMethod.Moderated
        : said.Voice == RatingRole.Verified && said.Phrase.Contains("audit", StringComparison.Ordinal) ? AssessmentMethod.ExternalAudit
        : null;
}

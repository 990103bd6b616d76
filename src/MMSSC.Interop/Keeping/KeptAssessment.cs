using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;

namespace MMSSC.Interop.Keeping;

/// <summary>An assessment as it was kept.</summary>
/// <param name="Hash">SHA-256 (hexadecimal) of its canonical JSON, which is its name in the store.</param>
/// <param name="Version">Its number among the versions of the same community, model, edition, date, horizon and stakeholder, from 1.</param>
/// <param name="KeptAt">When it was kept, in ISO 8601.</param>
/// <param name="FileName">Name of the file it was imported from.</param>
/// <param name="FileSha256">SHA-256 (hexadecimal) of that file.</param>
/// <param name="Assessment">The assessment, each rating with its origin.</param>
/// <param name="Findings">What was found while it was read from its file.</param>
public sealed record KeptAssessment(
    string Hash, long Version, string KeptAt, string FileName, string FileSha256, Assessment Assessment, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>The characters of a hash that people are shown; as few find it again.</summary>
    public const int ShortHash = 12;

    /// <summary>Whether this is a later version of the same assessment.</summary>
    public bool Continues(KeptAssessment earlier) =>
        Version > earlier.Version && KeptForm.Identity(Assessment).Key.SequenceEqual(KeptForm.Identity(earlier.Assessment).Key);
}

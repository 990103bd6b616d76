using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Communities;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis;

/// <summary>
/// Settles which assessments are of one community. Different ids never meet; one id is one community, whatever its names; what has no
/// id joins the only community of its folded name. Each community then has one name, the latest.
/// </summary>
/// <param name="fold">The folded identity of a name: without case, accents and words such as "Municipio de".</param>
/// <param name="findings">Is told what was put together and what is doubtful.</param>
internal sealed class CommunityIdentities(Func<string, string> fold, ICollection<Diagnostic> findings)
{
    private readonly Dictionary<string, string> folds = new(StringComparer.Ordinal);

    /// <summary>The assessments in their order, those of one community with the same name and id.</summary>
    public ImmutableArray<Assessment> Join(IReadOnlyCollection<Assessment> assessments)
    {
        var ids = assessments.Where(assessment => assessment.Community is { Id: not null, Name: not null })
            .ToLookup(assessment => FoldOf(assessment.Community.Name!), assessment => assessment.Community.Id!.Trim(), StringComparer.Ordinal);
        var keyed = assessments.Select(assessment => (Key: KeyOf(assessment.Community, ids), Assessment: assessment)).ToArray();
        var joined = keyed.Where(one => one.Key.Length > 0).GroupBy(one => one.Key, one => one.Assessment, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Settle([.. group]), StringComparer.Ordinal);

        foreach (var name in ids.Where(name => name.Distinct(StringComparer.Ordinal).Skip(1).Any()))
        {
            SayAlike(name.Key, [.. name.Distinct(StringComparer.Ordinal)], assessments);
        }

        return [.. keyed.Select(one => joined.TryGetValue(one.Key, out var community) ? one.Assessment with { Community = community } : one.Assessment)];
    }

    private string KeyOf(Community community, ILookup<string, string> ids) =>
        community.Id is { } id ? $"#{id.Trim()}"
        : community.Name is not { } name ? ""
        : ids[FoldOf(name)].Distinct(StringComparer.Ordinal).ToArray() is [var only] ? $"#{only}" : FoldOf(name);

    private string FoldOf(string name)
    {
        if (!folds.TryGetValue(name, out var folded))
        {
            folds.Add(name, folded = Folding.Fold(fold(name)));
        }

        return folded;
    }

    /// <summary>One name and id for all assessments of a community.</summary>
    private Community Settle(Assessment[] all)
    {
        var id = all.Select(assessment => assessment.Community.Id).FirstOrDefault(id => id is not null);
        var named = all.Where(assessment => assessment.Community.Name is not null).ToArray();
        if (named.Length == 0)
        {
            return new(null, id);
        }

        // Of one date a name in capitals alone is the less readable one.
        var latest = named.OrderBy(assessment => assessment.Date is null ? 0 : 1).ThenBy(assessment => assessment.Date).ThenBy(assessment => IsShouted(assessment.Community.Name!) ? 0 : 1).Last();
        var others = named.Select(assessment => assessment.Community.Name!).Where(name => FoldOf(name) != FoldOf(latest.Community.Name!)).Distinct(StringComparer.Ordinal).ToArray();
        if (others.Length > 0)
        {
            findings.Add(IdentityDiagnostics.OtherNames(At(latest), latest.Community.Name!, id!, others));
        }

        return new(latest.Community.Name, id);
    }

    private void SayAlike(string folded, string[] ids, IEnumerable<Assessment> assessments)
    {
        var named = assessments.Where(assessment => assessment.Community.Name is { } name && FoldOf(name) == folded).ToArray();
        findings.Add(IdentityDiagnostics.SameName(At(named[0]), named[0].Community.Name!, ids, named.Count(assessment => assessment.Community.Id is null)));
    }

    private static bool IsShouted(string name) => !name.Any(char.IsLower);

    private static Location At(Assessment assessment) => assessment.File is null ? Location.None : Location.Whole(assessment.File);
}

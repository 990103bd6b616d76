using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Communities;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis;

/// <summary>
/// Settles which assessments are of one community. Different ids never meet, nor do different territories; one id is one community,
/// whatever its names; what has no id joins the only community of its folded name that it fits. Each community then has one name, the latest.
/// </summary>
/// <param name="fold">The folded identity of a name: without case, accents and words such as "Municipio de".</param>
/// <param name="findings">Is told what was put together and what is doubtful.</param>
internal sealed class CommunityIdentities(Func<string, string> fold, ICollection<Diagnostic> findings)
{
    private readonly Dictionary<string, string> folds = new(StringComparer.Ordinal);

    /// <summary>The assessments in their order, those of one community with the same name, id and territories.</summary>
    public ImmutableArray<Assessment> Join(IReadOnlyCollection<Assessment> assessments)
    {
        var namesakes = NamesakesOf(assessments);
        var keyed = assessments.Select(assessment => (Key: KeyOf(assessment.Community, namesakes), Assessment: assessment)).ToArray();
        var joined = keyed.Where(one => one.Key.Length > 0).GroupBy(one => one.Key, one => one.Assessment, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Settle([.. group]), StringComparer.Ordinal);

        foreach (var (name, alike) in namesakes.Where(entry => entry.Value.AreDoubtful))
        {
            SayAlike(name, alike, assessments);
        }

        return [.. keyed.Select(one => joined.TryGetValue(one.Key, out var community) ? one.Assessment with { Community = community } : one.Assessment)];
    }

    private Dictionary<string, Namesakes> NamesakesOf(IReadOnlyCollection<Assessment> assessments)
    {
        // An id's territories are known wherever they are said, beside whatever name.
        var places = new Dictionary<string, Territories>(StringComparer.Ordinal);
        foreach (var community in assessments.Select(assessment => assessment.Community).Where(community => community.Id is not null))
        {
            var id = community.Id!.Trim();
            places[id] = places.GetValueOrDefault(id, Territories.None).Within(community.Territories);
        }

        var all = new Dictionary<string, Namesakes>(StringComparer.Ordinal);
        foreach (var community in assessments.Select(assessment => assessment.Community).Where(community => community.Name is not null))
        {
            var name = FoldOf(community.Name!);
            if (!all.TryGetValue(name, out var namesakes))
            {
                all.Add(name, namesakes = new(name));
            }

            if (community.Id?.Trim() is { } id)
            {
                namesakes.Add(id, places[id]);
            }
            else
            {
                namesakes.Add(community.Territories);
            }
        }

        foreach (var namesakes in all.Values)
        {
            namesakes.Settle();
        }

        return all;
    }

    private string KeyOf(Community community, Dictionary<string, Namesakes> namesakes) =>
        community.Id is { } id ? $"#{id.Trim()}"
        : community.Name is not { } name ? ""
        : namesakes[FoldOf(name)].KeyOf(community.Territories);

    private string FoldOf(string name)
    {
        if (!folds.TryGetValue(name, out var folded))
        {
            folds.Add(name, folded = Folding.Fold(fold(name)));
        }

        return folded;
    }

    /// <summary>One name, id and list of territories for all assessments of a community.</summary>
    private Community Settle(Assessment[] all)
    {
        var id = all.Select(assessment => assessment.Community.Id).FirstOrDefault(id => id is not null);
        var territories = all.Select(assessment => assessment.Community.Territories).MaxBy(places => places.Names.Length)!;
        var named = all.Where(assessment => assessment.Community.Name is not null).ToArray();
        if (named.Length == 0)
        {
            return new(null, id) { Territories = territories };
        }

        // Of one date a name in capitals alone is the less readable one.
        var latest = named.OrderBy(assessment => assessment.Date is null ? 0 : 1).ThenBy(assessment => assessment.Date).ThenBy(assessment => IsShouted(assessment.Community.Name!) ? 0 : 1).Last();
        var others = named.Select(assessment => assessment.Community.Name!).Where(name => FoldOf(name) != FoldOf(latest.Community.Name!)).Distinct(StringComparer.Ordinal).ToArray();
        if (others.Length > 0)
        {
            findings.Add(IdentityDiagnostics.OtherNames(At(latest), latest.Community.Name!, id!, others));
        }

        return new(latest.Community.Name, id) { Territories = territories };
    }

    private void SayAlike(string folded, Namesakes alike, IEnumerable<Assessment> assessments)
    {
        var named = assessments.Where(assessment => assessment.Community.Name is { } name && FoldOf(name) == folded).ToArray();
        var without = named.Count(assessment => assessment.Community.Id is null && alike.IsDoubtful(assessment.Community.Territories));
        findings.Add(IdentityDiagnostics.SameName(At(named[0]), named[0].Community.Name!, alike.Tellers, without, alike.AreToldByIds));
    }

    private static bool IsShouted(string name) => !name.Any(char.IsLower);

    private static Location At(Assessment assessment) => assessment.File is null ? Location.None : Location.Whole(assessment.File);
}

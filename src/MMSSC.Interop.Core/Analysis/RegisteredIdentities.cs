using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Assessments.Registers;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Communities;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis;

/// <summary>
/// Finds the communities of assessments in a register: by their id, else by the only entry that had their name, then and in their territories.
/// Each then has the id and the name of its entry; what fits several entries stays as it is.
/// </summary>
/// <param name="register">The register.</param>
/// <param name="fold">The folded identity of a name.</param>
/// <param name="findings">Is told what is doubtful, what else the communities are called, and what became of them.</param>
internal sealed class RegisteredIdentities(CommunityRegister register, Func<string, string> fold, ICollection<Diagnostic> findings)
{
    private readonly ILookup<string, RegisteredCommunity> byName = register.Entries
        .SelectMany(entry => entry.Names.Select(name => (Folded: fold(name.Name), Entry: entry)).Distinct())
        .ToLookup(named => named.Folded, named => named.Entry, StringComparer.Ordinal);

    private readonly Dictionary<RegisteredCommunity, (Location At, List<string> Names)> found = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> doubted = new(StringComparer.Ordinal);

    /// <summary>The assessments in their order.</summary>
    public ImmutableArray<Assessment> Resolve(IEnumerable<Assessment> assessments)
    {
        ImmutableArray<Assessment> resolved = [.. assessments.Select(Resolve)];
        foreach (var (entry, (at, names)) in found)
        {
            Say(entry, at, [.. names.Where(name => fold(name) != fold(entry.Name)).Distinct(StringComparer.Ordinal)]);
        }

        return resolved;
    }

    private Assessment Resolve(Assessment assessment)
    {
        var community = assessment.Community;
        var entries = Entries(community, assessment.Date);
        var at = assessment.File is null ? Location.None : Location.Whole(assessment.File);
        if (entries.Length > 1 && doubted.Add(community.Key!))
        {
            findings.Add(RegisterDiagnostics.SeveralEntries(at, community.Label!, entries.Select(entry => entry.Community.Label!)));
        }

        if (entries is not [var found])
        {
            return assessment;
        }

        if (!this.found.TryGetValue(found, out var said))
        {
            this.found.Add(found, said = (at, []));
        }

        if (community.Name is not null)
        {
            said.Names.Add(community.Name);
        }

        return assessment with { Community = found.Territories.IsEmpty ? found.Community with { Territories = community.Territories } : found.Community };
    }

    private RegisteredCommunity[] Entries(Community community, PartialDate? date)
    {
        if (community.Id is { } id)
        {
            var registered = register.ById[id.Trim()].ToArray();
            return registered.Length > 1 && community.Name is not null && Array.FindAll(registered, entry => IsNamed(entry, community.Name, null)) is { Length: > 0 } named ? named : registered;
        }

        if (community.Name is not { } name)
        {
            return [];
        }

        var entries = byName[fold(name)].Where(entry => !entry.Territories.Differ(community.Territories)).ToArray();
        return entries.Length > 1 && date is not null && Array.FindAll(entries, entry => IsNamed(entry, name, date)) is { Length: > 0 } then ? then : entries;
    }

    private bool IsNamed(RegisteredCommunity entry, string name, PartialDate? date) =>
        entry.Names.Any(known => fold(known.Name) == fold(name) && (date is not { } day || known.Held(day)));

    private void Say(RegisteredCommunity entry, Location at, string[] others)
    {
        if (others.Length > 0)
        {
            findings.Add(IdentityDiagnostics.OtherNames(at, entry.Name, entry.Id, others));
        }

        if (entry.MergedInto is { } merged)
        {
            findings.Add(RegisterDiagnostics.Merged(at, entry.Community.Label!, register.LabelOf(merged.Id), merged.Date.ToString()));
        }

        if (entry.SplitFrom is { } split)
        {
            findings.Add(RegisterDiagnostics.Split(at, entry.Community.Label!, register.LabelOf(split.Id), split.Date.ToString()));
        }
    }
}

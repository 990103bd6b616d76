using System.CommandLine;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Assessments.Registers;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Diagnostics.Catalogue.Communities;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Commands.Options;

/// <summary>The options that ask for the page of one town among its peers.</summary>
internal sealed class TownSettings
{
    private readonly Option<string?> town = new("--town") { Description = "Makes the page of this town, by its name or id: its place among its peers on each element.", HelpName = "NAME|ID" };
    private readonly Option<bool> anonymous = new("--anonymous") { Description = "With --town: names no other community, file or finding; peers are only counted." };

    public TownSettings(Command command)
    {
        command.Options.Add(town);
        command.Options.Add(anonymous);
    }

    /// <summary>Whether a town's page is asked for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="community">What <c>--community</c> names: it would leave no peers.</param>
    public bool IsAsked(ParseResult parsed, string? community) => parsed.GetValue(town) is null
        ? !parsed.GetValue(anonymous) ? false : throw new UsageException("--anonymous belongs to --town: only a town's page can name nobody else.")
        : community is null ? true : throw new UsageException("--town and --community exclude each other: a town is compared with all others.");

    /// <summary>Whether nobody else is named.</summary>
    public bool IsAnonymous(ParseResult parsed) => parsed.GetValue(anonymous);

    /// <summary>The town's community; null where there is none of that name or id, which is said.</summary>
    public Profile? Find(ParseResult parsed, IReadOnlyCollection<Profile> profiles, CommunityRegister register, List<Diagnostic> findings)
    {
        var wanted = parsed.GetValue(town)!;
        var communities = profiles.DistinctBy(profile => profile.CommunityKey).ToArray();
        var called = register.Find(wanted)?.Id ?? wanted;
        switch (Array.FindAll(communities, profile => profile.Source.Community.IsCalled(called)))
        {
            case [var only]:
                return only;
            case []:
                findings.Add(CatalogueDiagnostics.CommunityNotInFiles(Location.None, wanted, [.. communities.Select(profile => profile.Source.Community).SelectMany(Names).Distinct()]));
                return null;
            case var several:
                throw new UsageException($"--town: several communities are called '{wanted}': {string.Join(", ", several.Select(profile => profile.Source.Community.Label))}. Give the id, or the state behind a comma.");
        }
    }

    /// <summary>Says whose private results an output for the town names.</summary>
    public static void SayPrivate(Community town, IEnumerable<Profile> peers, List<Diagnostic> findings)
    {
        string[] named = [.. peers.Where(peer => peer.Source.Visibility == Visibility.Private).Select(peer => peer.Source.Community.Label).OfType<string>().Distinct()];
        if (named.Length > 0)
        {
            findings.Add(IdentityDiagnostics.PrivateResultsNamed(town.Label ?? "", named));
        }
    }

    private static IEnumerable<string> Names(Community community) => new[] { community.Name, community.Id }.OfType<string>();
}

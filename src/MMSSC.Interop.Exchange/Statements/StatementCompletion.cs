using System.Collections.Immutable;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Statements;

/// <summary>Makes a mapping file of what a form says and of a file that says the rest.</summary>
internal static class StatementCompletion
{
    /// <summary>
    /// The file. Members that the statement speaks of are as it says; the others, and words in languages that it does not have beside
    /// words that it left as they were, are as the other file has them. Links and elements that it no longer lists are gone.
    /// </summary>
    public static MappingDefinition Complete(MappingStatement statement, MappingDefinition rest)
    {
        var said = statement.Said;
        return rest with
        {
            Id = Told("id", said.Id, rest.Id),
            Version = Told("version", said.Version, rest.Version),
            VersionLocation = statement.Speaks("version") ? said.VersionLocation : Location.None,
            Status = Told("status", said.Status, rest.Status),
            Title = statement.Speaks("title") ? Merge(said.Title, rest.Title) : rest.Title,
            Maintainer = Told("maintainer", said.Maintainer, rest.Maintainer),
            Licence = Told("licence", said.Licence, rest.Licence),
            Changes = Told("changes", said.Changes, rest.Changes),
            Source = statement.Speaks("source") ? Pin(said.Source, rest.Source) : rest.Source,
            Target = statement.Speaks("target") ? Pin(said.Target, rest.Target) : rest.Target,
            LevelMaps = Told("levelMaps", said.LevelMaps, rest.LevelMaps),
            Defaults = Told("defaults", said.Defaults, rest.Defaults),
            Links = CompleteLinks(statement, rest),
            Unmapped = statement.Speaks("unmapped") ? CompleteUnmapped(said, rest) : rest.Unmapped,
            Examples = Told("examples", said.Examples, rest.Examples),
            Allowances = Told("allow", said.Allowances, rest.Allowances),
            Schema = Told(MappingStatement.Schema, said.Schema, rest.Schema),
            Extensions = Told(LinkField.Extensions, said.Extensions, rest.Extensions),
            ContentHash = "",
        };

        T Told<T>(string member, T told, T other) => statement.Speaks(member) ? told : other;
    }

    private static ImmutableArray<LinkDefinition> CompleteLinks(MappingStatement statement, MappingDefinition rest)
    {
        var known = rest.Links.ToLookup(link => (link.Source.Value, link.Target.Value));
        var seen = new Dictionary<(string Source, string Target), int>();
        var places = new Dictionary<LinkDefinition, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < rest.Links.Length; i++)
        {
            places[rest.Links[i]] = i;
        }

        var complete = statement.Said.Links.Select(link => Complete(link, Before(link))).ToArray();
        return statement.IsReordered ? [.. complete.OrderBy(link => link.Place).Select(link => link.Link)] : [.. complete.Select(link => link.Link)];

        LinkDefinition? Before(LinkDefinition link)
        {
            var pair = (link.Source.Value, link.Target.Value);
            var place = seen[pair] = seen.GetValueOrDefault(pair) + 1;
            return known[pair].ElementAtOrDefault(place - 1);
        }

        (LinkDefinition Link, int Place) Complete(LinkDefinition link, LinkDefinition? before) => before is null ? (link, int.MaxValue) : (link with
        {
            Relationship = Speaks(LinkField.Relationship) ? link.Relationship : before.Relationship,
            Weight = Speaks(LinkField.Weight) ? link.Weight : before.Weight,
            Confidence = Speaks(LinkField.Confidence) ? link.Confidence : before.Confidence,
            LevelMap = Speaks(LinkField.LevelMap) ? link.LevelMap : before.LevelMap,
            Basis = Speaks(LinkField.Basis) ? Merge(link.Basis, before.Basis) : before.Basis,
            Rationale = Speaks(LinkField.Rationale) ? Merge(link.Rationale, before.Rationale) : before.Rationale,
            Pending = Speaks(LinkField.Status) ? link.Pending : before.Pending,
            Reviewers = Speaks(LinkField.Reviewers) ? link.Reviewers : before.Reviewers,
            Comments = Speaks(LinkField.Comments) ? link.Comments : before.Comments,
            Extensions = Speaks(LinkField.Extensions) ? link.Extensions : before.Extensions,
        }, places[before]);

        bool Speaks(string field) => statement.Speaks(MappingStatement.OfLinks(field));
    }

    private static ImmutableArray<UnmappedElement> CompleteUnmapped(MappingDefinition said, MappingDefinition rest)
    {
        var known = rest.Unmapped.ToLookup(item => item.Source.Value);
        return [.. said.Unmapped.Select(item => known[item.Source.Value].FirstOrDefault() is { } before ? item with { Reason = Merge(item.Reason, before.Reason) } : item)];
    }

    // External formats name a model, not what was in it: the hash holds on while the model is the same.
    private static ModelPin Pin(ModelPin said, ModelPin rest) =>
        said.Sha256.Value.Length == 0 && said.Model.Value == rest.Model.Value && said.Edition.Value == rest.Edition.Value
            ? said with { Sha256 = rest.Sha256, Elements = rest.Elements }
            : said;

    private static Basis? Merge(Basis? said, Basis? rest) =>
        (said, rest) is (Basis.Proposed one, Basis.Proposed other) ? new Basis.Proposed(Merge(one.Method, other.Method)) : said;

    /// <summary>Words that were left as they are keep their translations; words that were changed lose them, since those say something else now.</summary>
    private static LocalText Merge(LocalText said, LocalText rest) =>
        !said.IsEmpty && said.All.All(text => rest.Find(text.Language) == text.Text) ? rest : said;
}

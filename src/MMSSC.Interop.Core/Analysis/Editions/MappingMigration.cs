using System.Collections.Immutable;
using MMSSC.Interop.Analysis.Derivation;
using MMSSC.Interop.Analysis.Diffs;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis.Editions;

/// <summary>A mapping file whose source or target is an old edition, carried to the new one.</summary>
internal sealed class MappingMigration
{
    private readonly Mapping before;
    private readonly EditionChange change;
    private readonly ICollection<Diagnostic> findings;
    private readonly bool isSource;
    private readonly Model source;

    private MappingMigration(Mapping before, EditionChange change, ICollection<Diagnostic> findings)
    {
        (this.before, this.change, this.findings) = (before, change, findings);
        isSource = before.Source == change.Before;
        source = isSource ? change.After : before.Source;
    }

    /// <summary>The next version of the file, a draft; null where neither of its models is the old edition, or no link goes on.</summary>
    /// <param name="before">The file.</param>
    /// <param name="change">What became of the elements.</param>
    /// <param name="date">The day on which it is migrated.</param>
    /// <param name="findings">Is told what is not carried, and what is to be decided.</param>
    public static MappingDefinition? Of(Mapping before, EditionChange change, PartialDate date, ICollection<Diagnostic> findings)
    {
        // The mapping between the two editions itself would lead from the new one to the new one.
        if ((before.Source == change.Before && before.Target != change.After) || (before.Target == change.Before && before.Source != change.After))
        {
            return new MappingMigration(before, change, findings).Migrate(date);
        }

        findings.Add(MigrationDiagnostics.NotOfEdition(before.Definition.Source.Model.Location, $"{before.Source} → {before.Target}", change.Before.ToString()));
        return null;
    }

    private MappingDefinition? Migrate(PartialDate date)
    {
        var file = before.Definition;
        LinkDefinition[] links = [.. new CarriedLinks(before, change, isSource, findings).All()];
        if (links.Length == 0)
        {
            return null;
        }

        var version = (SemanticVersion.Parse(file.Version)?.After(VersionStep.Major).ToString()) ?? file.Version;
        var migrated = file with
        {
            Version = version,
            Status = MappingStatus.Draft,
            Changes = [new(version, date.ToString(), Note()), .. file.Changes],
            Source = isSource ? Pin(file.Source) : file.Source,
            Target = isSource ? file.Target : Pin(file.Target),
            LevelMaps = isSource ? [.. file.LevelMaps.Where(map => map.Scale is null || source.Scales.Any(scale => scale.Id == map.Scale))] : file.LevelMaps,
            Links = [.. links],
            Unmapped = Unmapped(links),
        };
        return migrated with { Examples = new CarriedExamples(before, change, isSource, findings).Of(migrated) };
    }

    private LocalText Note()
    {
        var (was, now, mapping) = (change.Before.ToString(), change.After.ToString(), change.ToString());
        return new($"Migrated from {was} to {now} by {mapping}.", $"Migrada de {was} a {now} según {mapping}.", $"Migrée de {was} vers {now} selon {mapping}.");
    }

    private ModelPin Pin(ModelPin was) => was with
    {
        Edition = new(change.After.Reference.Edition, Location.None),
        Sha256 = new(change.After.IdentityHash, Location.None),
        Elements = was.Elements.IsEmpty ? [] : [.. change.After.Elements.Select(element => new PinnedElement(element.Code, ModelIdentity.DigestOf(element)))],
    };

    /// <summary>What was left out on purpose stays out with its reason; what no link is carried to is new here.</summary>
    private ImmutableArray<UnmappedElement> Unmapped(LinkDefinition[] links)
    {
        var known = links.Select(link => source.Find(link.Source.Value)!).ToHashSet();
        var unmapped = new List<UnmappedElement>();
        foreach (var item in before.Definition.Unmapped)
        {
            var element = before.Source.Find(item.Source.Value)!;
            foreach (var after in isSource ? Successors(element) : [element])
            {
                if (known.Add(after))
                {
                    unmapped.Add(new(new(after.Code, Location.None), item.Reason));
                }
            }
        }

        Element[] added = [.. Unlinked.Of(source, known)];
        if (added.Length > 0)
        {
            findings.Add(MigrationDiagnostics.NewElements(before.Definition.Location, source.ToString(), EditionWords.Codes(added)));
        }

        return [.. unmapped, .. added.Select(element => new UnmappedElement(new(element.Code, Location.None), NotYet(element)))];
    }

    /// <summary>The elements that all of an element, and nothing that is linked, went into.</summary>
    private IEnumerable<Element> Successors(Element element) => change.From(element).Select(link => link.Target)
        .Where(after => change.Into(after).All(link => before.Definition.Unmapped.Any(item => item.Source.Value == link.Source.Code)));

    private LocalText NotYet(Element element)
    {
        var edition = change.After.ToString();
        return isSource
            ? new($"not linked yet: it came with {edition}", $"aún sin enlace: llegó con {edition}", $"pas encore relié : il est arrivé avec {edition}")
            : new(
                $"its links led to {Codes(element)}, which {edition} does not have",
                $"sus enlaces llevaban a {Codes(element)}, que {edition} no tiene",
                $"ses liens menaient à {Codes(element)}, que {edition} n'a pas");
    }

    private string Codes(Element element) => EditionWords.Codes(before.Links.Concat(before.Pending).Where(link => link.Source == element || element.IsAbove(link.Source)).Select(link => link.Target));
}

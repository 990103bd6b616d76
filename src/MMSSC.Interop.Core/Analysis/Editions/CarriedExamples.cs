using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis.Editions;

/// <summary>The examples of a mapping file, carried to the new edition of one of its models where they still hold there.</summary>
/// <param name="before">The file.</param>
/// <param name="change">What became of the elements.</param>
/// <param name="isSource">Whether the source is the model with the new edition.</param>
/// <param name="findings">Is told of each example that is not carried.</param>
internal sealed class CarriedExamples(Mapping before, EditionChange change, bool isSource, ICollection<Diagnostic> findings)
{
    private static readonly LocalText otherResult = new(
        "it would come out otherwise", "daría otro resultado", "il donnerait un autre résultat");

    /// <summary>The examples of the migrated file.</summary>
    public ImmutableArray<MappingExample> Of(MappingDefinition migrated)
    {
        var renamed = new List<MappingExample>();
        foreach (var example in before.Definition.Examples)
        {
            if (Stranger(example) is { } element)
            {
                findings.Add(MigrationDiagnostics.ExampleNotCarried(example.Location, example.Name, EditionWords.Told(change, element)));
            }
            else
            {
                renamed.Add(example with
                {
                    Ratings = isSource ? [.. example.Ratings.Select(rating => rating with { Element = Renamed(rating.Element) })] : example.Ratings,
                    Expect = isSource ? example.Expect : [.. example.Expect.Select(expected => expected with { Element = Renamed(expected.Element) })],
                });
            }
        }

        return [.. Holding(migrated with { Examples = [.. renamed] })];
    }

    private IEnumerable<MappingExample> Holding(MappingDefinition migrated)
    {
        var failed = new HashSet<string>(StringComparer.Ordinal);
        if (MappingCompiler.Compile(migrated, [isSource ? change.After : before.Source, isSource ? before.Target : change.After], []) is { } mapping)
        {
            MappingExamples.Run(mapping, migrated.Examples, [], example => failed.Add(example.Example.Name));
        }

        foreach (var example in migrated.Examples.Where(example => failed.Contains(example.Name)))
        {
            findings.Add(MigrationDiagnostics.ExampleNotCarried(example.Location, example.Name, otherResult));
        }

        return migrated.Examples.Where(example => !failed.Contains(example.Name));
    }

    /// <summary>The first element of an example that did not stay what it was; null where all did.</summary>
    private Element? Stranger(MappingExample example) =>
        (isSource ? example.Ratings.Select(rating => rating.Element) : example.Expect.Select(expected => expected.Element))
            .Select(code => change.Before.Find(code.Value)).FirstOrDefault(element => element is not null && Successor(element) is null);

    private Located<string> Renamed(Located<string> code) =>
        change.Before.Find(code.Value) is { } element && Successor(element) is { } after ? new(after.Code, Location.None) : code;

    private Element? Successor(Element element) =>
        change.FateOf(element) is ElementFate.Kept or ElementFate.Reworded && change.From(element)[0] is var way && EditionChange.KeepsScale(way) ? way.Target : null;
}

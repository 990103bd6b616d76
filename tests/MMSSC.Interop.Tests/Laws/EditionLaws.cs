using System.Collections.Immutable;
using System.Text;
using CsCheck;
using MMSSC.Interop.Analysis.Editions;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Tests.Laws;

/// <summary>What is carried from one edition of a model to the next says there what it said before, and nothing else is said.</summary>
public sealed class EditionLaws
{
    private static readonly PartialDate day = PartialDate.Of(2026, 3, 15)!.Value;

    private static readonly Gen<Links> renamings = Generated.Mapping.Select(Gen.Int[0, int.MaxValue], Renamed);

    private static readonly Gen<(Links Links, ImmutableArray<Rating> Ratings)> renamed =
        renamings.SelectMany(links => Generated.Ratings(links.Change.Before).Select(ratings => (links, ratings)));

    /// <summary>Editions whose links are of any word and lead anywhere.</summary>
    private static readonly Gen<(Links Links, ImmutableArray<Rating> Ratings)> changed =
        from mapping in Generated.Mapping
        from links in Gen.Select(Gen.Int[0, 20], Gen.Int[0, 20], Gen.Int[0, 4], Gen.Int[0, 4]).Array[1, 14]
        from ratings in Generated.Ratings(mapping.Source)
        select (Changed(mapping, links), ratings);

    [Fact]
    public void The_migrated_mapping_says_of_the_migrated_assessment_what_the_old_one_says_of_the_old() => renamed.Sample((links, ratings) =>
    {
        var findings = new List<Diagnostic>();
        var assessment = AssessmentMigration.Of(Assess(links.Change.Before, ratings), links.Change, "en", findings);
        var mapping = Compiled(MappingMigration.Of(links.Mapping, links.Change, day, findings)!, links.Change.After, links.Mapping.Target);

        Assert.Empty(findings);
        var (before, after) = (Reading.None(mapping.Target.Elements.Length), Reading.None(mapping.Target.Elements.Length));
        ForwardTranslator.Translate(links.Mapping, SmallModel.Readings(links.Change.Before, ratings), before);
        ForwardTranslator.Translate(mapping, SmallModel.Readings(links.Change.After, assessment.Ratings), after);
        foreach (var (one, other) in before.Zip(after))
        {
            Assert.Equal(one.Status, other.Status);
            Assert.Equal(one.Estimate, other.Estimate, 1e-9);
            Assert.Equal(one.Range.Low, other.Range.Low, 1e-9);
            Assert.Equal(one.Range.High, other.Range.High, 1e-9);
            Assert.Equal(one.Bounds.Low, other.Bounds.Low, 1e-9);
            Assert.Equal(one.Bounds.High, other.Bounds.High, 1e-9);
            Assert.Equal(one.Coverage, other.Coverage, 1e-9);
        }
    });

    [Fact]
    public void An_edition_with_the_same_elements_changes_nothing_but_pin_version_status_and_note() => Generated.Mapping.Sample(mapping =>
    {
        var links = Renamed(mapping, element => element.Code);
        var migrated = MappingMigration.Of(mapping, links.Change, day, [])!;

        Assert.Equal("2.0.0", migrated.Version);
        Assert.Equal(
            Text(mapping.Definition),
            Text(migrated with { Version = mapping.Definition.Version, Status = mapping.Definition.Status, Changes = mapping.Definition.Changes, Source = mapping.Definition.Source }));
    });

    [Fact]
    public void A_mapping_to_the_old_edition_leads_to_the_new_one_by_the_same_links() => renamings.Sample(links =>
    {
        var (change, back) = (links.Change, links.Change.Mapping);
        var migrated = MappingMigration.Of(Reversed(links.Mapping), change, day, []);

        Assert.Equal(
            links.Mapping.Definition.Links.Select(link => (link.Target.Value, back.Links.Single(way => way.Source.Code == link.Source.Value).Target.Code, link.Weight)),
            migrated!.Links.Select(link => (link.Source.Value, link.Target.Value, link.Weight)));
        Compiled(migrated, links.Mapping.Target, change.After);
    });

    [Fact]
    public void A_carried_level_lies_in_what_a_translation_gives_and_what_is_lost_is_said() => changed.Sample((links, ratings) =>
    {
        var (change, findings) = (links.Change, new List<Diagnostic>());
        var before = Assess(change.Before, ratings);
        var after = AssessmentMigration.Of(before, change, "en", findings);
        var translated = Reading.None(change.After.Elements.Length);
        ForwardTranslator.Translate(change.Mapping, SmallModel.Readings(change.Before, ratings), translated);

        Assert.Distinct(after.Ratings.Select(rating => rating.Element));
        Assert.Equal(after.Ratings.OrderBy(rating => rating.Element.Index), after.Ratings);
        Assert.All(after.Ratings.Where(rating => rating.Status == RatingStatus.Rated), rating =>
            Assert.True(translated[rating.Element.Index].Bounds.Contains(Interval.At(rating.Value!.Value), 1e-9), $"{rating.Element}: {rating.Value} in {translated[rating.Element.Index].Bounds}"));
        var said = before.Ratings.Where(rating => rating.Status != RatingStatus.NotAssessed);
        var gone = said.Where(rating => !after.Ratings.Any(next => next.Status != RatingStatus.NotAssessed && change.Into(next.Element).Any(link => link.Source == rating.Element)));
        Assert.Equal(gone.Select(rating => rating.Element.Code).Order(), findings.Where(finding => finding.Code == "MMI3073").Select(finding => finding.Message["en"].Split(' ')[3]).Order());
    });

    [Fact]
    public void A_migrated_mapping_is_whole_whatever_became_of_its_elements() => changed.Sample((links, _) =>
    {
        var findings = new List<Diagnostic>();
        if (MappingMigration.Of(links.Mapping, links.Change, day, findings) is { } migrated)
        {
            Compiled(migrated, links.Change.After, links.Mapping.Target);
            Assert.All(migrated.Links.Where(link => !link.Pending), link =>
                Assert.All(links.Change.Into(links.Change.After.Find(link.Source.Value)!), way => Assert.Contains(links.Change.FateOf(way.Source), new[] { ElementFate.Kept, ElementFate.Reworded, ElementFate.Merged })));
        }
        else
        {
            Assert.Equal(links.Mapping.Definition.Links.Length, findings.Count(finding => finding.Code == "MMI3075"));
        }
    });

    private static Links Renamed(Mapping mapping, int seed)
    {
        var random = new Random(seed);
        var numbers = Enumerable.Range(1, mapping.Source.Elements.Length).OrderBy(_ => random.Next()).ToArray();
        return Renamed(mapping, element => $"N{numbers[element.Index]}");
    }

    /// <summary>The next edition with other codes, and an exact link from each element to what it is there.</summary>
    private static Links Renamed(Mapping mapping, Func<Element, string> rename)
    {
        var after = Next(mapping.Source, rename);
        return new(mapping, Change(mapping.Source, after, [.. mapping.Source.Elements.Select(element => (element.Code, rename(element), Relationship.ExactMatch, false))]));
    }

    private static Links Changed(Mapping mapping, (int Source, int Target, int Word, int Pending)[] links)
    {
        var after = Next(mapping.Source, element => element.Code);
        var elements = mapping.Source.Elements;
        return new(mapping, Change(mapping.Source, after, [
            .. links.Select(link => (elements[link.Source % elements.Length].Code, elements[link.Target % elements.Length].Code, (Relationship)link.Word, link.Pending == 0))
                .DistinctBy(link => (link.Item1, link.Item2)),
        ]));
    }

    private static Model Next(Model before, Func<Element, string> rename)
    {
        ImmutableArray<ElementDefinition> Elements(IEnumerable<Element> elements) =>
            [.. elements.Select(element => new ElementDefinition(rename(element), element.Kind, element.Title, element.Aliases, element.Scale?.Id, null, Elements(element.Children), Location.None))];
        return SmallModel.Compile(before.Definition with { Edition = "2", Elements = Elements(before.Roots) });
    }

    private static EditionChange Change(Model before, Model after, (string Source, string Target, Relationship Word, bool Pending)[] links)
    {
        var levels = before.Scales[0].Levels.Select(level => new[] { level.Value, level.Value, level.Value }).ToArray();
        var definition = SmallModel.Mapping(before, after, Aggregation.Mean, Rounding.Nearest, [("same", levels)], [.. links.Select(link => (link.Source, link.Target, 1.0, "same"))]);
        return EditionChange.Of(SmallModel.Compile(
            definition with { Links = [.. definition.Links.Zip(links, (link, word) => link with { Relationship = word.Word, Pending = word.Pending })] }, before, after))!;
    }

    /// <summary>The same links from the target to the source; what the levels say does not matter here.</summary>
    private static Mapping Reversed(Mapping mapping)
    {
        var levels = mapping.Target.Scales[0].Levels.Select(_ => new[] { 1.0, 1, 1 }).ToArray();
        var definition = SmallModel.Mapping(mapping.Target, mapping.Source, Aggregation.Mean, Rounding.Nearest, [("first", levels)], [
            .. mapping.Definition.Links.Select(link => (link.Target.Value, link.Source.Value, link.Weight, "first")),
        ]);
        return SmallModel.Compile(definition, mapping.Target, mapping.Source);
    }

    private static Assessment Assess(Model model, ImmutableArray<Rating> ratings) => new() { Community = Community.Unnamed, Model = model, Ratings = ratings };

    private static Mapping Compiled(MappingDefinition definition, Model source, Model target)
    {
        var findings = new List<Diagnostic>();
        var read = MappingReader.Read(MappingWriter.Write(definition), "migrated.json", findings)!;
        var mapping = MappingCompiler.Compile(read, [source, target], findings);
        Assert.True(mapping is not null && !findings.Exists(finding => finding.Severity == Severity.Error), string.Join('\n', findings));
        return mapping;
    }

    private static string Text(MappingDefinition definition) => Encoding.UTF8.GetString(MappingWriter.Write(definition).Span);

    private sealed record Links(Mapping Mapping, EditionChange Change);
}

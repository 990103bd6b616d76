using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Analysis.Editions;

/// <summary>
/// An assessment carried from one edition of its model to the next: a rating goes on where its element does and its level stays what it
/// was, or where all parts of a merged element say the same. All else has to be rated anew. No level is invented.
/// </summary>
internal sealed class AssessmentMigration
{
    private readonly Assessment before;
    private readonly EditionChange change;
    private readonly string? language;
    private readonly ICollection<Diagnostic>? findings;
    private readonly Dictionary<Element, Rating> given;
    private readonly SortedDictionary<int, Rating> carried = [];
    private readonly Lazy<TranslationResult?> translation;

    private AssessmentMigration(Assessment before, EditionChange change, string? language, ICollection<Diagnostic>? findings)
    {
        (this.before, this.change, this.language, this.findings) = (before, change, language, findings);
        given = before.Ratings.ToDictionary(rating => rating.Element);
        translation = new(() => new Translator(new MappingGraph([change.Mapping])).Translate(before, change.After, null, []));
    }

    /// <summary>The assessment in the new edition.</summary>
    /// <param name="before">An assessment in the old edition.</param>
    /// <param name="change">What became of its elements.</param>
    /// <param name="language">The language of the notes that say where a rating came from; null for none.</param>
    /// <param name="findings">Is told what is not carried, and what should be looked at; null where nobody asks.</param>
    public static Assessment Of(Assessment before, EditionChange change, string? language = null, ICollection<Diagnostic>? findings = null) =>
        new AssessmentMigration(before, change, language, findings).Migrate();

    private Assessment Migrate()
    {
        foreach (var rating in before.Ratings)
        {
            var fate = change.FateOf(rating.Element);
            var after = fate switch
            {
                ElementFate.Kept or ElementFate.Reworded => Carry(rating, change.From(rating.Element)[0]),
                ElementFate.Merged => Joined(change.From(rating.Element)[0].Target),
                _ => null,
            };
            if (after is not null)
            {
                Add(after, rating);
            }
            else if (rating.Status != RatingStatus.NotAssessed)
            {
                Lose(rating);
            }
        }

        return before with { Model = change.After, Ratings = [.. carried.Values] };
    }

    private void Add(Rating after, Rating rating)
    {
        var links = change.Into(after.Element);
        if (rating.Status != RatingStatus.NotAssessed && links.Any(link => link.Source == rating.Element && link.Definition.Relationship == Relationship.CloseMatch))
        {
            findings?.Add(MigrationDiagnostics.RatingToConfirm(rating.Origin, EditionWords.Named(rating.Element), EditionWords.Named(after.Element)));
        }

        var parts = links.Select(link => given[link.Source]).ToArray();
        carried[after.Element.Index] = after with
        {
            Note = Note(All(parts.Select(part => part.Note)), after.Element),
            Evidence = All(parts.Select(part => part.Evidence)),
        };
    }

    private static string? All(IEnumerable<string?> texts) =>
        string.Join(" · ", texts.Where(text => !string.IsNullOrWhiteSpace(text)).Distinct()) is { Length: > 0 } all ? all : null;

    /// <summary>The elements that came of it are listed as not assessed, so that whoever goes on sees what to rate.</summary>
    private void Lose(Rating rating)
    {
        findings?.Add(MigrationDiagnostics.RatingNotCarried(
            rating.Origin, EditionWords.Named(rating.Element), EditionWords.Why(change, rating.Element), EditionWords.Bounds(change, rating.Element, translation.Value)));
        foreach (var after in change.From(rating.Element).Select(link => link.Target).Where(after => after.Scale is not null))
        {
            if (!carried.ContainsKey(after.Index))
            {
                carried[after.Index] = Rating.NotAssessed(after, rating.Origin) with { Note = Note(null, after) };
            }
        }
    }

    /// <summary>The same rating of the new element; null where its level is not one level there.</summary>
    private static Rating? Carry(Rating rating, Link link)
    {
        if (link.Target.Scale is not { } scale)
        {
            return null;
        }

        if (rating.Value is not { } value)
        {
            return rating.Status == RatingStatus.NotApplicable ? Rating.NotApplicable(link.Target, rating.Origin) : Rating.NotAssessed(link.Target, rating.Origin);
        }

        var mapped = link.LevelMap.Apply(Reading.Of(value));
        return mapped.Range.Low != mapped.Range.High ? null
            : rating.Score is not null && rating.Level is null ? Rating.Of(link.Target, mapped.Estimate, rating.Origin)
            : scale.At(mapped.Estimate) is { } level ? Rating.Of(link.Target, level, rating.Origin)
            : null;
    }

    /// <summary>The rating of an element that several became, where all of them are rated and say the same.</summary>
    private Rating? Joined(Element after)
    {
        Rating? joined = null;
        foreach (var link in change.Into(after))
        {
            if (!given.TryGetValue(link.Source, out var rating) || rating.Status == RatingStatus.NotAssessed || Carry(rating, link) is not { } part
                || (joined is not null && (joined.Status != part.Status || joined.Value != part.Value)))
            {
                return null;
            }

            joined ??= part;
        }

        return joined;
    }

    /// <summary>What the rating said already, and which elements of which edition it came from by which mapping.</summary>
    private string? Note(string? said, Element after)
    {
        if (language is null)
        {
            return said;
        }

        var parts = EditionWords.Codes(change.Mapping.Links.Concat(change.Mapping.Pending).Where(link => link.Target == after).Select(link => link.Source));
        var (edition, mapping) = (change.Before.Reference.Edition, change.ToString());
        var from = new LocalText($"from {parts} of {edition} by {mapping}", $"de {parts} de {edition} según {mapping}", $"de {parts} de {edition} selon {mapping}")[language];
        return string.IsNullOrWhiteSpace(said) ? from : $"{said} ({from})";
    }
}

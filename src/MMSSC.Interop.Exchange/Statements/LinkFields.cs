using System.Globalization;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Statements;

/// <summary>A link as texts by <see cref="LinkField"/>: the counterpart of <see cref="LinkText"/>.</summary>
internal static class LinkFields
{
    public const string Standard = "standard";
    public const string Proposed = "proposed";

    /// <summary>The fields that a link says something of; a weight of 1 goes without saying.</summary>
    public static IEnumerable<(string Field, string Text)> Of(LinkDefinition link)
    {
        yield return (LinkField.Source, link.Source.Value);
        yield return (LinkField.Target, link.Target.Value);
        yield return (LinkField.Relationship, FileWords.Relationships[link.Relationship]);
        if (link.Weight != 1)
        {
            yield return (LinkField.Weight, Spelled(link.Weight));
        }

        if (link.Confidence is { } confidence)
        {
            yield return (LinkField.Confidence, Spelled(confidence));
        }

        if (link.LevelMap is { } map)
        {
            yield return (LinkField.LevelMap, map.Value);
        }

        foreach (var field in Of(link.Basis).Concat(Prose(LinkField.Rationale, link.Rationale)))
        {
            yield return field;
        }

        if (link.Pending)
        {
            yield return (LinkField.Status, FileWords.LinkStatuses[true]);
        }

        if (!link.Reviewers.IsEmpty)
        {
            yield return (LinkField.Reviewers, string.Join(LinkField.Separator, link.Reviewers));
        }

        if (!link.Comments.IsEmpty)
        {
            yield return (LinkField.Comments, string.Join(LinkField.Separator, link.Comments));
        }

        if (link.Extensions is { } extensions)
        {
            yield return (LinkField.Extensions, extensions);
        }
    }

    /// <summary>The fields of an element that is left out.</summary>
    public static IEnumerable<(string Field, string Text)> Of(UnmappedElement item) =>
        [(LinkField.Source, item.Source.Value), (LinkField.Relationship, LinkField.Unmapped), .. Prose(LinkField.Rationale, item.Reason)];

    /// <summary>The fields of a basis.</summary>
    public static IEnumerable<(string Field, string Text)> Of(Basis? basis)
    {
        switch (basis)
        {
            case Basis.Standard standard:
                yield return (LinkField.Basis, Standard);
                yield return (LinkField.Document, standard.Document);
                if (standard.Clause is { } clause)
                {
                    yield return (LinkField.Clause, clause);
                }

                break;
            case Basis.Proposed proposed:
                yield return (LinkField.Basis, Proposed);
                foreach (var field in Prose(LinkField.Method, proposed.Method))
                {
                    yield return field;
                }

                break;
        }
    }

    /// <summary>The texts of a title that a form with one place for it needs beside that place: all of them, unless English is the only one.</summary>
    public static TextIn[] Beside(LocalText title) => title.All is [{ Language: LocalText.DefaultLanguage }] ? [] : [.. title.All];

    /// <summary>The title again: the texts beside its one place if there are any, for then the first place repeats one of them.</summary>
    public static LocalText Title(string text, IEnumerable<TextIn> beside) => beside.ToArray() is { Length: > 0 } all ? new([.. all]) : LocalText.Of(text);

    /// <summary>A number as mapping files spell it.</summary>
    public static string Spelled(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static IEnumerable<(string Field, string Text)> Prose(string field, LocalText text) =>
        (text.All.IsDefault ? [] : text.All).Select(one => (LinkField.In(field, one.Language), one.Text));
}

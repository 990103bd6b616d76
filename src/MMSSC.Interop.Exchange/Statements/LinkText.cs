using System.Collections.Immutable;
using System.Globalization;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Exchange.Json;
using MMSSC.Interop.Files;
using MMSSC.Interop.Files.Shapes;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Statements;

/// <summary>One link as a file spells it: a text by <see cref="LinkField"/>, each with its place.</summary>
internal sealed class LinkText(Location location)
{
    private const double MostWeight = 1_000_000;

    private static readonly string[] bases = [LinkFields.Standard, LinkFields.Proposed];

    private readonly Dictionary<string, Located<string>> texts = new(StringComparer.Ordinal);
    private bool isWhole = true;

    /// <summary>Where the link stands.</summary>
    public Location Location => location;

    /// <summary>The text of a field; empty where it says nothing of it.</summary>
    public Located<string> this[string field] => texts.TryGetValue(field, out var text) ? text : new("", location);

    /// <summary>Sets the text of a field; blank texts say nothing.</summary>
    public LinkText Set(string field, string? text, Location place)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            texts[field] = new(text.Trim(), place);
        }

        return this;
    }

    /// <summary>Takes the text of a field away.</summary>
    public LinkText Clear(string field)
    {
        texts.Remove(field);
        return this;
    }

    /// <summary>Whether it lists an element that is left out on purpose.</summary>
    public bool IsUnmapped => texts.TryGetValue(LinkField.Relationship, out var word) && Word(word.Value) == Word(LinkField.Unmapped);

    /// <summary>The element that it lists as left out, with why. Of what else stands there, a finding says that it is not taken over.</summary>
    public UnmappedElement ToUnmapped(ICollection<Diagnostic> findings)
    {
        foreach (var (field, text) in texts.Where(text => text.Key is not (LinkField.Source or LinkField.Relationship) && LinkField.Stem(text.Key) != LinkField.Rationale))
        {
            findings.Add(ExchangeDiagnostics.UnknownMember(text.Location, $"{LinkField.Unmapped}.{field}", 1));
        }

        return new(this[LinkField.Source], Prose(LinkField.Rationale));
    }

    /// <summary>Adds a comment to those that it has.</summary>
    public LinkText Comment(string text, Location place) =>
        Set(LinkField.Comments, string.Join(LinkField.Separator, List(LinkField.Comments).Append(text.Replace('|', '/')).Distinct()), place);

    /// <summary>The link; null where a part of it can't be read, which a finding names.</summary>
    public LinkDefinition? ToLink(ICollection<Diagnostic> findings)
    {
        var relationship = Choice(LinkField.Relationship, FileWords.Relationships, Relationship.RelatedMatch, findings);
        var weight = Number(LinkField.Weight, double.Epsilon, MostWeight, findings);
        var confidence = Number(LinkField.Confidence, 0, 1, findings);
        var pending = Choice(LinkField.Status, FileWords.LinkStatuses, false, findings);
        var basis = ToBasis(findings);
        var extensions = Object(LinkField.Extensions, findings);
        Need(LinkField.Source, findings);
        Need(LinkField.Target, findings);
        return !isWhole ? null : new(
            this[LinkField.Source], this[LinkField.Target], relationship, weight ?? 1, confidence, basis, Prose(LinkField.Rationale), pending,
            texts.TryGetValue(LinkField.LevelMap, out var map) ? map : null, List(LinkField.Reviewers), location)
        {
            Comments = List(LinkField.Comments),
            Extensions = extensions,
        };
    }

    /// <summary>Texts by language, in the order in which they were set.</summary>
    public LocalText Prose(string stem) => new([.. texts.Where(text => LinkField.Stem(text.Key) == stem).Select(text => new TextIn(LinkField.LanguageOf(text.Key), text.Value.Value))]);

    /// <summary>On whose authority it stands; null where it does not say.</summary>
    public Basis? ToBasis(ICollection<Diagnostic> findings)
    {
        var kind = this[LinkField.Basis];
        var document = this[LinkField.Document].Value;
        var method = Prose(LinkField.Method);
        if (kind.Value.Length > 0 && !bases.Contains(Word(kind.Value)))
        {
            Unreadable(kind, LinkField.Basis, bases, findings);
            return null;
        }

        var isStandard = kind.Value.Length > 0 ? Word(kind.Value) == bases[0] : document.Length > 0;
        if (isStandard && document.Length == 0)
        {
            Unreadable(new("", kind.Location), LinkField.Document, ["ISO/TS 37107:2019"], findings);
            return null;
        }

        return isStandard ? new Basis.Standard(document, this[LinkField.Clause].Value is { Length: > 0 } clause ? clause : null)
            : method.IsEmpty ? null
            : new Basis.Proposed(method);
    }

    private T Choice<T>(string field, Words<T> words, T otherwise, ICollection<Diagnostic> findings)
        where T : struct
    {
        if (!texts.TryGetValue(field, out var text))
        {
            return otherwise;
        }

        foreach (var word in words.All)
        {
            if (Word(word) == Word(text.Value))
            {
                return words.Find(word)!.Value;
            }
        }

        Unreadable(text, field, words.All, findings);
        return otherwise;
    }

    private double? Number(string field, double from, double to, ICollection<Diagnostic> findings)
    {
        if (!texts.TryGetValue(field, out var text))
        {
            return null;
        }

        // Sheets of most of Europe write a comma; nothing here is large enough for a comma between thousands.
        if (double.TryParse(text.Value.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to)
        {
            return number;
        }

        Unreadable(text, field, [field == LinkField.Confidence ? "0 … 1" : "> 0"], findings);
        return null;
    }

    private string? Object(string field, ICollection<Diagnostic> findings)
    {
        if (texts.TryGetValue(field, out var text) && JsonFile.ObjectOf(text.Value) is null)
        {
            Unreadable(text, field, ["{\"…\": …}"], findings);
        }

        return text.Value is null ? null : JsonFile.ObjectOf(text.Value);
    }

    private ImmutableArray<string> List(string field) =>
        texts.TryGetValue(field, out var text) ? [.. text.Value.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : [];

    private void Need(string field, ICollection<Diagnostic> findings)
    {
        if (this[field].Value.Length == 0)
        {
            isWhole = false;
            findings.Add(ExchangeDiagnostics.HalfLink(location, field));
        }
    }

    private void Unreadable(Located<string> text, string field, IEnumerable<string> expected, ICollection<Diagnostic> findings)
    {
        isWhole = false;
        findings.Add(ExchangeDiagnostics.UnreadableField(text.Location, field, text.Value, expected));
    }

    private static string Word(string text) => Folding.Fold(text).Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
}

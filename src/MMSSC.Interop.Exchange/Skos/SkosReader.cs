using System.Text;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Exchange.Formats;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Delimited;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Skos;

/// <summary>Reads SKOS mapping relations in Turtle, bare ones and those with statements about them.</summary>
internal sealed class SkosReader(ExchangedFile file, ICollection<Diagnostic> findings)
{
    private readonly MappingStatement statement = new();
    private readonly LinkReadings readings = new();
    private readonly Dictionary<RdfTerm, string> notations = [];

    /// <summary>Reads; null where there is no mapping relation.</summary>
    public MappingStatement? Read()
    {
        using var text = TextEncodingReader.Open(file.Bytes, Encoding.UTF8);
        var triples = TurtleReader.Read(text.ReadToEnd(), file.Name, findings);
        foreach (var triple in triples.Where(triple => triple.Predicate == SkosWords.Notation && triple.Object.Kind == RdfKind.Literal))
        {
            notations.TryAdd(triple.Subject, triple.Object.Value);
        }

        ReadHead(triples);
        var links = Links(triples);
        if (links.Count == 0 && !statement.Speaks("id"))
        {
            findings.Add(ExchangeDiagnostics.NotThatForm(file.Whole, "SKOS", "skos:exactMatch, skos:closeMatch, skos:broadMatch, skos:narrowMatch, skos:relatedMatch"));
            return null;
        }

        statement.SayLinks(links, statement.Speaks("id") ? LinkField.Details : [LinkField.Relationship], findings);
        readings.Say(findings);
        return statement;
    }

    private void ReadHead(List<RdfTriple> triples)
    {
        var head = triples.Find(triple => triple is { Predicate: SkosWords.Type, Object.Value: SkosWords.Mapping })?.Subject;
        if (head is not { } mapping || !mapping.Value.StartsWith(ElementNames.Mappings, StringComparison.Ordinal))
        {
            return;
        }

        var said = triples.Where(triple => triple.Subject == mapping).ToLookup(triple => triple.Predicate);
        statement.Say("id", known => known with { Id = mapping.Value[ElementNames.Mappings.Length..] });
        statement.Say("title", known => known with { Title = new([.. said[SkosWords.Terms + "title"].Select(title => new TextIn(title.Object.Language.Length > 0 ? title.Object.Language : "en", title.Object.Value))]) });
        Tell(SkosWords.Version, "version", (known, triple) => known with { Version = triple.Object.Value, VersionLocation = triple.At });
        Tell(SkosWords.Terms + "creator", "maintainer", (known, triple) => known with { Maintainer = triple.Object.Value });
        Tell(SkosWords.Terms + "license", "licence", (known, triple) => known with { Licence = triple.Object.Value });
        if (said[ElementNames.Terms + "status"].FirstOrDefault() is { } status)
        {
            statement.SayStatus(new(status.Object.Value, status.At), FileWords.MappingStatuses.Find(status.Object.Value), FileWords.MappingStatuses.All, findings);
        }

        Pin("source", (known, pin) => known with { Source = pin });
        Pin("target", (known, pin) => known with { Target = pin });

        void Tell(string predicate, string member, Func<MappingDefinition, RdfTriple, MappingDefinition> say)
        {
            if (said[predicate].FirstOrDefault() is { } triple)
            {
                statement.Say(member, known => say(known, triple));
            }
        }

        void Pin(string member, Func<MappingDefinition, ModelPin, MappingDefinition> say)
        {
            if (said[ElementNames.Terms + member].FirstOrDefault() is { } triple && ElementNames.ModelOf(triple.Object.Value) is { } model)
            {
                statement.Say(member, known => say(known, MappingStatement.Pin(model, triple.At)));
            }
        }
    }

    private List<LinkText> Links(List<RdfTriple> triples)
    {
        var links = new List<LinkText>();
        var stated = new HashSet<(RdfTerm Subject, string Predicate, RdfTerm Object)>();
        var statements = triples.Where(triple => triple is { Predicate: SkosWords.Type, Object.Value: SkosWords.Statement }).Select(triple => triple.Subject).ToHashSet();
        foreach (var about in triples.Where(triple => statements.Contains(triple.Subject)).GroupBy(triple => triple.Subject))
        {
            var subject = about.FirstOrDefault(triple => triple.Predicate == SkosWords.Subject);
            var predicate = about.FirstOrDefault(triple => triple.Predicate == SkosWords.Predicate);
            var target = about.FirstOrDefault(triple => triple.Predicate == SkosWords.Object);
            if (subject is not null && predicate is not null && target is not null && IsMapping(predicate.Object.Value))
            {
                stated.Add((subject.Object, predicate.Object.Value, target.Object));
                links.Add(Fill(Link(subject.Object, subject.At, predicate.Object.Value, predicate.At, target.Object, target.At), about));
            }
        }

        foreach (var triple in triples.Where(triple => IsMapping(triple.Predicate) && !stated.Contains((triple.Subject, triple.Predicate, triple.Object))))
        {
            links.Add(Link(triple.Subject, triple.At, triple.Predicate, triple.At, triple.Object, triple.At));
        }

        return links;
    }

    private static bool IsMapping(string predicate) =>
        predicate is SkosWords.Unmapped or SkosWords.MappingRelation || (predicate.StartsWith(SkosWords.Skos, StringComparison.Ordinal) && FileWords.Relationships.Find(predicate[SkosWords.Skos.Length..]) is not null);

    private LinkText Link(RdfTerm subject, Location subjectAt, string predicate, Location predicateAt, RdfTerm target, Location targetAt) => new LinkText(subjectAt)
        .Set(LinkField.Source, Code(subject, file.Source), subjectAt)
        .Set(LinkField.Target, predicate == SkosWords.Unmapped ? null : Code(target, file.Target), targetAt)
        .Set(LinkField.Relationship, Word(predicate, predicateAt), predicateAt);

    private string Word(string predicate, Location at)
    {
        if (predicate != SkosWords.MappingRelation)
        {
            return predicate == SkosWords.Unmapped ? LinkField.Unmapped : predicate[SkosWords.Skos.Length..];
        }

        var related = FileWords.Relationships[Relationship.RelatedMatch];
        readings.Other("skos:mappingRelation", related, at);
        return related;
    }

    // A node without a name has a code only where a notation gives it one.
    private string? Code(RdfTerm term, Model? model) =>
        notations.TryGetValue(term, out var code) ? code
        : term.Kind == RdfKind.Blank ? null
        : ElementNames.CodeOf(term.Value, term.Value, model);

    private LinkText Fill(LinkText link, IEnumerable<RdfTriple> about)
    {
        foreach (var triple in about)
        {
            var field = triple.Predicate.StartsWith(ElementNames.Terms, StringComparison.Ordinal) ? triple.Predicate[ElementNames.Terms.Length..] : "";
            if (LinkField.Details.Contains(field))
            {
                link.Set(field is LinkField.Rationale or LinkField.Method ? LinkField.In(field, triple.Object.Language.Length > 0 ? triple.Object.Language : "en") : field, triple.Object.Value, triple.At);
            }
            else if (!triple.Predicate.StartsWith(SkosWords.Rdf, StringComparison.Ordinal))
            {
                readings.Unknown(triple.Predicate, triple.At);
            }
        }

        return link;
    }
}

using System.Text;
using MMSSC.Interop.Exchange.Formats;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Skos;

/// <summary>
/// Writes a mapping in Turtle: each link as a SKOS mapping relation, and beside it a statement about that relation with all it has.
/// A pending link is not asserted: it is the statement alone.
/// </summary>
internal sealed class SkosWriter(Mapping mapping, ExchangeOptions options)
{
    private static readonly string[] native = [LinkField.Source, LinkField.Target, LinkField.Relationship];

    private readonly MappingDefinition definition = mapping.Definition;

    /// <summary>Writes.</summary>
    public void Write(Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach (var (prefix, iri) in new[] { ("rdf", SkosWords.Rdf), ("skos", SkosWords.Skos), ("dct", SkosWords.Terms), ("owl", SkosWords.Owl), ("xsd", SkosWords.Xsd), ("mi", ElementNames.Terms) })
        {
            writer.WriteLine($"@prefix {prefix}: <{iri}> .");
        }

        writer.WriteLine();
        WriteHead(writer);
        foreach (var (model, codes) in new[] { (mapping.Source, definition.Links.Select(link => link.Source.Value).Concat(definition.Unmapped.Select(item => item.Source.Value))), (mapping.Target, definition.Links.Select(link => link.Target.Value)) })
        {
            WriteConcepts(writer, model, codes.ToHashSet(StringComparer.Ordinal));
        }

        foreach (var link in definition.Links)
        {
            WriteLink(writer, link);
        }

        foreach (var item in definition.Unmapped)
        {
            WriteStatement(writer, $"<{ElementNames.Of(mapping.Source.Reference, item.Source.Value)}>", $"mi:{LinkField.Unmapped}", $"<{ElementNames.Of(mapping.Target.Reference)}>", LinkFields.Of(item));
        }
    }

    private void WriteHead(StreamWriter writer)
    {
        writer.WriteLine($"<{ElementNames.Mappings}{definition.Id}> a mi:Mapping ;");
        foreach (var text in definition.Title.All)
        {
            writer.WriteLine($"  dct:title {Literal(text.Text)}@{text.Language} ;");
        }

        writer.WriteLine($"  owl:versionInfo {Literal(definition.Version)} ;");
        writer.WriteLine($"  mi:status {Literal(FileWords.MappingStatuses[definition.Status])} ;");
        Known("dct:creator", definition.Maintainer);
        Known("dct:license", definition.Licence);
        writer.WriteLine($"  dct:issued {Literal(options.Today.ToString())}^^xsd:date ;");
        writer.WriteLine($"  mi:source <{ElementNames.Of(mapping.Source.Reference)}> ;");
        writer.WriteLine($"  mi:target <{ElementNames.Of(mapping.Target.Reference)}> .");
        writer.WriteLine();

        void Known(string predicate, string? text)
        {
            if (text is not null)
            {
                writer.WriteLine($"  {predicate} {Literal(text)} ;");
            }
        }
    }

    private static void WriteConcepts(StreamWriter writer, Model model, HashSet<string> codes)
    {
        writer.WriteLine($"<{ElementNames.Of(model.Reference)}> a skos:ConceptScheme ;");
        writer.WriteLine($"  skos:prefLabel {string.Join(", ", model.Title.All.Select(Text))} .");
        foreach (var element in model.Elements.Where(element => codes.Contains(element.Code)))
        {
            writer.WriteLine($"<{ElementNames.Of(model.Reference, element.Code)}> a skos:Concept ;");
            writer.WriteLine($"  skos:inScheme <{ElementNames.Of(model.Reference)}> ;");
            if (!element.Title.IsEmpty)
            {
                writer.WriteLine($"  skos:prefLabel {string.Join(", ", element.Title.All.DistinctBy(text => text.Language).Select(Text))} ;");
            }

            writer.WriteLine($"  skos:notation {Literal(element.Code)} .");
        }

        writer.WriteLine();
    }

    private void WriteLink(StreamWriter writer, LinkDefinition link)
    {
        var source = $"<{ElementNames.Of(mapping.Source.Reference, link.Source.Value)}>";
        var predicate = $"skos:{FileWords.Relationships[link.Relationship]}";
        var target = $"<{ElementNames.Of(mapping.Target.Reference, link.Target.Value)}>";
        if (!link.Pending)
        {
            writer.WriteLine($"{source} {predicate} {target} .");
        }

        WriteStatement(writer, source, predicate, target, LinkFields.Of(link));
    }

    private static void WriteStatement(StreamWriter writer, string subject, string predicate, string target, IEnumerable<(string Field, string Text)> fields)
    {
        writer.WriteLine("[] a rdf:Statement ;");
        writer.WriteLine($"  rdf:subject {subject} ;");
        writer.WriteLine($"  rdf:predicate {predicate} ;");
        writer.Write($"  rdf:object {target}");
        foreach (var (field, text) in fields.Where(pair => !native.Contains(pair.Field)))
        {
            writer.WriteLine(" ;");
            writer.Write($"  mi:{LinkField.Stem(field)} {Value(field, text)}");
        }

        writer.WriteLine(" .");
        writer.WriteLine();
    }

    private static string Value(string field, string text) =>
        field is LinkField.Weight or LinkField.Confidence ? $"{Literal(text)}^^xsd:decimal"
        : field.Contains('.', StringComparison.Ordinal) ? $"{Literal(text)}@{LinkField.LanguageOf(field)}"
        : Literal(text);

    private static string Text(TextIn text) => $"{Literal(text.Text)}@{text.Language}";

    private static string Literal(string text)
    {
        var escaped = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => escaped.Append('\\').Append(c),
                '\n' => escaped.Append("\\n"),
                '\r' => escaped.Append("\\r"),
                '\t' => escaped.Append("\\t"),
                < ' ' => escaped.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => escaped.Append(c),
            };
        }

        return escaped.Append('"').ToString();
    }
}

using System.Collections.Immutable;
using System.Text;
using MMSSC.Interop.Exchange.Formats;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Exchange.Sssom;

/// <summary>Writes SSSOM/TSV. Rows stay in the order of the mapping file, so that two exports of it can be compared line by line.</summary>
internal sealed class SssomWriter(Mapping mapping, ExchangeOptions options)
{
    private const string Prefix = "mmssc";
    private const string Models = "mmssc_model";

    private readonly MappingDefinition definition = mapping.Definition;

    /// <summary>Writes.</summary>
    public void Write(Stream stream)
    {
        var rows = definition.Links.Select(Row).Concat(definition.Unmapped.Select(Row)).ToArray();
        var columns = Columns(rows);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        WriteHeader(writer, [.. columns.Where(column => column.StartsWith(SssomSlots.Extension, StringComparison.Ordinal))]);
        writer.WriteLine(string.Join('\t', columns));
        foreach (var row in rows)
        {
            writer.WriteLine(string.Join('\t', columns.Select(column => Quoted(row.GetValueOrDefault(column, "")))));
        }
    }

    private void WriteHeader(StreamWriter writer, ImmutableArray<string> extensions)
    {
        var own = SetExtensions().ToArray();
        writer.WriteLine("#sssom_version: \"1.1\"");
        writer.WriteLine("#curie_map:");
        foreach (var (prefix, begin) in Prefixes().OrderBy(prefix => prefix.Name, StringComparer.Ordinal))
        {
            writer.WriteLine($"#  {prefix}: {Scalar(begin)}");
        }

        Say("mapping_set_id", ElementNames.Mappings + definition.Id);
        Say("mapping_set_version", definition.Version);
        Say("mapping_set_title", definition.Title["en"]);
        if (definition.Maintainer is { } maintainer)
        {
            writer.WriteLine("#creator_label:");
            writer.WriteLine($"#- {Scalar(maintainer)}");
        }

        Say("license", Licences.LinkOf(definition.Licence));
        Say("subject_source", $"{Models}:{mapping.Source.Id}");
        Say("subject_source_version", mapping.Source.Reference.Edition);
        Say("object_source", $"{Models}:{mapping.Target.Id}");
        Say("object_source_version", mapping.Target.Reference.Edition);
        if (extensions.Length + own.Length > 0)
        {
            writer.WriteLine("#extension_definitions:");
            foreach (var slot in own.Select(extension => extension.Slot).Concat(extensions).Distinct().Order(StringComparer.Ordinal))
            {
                writer.WriteLine($"#- slot_name: {slot}");
                writer.WriteLine($"#  property: {Prefix}:{slot[SssomSlots.Extension.Length..]}");
                writer.WriteLine($"#  type_hint: {(slot == SssomSlots.Of(LinkField.Weight) ? "xsd:double" : "xsd:string")}");
            }
        }

        foreach (var (slot, text) in own)
        {
            Say(slot, text);
        }

        void Say(string slot, string text) => writer.WriteLine($"#{slot}: {Scalar(text)}");
    }

    private IEnumerable<(string Name, string Begin)> Prefixes() => new[]
    {
        (PrefixOf(mapping.Source), ElementNames.PrefixOf(mapping.Source.Reference)),
        (PrefixOf(mapping.Target), ElementNames.PrefixOf(mapping.Target.Reference)),
        (Prefix, ElementNames.Terms),
        (Models, ElementNames.Of(new ModelReference("", ""))[..^1]),
    }.Distinct();

    /// <summary>What is said of the whole and has no slot.</summary>
    private IEnumerable<(string Slot, string Text)> SetExtensions()
    {
        yield return ("ext_status", FileWords.MappingStatuses[definition.Status]);
        if (definition.Licence is { } licence && Licences.Of(Licences.LinkOf(licence)) != licence)
        {
            yield return ("ext_licence", licence);
        }

        foreach (var text in LinkFields.Beside(definition.Title))
        {
            yield return ($"ext_title_{text.Language}", text.Text);
        }
    }

    private Dictionary<string, string> Row(LinkDefinition link)
    {
        var row = Named(link.Source.Value, LinkFields.Of(link));
        row["object_id"] = $"{PrefixOf(mapping.Target)}:{ElementNames.Escaped(link.Target.Value)}";
        row["object_label"] = mapping.Target.Find(link.Target.Value)?.Title[options.Language] ?? "";
        row["predicate_id"] = $"skos:{FileWords.Relationships[link.Relationship]}";
        row["mapping_justification"] = link.Basis is null ? SssomSlots.Unspecified : SssomSlots.Manual;
        if (!link.Reviewers.IsEmpty)
        {
            row["reviewer_label"] = string.Join('|', link.Reviewers.Select(name => name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)));
        }

        return row;
    }

    private Dictionary<string, string> Row(UnmappedElement item)
    {
        var row = Named(item.Source.Value, LinkFields.Of(item));
        row["object_id"] = SssomSlots.NoTerm;
        row["predicate_id"] = $"skos:{FileWords.Relationships[Relationship.ExactMatch]}";
        row["mapping_justification"] = SssomSlots.Manual;
        row["mapping_cardinality"] = "1:0";
        return row;
    }

    private Dictionary<string, string> Named(string source, IEnumerable<(string Field, string Text)> fields)
    {
        var row = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (field, text) in fields)
        {
            row[SssomSlots.Of(field)] = text;
        }

        row["subject_id"] = $"{PrefixOf(mapping.Source)}:{ElementNames.Escaped(source)}";
        row["subject_label"] = mapping.Source.Find(source)?.Title[options.Language] ?? "";
        return row;
    }

    /// <summary>The columns that a row has, in the order of the model, extensions last.</summary>
    private static string[] Columns(IReadOnlyCollection<Dictionary<string, string>> rows)
    {
        string[] order = ["subject_id", "subject_label", "predicate_id", "object_id", "object_label", "mapping_justification", "reviewer_label", "mapping_cardinality", "confidence", "comment"];
        var used = rows.SelectMany(row => row.Where(cell => cell.Value.Length > 0).Select(cell => cell.Key)).ToHashSet(StringComparer.Ordinal);
        used.UnionWith(["subject_id", "predicate_id", "object_id", "mapping_justification"]);
        return [.. order.Where(used.Contains), .. used.Except(order).Order(StringComparer.Ordinal)];
    }

    // A prefix begins with a letter; ids of models may begin with a digit.
    private static string PrefixOf(Model model) => $"{(char.IsAsciiLetter(model.Id[0]) ? "" : "m_")}{model.Id}_{model.Reference.Edition}";

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny("\"\t\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    // Double quotes hold any text; JSON's escapes are YAML's.
    private static string Scalar(string text) => $"\"{System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";
}

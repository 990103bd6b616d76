using System.Text;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Exchange.Formats;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Delimited;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Sssom;

/// <summary>Reads SSSOM/TSV, that of other programs too: slots without a place in a mapping file are named, none is passed over.</summary>
internal sealed class SssomReader(ExchangedFile file, ICollection<Diagnostic> findings)
{
    private readonly MappingStatement statement = new();
    private readonly LinkReadings readings = new();
    private readonly HashSet<string> undeclared = new(StringComparer.Ordinal);

    /// <summary>Reads; null where there is no table of mappings.</summary>
    public MappingStatement? Read()
    {
        var (yaml, indent, lines, length) = Header();
        var header = SssomHeader.Read(yaml, indent, file.Name, findings);
        if (Table(length, lines + 1) is not { } sheet)
        {
            return null;
        }

        var columns = Enumerable.Range(0, sheet.Rows[0].Length).Select(column => sheet[0, column].Text).ToArray();
        if (!columns.Contains("subject_id") || !columns.Contains("object_id"))
        {
            findings.Add(ExchangeDiagnostics.NotThatForm(sheet.Locate(0, 0), "SSSOM", "subject_id, object_id"));
            return null;
        }

        ReadSet(header, columns);
        var links = Enumerable.Range(1, Math.Max(0, sheet.Rows.Length - 1)).Where(row => sheet.Rows[row].Length > 0).Select(row => Link(sheet, row, columns, header)).OfType<LinkText>().ToArray();
        NameColumns(sheet, columns);
        statement.SayLinks(links, columns.Select(SssomSlots.FieldOf).OfType<string>().Append(columns.Contains("mapping_justification") ? LinkField.Basis : LinkField.Source), findings);
        readings.Say(findings);
        return statement;
    }

    /// <summary>The header's YAML, how many characters mark each line, how many lines it has and how many bytes.</summary>
    private (string Yaml, int Indent, int Lines, int Length) Header()
    {
        var bytes = file.Bytes.Span;
        var at = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        var yaml = new StringBuilder();
        var (lines, indent) = (0, 1);
        while (at < bytes.Length && bytes[at] == '#')
        {
            var end = bytes[at..].IndexOf((byte)'\n') is >= 0 and var found ? at + found + 1 : bytes.Length;
            var line = Encoding.UTF8.GetString(bytes[at..end]).TrimEnd('\r', '\n');
            indent = lines == 0 ? 1 + line[1..].TakeWhile(c => c == ' ').Count() : indent;
            yaml.Append(line.Length >= indent ? line[indent..] : "").Append('\n');
            lines++;
            at = end;
        }

        return (yaml.ToString(), indent, lines, at);
    }

    private Sheet? Table(int from, int firstLine)
    {
        try
        {
            var sheet = DelimitedReader.Read(file.Name, file.Bytes[from..], '\t', firstLine, ReadLimits.Default, findings).Sheets[0];
            if (sheet.Rows.Length > 0)
            {
                return sheet;
            }

            findings.Add(ExchangeDiagnostics.NotThatForm(file.Whole, "SSSOM", "subject_id, object_id"));
        }
        catch (RefusedException refused)
        {
            findings.Add(refused.Finding);
        }

        return null;
    }

    private void ReadSet(SssomHeader header, string[] columns)
    {
        if (header.Find("mapping_set_id") is { } id && id.Value.StartsWith(ElementNames.Mappings, StringComparison.Ordinal))
        {
            statement.Say("id", said => said with { Id = id.Value[ElementNames.Mappings.Length..] });
        }

        if (header.Find("mapping_set_version") is { } version)
        {
            statement.Say("version", said => said with { Version = version.Value, VersionLocation = version.Location });
        }

        if (header.Find("mapping_set_title") is { } title)
        {
            var beside = header.Slots.Where(slot => slot.Slot.StartsWith("ext_title_", StringComparison.Ordinal)).Select(slot => new TextIn(slot.Slot["ext_title_".Length..], header.Find(slot.Slot)!.Value.Value));
            statement.Say("title", said => said with { Title = LinkFields.Title(title.Value, beside) });
        }

        if (header.Find("creator_label") is { } creator)
        {
            statement.Say("maintainer", said => said with { Maintainer = creator.Value });
        }

        if ((header.Find("ext_licence")?.Value ?? (header.Find("license") is { } link ? Licences.Of(link.Value) : null)) is { } licence)
        {
            statement.Say("licence", said => said with { Licence = licence });
        }

        if (header.Find("ext_status") is { } status)
        {
            statement.SayStatus(status, FileWords.MappingStatuses.Find(status.Value), FileWords.MappingStatuses.All, findings);
        }

        Pin("source", "subject", (said, pin) => said with { Source = pin }, header);
        Pin("target", "object", (said, pin) => said with { Target = pin }, header);
        SayUnknown(header, columns);
    }

    private void SayUnknown(SssomHeader header, string[] columns)
    {
        foreach (var (slot, at) in header.Slots.Where(slot => !SssomSlots.Set.Contains(slot.Slot) && slot.Slot is not ("ext_licence" or "ext_status") && !slot.Slot.StartsWith("ext_title_", StringComparison.Ordinal) && !columns.Contains(slot.Slot)))
        {
            findings.Add(ExchangeDiagnostics.UnknownMember(at.File is null ? file.Whole : at, slot, 1));
        }
    }

    private void Pin(string member, string end, Func<MappingDefinition, ModelPin, MappingDefinition> say, SssomHeader header)
    {
        if (header.Find($"{end}_source") is { } source && Resolve(source.Value, header) is { } name
            && ElementNames.ModelOf($"{name}:{header.Find($"{end}_source_version")?.Value}") is { } model)
        {
            statement.Say(member, said => say(said, MappingStatement.Pin(model, source.Location)));
        }
    }

    private LinkText? Link(Sheet sheet, int row, string[] columns, SssomHeader header)
    {
        var link = new LinkText(sheet.Locate(row, 0));
        for (var column = 0; column < columns.Length; column++)
        {
            if (SssomSlots.FieldOf(columns[column]) is { } field)
            {
                link.Set(field, Text(sheet[row, column].Text, field), sheet.Locate(row, column));
            }
        }

        Code(link, LinkField.Source, header);
        var target = link[LinkField.Target];
        if (target.Value == SssomSlots.NoTerm)
        {
            return link.Set(LinkField.Relationship, LinkField.Unmapped, target.Location).Clear(LinkField.Target);
        }

        if (link[LinkField.Source].Value is "NoTermFound")
        {
            findings.Add(ExchangeDiagnostics.UnknownMember(link.Location, SssomSlots.NoTerm, 1));
            return null;
        }

        Code(link, LinkField.Target, header);
        var predicate = link[LinkField.Relationship];
        if (Slot("predicate_modifier") is { Length: > 0 } modifier)
        {
            findings.Add(ExchangeDiagnostics.NoRelationship(predicate.Location, link[LinkField.Source].Value, link[LinkField.Target].Value, $"{modifier} {predicate.Value}"));
            return null;
        }

        if (SssomSlots.RelationshipOf(predicate.Value, out var isOther) is { } word)
        {
            link.Set(LinkField.Relationship, word, predicate.Location);
            if (isOther)
            {
                readings.Other(predicate.Value, word, predicate.Location);
            }
        }

        // How others found a mapping is a method; whoever states a basis of ours has said it better.
        if (link[LinkField.Basis].Value.Length == 0 && Slot("mapping_justification") is { Length: > 0 } justification && justification != SssomSlots.Unspecified)
        {
            link.Set(LinkField.Basis, LinkFields.Proposed, link.Location).Set(LinkField.In(LinkField.Method, "en"), justification, link.Location);
        }

        return link;

        string Slot(string name) => Array.IndexOf(columns, name) is >= 0 and var column ? sheet[row, column].Text : "";
    }

    /// <summary>Lists of SSSOM have a bar between their entries, and one that belongs to an entry behind a backslash; ours can't hold that one.</summary>
    private static string Text(string text, string field) =>
        field == LinkField.Reviewers ? text.Replace("\\|", "/", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal) : text;

    private void Code(LinkText link, string field, SssomHeader header)
    {
        if (link[field] is { Value.Length: > 0 } name)
        {
            link.Set(field, ElementNames.CodeOf(Resolve(name.Value, header, name.Location) ?? name.Value, name.Value, field == LinkField.Source ? file.Source : file.Target), name.Location);
        }
    }

    private string? Resolve(string curie, SssomHeader header, Location? at = null)
    {
        var colon = curie.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            return null;
        }

        var prefix = curie[..colon];
        if (header.Prefixes.TryGetValue(prefix, out var begin))
        {
            return begin + curie[(colon + 1)..];
        }

        // Named once: a file without its header would say it of every row.
        if (at is not null && !SssomSlots.BuiltIn.Contains(prefix) && undeclared.Add(prefix))
        {
            findings.Add(ExchangeDiagnostics.UndeclaredPrefix(at, curie, header.Prefixes.Keys));
        }

        return null;
    }

    private void NameColumns(Sheet sheet, string[] columns)
    {
        for (var column = 0; column < columns.Length; column++)
        {
            if (SssomSlots.FieldOf(columns[column]) is null && !SssomSlots.Repeating.Contains(columns[column]))
            {
                var count = Enumerable.Range(1, Math.Max(0, sheet.Rows.Length - 1)).Count(row => !sheet[row, column].IsBlank);
                findings.Add(ExchangeDiagnostics.UnknownMember(sheet.Locate(0, column), columns[column], count));
            }
        }
    }
}

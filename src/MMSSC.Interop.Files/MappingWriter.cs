using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Files;

/// <summary>Writes mapping files in the canonical form.</summary>
internal sealed class MappingWriter
{
    private readonly JsonLineWriter writer;
    private readonly CommonWriter common;

    private MappingWriter(JsonLineWriter writer) => (this.writer, common) = (writer, new(writer, null));

    /// <summary>The file's bytes.</summary>
    public static ReadOnlyMemory<byte> Write(MappingDefinition mapping)
    {
        using var stream = new MemoryStream();
        using (var lines = new JsonLineWriter(stream))
        {
            new MappingWriter(lines).WriteFile(mapping);
            lines.EndLine();
        }

        return CanonicalFormatter.Format(stream.ToArray(), "", []) ?? throw new InvalidOperationException("A mapping that was written can't be read.");
    }

    private void WriteFile(MappingDefinition mapping)
    {
        writer.BeginObject(lines: true);
        Known("$schema", mapping.Schema);
        common.Number("formatVersion", FileHeader.FormatVersion);
        common.Text("id", mapping.Id);
        common.Text("version", mapping.Version);
        common.Text("status", FileWords.MappingStatuses[mapping.Status]);
        common.Prose("title", mapping.Title.IsEmpty ? LocalText.Of(mapping.Id) : mapping.Title);
        Known("maintainer", mapping.Maintainer);
        Known("licence", mapping.Licence);
        List("changes", mapping.Changes, WriteChange);
        WritePin("source", mapping.Source);
        WritePin("target", mapping.Target);
        WriteLevelMaps(mapping);
        WriteDefaults(mapping.Defaults);
        writer.Name("links");
        WriteAll(mapping.Links, WriteLink);
        List("unmapped", mapping.Unmapped, WriteUnmapped);
        List("examples", mapping.Examples, WriteExample);
        List("allow", mapping.Allowances, WriteAllowance);
        Extensions(mapping.Extensions);
        writer.End();
    }

    private void WriteChange(ChangeNote change)
    {
        common.Text("version", change.Version);
        common.Text("date", change.Date);
        common.Prose("note", change.Note);
    }

    private void WritePin(string name, ModelPin pin)
    {
        writer.Name(name);
        writer.BeginObject(lines: false);
        common.Text("model", pin.Model.Value);
        common.Text("edition", pin.Edition.Value);
        common.Text("sha256", pin.Sha256.Value);
        if (!pin.Elements.IsEmpty)
        {
            writer.Name("elements");
            writer.BeginObject(lines: false);
            foreach (var element in pin.Elements)
            {
                common.Text(element.Code, element.Digest);
            }

            writer.End();
        }

        writer.End();
    }

    private void WriteLevelMaps(MappingDefinition mapping)
    {
        writer.Name("levelMaps");
        writer.BeginObject(lines: true);
        foreach (var map in mapping.LevelMaps)
        {
            writer.Name(map.Name);
            writer.BeginObject(lines: true);
            Known("scale", map.Scale);
            WriteBasis(map.Basis);
            var byLevel = map.Entries.All(entry => entry.Level is not null);
            writer.Name(byLevel ? "levels" : "points");
            if (byLevel)
            {
                writer.BeginObject(lines: true);
            }
            else
            {
                writer.BeginList(lines: true);
            }

            foreach (var entry in map.Entries)
            {
                WriteEntry(entry);
            }

            writer.End();
            Extensions(map.Extensions);
            writer.End();
        }

        writer.End();
    }

    private void WriteEntry(LevelMapEntry entry)
    {
        if (entry.Level is { } level)
        {
            writer.Name(level);
        }

        writer.BeginObject(lines: false);
        if (entry.At is { } at)
        {
            common.Number("at", at);
        }

        common.Number("from", entry.From);
        common.Number("typical", entry.Typical);
        common.Number("to", entry.To);
        writer.End();
    }

    private void WriteDefaults(MappingDefaults defaults)
    {
        writer.Name("defaults");
        writer.BeginObject(lines: false);
        common.Text("levelMap", defaults.LevelMap.Value);
        common.Text("aggregation", FileWords.Aggregations[defaults.Aggregation]);
        common.Text("rounding", FileWords.Roundings[defaults.Rounding]);
        common.Number("minimumCoverage", defaults.MinimumCoverage);
        writer.End();
    }

    private void WriteLink(LinkDefinition link)
    {
        common.Text("source", link.Source.Value);
        common.Text("target", link.Target.Value);
        common.Text("relationship", FileWords.Relationships[link.Relationship]);
        common.Number("weight", link.Weight);
        if (link.Confidence is { } confidence)
        {
            common.Number("confidence", confidence);
        }

        Known("levelMap", link.LevelMap?.Value);
        WriteBasis(link.Basis);
        common.Prose("rationale", link.Rationale);
        Known("status", link.Pending ? FileWords.LinkStatuses[true] : null);
        Texts("reviewers", link.Reviewers);
        Texts("comments", link.Comments);
        Extensions(link.Extensions);
    }

    private void WriteBasis(Basis? basis)
    {
        if (basis is null)
        {
            return;
        }

        writer.Name("basis");
        writer.BeginObject(lines: false);
        if (basis is Basis.Standard standard)
        {
            common.Text("kind", "standard");
            common.Text("document", standard.Document);
            Known("clause", standard.Clause);
        }
        else
        {
            common.Text("kind", "proposed");
            common.Prose("method", ((Basis.Proposed)basis).Method);
        }

        writer.End();
    }

    private void WriteUnmapped(UnmappedElement item)
    {
        common.Text("source", item.Source.Value);
        common.Prose("reason", item.Reason);
    }

    private void WriteAllowance(Allowance allowance)
    {
        common.Text("code", allowance.Code.Value);
        common.Prose("reason", allowance.Reason);
    }

    private void WriteExample(MappingExample example)
    {
        common.Text("name", example.Name);
        writer.Name("ratings");
        writer.BeginObject(lines: false);
        foreach (var rating in example.Ratings)
        {
            writer.Name(rating.Element.Value);
            if (rating.Status == RatingStatus.Rated && rating.Score is { } score)
            {
                writer.Number(score);
            }
            else
            {
                writer.Text(rating.Value.Value);
            }
        }

        writer.End();
        writer.Name("expect");
        writer.BeginObject(lines: false);
        foreach (var expected in example.Expect)
        {
            writer.Name(expected.Element.Value);
            writer.BeginObject(lines: false);
            Known("status", expected.Status);
            Known("level", expected.Level);
            Known("estimate", expected.Estimate);
            Known("range", expected.Range);
            Known("bounds", expected.Bounds);
            Known("coverage", expected.Coverage);
            writer.End();
        }

        writer.End();
    }

    private void List<T>(string name, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count > 0)
        {
            writer.Name(name);
            WriteAll(items, write);
        }
    }

    private void WriteAll<T>(IEnumerable<T> items, Action<T> write)
    {
        writer.BeginList(lines: true);
        foreach (var item in items)
        {
            writer.BeginObject(lines: false);
            write(item);
            writer.End();
        }

        writer.End();
    }

    private void Texts(string name, IReadOnlyCollection<string> texts)
    {
        if (texts.Count > 0)
        {
            writer.Name(name);
            writer.BeginList(lines: false);
            foreach (var text in texts)
            {
                writer.Text(text);
            }

            writer.End();
        }
    }

    private void Extensions(string? spelled)
    {
        if (spelled is not null)
        {
            writer.Name("extensions");
            writer.Literal(System.Text.Encoding.UTF8.GetBytes(spelled));
        }
    }

    private void Known(string name, string? text)
    {
        if (text is not null)
        {
            common.Text(name, text);
        }
    }

    private void Known(string name, double? number)
    {
        if (number is { } value)
        {
            common.Number(name, value);
        }
    }

    private void Known(string name, (double Low, double High)? interval)
    {
        if (interval is { } value)
        {
            writer.Name(name);
            writer.BeginList(lines: false);
            writer.Number(value.Low);
            writer.Number(value.High);
            writer.End();
        }
    }
}

using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MMSSC.Interop.Exchange.Sssom;

/// <summary>The metadata block of an SSSOM/TSV file: texts by slot, lists of texts, and the prefixes. Read event by event, so that no depth of nesting costs stack.</summary>
internal sealed class SssomHeader
{
    private readonly Dictionary<string, List<Located<string>>> slots = new(StringComparer.Ordinal);

    private SssomHeader()
    {
    }

    /// <summary>What each prefix stands for.</summary>
    public Dictionary<string, string> Prefixes { get; } = new(StringComparer.Ordinal);

    /// <summary>The slots that it fills, each with its place.</summary>
    public IEnumerable<(string Slot, Location At)> Slots => slots.Select(slot => (slot.Key, slot.Value.Count > 0 ? slot.Value[0].Location : Location.None));

    /// <summary>The first text of a slot; null where it has none.</summary>
    public Located<string>? Find(string slot) => slots.TryGetValue(slot, out var texts) && texts.Count > 0 ? texts[0] : null;

    /// <summary>All texts of a slot.</summary>
    public IReadOnlyList<Located<string>> All(string slot) => slots.TryGetValue(slot, out var texts) ? texts : [];

    /// <summary>Reads it; what stands before an error is kept.</summary>
    /// <param name="yaml">The lines without what marks them, one for each line of the file.</param>
    /// <param name="indent">Characters that were taken from the beginning of each line.</param>
    /// <param name="file">Name of the file.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static SssomHeader Read(string yaml, int indent, string file, ICollection<Diagnostic> findings)
    {
        var header = new SssomHeader();
        try
        {
            header.Read(new Parser(new StringReader(yaml)), mark => Location.InText(file, (int)mark.Line, (int)mark.Column + indent));
        }
        catch (YamlException error)
        {
            findings.Add(ExchangeDiagnostics.BrokenSyntax(Location.InText(file, (int)error.Start.Line, (int)error.Start.Column + indent), "YAML", Word(yaml, error.Start), "a slot: value"));
        }

        return header;
    }

    private void Read(Parser parser, Func<Mark, Location> place)
    {
        // Depth 1 is the block itself: its keys are slots. Depth 2 are lists, and the map of prefixes.
        var depth = 0;
        var slot = "";
        string? key = null;
        var anchors = new Dictionary<AnchorName, Scalar>();
        while (parser.MoveNext())
        {
            switch (Resolved(parser.Current, anchors))
            {
                case SequenceStart start when depth == 0:
                    throw new YamlException(start.Start, start.End, "");
                case MappingStart or SequenceStart:
                    (slot, key) = (depth == 0 ? slot : Opened(slot), null);
                    depth++;
                    break;
                case MappingEnd or SequenceEnd:
                    depth--;
                    key = null;
                    slot = depth == 1 ? "" : slot;
                    break;
                case Scalar scalar when depth == 1 && slot.Length == 0:
                    slot = scalar.Value;
                    slots.TryAdd(slot, []);
                    break;
                case Scalar scalar when depth == 1:
                    Add(slot, scalar, place);
                    slot = "";
                    break;
                case Scalar scalar when depth == 2 && slot == "curie_map":
                    (key, Prefixes[key ?? scalar.Value]) = key is null ? (scalar.Value, "") : ((string?)null, scalar.Value);
                    break;
                case Scalar scalar when depth >= 2:
                    Add(slot, scalar, place);
                    break;
            }
        }
    }

    // A key that is not text is named as what it is; what stands in it has no slot either.
    private string Opened(string slot)
    {
        var name = slot.Length == 0 ? "?" : slot;
        slots.TryAdd(name, []);
        return name;
    }

    // An alias says again what its anchor said; of one that stands for more than a text, nothing is read.
    private static ParsingEvent? Resolved(ParsingEvent? found, Dictionary<AnchorName, Scalar> anchors)
    {
        if (found is Scalar { Anchor.IsEmpty: false } anchored)
        {
            anchors[anchored.Anchor] = anchored;
        }

        return found is not AnchorAlias alias ? found
            : new Scalar(AnchorName.Empty, TagName.Empty, anchors.TryGetValue(alias.Value, out var said) ? said.Value : "", ScalarStyle.Plain, isPlainImplicit: true, isQuotedImplicit: false, alias.Start, alias.End);
    }

    private void Add(string slot, Scalar scalar, Func<Mark, Location> place)
    {
        if (scalar.Value.Length > 0)
        {
            slots[slot].Add(new(scalar.Value, place(scalar.Start)));
        }
    }

    private static string Word(string yaml, Mark at) => at.Index < yaml.Length ? yaml[(int)at.Index..].Split('\n')[0] : "";
}

using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Files.Shapes;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Files;

/// <summary>
/// Re-writes any of the project's files in the canonical form: properties in the order of its layout, languages in order, an entry per
/// line where the layout says so. Nothing is lost: unknown properties follow the known ones, numbers keep their spelling.
/// </summary>
internal sealed class CanonicalFormatter
{
    private static readonly string[] firstLanguages = ["en", "es", "fr"];

    private readonly JsonLineWriter writer;

    private CanonicalFormatter(JsonLineWriter writer) => this.writer = writer;

    /// <summary>The canonical form of a file, or null with findings where it is not JSON or of no known kind.</summary>
    public static ReadOnlyMemory<byte>? Format(ReadOnlyMemory<byte> bytes, string file, ICollection<Diagnostic> findings, ReadLimits? limits = null)
    {
        var list = new FindingList(findings);
        using var stream = new MemoryStream(bytes.Length + (bytes.Length / 4));
        var written = AssessmentLines.Are(bytes.Span, file)
            ? WriteLines(bytes, file, stream, list)
            : WriteFile(bytes, file, stream, list, limits);
        if (!written || list.HasErrors)
        {
            return null;
        }

        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }

    /// <summary>The layout of the kind of file that has such a root; null where there is none.</summary>
    public static FileLayout? LayoutOf(JsonNode root)
    {
        foreach (var layout in FileLayout.All)
        {
            if (root.Find(layout.Mark).Exists)
            {
                return layout;
            }
        }

        return null;
    }

    /// <summary>A value of any form on one line.</summary>
    public static string OnOneLine(JsonNode node)
    {
        using var stream = new MemoryStream();
        using (var lines = new JsonLineWriter(stream))
        {
            new CanonicalFormatter(lines).Write(node, Shape.Value);
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static bool WriteFile(ReadOnlyMemory<byte> bytes, string file, Stream stream, FindingList findings, ReadLimits? limits)
    {
        if (JsonTreeReader.Read(bytes, file, findings, limits) is not { } tree)
        {
            return false;
        }

        if (LayoutOf(tree.Root) is not { } layout)
        {
            findings.Add(CatalogueDiagnostics.UnknownFileKind(Location.Whole(file)));
            return false;
        }

        Write(stream, tree.Root, layout.Shape);
        return true;
    }

    private static bool WriteLines(ReadOnlyMemory<byte> bytes, string file, Stream stream, FindingList findings)
    {
        foreach (var (line, number) in AssessmentLines.Split(bytes))
        {
            if (JsonTreeReader.Read(line, file, findings, firstLine: number) is not { } tree)
            {
                return false;
            }

            Write(stream, tree.Root, AssessmentShapes.Line);
        }

        return true;
    }

    private static void Write(Stream stream, JsonNode root, Shape shape)
    {
        using var lines = new JsonLineWriter(stream);
        new CanonicalFormatter(lines).Write(root, shape);
        lines.EndLine();
    }

    private void Write(JsonNode node, Shape shape)
    {
        switch (node.Kind)
        {
            case JsonKind.Object:
                writer.BeginObject(Breaks(node, shape));
                WriteProperties(node, shape);
                writer.End();
                break;
            case JsonKind.List:
                writer.BeginList(Breaks(node, shape));
                foreach (var value in node.Values)
                {
                    Write(value, ShapeOf(value, node, shape));
                }

                writer.End();
                break;
            case JsonKind.Text:
                writer.Text(node.Text);
                break;
            case JsonKind.Number:
                writer.Literal(node.Raw);
                break;
            case JsonKind.Null:
                writer.Null();
                break;
            default:
                writer.Boolean(node.Kind == JsonKind.True);
                break;
        }
    }

    private void WriteProperties(JsonNode node, Shape shape)
    {
        if (shape.Kind == ShapeKind.Languages && node.Find(LocalText.DefaultLanguage).Exists)
        {
            WriteLanguages(node);
            return;
        }

        foreach (var property in shape.Properties)
        {
            if (node.Find(property.Name) is { Exists: true } value)
            {
                Write(property.Name, value, property.Shape);
            }
        }

        foreach (var value in node.Values)
        {
            var name = value.Name;
            if (shape.Find(name) is null)
            {
                Write(name, value, shape.Kind == ShapeKind.Map ? shape.Item! : Shape.Value);
            }
        }
    }

    /// <summary>Where English is missing the first language stands in for it, so then their order has a meaning and is kept.</summary>
    private void WriteLanguages(JsonNode node)
    {
        var others = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var value in node.Values)
        {
            others.Add(value.Name, value);
        }

        foreach (var language in firstLanguages)
        {
            if (others.Remove(language, out var value))
            {
                Write(language, value, Shape.Value);
            }
        }

        foreach (var (language, value) in others)
        {
            Write(language, value, Shape.Value);
        }
    }

    private void Write(string name, JsonNode value, Shape shape)
    {
        writer.Name(name);
        Write(value, shape);
    }

    /// <summary>Whether the entries of a value stand on lines of their own: as its layout says, or because something inside does.</summary>
    private static bool Breaks(JsonNode node, Shape shape)
    {
        if (node.Kind is not (JsonKind.Object or JsonKind.List) || node.Count == 0 || shape.IsFlat)
        {
            return false;
        }

        if (shape.Lines && Fits(node, shape))
        {
            return true;
        }

        foreach (var value in node.Values)
        {
            if (Breaks(value, ShapeOf(value, node, shape)))
            {
                return true;
            }
        }

        return false;
    }

    private static Shape ShapeOf(JsonNode value, JsonNode parent, Shape shape) =>
        !Fits(parent, shape) ? Shape.Value
        : shape.Kind == ShapeKind.Object ? shape.Find(value.Name)?.Shape ?? Shape.Value
        : shape.Item ?? Shape.Value;

    private static bool Fits(JsonNode node, Shape shape) => node.Kind == JsonKind.List == (shape.Kind == ShapeKind.List);
}

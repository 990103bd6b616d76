using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Files.Shapes;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Files;

/// <summary>What all kinds of files have at their top.</summary>
internal static class FileHeader
{
    /// <summary>The version of the file formats that this program reads and writes.</summary>
    public const int FormatVersion = 1;

    /// <summary>Opens one of the project's files; null where nothing of it can be read, the findings then say why.</summary>
    public static ShapeReader? Open(ReadOnlyMemory<byte> bytes, string file, ICollection<Diagnostic> findings, ReadLimits? limits)
    {
        var list = new FindingList(findings);
        return JsonTreeReader.Read(bytes, file, list, limits) is { } tree && new ShapeReader(tree, list) is var reader && Check(reader, tree.Root)
            ? reader
            : null;
    }

    /// <summary>Whether the file is an object of a version that is read. Of another version nothing is read: its findings would mislead.</summary>
    public static bool Check(ShapeReader reader, JsonNode root)
    {
        if (!reader.Is(root, JsonKind.Object, JsonWord.Object))
        {
            return false;
        }

        reader.Text(root.Find("$schema"));
        var version = root.Find("formatVersion");
        if (!reader.Is(version, JsonKind.Number, JsonWord.Number) || version.Number == FormatVersion)
        {
            return true;
        }

        reader.Findings.Add(JsonDiagnostics.UnsupportedFormatVersion(
            version.Location, JsonSyntax.Shorten(System.Text.Encoding.ASCII.GetString(version.Raw))));
        return false;
    }

    /// <summary>Whatever stands in extensions is the user's own, as long as it is an object.</summary>
    public static void CheckExtensions(ShapeReader reader, Fields fields) => reader.Is(fields["extensions"], JsonKind.Object, JsonWord.Object);

    /// <summary>What stands in extensions, on one line; null where nothing does.</summary>
    public static string? ReadExtensions(ShapeReader reader, Fields fields) =>
        reader.Is(fields["extensions"], JsonKind.Object, JsonWord.Object) ? CanonicalFormatter.OnOneLine(fields["extensions"]) : null;
}

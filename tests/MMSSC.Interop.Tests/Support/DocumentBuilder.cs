using System.IO.Compression;
using System.Text;

namespace MMSSC.Interop.Tests.Support;

/// <summary>Builds OpenDocument spreadsheets, whole or broken.</summary>
internal sealed class DocumentBuilder
{
    private const string Namespaces =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
        + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        + "xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
        + "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";

    private readonly StringBuilder tables = new();
    private readonly Dictionary<string, byte[]> parts = [];
    private string automatic = "";
    private string common = "";

    /// <summary>Adds a sheet.</summary>
    public DocumentBuilder Sheet(string content, string name = "Sheet1", string attributes = "")
    {
        tables.Append($"<table:table table:name=\"{name}\" {attributes}>{content}</table:table>");
        return this;
    }

    /// <summary>Adds what stands beside the sheets.</summary>
    public DocumentBuilder Beside(string content)
    {
        tables.Append(content);
        return this;
    }

    /// <summary>Sets the styles of the content, and those that it refers to.</summary>
    public DocumentBuilder Styles(string own, string shared = "")
    {
        (automatic, common) = (own, shared);
        return this;
    }

    /// <summary>Puts a part as it is.</summary>
    public DocumentBuilder Part(string name, string content)
    {
        parts[name] = Encoding.UTF8.GetBytes(content);
        return this;
    }

    /// <summary>The bytes.</summary>
    public byte[] Build()
    {
        parts.TryAdd("content.xml", Encoding.UTF8.GetBytes(
            $"<office:document-content {Namespaces}><office:automatic-styles>{automatic}</office:automatic-styles><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"));
        parts.TryAdd("styles.xml", Encoding.UTF8.GetBytes($"<office:document-styles {Namespaces}><office:styles>{common}</office:styles></office:document-styles>"));
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("mimetype", "application/vnd.oasis.opendocument.spreadsheet"u8.ToArray(), CompressionLevel.NoCompression);
            foreach (var (name, content) in parts)
            {
                Add(name, content, CompressionLevel.Fastest);
            }

            void Add(string name, byte[] content, CompressionLevel level)
            {
                using var part = zip.CreateEntry(name, level).Open();
                part.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A row of text cells.</summary>
    public static string Row(params string[] texts) => $"<table:table-row>{string.Concat(texts.Select(text => TextCell(text)))}</table:table-row>";

    /// <summary>A text cell.</summary>
    public static string TextCell(string text, string attributes = "") =>
        $"<table:table-cell office:value-type=\"string\" {attributes}><text:p>{text}</text:p></table:table-cell>";

    /// <summary>A cell with a number and whatever the file shows for it.</summary>
    public static string NumberCell(string value, string attributes = "", string kind = "float") =>
        $"<table:table-cell office:value-type=\"{kind}\" office:value=\"{value}\" {attributes}><text:p>as shown</text:p></table:table-cell>";
}

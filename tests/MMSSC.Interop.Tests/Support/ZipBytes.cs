using System.IO.Compression;
using System.Text;

namespace MMSSC.Interop.Tests.Support;

/// <summary>Zip containers of given parts.</summary>
internal static class ZipBytes
{
    public static byte[] Of(params (string Name, byte[] Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A part that lists relationships: id, last word of the kind, target.</summary>
    public static byte[] Relationships(params (string Id, string Kind, string Target)[] all) => Encoding.UTF8.GetBytes(
        $"<Relationships>{string.Concat(all.Select(one => $"<Relationship Id=\"{one.Id}\" Type=\"{WorkbookBuilder.Office}/{one.Kind}\" Target=\"{one.Target}\"/>"))}</Relationships>");

    /// <summary>A text document with that body.</summary>
    public static byte[] Word(string body) => Of(
        ("_rels/.rels", Relationships(("a", "officeDocument", "word/document.xml"))),
        ("word/document.xml", Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>")));
}

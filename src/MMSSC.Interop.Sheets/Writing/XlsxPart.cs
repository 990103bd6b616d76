using System.IO.Packaging;
using DocumentFormat.OpenXml;

namespace MMSSC.Interop.Sheets.Writing;

/// <summary>
/// A part of a workbook in its package. The library's own classes of parts would do this too, but they hold every element of three office
/// programs, which is more code than all the rest of the program (decision 0023).
/// </summary>
internal sealed class XlsxPart
{
    private readonly Package package;
    private readonly PackagePart part;

    private XlsxPart(Package package, XlsxPartKind kind, int number, Func<Uri, string, PackageRelationship> relate)
    {
        this.package = package;
        part = package.CreatePart(kind.Path(number), kind.ContentType, CompressionOption.Normal);
        Id = relate(part.Uri, kind.Relation).Id;
    }

    /// <summary>By what the part that names this one refers to it.</summary>
    public string Id { get; }

    /// <summary>The part from which the others are found.</summary>
    public static XlsxPart Workbook(Package package) => new(
        package, XlsxPartKind.Workbook, 0, (path, relation) => package.CreateRelationship(path, TargetMode.Internal, relation));

    /// <summary>A part that this one names.</summary>
    public XlsxPart Add(XlsxPartKind kind, int number) => new(
        package, kind, number, (path, relation) => part.CreateRelationship(path, TargetMode.Internal, relation));

    /// <summary>Takes the bytes of the part.</summary>
    public Stream Open() => part.GetStream(FileMode.Create);

    /// <summary>Writes the part whole.</summary>
    public void Write(OpenXmlElement root)
    {
        using var stream = Open();
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartDocument(standalone: true);
        writer.WriteElement(root);
    }
}

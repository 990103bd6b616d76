using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Biff;
using MMSSC.Interop.Spreadsheets.Biff12;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Delimited;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Spreadsheets.Markup;
using MMSSC.Interop.Spreadsheets.OpenDocument;
using MMSSC.Interop.Spreadsheets.OpenXml;
using MMSSC.Interop.Spreadsheets.Package;
using MMSSC.Interop.Spreadsheets.SpreadsheetXml;
using MMSSC.Interop.Spreadsheets.Word;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Spreadsheets;

/// <summary>From a file's bytes to its tables. Files are hostile: whatever they hold, the outcome is tables or findings, never an exception.</summary>
internal static class WorkbookReader
{
    private const int ChunkBytes = 1 << 20;

    /// <summary>The tables of a file; null when none could be read, and then at least one finding is an error.</summary>
    /// <param name="fileName">Name as the user gave it.</param>
    /// <param name="bytes">All bytes of the file.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="findings">Takes what was found: <c>MMI12xx</c>.</param>
    public static Workbook? Read(string fileName, ReadOnlyMemory<byte> bytes, ReadLimits limits, ICollection<Diagnostic> findings)
    {
        var whole = Location.Whole(fileName);
        try
        {
            switch (FileFormReader.Read(bytes.Span, out var name))
            {
                case FileForm.Empty:
                    findings.Add(FileDiagnostics.EmptyFile(whole));
                    return null;
                case FileForm.Zip:
                    return ReadPackage(fileName, ZipPackage.Open(whole, bytes, limits), limits, findings);
                case FileForm.Ole when HasEncryptedPackage(bytes.Span):
                    findings.Add(FileDiagnostics.EncryptedWorkbook(whole));
                    return null;
                case FileForm.Ole:
                    return BiffReader.Read(fileName, bytes, limits, findings);
                case FileForm.Named when name is FileFormReader.XmlSpreadsheet:
                    return XmlBookReader.Read(fileName, bytes, limits, findings);
                case FileForm.Named when name is FileFormReader.FlatDocument:
                    return DocumentReader.ReadFlat(fileName, bytes, limits, findings);
                case FileForm.Named when name is FileFormReader.WebPage:
                    return HtmlReader.Read(fileName, bytes, limits, findings);
                case FileForm.Named or FileForm.Binary:
                    findings.Add(FileDiagnostics.NotATable(whole, name));
                    return null;
                default:
                    return DelimitedReader.Read(fileName, bytes, limits, findings);
            }
        }
        catch (RefusedException refused)
        {
            findings.Add(refused.Finding);
            return null;
        }
    }

    /// <summary>The bytes of a file, at most as many as the limit allows; null with a finding when there are more.</summary>
    public static ReadOnlyMemory<byte>? ReadFile(Stream stream, string fileName, ReadLimits limits, ICollection<Diagnostic> findings)
    {
        // The length that a stream states is only a hint: pipes state none and devices state zero.
        var expected = stream.CanSeek ? Math.Clamp(stream.Length - stream.Position, 0, limits.FileBytes) : 0;
        var bytes = new byte[expected + 1];
        var length = 0;
        while (true)
        {
            var read = stream.Read(bytes, length, bytes.Length - length);
            if (read == 0)
            {
                return bytes.AsMemory(0, length);
            }

            length += read;
            if (length > limits.FileBytes)
            {
                findings.Add(FileDiagnostics.FileTooLarge(Location.Whole(fileName), limits.FileBytes));
                return null;
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(limits.FileBytes + 1, Math.Max(length * 2L, ChunkBytes)));
            }
        }
    }

    private static Workbook? ReadPackage(string fileName, ZipPackage package, ReadLimits limits, ICollection<Diagnostic> findings)
    {
        if (DocumentReader.IsDocument(package))
        {
            return DocumentReader.Read(fileName, package, limits, findings);
        }

        var main = MainPart.Find(package, Location.Whole(fileName));
        return MainPart.IsBinary(main) ? BinaryBookReader.Read(fileName, main, package, limits, findings)
            : MainPart.IsText(main) ? WordReader.Read(fileName, main, package, limits, findings)
            : SpreadsheetReader.Read(fileName, main, package, limits, findings);
    }

    // An encrypted workbook is an OLE container with a stream of this name, in UTF-16.
    private static bool HasEncryptedPackage(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0;
}

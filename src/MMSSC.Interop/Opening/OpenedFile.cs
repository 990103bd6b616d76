using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Spreadsheets;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Opening;

/// <summary>A file whose bytes were read and, where it is a table, laid out in cells: what can be done before any model is known.</summary>
/// <param name="FileName">Name as the user gave it.</param>
/// <param name="Bytes">Its bytes; empty where it could not be read.</param>
/// <param name="Workbook">Its tables; null for JSON and where it could not be read.</param>
/// <param name="Findings">What was found on the way.</param>
public sealed record OpenedFile(
    string FileName, ReadOnlyMemory<byte> Bytes, Workbook? Workbook, ImmutableArray<Diagnostic> Findings)
{
    private FileHash? hash;

    /// <summary>SHA-256 (hexadecimal) of the bytes, worked out when it is first asked for; empty where there are none.</summary>
    public string Sha256 => Bytes.IsEmpty ? "" : (hash ??= FileHash.Of(Bytes)).ToString();

    /// <summary>Whether there is something that an adapter could read.</summary>
    public bool IsReadable => Workbook is not null || LooksLikeJson(Bytes.Span);

    /// <summary>Opens a file of any form.</summary>
    public static OpenedFile Open(string path)
    {
        var findings = new List<Diagnostic>();
        return FileBytes.Read(path, findings) is { } bytes ? Open(path, bytes) : new(path, default, null, [.. findings]);
    }

    /// <summary>Opens the bytes of a file of any form.</summary>
    public static OpenedFile Open(string fileName, ReadOnlyMemory<byte> bytes)
    {
        var findings = new List<Diagnostic>();
        var workbook = LooksLikeJson(bytes.Span) ? null : WorkbookReader.Read(fileName, bytes, ReadLimits.Default, findings);
        return new(fileName, bytes, workbook, [.. findings]);
    }

    /// <summary>Whether the first character that is not blank opens a JSON object.</summary>
    private static bool LooksLikeJson(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        var first = start.IndexOfAnyExcept(" \t\r\n"u8);
        return first >= 0 && start[first] == (byte)'{';
    }
}

using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Opening;

/// <summary>Reads whole files, up to the limit of the product.</summary>
internal static class FileBytes
{
    /// <summary>The bytes, or null with a finding that says why not.</summary>
    public static ReadOnlyMemory<byte>? Read(string path, ICollection<Diagnostic> findings)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            return WorkbookReader.ReadFile(stream, path, ReadLimits.Default, findings);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            findings.Add(CatalogueDiagnostics.FileNotFound(Location.Whole(path), path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            findings.Add(CatalogueDiagnostics.FileNotReadable(Location.Whole(path), path));
        }

        return null;
    }
}

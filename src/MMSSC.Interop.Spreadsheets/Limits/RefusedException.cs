using MMSSC.Interop.Diagnostics;

namespace MMSSC.Interop.Spreadsheets.Limits;

/// <summary>Ends the reading of a file or a sheet from any depth; never leaves <see cref="WorkbookReader"/>.</summary>
/// <param name="finding">Why.</param>
/// <param name="isPartOnly">Whether the rest of the file can still be read.</param>
internal sealed class RefusedException(Diagnostic finding, bool isPartOnly = false) : Exception(finding.ToString())
{
    /// <summary>Why.</summary>
    public Diagnostic Finding { get; } = finding;

    /// <summary>Whether only the part or sheet that was read is refused.</summary>
    public bool IsPartOnly { get; } = isPartOnly;
}

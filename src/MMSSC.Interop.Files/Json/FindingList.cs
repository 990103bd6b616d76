using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Files.Json;

/// <summary>The findings of one file. A hostile file could have millions: after the first thousand only their existence is said.</summary>
internal sealed class FindingList(ICollection<Diagnostic> target)
{
    private int listed;

    /// <summary>How many were found, those beyond the limit included.</summary>
    public int Count { get; private set; }

    /// <summary>Whether one more is listed; ask before making it.</summary>
    public bool Accepts => listed < JsonLimits.Findings;

    /// <summary>Whether an error was found.</summary>
    public bool HasErrors { get; private set; }

    public void Add(Diagnostic finding)
    {
        Count++;
        HasErrors |= finding.Severity == Severity.Error;
        if (listed < JsonLimits.Findings)
        {
            target.Add(finding);
            listed++;
            if (listed == JsonLimits.Findings)
            {
                target.Add(JsonDiagnostics.MoreFindings(
                    finding.Location.File is { } file ? Location.Whole(file) : Location.None, listed));
            }
        }
    }
}

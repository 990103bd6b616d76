namespace MMSSC.Interop.Diagnostics;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Said for the record: a decision that was taken and can be looked up.</summary>
    Info,

    /// <summary>The result stands, but somebody should look.</summary>
    Warning,

    /// <summary>Something could not be read, checked or computed.</summary>
    Error,
}

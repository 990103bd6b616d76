namespace MMSSC.Interop.Reports;

/// <summary>The forms of a report. All are made from the same values.</summary>
public enum ReportFormat
{
    /// <summary>One self-contained page.</summary>
    Html,

    /// <summary>Markdown with tables (GitHub's).</summary>
    Markdown,

    /// <summary>The values themselves.</summary>
    Json,
}

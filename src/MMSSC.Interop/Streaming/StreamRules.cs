namespace MMSSC.Interop.Streaming;

/// <summary>When a file is read as a stream.</summary>
/// <param name="FewestRows">Rows of data that it has at least.</param>
/// <param name="HeadRows">Number of records that its plan is made of.</param>
internal sealed record StreamRules(int FewestRows, int HeadRows)
{
    /// <summary>Shorter files are read whole as quickly; what the first rows do not show of a table, hundreds more seldom do.</summary>
    public static readonly StreamRules Default = new(2_000, 100);
}

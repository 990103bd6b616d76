namespace MMSSC.Interop.Text;

/// <summary>How much of a file is read before it is refused. Files are hostile: each size that a file declares is checked against what arrives.</summary>
public sealed record ReadLimits
{
    /// <summary>The limits of the product.</summary>
    public static readonly ReadLimits Default = new();

    /// <summary>Bytes of a file.</summary>
    public long FileBytes { get; init; } = 64L << 20;

    /// <summary>Bytes of all parts of a workbook, unpacked.</summary>
    public long UnpackedBytes { get; init; } = 256L << 20;

    /// <summary>How many times larger than the file its parts may be once unpacked; asked after the first 4 MiB.</summary>
    public int UnpackedRatio { get; init; } = 200;

    /// <summary>Parts in a workbook.</summary>
    public int Parts { get; init; } = 4096;

    /// <summary>Sheets that are read.</summary>
    public int Sheets { get; init; } = 256;

    /// <summary>Rows of a sheet.</summary>
    public int Rows { get; init; } = 200_000;

    /// <summary>Columns of a sheet.</summary>
    public int Columns { get; init; } = 16_384;

    /// <summary>Cells of a file that are not blank.</summary>
    public int Cells { get; init; } = 2_000_000;

    /// <summary>Places of the grid that are kept, over all sheets: cells with content, and the blank ones before them in their row.</summary>
    public int Places { get; init; } = 4_000_000;

    /// <summary>Characters of all cells together.</summary>
    public int TextCharacters { get; init; } = 32 << 20;

    /// <summary>Characters of a cell; the rest is cut and said.</summary>
    public int CellCharacters { get; init; } = 32_767;

    /// <summary>Characters of one record of a delimited file.</summary>
    public int RecordCharacters { get; init; } = 4 << 20;
}

namespace MMSSC.Interop.Spreadsheets;

/// <summary>What a file is by its first bytes; its ending is never asked, because people rename files.</summary>
internal enum FileForm
{
    /// <summary>Nothing but white space.</summary>
    Empty,

    /// <summary>A zip container: a workbook, or something else in a zip.</summary>
    Zip,

    /// <summary>The container of Office before 2007, and of encrypted workbooks since.</summary>
    Ole,

    /// <summary>Text that may be a table.</summary>
    Text,

    /// <summary>Something else that has a name.</summary>
    Named,

    /// <summary>Bytes that are neither text nor anything known.</summary>
    Binary,
}

namespace MMSSC.Interop.Spreadsheets.Binary;

/// <summary>Errors of cells as the binary forms number them ([MS-XLS] 2.5.10, [MS-XLSB] 2.5.97.2).</summary>
internal static class ErrorCode
{
    /// <summary>The error as people read it.</summary>
    public static string Text(byte code) => code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2B => "#GETTING_DATA",
        _ => "#N/A",
    };
}

namespace MMSSC.Interop.Spreadsheets.Word;

/// <summary>How a cell stands to the one above.</summary>
internal enum VerticalMerge
{
    None,
    Begins,
    GoesOn,
}

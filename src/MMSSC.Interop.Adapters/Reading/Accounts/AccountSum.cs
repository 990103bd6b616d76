using MMSSC.Interop.Files.Plans;

namespace MMSSC.Interop.Adapters.Reading.Accounts;

/// <summary>Number of cells of a file with one account.</summary>
/// <param name="Account">The account.</param>
/// <param name="Cells">Number of filled cells.</param>
public sealed record AccountSum(CellAccount Account, int Cells);

using System.Collections.Immutable;

namespace MMSSC.Interop.Files.Accounts;

/// <summary>Number of cells of a file with one account.</summary>
/// <param name="Account">The account.</param>
/// <param name="Cells">Number of filled cells.</param>
public sealed record AccountSum(CellAccount Account, int Cells);

/// <summary>What became of the filled cells of one file (design: each has exactly one account).</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Sums">Number of cells with each account, in the order of <see cref="CellAccount"/>; an account of no cell is left out.</param>
internal sealed record FileAccounts(string File, ImmutableArray<AccountSum> Sums);

using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Adapters.Codebooks.Looks;

namespace MMSSC.Interop.Adapters.Codebooks;

/// <summary>What only the user can settle, with answers that are ready to be given.</summary>
/// <param name="Doubt">What is in doubt.</param>
/// <param name="Answers">Each the text of a <c>--codes</c> option, such as <c>1=red,2=yellow,3=green</c>; two or more, different ones.</param>
/// <param name="Cells">The looks that wait for the answer.</param>
internal sealed record CodebookQuestion(DoubtKind Doubt, ImmutableArray<string> Answers, ImmutableArray<DistinctCell> Cells);

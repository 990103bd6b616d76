using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Adapters.Codebooks.Looks;
using MMSSC.Interop.Adapters.Codebooks.Phrases;

namespace MMSSC.Interop.Adapters.Codebooks;

/// <summary>
/// Whether colours of a column are levels. They are not where the words of the column go without one or against it, such as in rows that are banded, nor where a
/// long column has one colour and nothing else, such as in a form to fill in.
/// </summary>
/// <param name="Fills">Whether fills only mark.</param>
/// <param name="Inks">Whether font colours of signs only mark.</param>
internal readonly record struct FillDoubts(bool Fills, bool Inks)
{
    // Fewer may well be of one level.
    private const int FewestUniform = 10;

    // Fewer are slips.
    private const int FewestContradictions = 3;

    public static FillDoubts Of(ColumnSample sample, ScaleAlphabets scale, Func<DistinctCell, CodebookEntry> read, Func<DistinctCell, int?> ink)
    {
        var (agreeing, plain, against, empty) = (0, 0, 0, 0);
        var fills = new HashSet<int>();
        foreach (var look in sample.Cells)
        {
            var cell = look.Cell;
            if (cell.IsBlank)
            {
                if (cell.Fill is { } fill)
                {
                    fills.Add(fill);
                    empty += look.Count;
                }
            }
            else if (read(look) is { Meaning: Meaning.Level, Level: { } level, Alphabet: not (Alphabet.Numbers or Alphabet.Ordinals or Alphabet.Pictures) })
            {
                var byFill = cell.Fill is { } behind ? scale.OfFill(behind) : null;
                plain += byFill is null ? look.Count : 0;
                agreeing += byFill == level ? look.Count : 0;
                against += byFill is not null && byFill != level ? look.Count : 0;
            }
        }

        var others = plain + (against < FewestContradictions ? 0 : against);
        var only = agreeing + plain + against > 0 ? others > 0 && others >= agreeing : fills.Count == 1 && empty >= FewestUniform;
        return new(only, IsOneInk(sample, ink));
    }

    private static bool IsOneInk(ColumnSample sample, Func<DistinctCell, int?> ink)
    {
        var inks = new HashSet<int>();
        var (count, others) = (0, 0);
        foreach (var look in sample.Cells)
        {
            if (ink(look) is { } colour)
            {
                inks.Add(colour);
                count += look.Count;
            }
            else if (!look.Cell.IsBlank)
            {
                others += look.Count;
            }
        }

        return others == 0 && inks.Count == 1 && count >= FewestUniform;
    }
}

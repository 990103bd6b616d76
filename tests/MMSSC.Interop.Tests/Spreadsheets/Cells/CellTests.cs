using System.Runtime.CompilerServices;
using CsCheck;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Tests.Spreadsheets.Cells;

public sealed class CellTests
{
    [Fact]
    public void Colours_are_kept_as_they_were_given() =>
        Gen.Select(Gen.Int[0, 0xFFFFFF].Nullable(), Gen.Int[0, 0xFFFFFF].Nullable()).Sample((fill, ink) =>
        {
            var cell = new Cell(CellKind.Text, "x", 0, fill, CellTraits.None) { Ink = ink };
            Assert.Equal((fill, ink), (cell.Fill, cell.Ink));
            Assert.Equal((ink, fill), ((cell with { Fill = ink }).Fill, (cell with { Ink = fill }).Ink));
        });

    [Fact]
    public void A_cell_takes_no_more_than_five_words() => Assert.True(Unsafe.SizeOf<Cell>() <= 40);
}

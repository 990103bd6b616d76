using MMSSC.Interop.Adapters.Codebooks;
using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Adapters.Codebooks;

/// <summary>What stands against reading a look shows in its column only.</summary>
public class DoubtTests
{
    private const string Iso = "iso-18091@2019";
    private const string Shares = "smr@rmm-2.0:completeness";

    [Theory]
    [InlineData("Rojo~00B050|Verde~00B050|ND~00B050", "FillAgainstText green FillAgainstText")]
    [InlineData("~FF0000|~0070C0|~FFFFFF|~BFBFBF|~C6EFCE", "red UnknownFill Blank Blank green")]
    [InlineData("Rojo|Verde|~FFFF99", "red green FillOnlyMarks")]
    [InlineData("Rojo~FF0000|Verde~00B050|~FFFF99", "red green yellow")]
    [InlineData("1~FF0000|2~FFC000|3~00B050", "red yellow green")]
    [InlineData("1~FF0000|1~00B050|2~FFC000", "OneTextTwoLevels OneTextTwoLevels yellow")]
    public void Fills(string column, string expected) => Assert.Equal(expected, Column.Short(Column.Finder(Iso).Find(Column.Of(column))));

    [Fact]
    public void One_colour_in_a_long_column_marks_what_is_to_be_filled_in()
    {
        var finder = Column.Finder(Iso);

        Assert.Equal("FillOnlyMarks", Column.Short(finder.Find(Column.Of([Column.Cell("~FFFF99")], 12))));
        Assert.Equal("yellow", Column.Short(finder.Find(Column.Of([Column.Cell("~FFFF99")], 3))));
    }

    [Fact]
    public void The_legend_says_what_a_fill_means()
    {
        var legend = new Legend();
        legend.Fills.Add(0x7030A0, new("amarillo", Location.None));
        legend.Texts.Add("1", new("verde", Location.None));
        var meanings = new DeclaredMeanings(new Dictionary<string, string>(), legend, 0);

        Assert.Equal("yellow green green red", Column.Short(Column.Finder(Iso, meanings).Find(Column.Of("~7030A0|1|①|Rojo"))));
    }

    [Fact]
    public void Conditional_formats_declare_colours()
    {
        var named = Column.Cell("alto~00B050") with { Look = new("alto → #00B050") { Fills = true, NamesText = true } };
        var icon = Column.Cell("7") with { Look = new("icons") { Icon = 0xFF0000 } };
        var filled = Column.Cell("~FFC000") with { Look = new("≥ 2 → #FFC000") { Fills = true } };
        var codebook = Column.Finder(Iso).Find(Column.Of([named, icon, filled], 12));

        Assert.Equal("green red yellow", Column.Short(codebook));
        Assert.Equal(Alphabet.Looks, codebook.Alphabet);
    }

    [Theory]
    [InlineData(Iso, "1|2|3", "AmbiguousNumber AmbiguousNumber AmbiguousNumber", "1=red,2=yellow,3=green 1=green,2=yellow,3=red")]
    [InlineData(Iso, "0|1|2|3", "AmbiguousNumber AmbiguousNumber AmbiguousNumber AmbiguousNumber", "0=not-assessed,1=red,2=yellow,3=green 0=not-assessed,1=green,2=yellow,3=red")]
    [InlineData(Iso, "Nivel 2|I|II", "AmbiguousNumber AmbiguousNumber AmbiguousNumber", "1=red,2=yellow,3=green 1=green,2=yellow,3=red")]
    [InlineData(Iso, "★☆☆|★★★|Rojo", "AmbiguousNumber AmbiguousNumber red", "1=red,2=yellow,3=green 1=green,2=yellow,3=red")]
    [InlineData(Iso, "1006|24.5|Rojo", "AmbiguousNumber AmbiguousNumber red", "")]
    [InlineData(Iso, "1006|2|Rojo", "AmbiguousNumber AmbiguousNumber red", "1=red,2=yellow,3=green 1=green,2=yellow,3=red")]
    [InlineData("mmssc", "1|2|3", "1 2 3", "")]
    public void Numbers_without_a_meaning_are_one_question(string scale, string column, string expected, string answers)
    {
        var codebook = Column.Finder(scale).Find(Column.Of(column));

        Assert.Equal(expected, Column.Short(codebook));
        Assert.Equal(answers, string.Join(' ', codebook.Questions.SelectMany(question => question.Answers)));
    }

    [Theory]
    [InlineData("1=red,2=yellow,3=green", "red yellow green")]
    [InlineData("1=green,2=yellow,3=red", "green yellow red")]
    public void An_answer_settles_its_question(string answer, string expected)
    {
        var codes = answer.Split(',').Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1])).ToArray();

        Assert.Equal(expected, Column.Short(Column.Finder(Iso, Column.Declaring(codes)).Find(Column.Of("1|Nivel 2|III"))));
    }

    [Fact]
    public void Numbers_of_another_range_are_not_read()
    {
        var finder = Column.Finder("mmssc");

        Assert.Equal("OtherNumbers OtherNumbers 3", Column.Short(finder.Find(Column.Of("1|4|Cumplido") with { Span = (0, 10) })));
        Assert.Equal("1 4 OutOfRange", Column.Short(finder.Find(Column.Of("1|4|7") with { Span = (1, 5) })));
    }

    [Fact]
    public void A_one_among_whole_percents_is_in_doubt()
    {
        var finder = Column.Finder(Shares);

        Assert.Equal("OutOfRange OutOfRange WholePercents 0", Column.Short(finder.Find(Column.Of("65|80|1|0"))));
        Assert.Equal("0.65 0.8 0.01 0", Column.Short(finder.Find(Column.Of("65|80|1|0") with { Percent = true })));
        Assert.Equal("0.5 1", Column.Short(finder.Find(Column.Of("0.5|1"))));
    }

    [Fact]
    public void Option_numbers_count_from_where_the_questionnaire_does()
    {
        var meanings = Column.Undeclared with { OptionShift = 1 };

        Assert.Equal("1 4 OutOfRange", Column.Short(Column.Finder("smr@questionnaire-2024", meanings).Find(Column.Of("0|3|4"))));
    }

    [Fact]
    public void What_is_struck_out_is_cancelled()
    {
        var struck = Column.Cell("Rojo") with { Traits = CellTraits.Struck };
        var partly = Column.Cell("Rojo Verde") with { Traits = CellTraits.PartlyStruck };
        var hidden = Column.Cell("Rojo") with { Traits = CellTraits.Hidden };
        var codebook = Column.Finder(Iso).Find(Column.Of([struck, partly, hidden, Column.Cell("Verde") with { Traits = CellTraits.PartlyStruck }]));

        Assert.Equal("Cancelled TwoLevels red PartlyStruck", Column.Short(codebook));
        Assert.Equal("red", codebook.Entries[0].Entry.Level!.Code);
    }

    [Fact]
    public void What_is_explained_is_counted_by_cells()
    {
        var sample = Column.Of(["Rojo", "Verde", "qué", ""], text => text == "qué" ? 1 : 4);
        var codebook = Column.Finder(Iso).Find(sample);

        Assert.Equal(8.0 / 9, codebook.Explained, 9);
        Assert.Equal(Alphabet.Words, codebook.Alphabet);
        Assert.Equal(0, Column.Finder(Iso).Find(Column.Of("")).Explained);
    }

    [Fact]
    public void Dates_and_errors_are_no_levels() => Assert.Equal(
        "Unknown NotAssessed Unknown",
        Column.Short(Column.Finder("mmssc").Find(Column.Of([new(CellKind.Date, "3/5", 46145, null, CellTraits.None), new(CellKind.Error, "#N/A", 0, null, CellTraits.None), new(CellKind.Boolean, "TRUE", 1, null, CellTraits.None)]))));

    [Fact]
    public void A_look_that_was_seen_is_read_without_allocating()
    {
        var codebook = Column.Finder(Iso).Find(Column.Of("Rojo|Semáforo: verde|7"));
        var cells = codebook.Entries.Select(line => line.Cell.Cell).ToArray();
        var levels = Read(codebook, cells);
        var before = GC.GetAllocatedBytesForCurrentThread();
        levels += Read(codebook, cells);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(4, levels);
    }

    private static int Read(Codebook codebook, Cell[] cells)
    {
        var levels = 0;
        foreach (var cell in cells)
        {
            levels += codebook.Read(cell).Meaning == Meaning.Level ? 1 : 0;
        }

        return levels;
    }
}

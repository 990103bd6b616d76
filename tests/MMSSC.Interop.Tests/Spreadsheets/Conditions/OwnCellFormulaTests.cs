using CsCheck;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Conditions;

namespace MMSSC.Interop.Tests.Spreadsheets.Conditions;

public sealed class OwnCellFormulaTests
{
    private static readonly MergedRange[] column = [new(4, 2, 42, 2)];

    [Theory]
    [InlineData("C5=\"Rojo\"", "= Rojo")]
    [InlineData("=$C5>=3", "≥ 3")]
    [InlineData("c5<>2", "≠ 2")]
    [InlineData("C5 < 1.5", "< 1.5")]
    [InlineData("NOT(ISERROR(SEARCH(\"Muy verde\",C5)))", "∋ Muy verde")]
    [InlineData("ISERROR(SEARCH(\"verde\";C5))", "∌ verde")]
    [InlineData("ISNUMBER(FIND(\"v,(\",C5))", "∋ v,(")]
    [InlineData("LEFT(C5,5)=\"Verde\"", "Verde…")]
    [InlineData("LEFT(C5,LEN(\"Verde\"))=\"Verde\"", "Verde…")]
    [InlineData("RIGHT([.C5];5)=\"Verde\"", "…Verde")]
    [InlineData("LEN(TRIM(C5))=0", "IsBlank")]
    [InlineData("NOT(ISBLANK(C5))", "IsFilled")]
    [InlineData("LEN(TRIM([.$C5]))>0", "IsFilled")]
    [InlineData("ISERROR(C5)", "IsError")]
    [InlineData("AND(C5>=2,C5<=3)", "2…3")]
    [InlineData("EXACT(C5,\"x\")", "= x")]
    [InlineData("[.C5]=\"a \"\"b\"\"\"", "= a \"b\"")]
    public void What_the_cell_alone_decides_is_read(string formula, string condition) => Assert.Equal(condition, Read(formula)?.ToString());

    [Theory]
    [InlineData("D5=1")]
    [InlineData("C6=1")]
    [InlineData("C$5=1")]
    [InlineData("Hoja!C5=1")]
    [InlineData("[$Hoja.C5]=1")]
    [InlineData("C5>AVERAGE(C$5:C$43)")]
    [InlineData("C5=D5")]
    [InlineData("C5+1=2")]
    [InlineData("LEFT(C5,2)=\"Verde\"")]
    [InlineData("LEFT(C5,5)>\"Verde\"")]
    [InlineData("OR(C5=1,C5=2)")]
    [InlineData("AND(C5>2,C5<3)")]
    [InlineData("SEARCH(\"x\",C5)")]
    [InlineData("NOT(LEFT(C5,1)=\"x\")")]
    [InlineData("C5=\"open")]
    [InlineData("MOD(ROW(),2)=0")]
    [InlineData("")]
    [InlineData("=")]
    public void What_another_cell_or_a_calculation_decides_is_not(string formula) => Assert.Null(Read(formula));

    [Fact]
    public void A_column_that_is_fixed_is_the_cell_s_own_only_over_one_column()
    {
        MergedRange[] two = [new(4, 2, 42, 3)];

        Assert.Null(new OwnCellFormula(two, 4, 2).Read("$C5=1"));
        Assert.NotNull(new OwnCellFormula(two, 4, 2).Read("C5=1"));
        Assert.NotNull(new OwnCellFormula([new(4, 2, 4, 9)], 4, 2).Read("C$5=1"));
    }

    [Fact]
    public void Any_text_is_a_condition_or_none()
    {
        string[] parts = ["C5", "$C5", "[.C5]", "NOT(", "ISERROR(", "SEARCH(", "LEFT(", "LEN(", ")", "\"x\"", "\"", ",", ";", "=", ">", "3", " ", ".", "[", "]", "$"];
        Gen.Int[0, parts.Length - 1].Array[0, 12].Sample(chosen =>
        {
            var condition = Read(string.Concat(chosen.Select(at => parts[at])));
            Assert.True(condition is null || condition.ToString().Length > 0);
        });
    }

    private static Condition? Read(string formula) => new OwnCellFormula(column, 4, 2).Read(formula);
}

using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Tests.Adapters.Codebooks;

/// <summary>For each alphabet, spellings that are levels in a column of that alphabet.</summary>
public class SpellingTests
{
    private const string Iso = "iso-18091@2019";

    [Theory]
    [InlineData("Rojo|Amarillo|Verde", "red yellow green")]
    [InlineData("rojo|AMARILLO | verde.", "red yellow green")]
    [InlineData("Red|Amarillo|Vert", "red yellow green")]
    [InlineData("vermell|groc|verd", "red yellow green")]
    [InlineData("Vermello|Amarelo|Verde", "red yellow green")]
    [InlineData("Gorria|Horia|Berdea", "red yellow green")]
    [InlineData("Rot|Gelb|Grün", "red yellow green")]
    [InlineData("rood|geel|groen", "red yellow green")]
    [InlineData("Crítico|En desarrollo|Logrado", "red yellow green")]
    [InlineData("Rojo|ND|no aplica|Anulado|", "red NotAssessed NotApplicable Cancelled Blank")]
    public void Words(string column, string expected) => Reads(Iso, column, expected);

    [Theory]
    [InlineData("Semáforo: rojo|Semáforo: verde", "red green")]
    [InlineData("Rojo (no cumple)|Amarillo (en proceso)|Verde (cumple)", "red yellow green")]
    [InlineData("Verde - satisfactorio|Verde – con observaciones menores", "green green")]
    [InlineData("verde¹|verde*|Amarillo (1)|rojo²|Verde†", "green green yellow red green")]
    [InlineData("VERDE !!|(verde)|[verde]|«verde»|“Verde”|„verde“|'verde'", "green green green green green green green")]
    [InlineData("Color: verde|color verde|en rojo|Estado: Amarillo", "green green red yellow")]
    [InlineData("Verde/Green|Rojo / Red|Amarillo - yellow", "green red yellow")]
    [InlineData("3 - Verde|1: rojo|Verde (85%)|2023: verde", "green red green green")]
    [InlineData("Rojo (no satisfactorio)|Amarillo (no verde)", "red yellow")]
    [InlineData("Verde (cancelado)|Rojo - anulado", "Cancelled Cancelled")]
    [InlineData("✓ Verde|● rojo|Verde\nCumple|Rojo / No cumple|R (rojo)|V - verde", "green red green red red green")]
    [InlineData("Verde (12/15)|Rojo (L3)|Amarillo - 2 de 3", "green red yellow")]
    [InlineData("Ｖｅｒｄｅ|ver\u200Bde|verde\uFE0F", "green green green")]
    public void Words_with_a_gloss(string column, string expected) => Reads(Iso, column, expected);

    [Theory]
    [InlineData("R|A|V", "red yellow green")]
    [InlineData("v|g|r", "green yellow red")]
    [InlineData("R|J|V", "red yellow green")]
    [InlineData("R|Y|G", "red yellow green")]
    [InlineData("R|A|G", "red yellow green")]
    [InlineData("G|H|B", "red yellow green")]
    [InlineData("(R)|R.|A|V", "red red yellow green")]
    public void Initials(string column, string expected) => Reads(Iso, column, expected);

    [Theory]
    [InlineData("S|M|A|R|T", "S M A R T")]
    [InlineData("I|M|A|R|V", "S M A R T")]
    [InlineData("D|M|A|R|V", "S M A R T")]
    [InlineData("Etapa M|Etapa R", "M R")]
    public void Initials_and_codes_of_stages(string column, string expected) => Reads("smr@2018", column, expected);

    [Theory]
    [InlineData("1|2|3|4|5", "1 2 3 4 5")]
    [InlineData("3.0|'2|4,5| 5 ", "3 Unknown 4.5 5")]
    [InlineData("Nivel 1|nivel 2|Level 3|Niveau 4|Livello 5", "1 2 3 4 5")]
    [InlineData("3 - Cumplido|Cumplido (3)|Nivel 3: Cumplido|3. Fulfilled|Nivel 4 - avanzado", "3 3 3 3 4")]
    [InlineData("Nivel: 3|Nivel de madurez: 4|Nivel\n2|Parcialmente\ncumplido|Resultado: 5", "3 4 2 2 5")]
    [InlineData("nivell 2|3. maila|Stufe 4", "2 3 4")]
    public void Numbers(string column, string expected) => Reads("mmssc", column, expected);

    [Theory]
    [InlineData("I|II|III|IV|V", "1 2 3 4 5")]
    [InlineData("i|ii|iii|iv|v", "1 2 3 4 5")]
    [InlineData("Ⅰ|Ⅱ|ⅲ|Ⅳ|Ⅴ", "1 2 3 4 5")]
    [InlineData("Nivel I|Nivel II|Nivel IV|Level V", "1 2 4 5")]
    [InlineData("1/5|3/5|5/5", "1 3 5")]
    [InlineData("1 de 5|2 of 5|3 sur 5|4 su 5|5 out of 5|Nivel 3 de 5", "1 2 3 4 5 3")]
    [InlineData("N1|N2|N3|N5", "1 2 3 5")]
    [InlineData("L1|l4|L5", "1 4 5")]
    [InlineData("Niv. 3|Niv 4|niv.5|Lvl 2|Nv. II", "3 4 5 2 2")]
    [InlineData("①|②|③|④|⑤", "1 2 3 4 5")]
    [InlineData("❶|❺|➂|➍|⑵", "1 5 3 4 2")]
    [InlineData("１|２|Nivel ５|3️⃣|４", "1 2 5 3 4")]
    [InlineData("Nivel 3 (2024)|③ bueno|N3 - Cumplido|N4 - Cumplido", "3 Unknown 3 Contradiction")]
    public void Ordinals(string column, string expected) => Reads("mmssc", column, expected);

    [Theory]
    [InlineData("★☆☆☆☆|★★☆☆☆|★★★☆☆|★★★★☆|★★★★★", "1 2 3 4 5")]
    [InlineData("★|★★★|★★★★★", "1 3 5")]
    [InlineData("⭐|⭐⭐|⭐⭐⭐⭐⭐", "1 2 5")]
    [InlineData("★★★☆☆|★★|★★★★", "3 2 4")]
    [InlineData("○|◔|◑|◕|●", "1 2 3 4 5")]
    [InlineData("▮▯▯▯▯|▮▮▮▯▯|▮▮▮▮▮", "1 3 5")]
    [InlineData("■■■□□|■□□□□|■■■■■", "3 1 5")]
    [InlineData("●●●○○|●○○○○|●●●●○", "3 1 4")]
    [InlineData("█░░░░|██░░░|█████", "1 2 5")]
    [InlineData("🟩🟩🟩⬜⬜|🟩⬜⬜⬜⬜", "3 1")]
    [InlineData("+|++|+++|+++++", "1 2 3 5")]
    [InlineData("*|***|*****", "1 3 5")]
    public void Pictures(string column, string expected) => Reads("mmssc", column, expected);

    [Theory]
    [InlineData("🔴|🟡|🟢", "red yellow green")]
    [InlineData("🔴️|🟢 Verde|🟡 ", "red green yellow")]
    [InlineData("🟥|🟨|🟩", "red yellow green")]
    [InlineData("❤️|❤|💛|💚", "red red yellow green")]
    [InlineData("🟢 cumple|verde 🟢|🔴🔴", "green green red")]
    [InlineData("#FF0000|#FFFF00|#00B050", "red yellow green")]
    [InlineData("FF0000|ffff00|00B050", "red yellow green")]
    [InlineData("#F00|0xFF0000|FFFF0000|#00B050FF", "red red red green")]
    [InlineData("rgb(255,0,0)|RGB(255, 255, 0)|rgba(0,176,80,1)|rgb(0 176 80)", "red yellow green green")]
    [InlineData("#FF0000 (rojo)|Rojo - #C00000", "red red")]
    [InlineData("~FF0000|~FFFF00|~00B050", "red yellow green")]
    public void Colours(string column, string expected) => Reads(Iso, column, expected);

    [Fact]
    public void Now_and_planned_where_the_heading_says_so()
    {
        var sample = Column.Of("2 → 3|1->2|5→5|Nivel 2 => 4|3 a 4|Inicial → Cumplido") with { ArrowMeansPlanned = true };

        Assert.Equal("2>3 1>2 5>5 2>4 3>4 1>3", Column.Short(Column.Finder("mmssc").Find(sample)));
    }

    [Fact]
    public void Strokes_are_now_and_planned_unless_all_are_out_of_the_same_number()
    {
        var finder = Column.Finder("mmssc");

        Assert.Equal("2>3 1>4 3>5", Column.Short(finder.Find(Column.Of("2 / 3|1/4|3/5") with { ArrowMeansPlanned = true })));
        Assert.Equal("NowAndPlanned NowAndPlanned", Column.Short(finder.Find(Column.Of("2/5|3/5") with { ArrowMeansPlanned = true })));
    }

    [Fact]
    public void Signs_speak_by_their_font_colour()
    {
        // The number of the cell stands in for its font colour.
        var finder = Column.Finder(Iso, ink: cell => cell.Kind == CellKind.Text ? (int)cell.Number : null);
        Cell Sign(string sign, int ink) => new(CellKind.Text, sign, ink, null, CellTraits.None);
        var codebook = finder.Find(Column.Of([Sign("●", 0xFF0000), Sign("●", 0xFFC000), Sign("●", 0x00B050), Sign("■", 0x00B050), Sign("●", 0x0070C0), Sign("ver", 0x00B050)]));

        Assert.Equal("red yellow green green Unknown Unknown", Column.Short(codebook));
        Assert.Equal(Alphabet.Ink, codebook.Alphabet);
        Assert.Equal("FillOnlyMarks", Column.Short(finder.Find(Column.Of([Sign("●", 0xFF0000)], 12))));
    }

    [Fact]
    public void Shares_are_scores()
    {
        var finder = Column.Finder("smr@rmm-2.0:completeness");

        Assert.Equal("0.65 0.65 0.65 1 OutOfRange OtherTotal", Column.Short(finder.Find(Column.Of("0.65|0,65|65 %|1|65|3/5"))));
        Assert.Equal("0.65 1 0.01", Column.Short(finder.Find(Column.Of("65|100|1") with { Percent = true })));
    }

    private static void Reads(string scale, string column, string expected)
    {
        var codebook = Column.Finder(scale).Find(Column.Of(column));

        Assert.Equal(expected, Column.Short(codebook));
    }
}

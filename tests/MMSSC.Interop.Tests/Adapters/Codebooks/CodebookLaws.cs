using CsCheck;
using MMSSC.Interop.Adapters.Codebooks;
using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Tests.Adapters.Codebooks;

/// <summary>What holds for every alphabet, scale and column.</summary>
public class CodebookLaws
{
    private const string Iso = "iso-18091@2019";
    private const string Smr = "smr@2018";
    private const string Mmssc = "mmssc";
    private const string Odd = "Rojo verde amarillo rojo|¬¬|lorem ipsum|9q9|~~|☂|Sí|x y z|12-B|\u0001|<script>|=1+1|'|%|1e9|∞|½|٪";

    // For each alphabet of a scale the signs of its levels, lowest first.
    private static readonly (string Scale, string[] Signs)[] alphabets =
    [
        .. from signs in (string[])[
            "Rojo|Amarillo|Verde", "red|yellow|green", "vermell|groc|verd", "gorria|horia|berdea", "rot|gelb|grün", "rood|geel|groen", "Crítico|En desarrollo|Logrado", "R|A|V", "R|G|V", "R|Y|G", "R|A|G", "R|J|V",
            "🔴|🟡|🟢", "🟥|🟨|🟩", "❤️|💛|💚", "#FF0000|#FFFF00|#00B050", "FF0000|FFC000|00B050", "rgb(255,0,0)|rgb(255,255,0)|rgb(0,176,80)", "~FF0000|~FFFF00|~00B050", "~FFC7CE|~FFEB9C|~C6EFCE",
            "Semáforo: rojo|Semáforo: amarillo|Semáforo: verde", "Rojo (no cumple)|Amarillo (en proceso)|Verde (cumple)", "rojo¹|amarillo²|verde³"] select (Iso, signs.Split('|')),
        .. from scale in (string[])[Mmssc, Smr]
           from signs in (string[])[
            "1|2|3|4|5", "1.0|2.0|3.0|4.0|5.0", "I|II|III|IV|V", "i|ii|iii|iv|v", "Ⅰ|Ⅱ|Ⅲ|Ⅳ|Ⅴ", "1/5|2/5|3/5|4/5|5/5", "1 de 5|2 de 5|3 de 5|4 de 5|5 de 5", "Niv1|Niv2|Niv3|Niv4|Niv5", "Niv. 1|Niv. 2|Niv. 3|Niv. 4|Niv. 5", "①|②|③|④|⑤", "❶|❷|❸|❹|❺", "１|２|３|４|５",
            "★☆☆☆☆|★★☆☆☆|★★★☆☆|★★★★☆|★★★★★", "★|★★|★★★|★★★★|★★★★★", "○|◔|◑|◕|●", "▮▯▯▯▯|▮▮▯▯▯|▮▮▮▯▯|▮▮▮▮▯|▮▮▮▮▮", "●○○○○|●●○○○|●●●○○|●●●●○|●●●●●", "+|++|+++|++++|+++++", "Nivel I|Nivel II|Nivel III|Nivel IV|Nivel V"] select (scale, signs.Split('|')),
        (Mmssc, ["Initial", "Partially fulfilled", "Fulfilled", "Improving", "Sustainably optimising"]),
        (Mmssc, ["Inicial", "Parcialmente cumplido", "Cumplido", "En mejora", "En optimización sostenible"]),
        (Smr, ["S", "M", "A", "R", "T"]), (Smr, ["I", "M", "A", "R", "V"]), (Smr, ["Inicial", "Moderada", "Avanzada", "Robusta", "Vertebrada"]),
    ];

    private static readonly Dictionary<string, CodebookFinder> finders = ((string[])[Iso, Smr, Mmssc]).ToDictionary(name => name, name => Column.Finder(name));

    private static readonly Gen<(string Scale, string[] Signs)> oneAlphabet = Gen.Int[0, alphabets.Length - 1].Select(at => alphabets[at]);

    private static readonly Gen<string> unheard = Gen.OneOf(
        Pick(Odd.Split('|')).Where(text => text.Length > 0 && text != "~~"),
        Gen.String[Gen.Char['ꙁ', 'ꙭ'], 3, 9]);

    [Fact]
    public void A_column_of_one_alphabet_reads_back_exactly_its_levels() => Gen.Select(oneAlphabet, Gen.Int[0, int.MaxValue - 1], Gen.Int[1, 40]).Sample((alphabet, seed, count) =>
    {
        var levels = Column.Scale(alphabet.Scale).Scale.Levels;
        var order = Shuffled(alphabet.Signs.Length, seed);
        var codebook = finders[alphabet.Scale].Find(Column.Of(order.Select(at => Column.Cell(alphabet.Signs[at])), count));

        Assert.Equal(string.Join(' ', order.Select(at => levels[at].Code)), Column.Short(codebook));
        Assert.Equal(1, codebook.Explained);
        Assert.Empty(codebook.Questions);
    }, iter: 1_000);

    [Fact]
    public void A_part_of_the_signs_means_fewer_levels_and_never_other_ones() => Gen.Select(oneAlphabet, Gen.Int[1, 31]).Sample((alphabet, mask) =>
    {
        var levels = Column.Scale(alphabet.Scale).Scale.Levels;
        var kept = Enumerable.Range(0, alphabet.Signs.Length).Where(at => (mask & (1 << at)) != 0).ToArray();
        var codebook = finders[alphabet.Scale].Find(Column.Of(kept.Select(at => Column.Cell(alphabet.Signs[at]))));

        Assert.All(codebook.Entries.Zip(kept), line => Assert.True(line.First.Entry.Meaning != Meaning.Level || line.First.Entry.Level == levels[line.Second], $"{Column.Short(codebook)} of {string.Join('|', kept.Select(at => alphabet.Signs[at]))}"));
    }, iter: 1_000);

    [Fact]
    public void Order_does_not_matter() => Gen.Select(Columns(), Gen.Int[0, int.MaxValue - 1]).Sample((column, seed) =>
    {
        var (scale, cells) = column;
        var order = Shuffled(cells.Length, seed);
        var first = finders[scale].Find(Column.Of(cells));
        var second = finders[scale].Find(Column.Of(order.Select(at => cells[at])));

        Assert.Equal(order.Select(at => first.Entries[at].Entry), second.Entries.Select(line => line.Entry));
        Assert.Equal(first.Questions.SelectMany(question => question.Answers), second.Questions.SelectMany(question => question.Answers));
        Assert.Equal((first.Alphabet, first.Explained), (second.Alphabet, second.Explained));
    }, iter: 1_000);

    [Fact]
    public void A_look_that_no_alphabet_knows_changes_no_other_ones_level_but_to_a_doubt() => Gen.Select(oneAlphabet, unheard).Sample((alphabet, strange) =>
    {
        var cells = alphabet.Signs.Select(Column.Cell).ToArray();
        var before = finders[alphabet.Scale].Find(Column.Of(cells));
        var after = finders[alphabet.Scale].Find(Column.Of([.. cells, new Cell(CellKind.Text, strange, 0, null, CellTraits.None)]));

        Assert.NotEqual(Meaning.Level, after.Entries[^1].Entry.Meaning);
        Assert.All(before.Entries.Zip(after.Entries), pair => Assert.True(
            pair.First.Entry == pair.Second.Entry || pair.Second.Entry.Meaning is Meaning.Doubt or Meaning.Unknown, $"{strange}: {Column.Short(before)} and then {Column.Short(after)}"));
    }, iter: 1_000);

    [Fact]
    public void What_was_seen_is_read_as_its_entry_and_no_text_is_two_levels() => Columns().Sample(column =>
    {
        var codebook = finders[column.Scale].Find(Column.Of(column.Cells));

        Assert.All(codebook.Entries, line => Assert.Equal(line.Entry, codebook.Read(line.Cell.Cell)));
        Assert.All(
            codebook.Entries.Where(line => line.Entry.Meaning == Meaning.Level && !line.Cell.Cell.IsBlank).GroupBy(line => line.Cell.Cell.Text),
            text => Assert.Single(text.Select(line => line.Entry.Level).Distinct()));
    }, iter: 1_000);

    [Fact]
    public void Hostile_texts_are_read_to_something() => Gen.Select(
        Gen.OneOf(
            Gen.String[Gen.Char, 0, 2_000],
            Gen.String[Pick("verdojam /()-→>★●1235%de?.,:;\u0000\u0001\uFE0F#IVX".ToCharArray()), 0, 200],
            Gen.Select(Pick("verde ", "(", "no ", "a ", "→", "★", "3 de ", "🔴"), Gen.Int[1, 20_000]).Select((part, times) => string.Concat(Enumerable.Repeat(part, Math.Min(times, 40_000 / part.Length))))),
        Pick(Iso, Smr, Mmssc)).Sample((text, scale) =>
    {
        var cell = new Cell(CellKind.Text, text, 0, null, CellTraits.None);
        var codebook = finders[scale].Find(Column.Of([cell, Column.Cell("3")]));

        Assert.Equal(codebook.Entries[0].Entry, codebook.Read(cell));
        Assert.True(text.Length <= 200 || codebook.Entries[0].Entry.Meaning == Meaning.Unknown);
    }, iter: 1_000);

    /// <summary>Columns of any signs of a scale, some of them filled, with strange texts among them.</summary>
    private static Gen<(string Scale, Cell[] Cells)> Columns() => Pick(Iso, Smr, Mmssc).SelectMany(scale =>
    {
        var signs = alphabets.Where(alphabet => alphabet.Scale == scale).SelectMany(alphabet => alphabet.Signs).Distinct().ToArray();
        var cell = Gen.Select(Gen.OneOf(Pick(signs), Pick(signs), unheard), Pick<int?>(null, null, null, 0xFF0000, 0x00B050, 0xBFBFBF))
            .Select((sign, fill) => Column.Cell(sign) is var read && fill is not null ? read with { Fill = fill } : read);
        return cell.Array[1, 9].Select(cells => (scale, cells.Distinct().ToArray()));
    });

    private static Gen<T> Pick<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(at => items[at]);

    private static int[] Shuffled(int count, int seed)
    {
        var order = Enumerable.Range(0, count).ToArray();
        new Random(seed).Shuffle(order);
        return order;
    }
}

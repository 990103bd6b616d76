using System.Text;
using CsCheck;
using MMSSC.Interop.Files.Json;

namespace MMSSC.Interop.Tests.Files.Json;

public class JsonLinesLaws
{
    private static readonly string[] pieces = ["a", "\n", "\r\n", "\r", "é", "€", "😀", "long line ", "\n\n"];

    private static readonly Gen<string> texts = Gen.Int[0, pieces.Length - 1].Array[1, 400].Select(picked => string.Concat(picked.Select(piece => pieces[piece])));

    /// <summary>Whatever was asked before, a byte is on the line after the line ends before it, and in the column of the UTF-16 units since.</summary>
    [Fact]
    public void A_place_is_that_of_counting_from_the_start() => Gen.Select(texts, Gen.Int[0, int.MaxValue].Array[1, 30], Gen.Bool).Sample((text, asked, inOrder) =>
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        int[] starts = [.. Enumerable.Range(0, bytes.Length).Where(at => (bytes[at] & 0xC0) != 0x80)];
        var offsets = asked.Select(number => starts[number % starts.Length]).ToArray();
        var lines = new JsonLines(bytes);
        return (inOrder ? offsets.Order() : offsets.AsEnumerable()).All(offset => lines.Find(offset) == Counted(bytes, offset));
    });

    private static (int Line, int Column) Counted(byte[] bytes, int offset)
    {
        var before = Encoding.UTF8.GetString(bytes, 0, offset);
        var isSplit = offset > 0 && bytes[offset - 1] == '\r' && bytes[offset] == '\n';
        var ended = before.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        ended = isSplit ? ended[..^1] + "x" : ended;
        return (ended.Count(character => character == '\n') + 1, ended.Length - ended.LastIndexOf('\n'));
    }
}

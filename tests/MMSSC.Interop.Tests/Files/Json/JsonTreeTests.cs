using System.Text;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files.Json;

namespace MMSSC.Interop.Tests.Files.Json;

public sealed class JsonTreeTests
{
    [Fact]
    public void A_value_knows_its_line_its_column_and_its_pointer()
    {
        var root = Parse("{\n\t\"a\": [1, {\"b/~\": \"x\"}],\r\n  \"c\": null\n}");
        var inner = root.Find("a").Values.ToList()[1].Find("b/~");
        Assert.Equal("file.json:2:19", inner.Location.ToString());
        Assert.Equal("/a/1/b~1~0", inner.Location.Pointer);
        Assert.Equal("file.json:2:12", inner.NameLocation.ToString());
        Assert.Equal("file.json:3:8", root.Find("c").Location.ToString());
        Assert.Equal("", root.Pointer);
    }

    [Fact]
    public void A_column_counts_characters_not_bytes_and_a_byte_order_mark_is_none()
    {
        var bytes = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes("{\"ñandú €\": 1, \"x\": 2}")).ToArray();
        var root = Parse(bytes);
        Assert.Equal("file.json:1:21", root.Find("x").Location.ToString());
    }

    [Fact]
    public void Columns_are_right_far_into_a_file_of_one_line()
    {
        var text = "[" + string.Join(",", Enumerable.Repeat("\"áéí€\"", 2000)) + "]";
        var nodes = Parse(text).Values.ToList();
        for (var i = 0; i < nodes.Count; i += 37)
        {
            Assert.Equal(2 + (7 * i), nodes[i].Location.Column);
            Assert.Equal($"/{i}", nodes[i].Location.Pointer);
        }
    }

    [Fact]
    public void A_carriage_return_alone_ends_a_line_too()
    {
        Assert.Equal(3, Parse("[\r1,\r2]").Values.ToList()[1].Location.Line);
    }

    [Theory]
    [InlineData("\"\\u0041\\n\\t\\\"\\\\\\/\"", "A\n\t\"\\/")]
    [InlineData("\"\\ud83d\\ude00 ok\"", "😀 ok")]
    [InlineData("\"plain é\"", "plain é")]
    public void Escapes_are_read(string json, string expected)
    {
        Assert.Equal(expected, Parse($"[{json}]").Values.ToList()[0].Text);
    }

    [Fact]
    public void A_name_is_found_however_it_is_escaped()
    {
        var root = Parse("{\"\\u0069d\": 1}");
        Assert.True(root.Values.ToList()[0].IsNamed("id", "id"u8));
        Assert.Equal(1, root.Find("id").Number);
    }

    [Fact]
    public void A_line_of_a_larger_file_counts_from_where_it_stands()
    {
        var findings = new List<Diagnostic>();
        var tree = JsonTreeReader.Read("{\"a\": 1}"u8.ToArray(), "file.ndjson", new(findings), firstLine: 12)!;
        Assert.Equal("file.ndjson:12:7", tree.Root.Find("a").Location.ToString());
    }

    private static JsonNode Parse(string json) => Parse(Encoding.UTF8.GetBytes(json));

    private static JsonNode Parse(byte[] json)
    {
        var findings = new List<Diagnostic>();
        var tree = JsonTreeReader.Read(json, "file.json", new(findings));
        Assert.Empty(findings);
        return tree!.Root;
    }
}

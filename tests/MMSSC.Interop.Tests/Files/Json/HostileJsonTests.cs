using System.Text;
using CsCheck;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files.Json;

namespace MMSSC.Interop.Tests.Files.Json;

public sealed class HostileJsonTests
{
    [Theory]
    [InlineData("", "MMI1001", 1, 1, "empty")]
    [InlineData(" \n ", "MMI1001", 1, 1, "empty")]
    [InlineData("{", "MMI1001", 1, 2, "ends before")]
    [InlineData("{\"a\": \"x", "MMI1001", 1, 9, "ends before")]
    [InlineData("{\"a\": tru", "MMI1001", 1, 10, "ends before")]
    [InlineData("[1,]", "MMI1001", 1, 4, "follows a comma")]
    [InlineData("{\n \"a\": 1,\n}", "MMI1001", 3, 1, "follows a comma")]
    [InlineData("[1 \"x\"]", "MMI1001", 1, 4, "no comma")]
    [InlineData("{\"a\": 1\n \"b\": 2}", "MMI1001", 2, 2, "no comma")]
    [InlineData("{'a': 1}", "MMI1001", 1, 2, "single quotation mark")]
    [InlineData("// note\n{}", "MMI1001", 1, 1, "comment")]
    [InlineData("{\"a\": 1 /* note */}", "MMI1001", 1, 9, "comment")]
    [InlineData("[\"a\tb\"]", "MMI1001", 1, 4, "control character")]
    [InlineData("{} {}", "MMI1001", 1, 4, "follows the end")]
    [InlineData("[01]", "MMI1001", 1, 3, "does not belong")]
    [InlineData("[NaN]", "MMI1001", 1, 2, "'N'")]
    [InlineData("[\"\\x\"]", "MMI1001", 1, 4, "'x'")]
    public void What_is_no_json_is_refused_at_its_place(string json, string code, int line, int column, string said)
    {
        var finding = Assert.Single(Refused(Encoding.UTF8.GetBytes(json)));
        Assert.Equal(code, finding.Code);
        Assert.Equal((line, column), (finding.Location.Line, finding.Location.Column));
        Assert.Contains(said, finding.Message["en"], StringComparison.Ordinal);
        Assert.False(finding.Help.IsEmpty);
    }

    [Fact]
    public void Bytes_that_are_not_utf_8_are_refused_where_they_begin()
    {
        var finding = Assert.Single(Refused([.. "{\n\"a\": \"ca"u8, 0xF1, .. "on\"}"u8]));
        Assert.Equal(("MMI1002", 2, 9), (finding.Code, finding.Location.Line, finding.Location.Column));
    }

    [Fact]
    public void Utf_16_is_refused()
    {
        Assert.Equal("MMI1002", Assert.Single(Refused(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{}")).ToArray())).Code);
    }

    [Fact]
    public void Sixty_four_levels_are_read_and_ten_thousand_are_refused()
    {
        var findings = new List<Diagnostic>();
        Assert.NotNull(JsonTreeReader.Read(Nested(64), "file.json", new(findings)));
        Assert.Empty(findings);
        Assert.Equal("MMI1003", Assert.Single(Refused(Nested(65))).Code);
        var finding = Assert.Single(Refused(Nested(10_000)));
        Assert.Equal(("MMI1003", 65), (finding.Code, finding.Location.Column));
    }

    [Fact]
    public void A_text_of_a_hundred_megabytes_is_refused_by_the_size_of_the_file()
    {
        var bytes = new byte[100 << 20];
        bytes.AsSpan().Fill((byte)'a');
        "[\""u8.CopyTo(bytes);
        Assert.Equal("MMI1004", Assert.Single(Refused(bytes)).Code);
    }

    [Fact]
    public void A_text_of_two_megabytes_is_refused_where_it_stands()
    {
        var finding = Assert.Single(Refused(Encoding.UTF8.GetBytes($"[1, \"{new string('a', 2 << 20)}\"]")));
        Assert.Equal(("MMI1004", 5), (finding.Code, finding.Location.Column));
    }

    [Fact]
    public void Millions_of_values_are_refused_with_bounded_memory()
    {
        var bytes = new byte[20 << 20];
        for (var i = 0; i < bytes.Length - 1; i += 2)
        {
            bytes[i] = (byte)'1';
            bytes[i + 1] = (byte)',';
        }

        bytes[0] = (byte)'[';
        bytes[1] = (byte)' ';
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("MMI1004", Assert.Single(Refused(bytes)).Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 250L << 20);
    }

    [Fact]
    public void Too_many_properties_of_one_object_are_refused()
    {
        var json = "{" + string.Join(",", Enumerable.Range(0, 20_000).Select(i => $"\"k{i}\":1")) + "}";
        Assert.Equal("MMI1004", Assert.Single(Refused(Encoding.UTF8.GetBytes(json))).Code);
    }

    [Theory]
    [InlineData("{\"a\": 1, \"a\": 2}", 10)]
    [InlineData("{\"a\": 1, \"b\": 3, \"\\u0061\": 2}", 18)]
    public void A_key_that_stands_twice_is_an_error_and_the_first_counts(string json, int column)
    {
        var findings = new List<Diagnostic>();
        var tree = JsonTreeReader.Read(Encoding.UTF8.GetBytes(json), "file.json", new(findings))!;
        var finding = Assert.Single(findings);
        Assert.Equal(("MMI1005", column), (finding.Code, finding.Location.Column));
        Assert.Equal(1, tree.Root.Find("a").Number);
    }

    [Fact]
    public void A_key_that_stands_twice_among_very_many_is_found()
    {
        var findings = new List<Diagnostic>();
        var json = "{" + string.Join(",", Enumerable.Range(0, 500).Select(i => $"\"k{i % 499}\":1")) + "}";
        JsonTreeReader.Read(Encoding.UTF8.GetBytes(json), "file.json", new(findings));
        Assert.Equal("/k0", Assert.Single(findings).Location.Pointer);
    }

    [Theory]
    [InlineData("[\"\\ud83d\"]")]
    [InlineData("[\"\\ude00\\ud83d\"]")]
    [InlineData("{\"\\ud83d\\n\": 1}")]
    public void Half_of_a_character_is_an_error_and_the_rest_is_read(string json)
    {
        var findings = new List<Diagnostic>();
        var tree = JsonTreeReader.Read(Encoding.UTF8.GetBytes(json), "file.json", new(findings))!;
        Assert.Equal("MMI1013", Assert.Single(findings).Code);
        var value = tree.Root.Values.ToList()[0];
        Assert.Contains('\uFFFD', value.Name.Length > 0 ? value.Name : value.Text);
    }

    [Fact]
    public void After_a_thousand_findings_only_their_existence_is_said()
    {
        var findings = new List<Diagnostic>();
        var json = "[" + string.Join(",", Enumerable.Repeat("{\"a\":1,\"a\":2}", 5000)) + "]";
        JsonTreeReader.Read(Encoding.UTF8.GetBytes(json), "file.json", new(findings));
        Assert.Equal(JsonLimits.Findings + 1, findings.Count);
        Assert.Equal("MMI1014", findings[^1].Code);
    }

    [Fact]
    public void Any_bytes_are_read_or_refused_and_nothing_is_thrown()
    {
        var seeds = new[] { "{\"a\": [1, \"\\u00e9\", {\"b\": null}], \"c\": -1.5e3}", "[\"\\ud83d\\ude00\", true, false]", "{\"ñ\": \"€😀\"}" };
        Gen.Select(Gen.Int[0, seeds.Length - 1], Gen.Int[0, 60], Gen.Byte, Gen.Int[0, 60]).Sample(change =>
        {
            var (seed, at, value, cut) = change;
            var bytes = Encoding.UTF8.GetBytes(seeds[seed]);
            bytes[at % bytes.Length] = value;
            var findings = new List<Diagnostic>();
            var tree = JsonTreeReader.Read(bytes.AsMemory(0, Math.Min(bytes.Length, bytes.Length - (cut % 4))), "file.json", new(findings));
            Assert.True(tree is not null || findings.Count > 0);
            Assert.All(findings, finding => Assert.True(finding.Location.Line >= 1 && finding.Location.Column >= 1));
        });
    }

    private static List<Diagnostic> Refused(byte[] json)
    {
        var findings = new List<Diagnostic>();
        Assert.Null(JsonTreeReader.Read(json, "file.json", new(findings)));
        return findings;
    }

    private static byte[] Nested(int depth) => Encoding.UTF8.GetBytes(new string('[', depth) + new string(']', depth));
}

using System.Text.Json;
using CsCheck;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Reports;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Laws;

/// <summary>A page about a mapping leaves nothing of it out and counts nothing twice.</summary>
public class MappingPageLaws
{
    private const int Cases = 200;

    [Fact]
    public void Each_link_stands_in_the_list_once_and_in_the_matrix_once() => Generated.Mapping.Sample(
        mapping =>
        {
            using var page = Page(mapping);
            var listed = Items(page, "links", "groups").SelectMany(group => group.GetProperty("links").EnumerateArray()).Select(link => link.GetProperty("anchor").GetString()!).ToArray();
            var drawn = Items(page, "matrix", "row_groups").SelectMany(group => group.GetProperty("items").EnumerateArray()).SelectMany(row => row.GetProperty("cells").EnumerateArray())
                .Where(cell => cell.ValueKind == JsonValueKind.Object).Select(cell => cell.GetProperty("anchor").GetString()!).ToArray();
            return listed.Length == mapping.Links.Length && listed.Distinct().Count() == listed.Length && listed.Order().SequenceEqual(drawn.Order());
        },
        iter: Cases);

    [Fact]
    public void Each_element_is_linked_or_pending_or_left_out_or_open_and_only_one_of_these() => Generated.Mapping.Sample(
        mapping =>
        {
            using var page = Page(mapping);
            return new[] { "source", "target" }.All(side => page.RootElement.GetProperty("coverage").GetProperty(side).GetProperty("rows").EnumerateArray().All(row =>
                Count(row, "elements") == Count(row, "linked") + Count(row, "pending") + Count(row, "left_out") + Count(row, "open")));
        },
        iter: Cases);

    private static int Count(JsonElement row, string name) => row.GetProperty(name).GetInt32();

    private static JsonElement.ArrayEnumerator Items(JsonDocument page, string section, string name) => page.RootElement.GetProperty(section).GetProperty(name).EnumerateArray();

    private static JsonDocument Page(Mapping mapping) => JsonDocument.Parse(
        MappingDocument.Render(new() { Language = "en", Date = PartialDate.Of(2026, 11, 24)!.Value, Mapping = mapping }, ReportFormat.Json).Text!);
}

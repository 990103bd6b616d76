using System.Text;
using CsCheck;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Schemas;

namespace MMSSC.Interop.Tests.Files.Plans;

/// <summary>A plan that is written and read is the same plan, and is written the same; what is wrong with a file is said at its place.</summary>
public sealed class PlanFileLaws
{
    [Fact]
    public void A_plan_that_is_written_and_read_is_the_same_and_is_written_the_same() => GeneratedPlan.Any.Sample(
        plan =>
        {
            var first = Write(plan);
            var findings = new List<Diagnostic>();
            var read = PlanFileReader.Read(first, "a.plan.json", findings)!;

            Assert.Empty(findings);
            Assert.Equal(PlanText.Of(plan), PlanText.Of(read.Plan));
            Assert.Equal(Text(first), Text(Write(read.Plan)));
            Assert.Equal(Text(first), Text(CanonicalFormatter.Format(first, "a.plan.json", findings)!.Value.ToArray()));
        },
        iter: 200);

    [Fact]
    public void What_is_written_is_right_by_the_schema() => GeneratedPlan.Any.Sample(
        plan => Assert.Empty(SchemaValidator.For(SchemaKind.Plan).Validate(Write(plan), "a.plan.json")), iter: 10);

    [Fact]
    public void The_largest_example_is_written_as_it_stands()
    {
        var bytes = File.ReadAllBytes(Support.RepositoryRoot.Combine("schemas", "examples", "plan", "valid", "everything.json"));
        var read = PlanFileReader.Read(bytes, "everything.json", [])!;

        Assert.Equal("iso-18091@2019", Assert.Single(read.Plan.Tables).Model);
        Assert.Equal(Text(bytes), Text(CanonicalFormatter.Format(bytes, "everything.json", [])!.Value.ToArray()));
    }

    [Theory]
    [InlineData("{\"formatVersion\": 2, \"form\": {\"kind\": \"delimited\"}, \"tables\": []}", "MMI1012", "/formatVersion")]
    [InlineData("{\"formatVersion\": 1, \"form\": {\"kind\": \"delimited\"}, \"tables\": [{\"model\": \"a@1\", \"arrangement\": \"x\", \"firstRow\": 1, \"columns\": []}]}", "MMI1010", "/tables/0/arrangement")]
    [InlineData("{\"formatVersion\": 1, \"form\": {\"kind\": \"delimited\"}, \"tables\": [{\"model\": \"a@1\", \"arrangement\": \"element-per-row\", \"firstRow\": 1, \"columns\": [{\"column\": \"ZZZZZ\", \"role\": \"rating\"}]}]}", "MMI1011", "/tables/0/columns/0/column")]
    [InlineData("{\"formatVersion\": 1, \"form\": {\"kind\": \"delimited\"}, \"tables\": [{\"model\": \"a@1\", \"arrangement\": \"element-per-row\", \"firstRow\": 1, \"columns\": [], \"rows\": [{\"row\": 2, \"kind\": \"group\"}, {\"row\": 2, \"kind\": \"group\"}]}]}", "MMI1017", "/tables/0/rows/1/row")]
    [InlineData("{\"formatVersion\": 1, \"form\": {\"kind\": \"delimited\"}, \"tables\": [{\"model\": \"a@1\", \"arrangement\": \"element-per-row\", \"firstRow\": 4294967296, \"columns\": []}]}", "MMI1009", "/tables/0/firstRow")]
    public void What_is_wrong_is_said_at_its_place(string json, string code, string pointer)
    {
        var findings = new List<Diagnostic>();
        PlanFileReader.Read(Encoding.UTF8.GetBytes(json), "a.plan.json", findings);

        var finding = Assert.Single(findings);
        Assert.Equal((code, pointer), (finding.Code, finding.Location.Pointer));
    }

    [Fact]
    public void A_file_with_more_tables_than_any_book_has_is_refused()
    {
        var table = "{\"model\": \"a@1\", \"arrangement\": \"element-per-row\", \"firstRow\": 1, \"columns\": []}";
        var json = $"{{\"formatVersion\": 1, \"form\": {{\"kind\": \"delimited\"}}, \"tables\": [{string.Join(',', Enumerable.Repeat(table, 501))}]}}";
        var findings = new List<Diagnostic>();
        PlanFileReader.Read(Encoding.UTF8.GetBytes(json), "a.plan.json", findings);

        Assert.Equal("/tables", Assert.Single(findings).Location.Pointer);
    }

    private static byte[] Write(ReadingPlan plan)
    {
        using var stream = new MemoryStream();
        PlanFileWriter.Write(stream, plan);
        return stream.ToArray();
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}

using MMSSC.Interop.Schemas;
using MMSSC.Interop.Tests.Files;
using NJsonSchema;

namespace MMSSC.Interop.Tests.Schemas;

/// <summary>Another schema library judges the examples and the shipped files as the one that the product asks does.</summary>
public sealed class SecondOpinionTests
{
    public static TheoryData<string> Kinds => SchemaFixture.Kinds;

    public static TheoryData<string> Shipped => SchemaValidatorTests.Shipped;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Examples_are_judged_alike(string kind)
    {
        var fileKind = SchemaFixture.Kind(kind);
        var schema = await JsonSchema.FromJsonAsync(SchemaValidator.SchemaText(fileKind));
        Assert.All(SchemaFixture.Valid(fileKind), fixture => Assert.True(Accepts(schema, fixture.Bytes)));
        Assert.All(SchemaFixture.Invalid(fileKind), fixture => Assert.False(Accepts(schema, fixture.Bytes)));
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public async Task A_shipped_file_is_accepted(string path)
    {
        var kind = path.Split('/')[0] switch { "models" => SchemaKind.Model, "mappings" => SchemaKind.Mapping, _ => SchemaKind.Guidance };
        Assert.True(Accepts(await JsonSchema.FromJsonAsync(SchemaValidator.SchemaText(kind)), ShippedFiles.Bytes(path)));
    }

    private static bool Accepts(JsonSchema schema, ReadOnlySpan<byte> file) => schema.Validate(System.Text.Encoding.UTF8.GetString(file)).Count == 0;
}

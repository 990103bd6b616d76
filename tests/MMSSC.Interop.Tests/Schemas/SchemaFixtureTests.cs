using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Files.Examples;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Schemas;
using MMSSC.Interop.Tests.Files;

namespace MMSSC.Interop.Tests.Schemas;

public sealed class SchemaFixtureTests
{
    private static readonly Model[] models = [ShippedFiles.Model("models/iso-18091/2019.json")];

    public static TheoryData<string> Kinds => SchemaFixture.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_valid_example_is_accepted(string kind)
    {
        var validator = SchemaValidator.For(SchemaFixture.Kind(kind));
        Assert.All(SchemaFixture.Valid(SchemaFixture.Kind(kind)), fixture => Assert.Empty(validator.Validate(fixture.Bytes, fixture.Name)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_invalid_example_is_refused_for_its_keyword_at_its_place(string kind)
    {
        var validator = SchemaValidator.For(SchemaFixture.Kind(kind));
        Assert.All(SchemaFixture.Invalid(SchemaFixture.Kind(kind)), fixture =>
        {
            var findings = validator.Validate(fixture.Bytes, fixture.Name);
            var finding = Assert.Single(findings);
            Assert.Equal((fixture.Code, fixture.Place), (finding.Code, finding.Location.Pointer));
            Assert.True(finding.Location.Line >= 1 && finding.Location.Column >= 1 && !finding.Help.IsEmpty, fixture.Name);
        });
    }

    /// <summary>What no reader refuses is installed without the schema being asked: this law stands in its place.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_reader_says_of_each_example_what_the_schema_says(string kind)
    {
        var fileKind = SchemaFixture.Kind(kind);
        if (Reader(fileKind) is not { } read)
        {
            Assert.Equal(SchemaKind.Translation, fileKind);
            return;
        }

        Assert.All(SchemaFixture.Valid(fileKind), fixture => Assert.Empty(read(fixture)));
        Assert.All(SchemaFixture.Invalid(fileKind), fixture =>
        {
            var findings = read(fixture);
            Assert.Contains((fixture.Code, fixture.Place, Severity.Error), findings.Select(finding => (finding.Code, finding.Location.Pointer ?? "", finding.Severity)));
            Assert.Empty(SchemaValidator.For(fileKind).Validate(fixture.Bytes, fixture.Name, findings));
        });
    }

    private static Func<SchemaFixture, List<Diagnostic>>? Reader(SchemaKind kind)
    {
        return kind switch
        {
            SchemaKind.Model => fixture => Collect(findings => ModelReader.Read(fixture.Bytes, fixture.Name, findings)),
            SchemaKind.Mapping => fixture => Collect(findings => MappingReader.Read(fixture.Bytes, fixture.Name, findings)),
            SchemaKind.Guidance => fixture => Collect(findings => GuidanceReader.Read(fixture.Bytes, fixture.Name, findings)),
            SchemaKind.Criteria => fixture => Collect(findings => CriteriaReader.Read(fixture.Bytes, fixture.Name, findings)),
            SchemaKind.Aliases => fixture => Collect(findings => AliasReader.Read(fixture.Bytes, fixture.Name, findings)),
            SchemaKind.MappingTest => fixture => Collect(findings => MappingTestReader.Read(fixture.Bytes, fixture.Name, findings)),
            SchemaKind.Communities => fixture => Collect(findings => RegisterReader.Read(fixture.Bytes, fixture.Name, findings)),
            SchemaKind.Plan => fixture => Collect(findings => PlanFileReader.Read(fixture.Bytes, fixture.Name, findings)),
            SchemaKind.Assessment => fixture => Collect(findings => AssessmentReader.Read(fixture.Bytes, fixture.Name, models, findings)),
            _ => null,
        };

        static List<Diagnostic> Collect(Action<List<Diagnostic>> read)
        {
            var findings = new List<Diagnostic>();
            read(findings);
            return findings;
        }
    }
}

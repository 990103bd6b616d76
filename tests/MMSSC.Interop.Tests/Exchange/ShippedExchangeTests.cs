using System.Text;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Exchange;
using MMSSC.Interop.Exchange.Formats;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Files;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Workshop;
using Snapshooter.Xunit;

namespace MMSSC.Interop.Tests.Exchange;

/// <summary>The shipped mappings in each form, and back.</summary>
public sealed class ShippedExchangeTests
{
    private static readonly ExchangeOptions options = new("es", PartialDate.Of(2026, 3, 15)!.Value);

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var form in ExchangeFormats.Names)
            {
                foreach (var mapping in Shipped.MappingNames)
                {
                    cases.Add(form, mapping);
                }
            }

            return cases;
        }
    }

    public static TheoryData<string> TextForms => new(ExchangeFormats.Names.Where(name => name != "xlsx"));

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_export_comes_back_into_its_mapping_as_it_was(string form, string name)
    {
        var mapping = Shipped.Mapping(name);
        var format = ExchangeFormats.Of(form);
        var findings = new List<Diagnostic>();

        var bytes = MappingExport.Write(mapping, name, format, options, []);
        var import = MappingImport.Read(format, new(name, bytes), _ => mapping.Definition, Shipped.Catalogue.Models, findings)!;

        Assert.DoesNotContain(findings, finding => finding.Severity != Severity.Info);
        Assert.Empty(import.Diff(Shipped.Catalogue.Models)!.Changes);
        Assert.Null(ExchangeLoss.Between(mapping.Definition, import.Definition, form, name));
    }

    [Theory]
    [MemberData(nameof(TextForms))]
    public void An_export_looks_the_same_each_time(string form)
    {
        var findings = new List<Diagnostic>();

        var bytes = MappingExport.Write(Shipped.Mapping("g3ict-digital-inclusion-to-mmssc"), "mapping.json", ExchangeFormats.Of(form), options, findings);

        Snapshot.Match($"{Encoding.UTF8.GetString(bytes.Span)}\n{string.Join('\n', findings.Select(finding => $"{finding.Code} {finding.Message["en"]}"))}\n", $"{nameof(ShippedExchangeTests)}.{form}");
    }

    [Fact]
    public void A_workbook_gives_the_file_back_byte_by_byte()
    {
        var mapping = Shipped.Mapping("iso-18091-to-mmssc");
        var format = ExchangeFormats.Of("xlsx");
        var bytes = MappingExport.Write(mapping, "mapping.json", format, options, []);

        var import = MappingImport.Read(format, new("mapping.xlsx", bytes), _ => new MappingStatement().Said with { Source = mapping.Definition.Source, Target = mapping.Definition.Target }, Shipped.Catalogue.Models, [])!;

        Assert.Equal(Encoding.UTF8.GetString(MappingWriter.Write(mapping.Definition).Span), Encoding.UTF8.GetString(MappingWriter.Write(import.Definition).Span));
    }
}

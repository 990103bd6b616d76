using CsCheck;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Exchange;
using MMSSC.Interop.Exchange.Formats;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;
using MMSSC.Interop.Workshop;

namespace MMSSC.Interop.Tests.Laws;

/// <summary>Forms of others: what they hold comes back as it was, whatever texts it is made of.</summary>
public sealed class ExchangeLaws
{
    private static readonly ExchangeOptions options = new("en", PartialDate.Of(2026, 3, 15)!.Value);

    // Texts as hostile as people write them: signs of every form, other scripts, lines, formulas.
    private static readonly Gen<string> text = Gen.String[Gen.OneOf(Gen.Char.AlphaNumeric, Gen.Char[" \"',;:#=+-@\\/<>&[]{}()?!ñéß漢\n"]), 0, 20]
        .Select(middle => $"a{middle}z");

    private static readonly Gen<LocalText> prose = Gen.Select(text, text, text, Gen.Int[0, 7]).Select((en, es, fr, which) => new LocalText(
    [
        .. (which & 1) == 0 ? [new TextIn("en", en)] : Array.Empty<TextIn>(),
        .. (which & 2) == 0 ? [new TextIn("es", es)] : Array.Empty<TextIn>(),
        .. (which & 4) == 0 || which == 7 ? [new TextIn("fr", fr)] : Array.Empty<TextIn>(),
    ]));

    private static readonly Gen<Basis?> basis = Gen.OneOf(
        Gen.Const((Basis?)null),
        Gen.Select(text, text, Gen.Bool).Select((document, clause, has) => (Basis?)new Basis.Standard(document, has ? clause : null)),
        prose.Select(method => (Basis?)new Basis.Proposed(method)));

    private static readonly Gen<Func<LinkDefinition, LinkDefinition>> dress =
        from stands in basis
        from why in prose
        from says in Gen.Bool
        from relationship in Gen.Int[0, 4]
        from confidence in Gen.Double[0, 1]
        from pending in Gen.Int[0, 4]
        from people in text.Array[0, 2]
        from extensions in Gen.Int[0, 5]
        select (Func<LinkDefinition, LinkDefinition>)(link => link with
        {
            Basis = stands,
            Rationale = says ? why : LocalText.Empty,
            Relationship = (Relationship)relationship,
            Confidence = confidence < 0.3 ? null : confidence,
            Pending = pending == 0,
            Reviewers = [.. people.Distinct()],
            Comments = [.. people],
            Extensions = extensions == 0 ? "{\"mine\": [1, \"é\"]}" : null,
        });

    private static readonly Gen<Mapping> mappings =
        from mapping in Generated.Mapping
        from status in Gen.Int[0, 3]
        from title in prose
        from dressed in dress.Array[mapping.Definition.Links.Length]
        from reason in prose
        from name in text
        select Compiled(mapping, mapping.Definition with
        {
            Status = (MappingStatus)status,
            Title = title,
            Maintainer = name,
            Licence = name,
            Changes = [new("1.0.0", "2026", reason)],
            Links = [.. mapping.Definition.Links.Zip(dressed, (link, put) => put(link))],
            Unmapped = [.. mapping.Source.Rateable.Where(element => mapping.Definition.Links.All(link => link.Source.Value != element.Code)).Select(element => new UnmappedElement(new(element.Code, Location.None), reason))],
            Allowances = [new(new("MMI3026", Location.None), reason, Location.None)],
        });

    public static TheoryData<string> Forms => new(ExchangeFormats.Names);

    [Theory]
    [MemberData(nameof(Forms))]
    public void What_was_exported_comes_back_into_its_file_as_it_was(string form) => mappings.Sample(
        mapping =>
        {
            var format = ExchangeFormats.Of(form);
            var findings = new List<Diagnostic>();

            var bytes = MappingExport.Write(mapping, "mapping.json", format, options, findings);
            var back = StatementCompletion.Complete(format.Read(new("export", bytes), findings)!, mapping.Definition);

            Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error);
            Assert.Null(ExchangeLoss.Between(mapping.Definition, back, form, "")?.Message.ToString());
            Assert.Null(ExchangeLoss.Between(back, mapping.Definition, form, "")?.Message.ToString());
        });

    [Fact]
    public void A_workbook_holds_all_of_a_mapping() => mappings.Sample(
        mapping =>
        {
            var findings = new List<Diagnostic>();

            MappingExport.Write(mapping, "mapping.json", ExchangeFormats.Of("xlsx"), options, findings);

            Assert.Empty(findings.Select(finding => finding.Message.ToString()));
        });

    private static Mapping Compiled(Mapping mapping, MappingDefinition definition) =>
        MappingCompiler.Compile(definition, [mapping.Source, mapping.Target], []) ?? mapping;
}

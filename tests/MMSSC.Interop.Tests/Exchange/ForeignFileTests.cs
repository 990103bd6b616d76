using System.Text;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Exchange;
using MMSSC.Interop.Exchange.Statements;

namespace MMSSC.Interop.Tests.Exchange;

/// <summary>Files as others write them, hostile ones too: what has no place in a mapping file is named, and nothing takes longer than its size.</summary>
public sealed class ForeignFileTests
{
    private const string Rows = "subject_id\tpredicate_id\tobject_id\na:1\tskos:exactMatch\tb:2\n";
    private const string Skos = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n";

    [Theory]
    [InlineData("#- - a\n#- b\n", "MMI3091")]
    [InlineData("#? {a: b}\n#: c\n", "MMI3084")]
    [InlineData("#a: &a [x, *a]\n#b: *a\n", "MMI3084")]
    public void A_header_of_any_form_is_read_or_named(string header, string code)
    {
        var (statement, findings) = Read("sssom", header + Rows);

        Assert.Single(statement!.Said.Links);
        Assert.Contains(findings, finding => finding.Code == code);
    }

    [Fact]
    public void An_alias_in_a_header_says_what_its_anchor_said()
    {
        var (statement, _) = Read("sssom", "#mapping_set_title: &t Both\n#creator_label: *t\n#mapping_set_version: \"9\"\n" + Rows);

        Assert.Equal("Both", statement!.Said.Maintainer);
        Assert.Equal("9", statement.Said.Version);
    }

    [Fact]
    public void Relative_names_are_resolved_against_the_base_and_the_weakest_relation_is_read_as_related()
    {
        var (statement, findings) = Read("skos", Skos + "@base <http://ex.org/a/b> .\n<1.2> skos:mappingRelation <../4.5> .\n");

        var link = Assert.Single(statement!.Said.Links);
        Assert.Equal(("1.2", "4.5"), (link.Source.Value, link.Target.Value));
        Assert.Equal("MMI3087", Assert.Single(findings).Code);
    }

    [Fact]
    public void A_node_without_a_name_is_no_element()
    {
        var (_, findings) = Read("skos", Skos + "_:b skos:exactMatch <x:4.5> .\n<x:1.2> skos:exactMatch (<x:1> <x:2>) .\n");

        Assert.Equal([("MMI3082", 2), ("MMI3082", 3)], findings.Select(finding => (finding.Code, finding.Location.Line!.Value)));
    }

    [Theory]
    [InlineData("{\"code\":\"1.4\"}", "MMI3082")]
    [InlineData("{\"code\":\"1.4\",\"note\":1,\"noMap\":true}", "MMI3084")]
    [InlineData("{\"code\":\"1.4\",\"target\":[{\"equivalence\":\"unmatched\"},{\"code\":\"4.1\",\"equivalence\":\"relatedto\"}]}", "MMI3084")]
    public void No_element_of_a_concept_map_is_passed_over(string element, string code)
    {
        var (_, findings) = Read("fhir", Map(element));

        Assert.Contains(findings, finding => finding.Code == code);
        Assert.DoesNotContain(findings, finding => finding.Code == "MMI3089");
    }

    [Fact]
    public void Why_R4_matches_nothing_is_why_an_element_is_left_out()
    {
        var (statement, findings) = Read("fhir", Map("{\"code\":\"1.4\",\"target\":[{\"equivalence\":\"unmatched\",\"comment\":\"nothing fits\"}]}"));

        Assert.Equal("nothing fits", Assert.Single(statement!.Said.Unmapped).Reason["en"]);
        Assert.Empty(findings);
    }

    [Fact]
    public void Ends_without_an_id_and_gaps_of_the_target_are_named()
    {
        var (_, findings) = Read("oscal", Collection("\"target-gap-summary\":{},\"maps\":[{\"relationship\":\"equal-to\",\"sources\":[{\"id-ref\":\"1.2\"}],\"targets\":[{\"id-ref\":\"4.5\"},{\"type\":\"statement\"}]}]"));

        Assert.Equal(["'target-gap-summary' has no place", "'targets' has no place"], findings.Where(finding => finding.Code == "MMI3084").Select(finding => string.Join(' ', finding.Message["en"].Split(' ').Take(4))).Order());
    }

    [Fact]
    public void More_links_than_a_sheet_has_rows_are_refused_in_one_entry()
    {
        var ends = string.Join(',', Enumerable.Range(0, 3000).Select(number => $"{{\"id-ref\":\"e{number}\"}}"));

        var (statement, findings) = Read("oscal", Collection($"\"maps\":[{{\"relationship\":\"equal-to\",\"sources\":[{ends}],\"targets\":[{ends}]}}]"));

        Assert.Empty(statement!.Said.Links);
        Assert.Equal("MMI3081", Assert.Single(findings).Code);
    }

    [Fact]
    public void Prefixes_without_end_are_each_named_once_and_do_not_become_suggestions()
    {
        var (statement, findings) = Read("skos", Skos + string.Concat(Enumerable.Range(0, 500).Select(number => $"p{number}:x skos:exactMatch p{number}:y .\n")));

        Assert.Equal(500, statement!.Said.Links.Length);
        Assert.Equal(500, findings.Count(finding => finding.Code == "MMI3085"));
        Assert.All(findings, finding => Assert.DoesNotContain("'p", finding.Help["en"], StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_that_say_the_same_of_many_places_are_told_apart_by_their_hash()
    {
        var (_, findings) = Read("csv", "source,target\n" + string.Concat(Enumerable.Repeat("1.2,\n", 100)));

        Assert.Equal(100, findings.Select(finding => finding.GetHashCode()).Distinct().Count());
    }

    [Fact]
    public void What_stands_beside_an_element_left_out_is_named()
    {
        var (statement, findings) = Read("csv", "source,target,relationship,weight\n1.2,4.5,unmapped,2\n");

        Assert.Single(statement!.Said.Unmapped);
        Assert.Equal([("MMI3084", 2), ("MMI3084", 4)], findings.Select(finding => (finding.Code, finding.Location.Column!.Value)));
    }

    private static string Map(string element) =>
        $"{{\"resourceType\":\"ConceptMap\",\"status\":\"draft\",\"group\":[{{\"source\":\"http://a\",\"target\":\"http://b\",\"element\":[{element}]}}]}}";

    private static string Collection(string mapping) => $"{{\"mapping-collection\":{{\"mappings\":[{{{mapping}}}]}}}}";

    private static (MappingStatement? Statement, List<Diagnostic> Findings) Read(string form, string text)
    {
        var findings = new List<Diagnostic>();
        return (ExchangeFormats.Of(form).Read(new("file", Encoding.UTF8.GetBytes(text)), findings), findings);
    }
}

using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Reports.Inputs;
using MMSSC.Interop.Reports.Sections;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Documents;

/// <summary>What a committee still has to settle: pending links, links that leave something unsaid, warnings, and what the file allows.</summary>
internal sealed class OpenSection(MappingDocumentInput input, LinksSection links, ReportWording words)
{
    private const int MostListed = 200;

    private Mapping Mapping => input.Mapping;

    /// <summary>The section.</summary>
    public ViewObject Build()
    {
        Diagnostic[] findings =
        [
            .. input.Findings.Except(input.Examples.SelectMany(example => example.Findings)).Where(finding => finding.Severity >= Severity.Warning),
        ];
        ViewObject[] lists =
        [
            .. new[]
            {
                List("open.pending", Mapping.Pending),
                List("open.no-rationale", Mapping.Links.Where(link => link.Definition.Rationale.IsEmpty)),
                List("open.no-basis", Mapping.Links.Where(link => link.Definition.Basis is null)),
                List("open.no-confidence", Mapping.Links.Where(link => link.Definition.Confidence is null)),
            }.OfType<ViewObject>(),
        ];
        return new()
        {
            ["nothing"] = lists.Length == 0 && findings.Length == 0 && Mapping.Definition.Allowances.IsEmpty,
            ["lists"] = lists,
            ["findings"] = findings.Select(Finding).ToArray(),
            ["allowances"] = Mapping.Definition.Allowances.Select(allowance => new ViewObject
            {
                ["code"] = allowance.Code.Value,
                ["slug"] = RuleCatalogue.Find(allowance.Code.Value)?.Slug,
                ["reason"] = words.Text(allowance.Reason),
            }).ToArray(),
        };
    }

    private ViewObject? List(string title, IEnumerable<Link> which)
    {
        var all = which.ToArray();
        return all.Length == 0 ? null : new()
        {
            ["title"] = words.Say(title, all.Length),
            ["links"] = all.Take(MostListed).Select(links.Reference).ToArray(),
            ["left"] = Math.Max(0, all.Length - MostListed),
        };
    }

    /// <summary>A page that is published names no folders.</summary>
    private ViewObject Finding(Diagnostic finding) => new ProvenanceViews(words, new(words, [])).Finding(
        finding with { Location = finding.Location with { File = Path.GetFileName(finding.Location.File) } });
}

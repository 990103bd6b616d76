using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Files.Plans;

[assembly: MMSSC.Interop.Adapters.AssessmentAdapter(typeof(MMSSC.Interop.Adapters.CanonicalReader))]

namespace MMSSC.Interop.Adapters;

/// <summary>Reads assessments that this program wrote, or that somebody wrote in its form.</summary>
internal sealed class CanonicalReader : IAssessmentAdapter
{
    /// <inheritdoc/>
    public Recognition Recognise(AdapterInput input)
    {
        if (input.Workbook is not null)
        {
            return Recognition.No;
        }

        return input.Bytes.Span.IndexOf("\"assessments\""u8) >= 0
            ? new(1, new("JSON with assessments", "JSON con evaluaciones", "JSON avec des évaluations"))
            : AssessmentLines.Are(input.Bytes.Span, input.FileName)
                ? new(1, new("JSON with one assessment per line", "JSON con una evaluación por línea", "JSON avec une évaluation par ligne"))
                : Recognition.No;
    }

    /// <inheritdoc/>
    public AdapterResult Read(AdapterInput input, Recognition recognition)
    {
        var findings = new List<Diagnostic>();
        var file = AssessmentReader.Read(input.Bytes, input.FileName, input.Models, findings);
        if (file is null)
        {
            return new([], [.. findings]);
        }

        var choice = new AssessmentSelection(input.Options, input.FileName, findings.Add);
        var chosen = choice.Of([.. file.Assessments], KeyOf);
        return new([.. chosen.Select(assessment => Settle(assessment, choice.Named(KeyOf(assessment), chosen, KeyOf), input.Options))], [.. findings, .. file.Findings]);
    }

    private static AssessmentKey KeyOf(Assessment assessment) =>
        new(assessment.Community.Name, assessment.Community.Id, assessment.Date, assessment.Horizon, assessment.Stakeholder) { Territories = assessment.Community.Territories };

    private static Assessment Settle(Assessment assessment, AssessmentKey key, ImportOptions options) => assessment with
    {
        Community = assessment.Community with { Name = key.Community },
        Date = key.Date,
        Horizon = key.Horizon ?? assessment.Horizon,
        Method = options.Method ?? assessment.Method,
        Stakeholder = key.Stakeholder,
    };
}

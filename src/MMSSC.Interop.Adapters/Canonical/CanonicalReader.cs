using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;

[assembly: MMSSC.Interop.Adapters.AssessmentAdapter(typeof(MMSSC.Interop.Adapters.Canonical.CanonicalReader))]

namespace MMSSC.Interop.Adapters.Canonical;

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
    public AdapterResult Read(AdapterInput input)
    {
        var findings = new List<Diagnostic>();
        var file = AssessmentReader.Read(input.Bytes, input.FileName, input.Models, findings);
        return file is null
            ? new([], [.. findings])
            : new([.. file.Assessments.Select(assessment => Settle(assessment, input.Options))], [.. findings, .. file.Findings]);
    }

    private static Assessment Settle(Assessment assessment, ImportOptions options) => assessment with
    {
        Community = options.Community is { } name ? assessment.Community with { Name = name } : assessment.Community,
        Date = options.Date ?? assessment.Date,
        Horizon = options.Horizon ?? assessment.Horizon,
        Method = options.Method ?? assessment.Method,
        Stakeholder = options.Stakeholder ?? assessment.Stakeholder,
    };
}

namespace MMSSC.Interop.Tests.Adapters.Cases;

/// <summary>A sheet as people had it, with what is true of it.</summary>
/// <param name="Name">File name below <c>tests/cases/sheets</c>.</param>
/// <param name="Refuse">Whether no rating may be read from it, and a reason must be said.</param>
/// <param name="Assessments">The assessments in it.</param>
/// <param name="Written">Whether one table was written to it by another program, so that it is the form that is tested.</param>
internal sealed record CaseFile(string Name, bool Refuse, CaseAssessment[] Assessments, bool Written = false)
{
    public string Path => CaseFiles.In(Name);

    public override string ToString() => Name;
}

using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Importing;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Keeping;

/// <summary>
/// Gives each assessment of a file the findings that belong to it: those at the place or in the row of one of its ratings, and those
/// of no assessment's row, which concern the whole file.
/// </summary>
internal sealed class FileFindings
{
    private readonly ImportedFile file;
    private readonly Dictionary<(string? File, string? Sheet, int Row), HashSet<Assessment>> rows = [];

    public FileFindings(ImportedFile file)
    {
        this.file = file;
        foreach (var assessment in file.Assessments)
        {
            foreach (var rating in assessment.Ratings)
            {
                if (RowOf(rating.Origin) is { } row)
                {
                    if (!rows.TryGetValue(row, out var there))
                    {
                        rows.Add(row, there = new(ReferenceEqualityComparer.Instance));
                    }

                    there.Add(assessment);
                }
            }
        }
    }

    /// <summary>The findings of one of the file's assessments, in their order.</summary>
    public IEnumerable<Diagnostic> Of(Assessment assessment) => file.Assessments.Length == 1
        ? file.Findings
        : file.Findings.Where(finding => RowOf(finding.Location) is not { } row || !rows.TryGetValue(row, out var there) || there.Contains(assessment));

    private static (string? File, string? Sheet, int Row)? RowOf(Location place)
    {
        if (place.Line is { } line)
        {
            return (place.File, null, line);
        }

        var digits = place.Cell?.AsSpan().IndexOfAnyInRange('0', '9') ?? -1;
        return digits >= 0 && int.TryParse(place.Cell.AsSpan(digits), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var row)
            ? (place.File, place.Sheet, row)
            : null;
    }
}

using System.Globalization;
using MMSSC.Interop.Adapters.Reading.Streams;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using ElementReading = MMSSC.Interop.Assessments.Reading;

namespace MMSSC.Interop.Tests.Laws.Plans;

/// <summary>Keeps as text what a stream gives.</summary>
/// <param name="model">Model of the stream.</param>
/// <param name="takesReadings">Whether numbers are enough; else each row is asked for with the cells of its ratings.</param>
internal sealed class ReadRows(Model model, bool takesReadings) : IAssessmentSink
{
    private readonly List<string> rows = [];

    /// <summary>What each row says, in the order of the file.</summary>
    public IReadOnlyList<string> Rows => rows;

    /// <summary>The rows that were given as assessments.</summary>
    public List<Assessment> Assessments { get; } = [];

    /// <inheritdoc/>
    public bool TakesReadings => takesReadings;

    /// <summary>What is rated of a town that nothing else is said of.</summary>
    public static string Text(string community, IEnumerable<string> ratings) => Text(new AssessmentKey(community, null, null, Horizon.Now, null), ratings);

    /// <summary>What an assessment says; what is not assessed is left out.</summary>
    public static string Text(Assessment assessment) => Text(
        new AssessmentKey(assessment.Community.Name, assessment.Community.Id, assessment.Date, assessment.Horizon, assessment.Stakeholder), Ratings(assessment.Model, ElementReading.Of(assessment)));

    /// <inheritdoc/>
    public bool Take(AssessmentKey key, ReadOnlySpan<ElementReading> readings)
    {
        rows.Add(Text(key, Ratings(model, readings)));
        return true;
    }

    /// <inheritdoc/>
    public void Take(Assessment assessment)
    {
        rows.Add(Text(assessment));
        Assessments.Add(assessment);
    }

    private static string Text(AssessmentKey key, IEnumerable<string> ratings) => $"{key} {key.Id}: {string.Join(' ', ratings)}";

    private static List<string> Ratings(Model model, ReadOnlySpan<ElementReading> readings)
    {
        var said = new List<string>();
        for (var i = 0; i < readings.Length; i++)
        {
            if (readings[i].Status != RatingStatus.NotAssessed)
            {
                said.Add($"{model.Elements[i].Code}={(readings[i].IsRated ? readings[i].Estimate.ToString("R", CultureInfo.InvariantCulture) : "na")}");
            }
        }

        return said;
    }
}

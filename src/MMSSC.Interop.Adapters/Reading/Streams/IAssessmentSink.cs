using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files.Plans;
using ElementReading = MMSSC.Interop.Assessments.Reading;

namespace MMSSC.Interop.Adapters.Reading.Streams;

/// <summary>Takes the assessments of a stream one by one, in the order of the file.</summary>
internal interface IAssessmentSink
{
    /// <summary>Whether readings are enough; else each row is given as an assessment with the places of its ratings.</summary>
    bool TakesReadings { get; }

    /// <summary>Takes an assessment as numbers.</summary>
    /// <param name="key">Whose and when; the horizon is never null.</param>
    /// <param name="readings">One per element of the model, valid during the call.</param>
    /// <returns>Whether it was taken; false where the places of its ratings are needed.</returns>
    bool Take(AssessmentKey key, ReadOnlySpan<ElementReading> readings);

    /// <summary>Takes an assessment with the places of its ratings.</summary>
    void Take(Assessment assessment);
}

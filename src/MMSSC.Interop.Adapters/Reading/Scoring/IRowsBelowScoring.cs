using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Reading.Drafts;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Reading.Scoring;

/// <summary>Makes a rating of the rows below an element that its model does not list: native scoring of one model's own forms.</summary>
internal interface IRowsBelowScoring
{
    /// <summary>Combines what is stated for an element with what is stated below it, in the draft.</summary>
    void Combine(Draft draft, Element element, IReadOnlyList<Rating> below, Findings findings);
}

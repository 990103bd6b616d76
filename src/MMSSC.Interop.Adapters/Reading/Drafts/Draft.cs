using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files.Plans;

namespace MMSSC.Interop.Adapters.Reading.Drafts;

/// <summary>An assessment that is being read.</summary>
internal sealed class Draft(AssessmentKey key, int elements)
{
    public AssessmentKey Key => key;

    /// <summary>By index of the element in its model.</summary>
    public DraftEntry[] Entries { get; } = new DraftEntry[elements];

    /// <summary>Rows below elements, by index of the element: sub-indicators.</summary>
    public Dictionary<int, List<Rating>> Below { get; } = [];

    /// <summary>Whether a cell of it could not be read.</summary>
    public bool Refused { get; set; }

    /// <summary>Whether any cell said something that was understood.</summary>
    public bool Says => Array.Exists(Entries, entry => entry.State >= DraftEntryState.Stated) || Below.Values.Any(below => below.Exists(rating => rating.Status != RatingStatus.NotAssessed));
}

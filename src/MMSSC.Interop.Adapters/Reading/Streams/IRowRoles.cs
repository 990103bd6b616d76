using MMSSC.Interop.Files.Plans;

namespace MMSSC.Interop.Adapters.Reading.Streams;

/// <summary>Tells of a row below the first ones what the plan would say of it, had it been among them.</summary>
internal interface IRowRoles
{
    /// <summary>A word of each phrase that says another role, folded: a text that has none of them says no such role.</summary>
    IEnumerable<string> Words { get; }

    /// <summary>What a label before the ratings makes of its row; null where it says nothing of the kind.</summary>
    /// <param name="row">Number of the row.</param>
    /// <param name="label">The label, trimmed.</param>
    PlannedRow? Of(int row, string label);
}

using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>One thing that a reader understood.</summary>
/// <param name="Kind">The kind of thing.</param>
/// <param name="What">What it is: a column, or the element of a cell.</param>
/// <param name="Value">As what it was read.</param>
/// <param name="Location">Where.</param>
public sealed record InspectionFact(InspectionFactKind Kind, LocalText What, LocalText Value, Location Location);

/// <summary>What a reader understands of a file.</summary>
public enum InspectionFactKind
{
    /// <summary>The model, by what was found of it.</summary>
    Model,

    /// <summary>A heading or column of the table.</summary>
    Layout,

    /// <summary>Community, date or horizon, outside the table.</summary>
    Context,

    /// <summary>A cell with its rating.</summary>
    Reading,
}

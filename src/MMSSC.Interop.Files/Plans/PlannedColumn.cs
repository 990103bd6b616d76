namespace MMSSC.Interop.Files.Plans;

/// <summary>What a column is for.</summary>
public enum PlannedRole
{
    /// <summary>Nothing that is read.</summary>
    PassedOver,

    /// <summary>Names the row's element, by code, title or both.</summary>
    Element,

    /// <summary>Names the group above the row's element.</summary>
    Group,

    /// <summary>Ratings.</summary>
    Rating,

    /// <summary>Marks for one level.</summary>
    Mark,

    /// <summary>Free text beside the rating.</summary>
    Note,

    /// <summary>Evidence beside the rating.</summary>
    Evidence,

    /// <summary>Whether the rating beside it holds, such as "applies: no".</summary>
    Gate,

    /// <summary>The community's name.</summary>
    Community,

    /// <summary>The community's id.</summary>
    CommunityId,

    /// <summary>A territory above the community.</summary>
    Territory,

    /// <summary>The date.</summary>
    Date,

    /// <summary>The horizon.</summary>
    Horizon,

    /// <summary>The stakeholder.</summary>
    Stakeholder,
}

/// <summary>What of a rating a column holds.</summary>
public enum RatingPart
{
    /// <summary>All that is said of it.</summary>
    Whole,

    /// <summary>A number on the scale, where no level is stated.</summary>
    Score,

    /// <summary>Whether there is a value, which stands in another column.</summary>
    Status,
}

/// <summary>Which part of a date of three numbers comes first.</summary>
public enum DateOrder
{
    /// <summary>Nothing shows it: the day is taken first, and that is said.</summary>
    Unknown,

    /// <summary>The day.</summary>
    DayFirst,

    /// <summary>The month.</summary>
    MonthFirst,
}

/// <summary>A column of a table.</summary>
/// <param name="Index">The column, from 0.</param>
/// <param name="Heading">Its heading as people see it, all heading rows together.</param>
/// <param name="Role">What it is for.</param>
public sealed record PlannedColumn(int Index, string Heading, PlannedRole Role)
{
    /// <summary>What of a rating it holds.</summary>
    public RatingPart Part { get; init; }

    /// <summary>Code of its element, where elements stand side by side.</summary>
    public string? Element { get; init; }

    /// <summary>Code of the level that a mark in it means.</summary>
    public string? Level { get; init; }

    /// <summary>The assessment that its heading names.</summary>
    public AssessmentKey Key { get; init; } = AssessmentKey.None;

    /// <summary>Whether it shows only its colour as a rating, because its text names the element.</summary>
    public bool ByFillOnly { get; init; }

    /// <summary>Whether the second of two levels in a cell is the planned one; else it is passed over.</summary>
    public bool SecondIsPlanned { get; init; }

    /// <summary>Whether the second of two levels in a cell is the one now; then the first is passed over.</summary>
    public bool SecondIsNow { get; init; }

    /// <summary>Which part of its dates comes first.</summary>
    public DateOrder DateOrder { get; init; }

    /// <summary>Why it is not read.</summary>
    public PassedOverReason Reason { get; init; }

    /// <summary>The columns of territories, from the nearest to the farthest: people write them side by side, the nearest beside the community.</summary>
    internal static IEnumerable<PlannedColumn> TerritoriesOf(IEnumerable<PlannedColumn> columns)
    {
        var all = columns.ToArray();
        var town = Array.Find(all, column => column.Role is PlannedRole.Community or PlannedRole.CommunityId)?.Index ?? 0;
        return all.Where(column => column.Role == PlannedRole.Territory).OrderBy(column => Math.Abs(column.Index - town)).ThenBy(column => column.Index);
    }
}

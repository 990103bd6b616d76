using System.Collections.Immutable;
using MMSSC.Interop.Assessments;

namespace MMSSC.Interop.Files.Plans;

/// <summary>How a table lies.</summary>
public enum Arrangement
{
    /// <summary>A row for each element; assessments side by side.</summary>
    ElementPerRow,

    /// <summary>A column for each element; an assessment in each row.</summary>
    ElementPerColumn,

    /// <summary>A row for each rating, with columns for its element and its assessment.</summary>
    RatingPerRow,
}

/// <summary>A table of a file.</summary>
public sealed record PlannedTable
{
    /// <summary>The sheet; null for a delimited file.</summary>
    public string? Sheet { get; init; }

    /// <summary>The model edition, such as <c>iso-18091@2019</c>.</summary>
    public required string Model { get; init; }

    /// <summary>What spoke for the model.</summary>
    public PlannedEvidence? Evidence { get; init; }

    /// <summary>How the table lies.</summary>
    public required Arrangement Arrangement { get; init; }

    /// <summary>First heading row; -1 where the table has none.</summary>
    public int HeadingFirst { get; init; } = -1;

    /// <summary>Last heading row; -1 where the table has none.</summary>
    public int HeadingLast { get; init; } = -1;

    /// <summary>First row below the heading.</summary>
    public int FirstRow { get; init; }

    /// <summary>Last row; null where the table goes to the end of its sheet.</summary>
    public int? LastRow { get; init; }

    /// <summary>Only rows that have this text in this column are of the table; null where all are.</summary>
    public (int Column, string Text)? Only { get; init; }

    /// <summary>The columns, from left to right; a column may have two roles.</summary>
    public ImmutableArray<PlannedColumn> Columns { get; init; } = [];

    /// <summary>The rows of elements, each known by its place; where each row is a rating, the first row of each name, for all that have its code and title.</summary>
    public ImmutableArray<PlannedRow> Rows { get; init; } = [];

    /// <summary>What the table's signs mean.</summary>
    public ImmutableArray<PlannedCodebook> Codebooks { get; init; } = [];

    /// <summary>What is said of all ratings outside the table.</summary>
    public PlannedContext Context { get; init; } = PlannedContext.Empty;

    /// <summary>The name of the scoring that makes ratings of rows below elements; null where such rows are not read.</summary>
    public string? RowsBelow { get; init; }

    /// <summary>Whether a blank key continues the one above, as labels of groups do.</summary>
    public bool KeysContinue { get; init; }

    /// <summary>Whether each row is a respondent, and one without any answer is padding.</summary>
    public bool RowsAreRespondents { get; init; }

    /// <summary>Whether rows that nothing tells apart are numbered as respondents.</summary>
    public bool RowsAreNumbered { get; init; }
}

/// <summary>What a row of a table is.</summary>
public enum PlannedRowKind
{
    /// <summary>A rated element.</summary>
    Element,

    /// <summary>An element that is not rated itself.</summary>
    Group,

    /// <summary>Something below an element that its model does not list.</summary>
    Below,

    /// <summary>The heading once more.</summary>
    Heading,

    /// <summary>A sum, a mean or a count.</summary>
    Total,

    /// <summary>It names no element.</summary>
    PassedOver,
}

/// <summary>What stands beside the ratings of a row and takes them back.</summary>
public enum PlannedRowState
{
    /// <summary>Nothing.</summary>
    Holds,

    /// <summary>The element does not concern the community.</summary>
    NotApplicable,

    /// <summary>The row is cancelled.</summary>
    Cancelled,

    /// <summary>The row shows how to fill the sheet in.</summary>
    Example,
}

/// <summary>A row of a table of elements.</summary>
/// <param name="Row">The row, from 0.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Element">Code of the element; for a row below one, of that; null where there is none.</param>
/// <param name="Code">What stands where a code stands; empty where nothing does.</param>
/// <param name="Title">What stands where a title stands; empty where nothing does.</param>
public sealed record PlannedRow(int Row, PlannedRowKind Kind, string? Element, string Code, string Title)
{
    /// <summary>The horizon that the row itself names, in a table of communities; null where it names none.</summary>
    public Horizon? Horizon { get; init; }

    /// <summary>Whether its ratings hold.</summary>
    public PlannedRowState State { get; init; }

    /// <summary>Whether a finding reports that something of it is not read.</summary>
    public bool IsSaid { get; init; }
}

/// <summary>What speaks for a table's model.</summary>
/// <param name="Elements">Rated elements that were found.</param>
/// <param name="Unknown">Names that are none of its elements.</param>
/// <param name="Understood">Share of the filled rating cells that its scales understand, 0 to 1.</param>
public sealed record PlannedEvidence(int Elements, int Unknown, double Understood);

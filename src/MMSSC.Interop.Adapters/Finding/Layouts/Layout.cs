using System.Collections.Immutable;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Finding.Layouts;

/// <summary>What a column is used for.</summary>
internal enum ColumnUse
{
    /// <summary>Nothing that is read.</summary>
    None,

    /// <summary>Names the row's element, by code, title or both.</summary>
    Element,

    /// <summary>Names the group above the row's element.</summary>
    Group,

    /// <summary>Levels.</summary>
    Rating,

    /// <summary>Marks for one level.</summary>
    Mark,

    /// <summary>Free text beside the rating.</summary>
    Note,

    /// <summary>Evidence beside the rating.</summary>
    Evidence,

    /// <summary>Whether the rating beside it holds.</summary>
    Gate,

    /// <summary>The community's name.</summary>
    Community,

    /// <summary>The community's id.</summary>
    CommunityKey,

    /// <summary>A territory above the community.</summary>
    Territory,

    /// <summary>The date.</summary>
    Date,

    /// <summary>The horizon.</summary>
    Horizon,

    /// <summary>The stakeholder.</summary>
    Stakeholder,

    /// <summary>Looks like levels, but nothing says that it holds ratings.</summary>
    LeftOut,

    /// <summary>Ratings that are hidden, beside a column of the same date and horizon that is shown.</summary>
    Hidden,

    /// <summary>Ratings whose heading says that they are a draft or an earlier version, beside a column of the same date and horizon that is none.</summary>
    Draft,
}

/// <summary>A column with its use.</summary>
internal sealed record LayoutColumn(int Index, ColumnUse Use, Heading Heading)
{
    /// <summary>What of a rating it holds.</summary>
    public RatingPart Part { get; init; }

    /// <summary>The level that a mark in this column means.</summary>
    public Level? Mark { get; init; }

    /// <summary>The element of this column, in wide tables.</summary>
    public Element? Element { get; init; }

    /// <summary>Cells that look like levels, for columns that are left out.</summary>
    public int LevelLike { get; init; }

    /// <summary>Whether a fill in this column is the mark, whatever text stands there.</summary>
    public bool ByFill { get; init; }

    /// <summary>Whether the heading's label names a community or stakeholder: several rating columns differ in nothing else.</summary>
    public bool Labelled { get; init; }
}

/// <summary>Where the parts of a table are. Rows and columns from 0; -1 where there is none.</summary>
internal sealed record Layout
{
    /// <summary>Elements stand in the heading, assessments in rows; else elements stand in rows.</summary>
    public required bool Wide { get; init; }

    /// <summary>First heading row.</summary>
    public required int HeaderFirst { get; init; }

    /// <summary>Last heading row.</summary>
    public required int HeaderLast { get; init; }

    /// <summary>First row below the heading.</summary>
    public required int BodyFirst { get; init; }

    /// <summary>All columns that have a use.</summary>
    public required ImmutableArray<LayoutColumn> Columns { get; init; }

    /// <summary>First and last column in which the table may have notes.</summary>
    public (int First, int Last) Span { get; init; } = (0, int.MaxValue);

    /// <summary>The column of codes; of codes with titles where both share a cell.</summary>
    public int CodeColumn { get; init; } = -1;

    /// <summary>The column of titles.</summary>
    public int TitleColumn { get; init; } = -1;

    /// <summary>The column whose number completes the group's code, where area and number stand in two columns.</summary>
    public int NumberColumn { get; init; } = -1;

    /// <summary>Share of the filled rating cells that the model's scales understand, in the best column.</summary>
    public double Understood { get; init; }

    /// <summary>Share of the filled rating cells that hold words or colours of the model's scales, in the best column.</summary>
    public double Typical { get; init; }

    /// <summary>Rating cells with a higher number than the model's scale has levels.</summary>
    public int BeyondLevels { get; init; }

    public IEnumerable<LayoutColumn> Of(ColumnUse use) => Columns.Where(column => column.Use == use);

    public LayoutColumn? First(ColumnUse use) => Columns.FirstOrDefault(column => column.Use == use);
}

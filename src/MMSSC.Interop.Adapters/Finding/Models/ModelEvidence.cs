using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Finding.Elements;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Finding.Models;

/// <summary>How well a sheet fits a model edition, and why.</summary>
internal sealed record ModelEvidence(ModelIndex Index, ModelCells Cells, ImmutableArray<Layout> Layouts)
{
    public Model Model => Index.Model;

    /// <summary>Rows or columns that name elements, weighted by how surely, as a share of those that should: 0 to 1.</summary>
    public required double Identity { get; init; }

    /// <summary>The rated elements that were found.</summary>
    public required HashSet<Element> Elements { get; init; }

    /// <summary>Number of different rated elements that were found.</summary>
    public int Rated => Elements.Count;

    /// <summary>What stands in rows or columns that should name an element and do not.</summary>
    public required IReadOnlyList<string> Unknown { get; init; }

    /// <summary>Rows or columns whose title is the element's.</summary>
    public required int Titled { get; init; }

    /// <summary>Whether all elements that were found have no elements below them.</summary>
    public required bool AllLeaves { get; init; }

    /// <summary>Share of the filled rating cells that the model understands: 0 to 1.</summary>
    public required double Levels { get; init; }

    /// <summary>Share of the filled rating cells that hold words or colours of the model's own: 0 to 1.</summary>
    public required double Typical { get; init; }

    /// <summary>Rows whose title is known to be that of their element.</summary>
    public required int Known { get; init; }

    /// <summary>Rows whose title is the element's own, and not only another word for it.</summary>
    public required int Own { get; init; }

    /// <summary>Whether the file or sheet names the model.</summary>
    public required bool Named { get; init; }

    /// <summary>Whether some rating cells hold a higher number than the model's scale has levels.</summary>
    public bool IsExceeded => Layouts.Any(layout => layout.BeyondLevels > 0);

    /// <summary>All together, 0 to about 1.</summary>
    public double Score
    {
        get
        {
            var rateable = Math.Max(1, Model.Elements.Count(element => element.Scale is not null));
            return (Thresholds.IdentityWeight * Identity) + (Thresholds.CompletenessWeight * Rated / rateable) + (Thresholds.LevelsWeight * Levels)
                + (Thresholds.TypicalWeight * Typical) + (Named ? Thresholds.NameWeight : 0);
        }
    }

    /// <summary>Whether the sheet can be one of the model at all.</summary>
    public bool IsPossible => Rated > 0 && Identity >= Thresholds.PossibleIdentity && (Rated > 1 || Identity >= Thresholds.PossibleIdentityOfOne) && Score >= Thresholds.PossibleScore;

    /// <summary>Whether any of the layouts has ratings.</summary>
    public bool HasRatings => Layouts.Any(layout => layout.Columns.Any(column => column.Use is ColumnUse.Rating or ColumnUse.Mark));
}

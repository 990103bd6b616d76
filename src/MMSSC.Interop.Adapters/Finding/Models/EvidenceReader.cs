using MMSSC.Interop.Adapters.Finding.Elements;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Adapters.Finding.Rows;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Finding.Models;

/// <summary>Measures how well a sheet fits a model edition.</summary>
internal sealed class EvidenceReader(SheetGrid grid, ModelIndex index, ModelCells cells, Lexicon lexicon)
{
    private readonly HashSet<Element> rated = [];
    private double sure;
    private int rows;
    private readonly List<string> unknown = [];
    private int titled;
    private int known;
    private int own;

    /// <summary>The fit; null where the sheet names none of the model's rated elements.</summary>
    public ModelEvidence? Read(ElementOccurrences hits, bool named)
    {
        var layouts = new List<Layout>();
        if (hits.Wide)
        {
            // A code that both sides could be is decided when the sheet is read; here it only counts.
            var reader = new WideLayoutReader(grid, index, cells, lexicon, Trust.Codes);
            var layout = reader.Read(hits);
            layouts.Add(layout);
            foreach (var choice in reader.Choices)
            {
                Count(choice.Choice, choice.Choice.HasBoth);
            }

            foreach (var column in layout.Of(ColumnUse.LeftOut))
            {
                Miss(column.Heading.Text);
            }
        }
        else
        {
            foreach (var (first, last) in Blocks.Find(grid, index, cells, hits))
            {
                if (new LongLayoutReader(grid, index, cells, lexicon).Read(hits, first, last) is { } layout)
                {
                    layouts.Add(layout);
                    Count(layout);
                }
            }
        }

        double understood = 0, typical = 0;
        foreach (var layout in layouts)
        {
            understood = Math.Max(understood, layout.Understood);
            typical = Math.Max(typical, layout.Typical);
        }

        return rated.Count == 0 || layouts.Count == 0
            ? null
            : new(index, cells, [.. layouts])
            {
                Identity = rows == 0 ? 0 : sure / rows,
                Elements = rated,
                Unknown = unknown,
                Titled = titled,
                AllLeaves = rated.All(element => element.IsLeaf),
                Levels = understood,
                Typical = typical,
                Known = known,
                Own = own,
                Named = named,
            };
    }

    private void Count(Layout layout)
    {
        var reader = new ElementRows(grid, index, cells, layout, lexicon, Trust.Codes);
        for (var row = layout.BodyFirst; row < Math.Min(grid.Rows, layout.BodyFirst + Thresholds.TableRows); row++)
        {
            var read = reader.Read(row);
            if (read.Kind == RowKind.Element)
            {
                Count(read.Choice, layout.TitleColumn >= 0);
                own += IsOwn(grid[row, layout.TitleColumn >= 0 ? layout.TitleColumn : read.CodeColumn].Text, read.Choice.Element) ? 1 : 0;
            }
            else if (read is { Kind: RowKind.Below, HasCode: true })
            {
                rows++;
                sure += Thresholds.OwnSubIndicator;
                rated.Add(read.Choice.Element!);
            }
            else if (read is { Kind: RowKind.Unknown, HasCode: true } || (read.Kind == RowKind.Unknown && CarriesLevel(layout, row)))
            {
                Miss(grid[row, read.CodeColumn].Text.Trim());
            }
        }
    }

    private bool CarriesLevel(Layout layout, int row)
    {
        foreach (var column in layout.Columns)
        {
            if (column.Use is ColumnUse.Rating && cells.Read(grid[row, column.Index], null, column.Heading.Percent) is { LevelLike: true })
            {
                return true;
            }
        }

        return false;
    }

    private void Count(NamedElement choice, bool mayHaveTitle)
    {
        if (choice.Element is not { } element)
        {
            Miss(choice.Shown);
            return;
        }

        rows++;
        if (element.Scale is not null)
        {
            rated.Add(element);
        }

        var identity = index.Identify(Text.Folding.Fold(choice.Shown));
        var hasTitle = mayHaveTitle || identity.Title is not null;
        sure += choice.Decision switch
        {
            Decision.Contradiction => Thresholds.CodeAgainstTitle,
            Decision.NearTitle => Thresholds.AlmostTitle,
            _ when choice.UnknownTitle is not null => Thresholds.CodeBesideStrangeTitle,
            _ when identity.ByCode is null => Thresholds.TitleAlone,
            _ when hasTitle => 1,
            _ => Thresholds.CodeAlone,
        };
        known += choice.HasBoth || (identity.ByCode is null && identity.ByTitle is not null) ? 1 : 0;
        titled += hasTitle && choice.UnknownTitle is null && choice.Decision is not Decision.Contradiction ? 1 : 0;
    }

    private static bool IsOwn(string shown, Element? element)
    {
        if (element is null)
        {
            return false;
        }

        var folded = Text.Folding.Fold(shown);
        foreach (var title in element.Title.All)
        {
            if (Text.Folding.Fold(title.Text) == folded)
            {
                return true;
            }
        }

        return false;
    }

    private void Miss(string shown)
    {
        rows++;
        unknown.Add(Shown.Short(shown));
    }
}

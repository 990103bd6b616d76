using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Finding.Contexts;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Adapters.Finding.Roles;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Planning;

/// <summary>The columns of a table of elements that hold ratings, and the assessments that their headings name.</summary>
internal sealed class RatingColumns
{
    private readonly TableScope scope;
    private readonly SheetGrid grid;
    private readonly Layout layout;
    private readonly LayoutColumn[] ratings;
    private readonly LayoutColumn[] marks;
    private readonly LayoutColumn[] unclear;
    private readonly LayoutColumn[] all;

    public RatingColumns(TableScope scope, Layout layout)
    {
        (this.scope, this.layout) = (scope, layout);
        grid = scope.Grid;
        all = [.. layout.Of(ColumnUse.Rating)];
        unclear = Unclear();
        ratings = Array.FindAll(all, column => Array.IndexOf(unclear, column) < 0);
        marks = [.. layout.Of(ColumnUse.Mark)];
    }

    public bool IsEmpty => ratings.Length == 0 && marks.Length == 0 && unclear.Length == 0;

    /// <summary>Columns whose headings say neither whose nor what for their ratings are: several of them are one question.</summary>
    private LayoutColumn[] Unclear()
    {
        if (scope.Options.Column is { } wanted)
        {
            var chosen = Array.FindAll(all, column => IsNamed(column, wanted));
            return chosen.Length == 0 ? all : Array.FindAll(all, column => Array.IndexOf(chosen, column) < 0);
        }

        return Array.FindAll(all, column => column.Labelled && LabelOf(column) == ColumnLabel.Unclear) is { Length: > 0 } found && found.Length < all.Length + 1 ? found : [];
    }

    private static bool IsNamed(LayoutColumn column, string wanted) =>
        Folding.Fold(column.Heading.Text) == Folding.Fold(wanted) || Folding.Fold(column.Heading.Label) == Folding.Fold(wanted) || string.Equals(ColumnLetters.Of(column.Index), wanted, StringComparison.OrdinalIgnoreCase);

    /// <summary>Says which columns are one question, with an answer for each.</summary>
    public void SayUnclear()
    {
        if (unclear.Length > 0)
        {
            scope.Findings.Add(TableDiagnostics.ColumnsUnclear(
                grid.Locate(Math.Max(0, layout.HeaderLast), unclear[0].Index), [.. unclear.Select(column => column.Heading.Text)], scope.Options.Column));
        }
    }

    /// <summary>All columns as the plan has them.</summary>
    public ImmutableArray<PlannedColumn> Planned() => [.. layout.Columns.Select(Planned)];

    /// <summary>Says which headings were taken for communities or stakeholders.</summary>
    public void SayLabels()
    {
        foreach (var column in ratings.Where(column => column.Labelled))
        {
            foreach (var (label, kind) in ((string, ColumnLabel)[])[(column.Heading.LabelAbove, KindOf(column.Heading.LabelAbove, isAbove: true)), (column.Heading.Label, LabelOf(column))])
            {
                var at = grid.Locate(Math.Max(0, layout.HeaderLast), column.Index);
                if (kind == ColumnLabel.Community)
                {
                    scope.Findings.Add(ContextDiagnostics.HeadingTaken(at, label, new("a community", "una comunidad", "une collectivité")));
                }
                else if (kind == ColumnLabel.Stakeholder)
                {
                    scope.Findings.Add(ContextDiagnostics.HeadingTaken(at, label, new("a stakeholder", "una parte interesada", "une partie prenante")));
                }
                else if (kind == ColumnLabel.Audit)
                {
                    scope.Findings.Add(ContextDiagnostics.HeadingTaken(at, label, new("the result of an external audit", "el resultado de una auditoría externa", "le résultat d'un audit externe")));
                }
            }
        }
    }

    /// <summary>The first rating cell of a row that is not blank; null where all are.</summary>
    public (Location At, string Text)? FirstFilled(int row)
    {
        foreach (var column in layout.Columns)
        {
            if (column.Use is ColumnUse.Rating or ColumnUse.Mark && !At(row, column).IsBlank)
            {
                return (grid.Locate(row, column.Index), Shown.Short(At(row, column).Text));
            }
        }

        return null;
    }

    /// <summary>The first rating cell of a row that looks like a level, or that is marked; null where none does.</summary>
    public (Location At, string Text)? FirstLevelLike(int row, Element? element)
    {
        foreach (var column in ratings)
        {
            var cell = At(row, column);
            if (scope.Evidence.Cells.Read(cell, element, column.Heading.Percent).LevelLike)
            {
                return (grid.Locate(row, column.Index), cell.IsBlank ? CellColour.Name(cell.Fill ?? 0) : Shown.Short(cell.Text));
            }
        }

        foreach (var column in marks)
        {
            var cell = grid[row, column.Index];
            if (!cell.IsBlank && Marks.IsMark(cell, grid.Folded(cell.Text), scope.Lexicon))
            {
                return (grid.Locate(row, column.Index), Shown.Short(cell.Text));
            }
        }

        return null;
    }

    /// <summary>Whether a rating cell of the row is coloured.</summary>
    public bool HasFill(int row)
    {
        foreach (var column in ratings)
        {
            if (grid[row, column.Index].Fill is { } fill && !Hue.IsGrey(fill))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The cell; only its colour where the column also names the elements.</summary>
    public Cell At(int row, LayoutColumn column) => IsElements(column) ? grid[row, column.Index].FillOnly() : grid.Seen(row, column.Index);

    private bool IsElements(LayoutColumn column) => column.Index == layout.CodeColumn || column.Index == layout.TitleColumn;

    private PlannedColumn Planned(LayoutColumn column) => Array.IndexOf(unclear, column) >= 0
        ? new(column.Index, column.Heading.Text, PlannedRole.PassedOver) { Reason = PassedOverReason.NotNamedAsRatings }
        : PlannedOf(column);

    private PlannedColumn PlannedOf(LayoutColumn column) => new(column.Index, column.Heading.Text, PlannedRoles.Of(column.Use))
    {
        SecondIsPlanned = column.Heading.SecondIsPlanned,
        SecondIsNow = column.Heading.SecondIsNow,
        Part = column.Part,
        Level = column.Mark?.Code,
        Element = column.Element?.Code,
        Key = column.Use is ColumnUse.Rating or ColumnUse.Mark ? KeyOf(column) : AssessmentKey.None,
        ByFillOnly = column.ByFill || (column.Use == ColumnUse.Rating && IsElements(column)),
        Reason = PlannedRoles.ReasonOf(column.Use),
    };

    private AssessmentKey KeyOf(LayoutColumn column)
    {
        var key = new AssessmentKey(null, null, column.Heading.Date, column.Heading.Horizon, null);
        var isAgreed = HeadingReader.VoiceOf(column.Heading, scope.Lexicon).Voice == RatingRole.Consensus;
        if (!column.Labelled)
        {
            return isAgreed ? key with { Method = AssessmentMethod.Moderated } : key;
        }

        // A town's name stands above those of groups, or groups above names of towns.
        return Named(Named(key, column.Heading.LabelAbove, KindOf(column.Heading.LabelAbove, isAbove: true)), column.Heading.Label, LabelOf(column));
    }

    private static AssessmentKey Named(AssessmentKey key, string label, ColumnLabel kind) => kind switch
    {
        ColumnLabel.Stakeholder => key with { Stakeholder = label },
        ColumnLabel.Audit => key with { Method = AssessmentMethod.ExternalAudit },
        ColumnLabel.Community => key with { Community = label },
        _ => key,
    };

    /// <summary>What a heading that tells a rating column from others names. Nothing becomes a stakeholder but by a heading that says so.</summary>
    private ColumnLabel LabelOf(LayoutColumn column) => HeadingReader.VoiceOf(column.Heading, scope.Lexicon) is { Voice: RatingRole.SelfAssessed or RatingRole.Verified } said
        ? AgreedResults.MethodOf(said) == AssessmentMethod.ExternalAudit ? ColumnLabel.Audit : ColumnLabel.Stakeholder
        : column.Heading.Role == HeadingTopic.Stakeholder ? ColumnLabel.Stakeholder : KindOf(column.Heading.Label, isAbove: false);

    /// <summary>What a label names. A word for the council names no community, and beside groups it is one of them; neither is a name beside groups a community.</summary>
    private ColumnLabel KindOf(string label, bool isAbove)
    {
        if (NamesGroup(label))
        {
            return ColumnLabel.Stakeholder;
        }

        LayoutColumn[] beside = Array.FindAll(all, column => LabelIn(column, isAbove) is { Length: > 0 } other && other != label);
        return VoiceColumns.IsCouncil(label, scope.Lexicon)
            ? Array.Exists(beside, column => NamesGroup(LabelIn(column, isAbove)) || HeadingReader.VoiceOf(column.Heading, scope.Lexicon).Voice != RatingRole.Unsaid) ? ColumnLabel.Stakeholder : ColumnLabel.Unclear
            : CommunityIn(label, Array.Exists(beside, column => LabelIn(column, isAbove) is var other && (NamesGroup(other) || VoiceColumns.IsCouncil(other, scope.Lexicon))));
    }

    private ColumnLabel CommunityIn(string label, bool isBesideGroups)
    {
        var community = scope.Options.Community ?? scope.Context.Community;
        if (community is not null && CommunityNameReader.Fold(label, scope.Lexicon) == CommunityNameReader.Fold(community, scope.Lexicon))
        {
            return ColumnLabel.Own;
        }

        return community is null && layout.First(ColumnUse.Community) is null && !isBesideGroups && scope.Names.MayName(label) && !NamesGroupToo(label) ? ColumnLabel.Community : ColumnLabel.Unclear;
    }

    private bool NamesGroup(string label) => Folding.Fold(label) is var folded && (scope.Lexicon.Stakeholders.Contains(folded) || scope.Names.NamesGroup(folded));

    private static string LabelIn(LayoutColumn column, bool isAbove) => isAbove ? column.Heading.LabelAbove : column.Heading.Label;

    /// <summary>Whether a name begins or ends with a word for a group, so that it is of both: "Villa Alta – residents".</summary>
    private bool NamesGroupToo(string label)
    {
        var words = label.Split([' ', '-', '–', '—', '/', ',', ':'], StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(1, Math.Max(0, words.Length - 1)).Any(at =>
            (IsGroup(words[at..]) && scope.Names.MayName(string.Join(' ', words[..at]))) || (IsGroup(words[..at]) && scope.Names.MayName(string.Join(' ', words[at..]))));

        bool IsGroup(string[] part) => scope.Lexicon.Stakeholders.Contains(Folding.Fold(string.Join(' ', part)));
    }

    /// <summary>What the label of a rating column names.</summary>
    private enum ColumnLabel
    {
        /// <summary>Nothing that tells whose its ratings are.</summary>
        Unclear,

        /// <summary>The community that the sheet is of.</summary>
        Own,

        /// <summary>A community of its own.</summary>
        Community,

        /// <summary>A stakeholder group.</summary>
        Stakeholder,

        /// <summary>An external audit, whose result stands before all voices.</summary>
        Audit,
    }
}

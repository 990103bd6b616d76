using MMSSC.Interop.Adapters.Finding.Roles;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Layouts;

/// <summary>A column whose use is still open, with what its cells hold.</summary>
internal sealed record OpenColumn(LayoutColumn Column, ColumnContent Content);

/// <summary>What the open columns of a table show together.</summary>
/// <param name="Marks">The levels of columns that are headed by levels and hold marks.</param>
/// <param name="Votes">Columns that hold how many voted for a level.</param>
/// <param name="Voices">Columns of levels whose headings say whose they are.</param>
/// <param name="Named">Whether any holds ratings by its heading, or marks.</param>
/// <param name="Worded">Whether any of these holds level words, or marks.</param>
/// <param name="Understood">Whether a scale understands most of any of these.</param>
/// <param name="NamesTowns">Whether any names communities.</param>
internal sealed record OpenColumns(Dictionary<int, Level> Marks, HashSet<int> Votes, HashSet<int> Voices, bool Named, bool Worded, bool Understood, bool NamesTowns);

/// <summary>Decides by heading and content what the columns beside the elements of a long table hold.</summary>
internal sealed class ColumnUseFinder(ModelCells cells, Lexicon lexicon)
{
    /// <summary>Gives each open column its use; columns without one are left away.</summary>
    public void Assign(List<OpenColumn> all, List<LayoutColumn> columns)
    {
        var open = WithoutParts(all, columns);
        var beside = Compare(open);
        var unnamed = new List<OpenColumn>();
        foreach (var item in open)
        {
            if (Settle(item.Column, item.Content, beside) is { } settled)
            {
                columns.Add(settled);
            }
            else if (LooksLikeLevels(item.Column.Heading, item.Content))
            {
                unnamed.Add(item);
            }
        }

        AddUnnamed(unnamed, beside.Named, columns);
        SayNow(columns);
        LeaveVersions(all, columns);
        Label(columns, beside.Voices);
    }

    /// <summary>What the columns show together, against which each of them is read.</summary>
    private OpenColumns Compare(List<OpenColumn> open)
    {
        var marks = Marks(open);
        var voices = VoiceColumns.Find(open, lexicon);
        var named = open.FindAll(item => !voices.Contains(item.Column.Index) && IsNamedRating(item.Column.Heading, item.Content) && !IsTerritory(item.Column.Heading, item.Content));
        return new(
            marks,
            marks.Count > 0 ? [] : Votes(open),
            voices,
            marks.Count > 0 || named.Count > 0,
            marks.Count > 0 || named.Exists(item => IsWorded(item.Content)),
            named.Exists(item => item.Content.Understood >= Thresholds.Mostly),
            open.Exists(item => !IsTerritory(item.Column.Heading, item.Content) && Context(item.Column.Heading, item.Content) is ColumnUse.Community or ColumnUse.CommunityKey));
    }

    /// <summary>The column with its use; null where its heading and content settle none.</summary>
    private LayoutColumn? Settle(LayoutColumn column, ColumnContent content, OpenColumns beside)
    {
        if (beside.Votes.Contains(column.Index))
        {
            return column with { Use = ColumnUse.LeftOut, LevelLike = content.Filled };
        }

        if (beside.NamesTowns && IsTerritory(column.Heading, content))
        {
            return column with { Use = ColumnUse.Territory };
        }

        if (IsGate(column.Heading, content))
        {
            return column with { Use = ColumnUse.Gate };
        }

        if (HoldsOtherLevels(column.Heading, content))
        {
            return column with { Use = ColumnUse.LeftOut, LevelLike = content.LevelLike };
        }

        if (beside.Marks.TryGetValue(column.Index, out var level))
        {
            return column with { Use = ColumnUse.Mark, Mark = level };
        }

        if (beside.Voices.Contains(column.Index) || (IsNamedRating(column.Heading, content) && !IsMeasureBeside(column.Heading, content, beside)))
        {
            return column with { Use = ColumnUse.Rating };
        }

        return Context(column.Heading, content) is var use and not ColumnUse.None ? column with { Use = use } : Aside(column, content);
    }

    private bool IsTerritory(Heading heading, ColumnContent content) => TerritoryHeadings.Is(heading, lexicon) && TerritoryHeadings.HoldsNames(content, lexicon);

    /// <summary>A column of remarks, or one whose heading says that it is not to be read; null for any other.</summary>
    private static LayoutColumn? Aside(LayoutColumn column, ColumnContent content) => column.Heading.Role switch
    {
        // "Target" is not a rating, but level words below it are not passed over in silence.
        HeadingTopic.Ignored when content.LevelLike > 0 && IsWorded(content) => column with { Use = ColumnUse.LeftOut, LevelLike = content.LevelLike },
        HeadingTopic.Note when content.Filled > 0 => column with { Use = ColumnUse.Note },
        HeadingTopic.Evidence when content.Filled > 0 => column with { Use = ColumnUse.Evidence },
        _ => null,
    };

    /// <summary>Whether cells look like levels below a heading that does not say what else they are.</summary>
    private static bool LooksLikeLevels(Heading heading, ColumnContent content) =>
        content.LevelLike > 0 && heading.Role is not (HeadingTopic.Ignored or HeadingTopic.Total or HeadingTopic.Note or HeadingTopic.Evidence);

    /// <summary>Whether a column holds what looks like levels but is the state of tasks, or levels of another time or of others.</summary>
    private bool HoldsOtherLevels(Heading heading, ColumnContent content) =>
        content.LevelLike > 0 && (content.Tasks > 0 || (IsOther(heading) && (heading.Role != HeadingTopic.Ignored || IsWorded(content))));

    /// <summary>Whether a column holds what was measured, beside another that holds the levels.</summary>
    private static bool IsMeasureBeside(Heading heading, ColumnContent content, OpenColumns beside) =>
        IsMeasure(heading, content)
            && ((beside.Worded && !IsWorded(content)) || (beside.Understood && content.LevelLike + content.Statuses == 0));

    /// <summary>Whether a column says of each rating whether it holds.</summary>
    private bool IsGate(Heading heading, ColumnContent content) =>
        content.Filled > 0 && Folding.Fold(heading.Text) is var folded && (content.Gates == content.Filled
            ? lexicon.Words("gates").Contains(folded) || (lexicon.Statuses.TryGetValue(folded, out var status) && status == RatingStatus.NotApplicable)
            : content.Gates * 2 > content.Filled && content.Typical == 0 && lexicon.Words("gates").Contains(folded));

    /// <summary>Whether a heading says that the levels below it are of another time, of others, or none.</summary>
    private bool IsOther(Heading heading) => !heading.NamesBoth && (lexicon.IsAside(Folding.Fold(heading.Text)) || HeadingReader.RoleOf(heading, lexicon) is { IsOther: true, Role: not (RatingRole.Planned or RatingRole.Draft) });

    /// <summary>Beside a column that says "now", one that says no horizon speaks of now too: the two are the same assessment.</summary>
    private static void SayNow(List<LayoutColumn> columns)
    {
        if (!columns.Exists(column => column is { Use: ColumnUse.Rating, Heading.Horizon: Horizon.Now }))
        {
            return;
        }

        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i] is { Use: ColumnUse.Rating, Heading.Horizon: null } column)
            {
                columns[i] = column with { Heading = column.Heading with { Horizon = Horizon.Now } };
            }
        }
    }

    /// <summary>A column of ratings that is hidden or a draft gives way to those of the same date and horizon that are neither.</summary>
    private void LeaveVersions(List<OpenColumn> open, List<LayoutColumn> columns)
    {
        var uses = columns.ConvertAll(column => column.Use == ColumnUse.Rating ? VersionOf(open.Find(item => item.Column.Index == column.Index)!) : column.Use);
        for (var i = 0; i < columns.Count; i++)
        {
            var column = columns[i];
            if (uses[i] is ColumnUse.Hidden or ColumnUse.Draft && Enumerable.Range(0, columns.Count).Any(other =>
                uses[other] == ColumnUse.Rating && columns[other].Heading.Date == column.Heading.Date && columns[other].Heading.Horizon == column.Heading.Horizon))
            {
                columns[i] = column with { Use = uses[i], LevelLike = open.Find(item => item.Column.Index == column.Index)!.Content.LevelLike };
            }
        }
    }

    private ColumnUse VersionOf(OpenColumn item) => item.Content.IsHidden ? ColumnUse.Hidden
        : lexicon.IsVersion(Folding.Fold(item.Column.Heading.Label), out var isDraft) && isDraft ? ColumnUse.Draft : ColumnUse.Rating;

    /// <summary>Takes out a column of statuses that says "rated" of values beside it, and that of scores where it says so of exactly these and the levels.</summary>
    private static List<OpenColumn> WithoutParts(List<OpenColumn> all, List<LayoutColumn> columns)
    {
        var ratings = all.FindAll(item => item.Column.Heading is { Role: HeadingTopic.Rating, Exact: true });
        if (ratings.Find(item => item.Content.Rated > 0 && item.Content.Rated + item.Content.Statuses == item.Content.Filled) is not { } status)
        {
            return all;
        }

        columns.Add(status.Column with { Use = ColumnUse.Rating, Part = RatingPart.Status });
        ratings.Remove(status);
        var scores = ratings is [var one, var other] ? AreScores(one, other, status) ? one : AreScores(other, one, status) ? other : null : null;
        if (scores is not null)
        {
            columns.Add(scores.Column with { Use = ColumnUse.Rating, Part = RatingPart.Score });
        }

        return all.FindAll(item => item != status && item != scores);
    }

    private static bool AreScores(OpenColumn scores, OpenColumn levels, OpenColumn status) =>
        IsMeasure(scores.Column.Heading, scores.Content) && levels.Content.Numbers == 0
            && levels.Content.Filled - levels.Content.Statuses + scores.Content.Filled == status.Content.Rated;

    /// <summary>Columns that are headed by levels and hold marks; one alone is none.</summary>
    private Dictionary<int, Level> Marks(List<OpenColumn> open)
    {
        var marks = new Dictionary<int, Level>();
        foreach (var (column, content) in open)
        {
            if (content.Marked >= Thresholds.Surely * content.Filled && cells.LevelOfHeading(LevelText(column.Heading)) is { } level)
            {
                marks.Add(column.Index, level);
            }
        }

        // Columns between them whose cells are not marks are level columns with a slip in them, as long as they are headed by a level.
        if (marks.Count >= 2)
        {
            foreach (var (column, content) in open)
            {
                if (!marks.ContainsKey(column.Index) && content.Marked >= Thresholds.Mostly * content.Filled && cells.LevelOfHeading(LevelText(column.Heading)) is { } level)
                {
                    marks.Add(column.Index, level);
                }
            }

            return marks;
        }

        return [];
    }

    /// <summary>Columns that are headed by several levels and hold numbers: how many voted for each.</summary>
    private HashSet<int> Votes(List<OpenColumn> open)
    {
        var votes = new Dictionary<int, Level>();
        foreach (var (column, content) in open)
        {
            if (content.Filled > 0 && content.Typical == 0 && content.Marked < Thresholds.Surely * content.Filled && cells.LevelOfHeading(LevelText(column.Heading)) is { } level)
            {
                votes.Add(column.Index, level);
            }
        }

        return votes.Values.Distinct().Count() > 2 ? [.. votes.Keys] : [];
    }

    /// <summary>The part of a heading that may name a level: below a year or horizon, the lower line.</summary>
    private static string LevelText(Heading heading) => heading.Label.Length > 0 ? heading.Label : heading.Text;

    /// <summary>Whether a heading says rating, horizon or date, and the content does not speak against it.</summary>
    private static bool IsNamedRating(Heading heading, ColumnContent content)
    {
        if (heading.Role is HeadingTopic.Rating && heading.Exact)
        {
            return true;
        }

        var says = heading.Role is HeadingTopic.Rating || (heading.Horizon is not null && heading.Role is not HeadingTopic.Horizon)
            || (heading.Date is not null && (heading.MayNameWhose || heading.Role is HeadingTopic.Date));
        return says && (content.Understood >= Thresholds.Partly || content.Filled + content.Fills == 0);
    }

    private static bool IsWorded(ColumnContent content) => content.Typical > 0 && content.Typical + content.Statuses >= Thresholds.Mostly * (content.Filled + content.Fills);

    /// <summary>Beside a column of level words, one of other texts or bare numbers holds what was measured.</summary>
    private static bool IsMeasure(Heading heading, ColumnContent content) =>
        heading.Date is null && heading.Horizon is null && content.Typical == 0 && content.Filled > 0;

    private static ColumnUse Context(Heading heading, ColumnContent content)
    {
        var use = heading.Role switch
        {
            HeadingTopic.Community => ColumnUse.Community,
            HeadingTopic.CommunityKey => ColumnUse.CommunityKey,
            HeadingTopic.Date => ColumnUse.Date,
            HeadingTopic.Horizon => ColumnUse.Horizon,
            HeadingTopic.Stakeholder => ColumnUse.Stakeholder,
            _ => ColumnUse.None,
        };

        // Nobody is called "yes", "R" or "green": such a column says what somebody does, or how it is.
        if (use is ColumnUse.Community or ColumnUse.Stakeholder && (AreLetters(content) || content.Marked >= Thresholds.Mostly * content.Filled || (content.Letters == 0 && IsWorded(content))))
        {
            return ColumnUse.None;
        }

        if (use is ColumnUse.Community && content.IsOfElements)
        {
            return ColumnUse.None;
        }

        // A column of level words is one of ratings, unless its heading is nothing but a word for something else.
        return use != ColumnUse.None && content.Filled > 0 && (heading.Exact || content.Typical < Thresholds.Mostly * content.Filled) ? use : ColumnUse.None;
    }

    private static bool AreLetters(ColumnContent content) =>
        content.Letters == content.Filled && (content.Filled >= Thresholds.MostLetters || content.Typical >= Thresholds.Surely * content.Filled);

    /// <summary>Columns whose cells look like levels, though no heading says so.</summary>
    private static void AddUnnamed(List<OpenColumn> unnamed, bool named, List<LayoutColumn> columns)
    {
        foreach (var (column, content) in unnamed)
        {
            var words = content.Typical + content.Statuses >= Thresholds.Mostly * (content.Filled + content.Fills) && content.Typical > 0 && content.Letters < Thresholds.Mostly * content.Filled;
            var coloured = content.Fills > 0 && content.Filled == 0;
            var read = named ? words && !coloured : content.Understood >= Thresholds.Mostly && (coloured || content.Letters < Thresholds.Mostly * content.Filled);
            if (read)
            {
                columns.Add(column with { Use = ColumnUse.Rating });
            }
            else if (!coloured || !named)
            {
                columns.Add(column with { Use = ColumnUse.LeftOut, LevelLike = content.LevelLike });
            }
        }
    }

    /// <summary>Several rating columns that differ in neither horizon nor date differ by what their headings name.</summary>
    private void Label(List<LayoutColumn> columns, HashSet<int> voices)
    {
        // "Tonalá 2024" beside "Tonalá 2026" and "Zapopan 2026" is a town too, though no other column has its year.
        var ratings = columns.FindAll(column => column.Use == ColumnUse.Rating);
        var alike = ratings.Exists(one => ratings.Exists(other => other != one && other.Heading.Horizon == one.Heading.Horizon && other.Heading.Date == one.Heading.Date));
        for (var i = 0; i < columns.Count; i++)
        {
            var column = columns[i];
            if (column.Use == ColumnUse.Rating && alike && NamesWhose(column.Heading, voices.Contains(column.Index)))
            {
                columns[i] = column with { Labelled = true };
            }
        }
    }

    /// <summary>
    /// Whether a heading names whose the levels are: a group, a town, or a voice such as "Autoevaluación". What a workshop agreed is the
    /// rating itself, beside which the voices before it are shown.
    /// </summary>
    private bool NamesWhose(Heading heading, bool isVoice) => heading.Label.Length > 0 && !lexicon.IsVersion(Folding.Fold(heading.Label), out _) && HeadingReader.VoiceOf(heading, lexicon).Voice switch
    {
        RatingRole.Consensus => false,
        RatingRole.SelfAssessed or RatingRole.Verified => true,
        _ => isVoice || VoiceColumns.IsCouncil(heading.Label, lexicon) || heading.LabelIsAbove || heading.MayNameWhose || heading.Role is HeadingTopic.Stakeholder,
    };
}

using System.Globalization;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Reading.Drafts;
using MMSSC.Interop.Adapters.Reading.Scoring;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>Collects the ratings of a file by assessment. Two different values for one element contradict each other: neither wins.</summary>
internal sealed class RatingLedger(Model model, Findings findings)
{
    private readonly Dictionary<AssessmentKey, Draft> drafts = [];
    private readonly Dictionary<string, string> spellings = new(StringComparer.Ordinal);

    // Two columns that contradict each other do so in many rows, and two rows in many columns: one cause.
    private readonly Dictionary<(string? Sheet, string First, string Second), RepeatedFinding> contradictions = [];
    private readonly List<RepeatedFinding> contradicting = [];

    public Model Model => model;

    /// <summary>Makes ratings of rows below elements; null where such rows are not read.</summary>
    public IRowsBelowScoring? RowsBelow { get; set; }

    /// <summary>Elements that have a row or column.</summary>
    public HashSet<Element> Seen { get; } = [];

    /// <summary>Assessments in the order in which they were met.</summary>
    public List<Draft> Drafts { get; } = [];

    /// <summary>The draft of an assessment. Names that differ only in case or accents are one.</summary>
    public Draft Of(AssessmentKey key)
    {
        key = key with { Community = Spelled(key.Community), Stakeholder = Spelled(key.Stakeholder) };
        if (!drafts.TryGetValue(key, out var draft))
        {
            drafts.Add(key, draft = new(key, model.Elements.Length));
            Drafts.Add(draft);
        }

        return draft;
    }

    /// <summary>Takes the drafts out of the ledger, which then knows no assessment.</summary>
    public Draft[] Take()
    {
        Draft[] taken = [.. Drafts];
        Drafts.Clear();
        drafts.Clear();
        spellings.Clear();
        return taken;
    }

    /// <summary>Says which columns contradict each other.</summary>
    public void SayContradictions()
    {
        foreach (var found in contradicting)
        {
            findings.Add("two-values", found.Make);
        }

        contradictions.Clear();
        contradicting.Clear();
    }

    /// <summary>Enters a rating.</summary>
    /// <param name="draft">The assessment.</param>
    /// <param name="rating">The rating.</param>
    /// <param name="shown">What stood in the cell.</param>
    /// <param name="state">Whether the cell said something.</param>
    public void Enter(Draft draft, Rating rating, string shown, DraftEntryState state)
    {
        ref var entry = ref draft.Entries[rating.Element.Index];
        draft.Refused |= state == DraftEntryState.Unreadable;
        if (entry.Rating is null || (entry.State < DraftEntryState.Stated && state > entry.State))
        {
            entry = new(rating, shown, state);
            return;
        }

        if (state < DraftEntryState.Stated)
        {
            return;
        }

        var same = entry.Rating.Status == rating.Status && entry.Rating.Level == rating.Level && entry.Rating.Score == rating.Score;
        if (entry.State == DraftEntryState.Stated ? same : Folding.Fold(shown) == Folding.Fold(entry.Shown))
        {
            return;
        }

        Contradict(entry, rating, shown);
        entry = new(Rating.NotAssessed(rating.Element, entry.Rating.Origin), entry.Shown, DraftEntryState.Contradicted);
    }

    // Apart, so that what its message needs is gathered for contradictions only and not for every cell.
    private void Contradict(DraftEntry first, Rating rating, string shown)
    {
        var found = new RepeatedFinding(() => ElementDiagnostics.TwoValues(rating.Origin, rating.Element.Label, first.Shown, first.Rating!.Origin, shown));
        var (one, other) = (ColumnOf(first.Rating!.Origin), ColumnOf(rating.Origin));
        var pair = one != other ? (rating.Origin.Sheet, one, other) : (rating.Origin.Sheet, RowOf(first.Rating.Origin), RowOf(rating.Origin));
        if (contradictions.TryGetValue(pair, out var known))
        {
            known.Add(rating.Origin);
        }
        else
        {
            contradictions.Add(pair, found);
            contradicting.Add(found);
        }
    }

    private static string ColumnOf(Location at) => at.Cell?.TrimEnd("0123456789".ToCharArray()) ?? at.Column?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string RowOf(Location at) => $"row {at.Cell?.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ".ToCharArray()) ?? at.Line?.ToString(CultureInfo.InvariantCulture)}";

    private string? Spelled(string? name)
    {
        if (name is null)
        {
            return null;
        }

        var folded = Folding.Fold(name);
        if (!spellings.TryGetValue(folded, out var first))
        {
            spellings.Add(folded, first = name);
        }

        return first;
    }
}

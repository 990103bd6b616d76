namespace MMSSC.Interop.Adapters.Finding.Roles;

/// <summary>Finds the words for roles in one part of a text, and which of them it is about.</summary>
internal sealed class RolePartReader
{
    private readonly string[] part;
    private readonly RoleWords words;
    private readonly List<Hit> hits = [];

    // For each word the hit it belongs to, or -1.
    private readonly int[] hitOf;

    public RolePartReader(string[] part, RoleWords words)
    {
        (this.part, this.words, hitOf) = (part, words, new int[part.Length]);
        Array.Fill(hitOf, -1);
        for (var at = 0; at < part.Length; at++)
        {
            if (words.Find(part, at) is not { } phrase)
            {
                continue;
            }

            hitOf.AsSpan(at, phrase.Words.Length).Fill(hits.Count);
            hits.Add(new(at, phrase));
            at += phrase.Words.Length - 1;
        }
    }

    /// <summary>The phrases that the part is about; those in the past by a number of years ago are previous ones.</summary>
    public IEnumerable<RolePhrase> Counted()
    {
        var (from, to) = About();
        var counted = hits.FindAll(hit => hit.At >= from && hit.At < to).ConvertAll(hit => hit.Phrase);
        var isAgo = counted.Exists(phrase => phrase.Meaning.IsAgo) && counted.Exists(phrase => phrase.Meaning.IsYears);
        return counted
            .Select(phrase => isAgo && phrase.Meaning.IsYears ? phrase with { Meaning = new(RatingRole.Previous) } : phrase)
            .Where(phrase => phrase.Meaning.Role != RatingRole.Unsaid);
    }

    /// <summary>The words that say no role that counts, without joining words at the ends.</summary>
    public IEnumerable<string> Rest(RoleWords words)
    {
        var (from, to) = About();
        var rest = new List<string>(part.Length);
        for (var at = 0; at < part.Length; at++)
        {
            if (hitOf[at] < 0 || at < from || at >= to || hits[hitOf[at]].Phrase.Meaning is { Role: RatingRole.Unsaid, IsAgo: false })
            {
                rest.Add(part[at]);
            }
        }

        while (rest.Count > 0 && words.Joins(rest[0]))
        {
            rest.RemoveAt(0);
        }

        while (rest.Count > 0 && words.Joins(rest[^1]))
        {
            rest.RemoveAt(rest.Count - 1);
        }

        return rest;
    }

    /// <summary>The words between which phrases count; none where the part is about something else.</summary>
    private (int From, int To) About()
    {
        if (hits.Count == 0)
        {
            return (0, 0);
        }

        var first = Run(0);
        if (first == part.Length)
        {
            return (0, part.Length);
        }

        // Everything up to the first word that says something else.
        var start = hits[0].At;
        if (first > start && (IsJoined(start) || HasLevel(start)))
        {
            return (0, first);
        }

        if (first > start && start == 0 && hits[0].Phrase.AtEnds)
        {
            return (0, first);
        }

        return hits[^1] is { Phrase.AtEnds: true } last && last.At + last.Phrase.Words.Length == part.Length ? (last.At, part.Length) : (0, 0);
    }

    /// <summary>How far from a word on every word belongs to a phrase or tells nothing.</summary>
    private int Run(int from)
    {
        var at = from;
        while (at < part.Length && (hitOf[at] >= 0 || words.IsFiller(part[at])))
        {
            at++;
        }

        return at;
    }

    private bool IsJoined(int start)
    {
        var behind = start + hits[0].Phrase.Words.Length;
        return behind < part.Length && (words.Joins(part[behind]) || words.Joins(part[behind - 1]));
    }

    /// <summary>A word for levels right before the phrase, which then is its attribute, or right behind a phrase that begins the part.</summary>
    private bool HasLevel(int start)
    {
        var behind = start + hits[0].Phrase.Words.Length;
        return (start > 0 && words.IsLevel(part[start - 1])) || (start == 0 && behind < part.Length && words.IsLevel(part[behind]));
    }

    /// <summary>A phrase and the word at which it begins.</summary>
    private sealed record Hit(int At, RolePhrase Phrase);
}

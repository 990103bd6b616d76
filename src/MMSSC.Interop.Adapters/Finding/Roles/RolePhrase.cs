namespace MMSSC.Interop.Adapters.Finding.Roles;

/// <summary>Words of the vocabulary that say a role.</summary>
/// <param name="Words">The words, folded.</param>
/// <param name="Meaning">What they say.</param>
/// <param name="Alone">Whether they say it only where they are all that a part of the text says: "nacional".</param>
/// <param name="Last">Whether they say it behind any other words too: "Jalisco average".</param>
internal sealed record RolePhrase(string[] Words, RoleMeaning Meaning, bool Alone, bool Last)
{
    public string Text => string.Join(' ', Words);

    /// <summary>Whether the words stand at a place of a text.</summary>
    public bool StandsAt(ReadOnlySpan<string> text, int at) =>
        at + Words.Length <= text.Length && text.Slice(at, Words.Length).SequenceEqual(Words);
}

/// <summary>What a phrase says: a role, or something that makes one of it together with others.</summary>
/// <param name="Role">The role; unsaid for words that hold a word for a role and mean none, such as "medio de verificación".</param>
/// <param name="IsExpected">Whether it is expected only: by the plans where no year is named, and a wish where one is.</param>
/// <param name="IsAgo">Whether it turns a number of years before or behind it into the past.</param>
/// <param name="IsYears">Whether it is a number of years.</param>
internal readonly record struct RoleMeaning(RatingRole Role, bool IsExpected = false, bool IsAgo = false, bool IsYears = false);

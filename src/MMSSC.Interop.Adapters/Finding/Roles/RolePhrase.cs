namespace MMSSC.Interop.Adapters.Finding.Roles;

/// <summary>Words of the vocabulary that say a role.</summary>
/// <param name="Words">The words, folded.</param>
/// <param name="Meaning">What they say.</param>
/// <param name="Alone">Whether they say it only where they are all that a part of the text says: "nacional".</param>
/// <param name="AtEnds">Whether they say it before or behind any other words too: "Jalisco average", "moyenne France".</param>
internal sealed record RolePhrase(string[] Words, RoleMeaning Meaning, bool Alone, bool AtEnds)
{
    public string Text => string.Join(' ', Words);

    /// <summary>Whether the words stand at a place of a text.</summary>
    public bool StandsAt(ReadOnlySpan<string> text, int at) =>
        at + Words.Length <= text.Length && text.Slice(at, Words.Length).SequenceEqual(Words);
}

using MMSSC.Interop.Adapters.Codebooks.Entries;

namespace MMSSC.Interop.Adapters.Codebooks.Phrases;

/// <summary>What a part of a text is.</summary>
internal enum PhrasePieceKind
{
    /// <summary>Words that say nothing of the scale.</summary>
    Gloss,

    /// <summary>A level, a status, or a doubt.</summary>
    Said,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A letter.</summary>
    Letter,

    /// <summary>Something that is neither a word nor a level, such as a blue sign.</summary>
    Strange,
}

/// <summary>A part of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Saying">What it says; null where it says nothing.</param>
internal readonly record struct PhrasePiece(PhrasePieceKind Kind, CodebookEntry? Saying = null)
{
    public static readonly PhrasePiece Strange = new(PhrasePieceKind.Strange);

    /// <summary>What it says.</summary>
    public CodebookEntry Entry => Saying ?? CodebookEntry.Blank;

    public double Number { get; init; }

    public bool IsPercent { get; init; }

    /// <summary>Whether something says that the number is a level's.</summary>
    public bool IsLabelled { get; init; }

    /// <summary>Whether the number is written as an ordinal.</summary>
    public bool IsOrdinal { get; init; }

    public char Letter { get; init; }

    public static PhrasePiece Of(CodebookEntry entry) => new(PhrasePieceKind.Said, entry);
}

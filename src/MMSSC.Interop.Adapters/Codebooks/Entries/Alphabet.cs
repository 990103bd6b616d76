namespace MMSSC.Interop.Adapters.Codebooks.Entries;

/// <summary>A way in which people write levels.</summary>
internal enum Alphabet
{
    /// <summary>None of them.</summary>
    None,

    /// <summary>Level words and status words of any language, alone or with a gloss.</summary>
    Words,

    /// <summary>Initials of the level words of one language, and level codes of one letter.</summary>
    Initials,

    /// <summary>What a legend or the user declares.</summary>
    Declared,

    /// <summary>Numbers, where the scale says what they mean.</summary>
    Numbers,

    /// <summary>Ordinals, such as <c>IV</c>, <c>3/5</c>, <c>3 of 5</c>, <c>N3</c> or <c>③</c>.</summary>
    Ordinals,

    /// <summary>Rows of signs that are counted, such as <c>★★★☆☆</c>, and balls that fill up.</summary>
    Pictures,

    /// <summary>Signs that have a colour of their own.</summary>
    Signs,

    /// <summary>Colours as programs write them, such as <c>#FF0000</c>.</summary>
    ColourTexts,

    /// <summary>Fills of cells.</summary>
    Fills,

    /// <summary>Signs in a font colour.</summary>
    Ink,

    /// <summary>Fills and icons by a conditional format.</summary>
    Looks,
}

namespace MMSSC.Interop.Adapters.Codebooks.Texts;

/// <summary>What a row of signs is made of.</summary>
internal enum PictureKind
{
    None,
    Stars,
    Bars,
    Balls,
    Pluses,
    Asterisks,
}

/// <summary>A row of signs: how many are filled, and of how many.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Filled">How many are filled, 0 or more; of a ball how many quarters.</param>
/// <param name="Total">How many there are; 0 where only filled ones stand there, so that nothing says of how many.</param>
internal readonly record struct Picture(PictureKind Kind, int Filled, int Total);

/// <summary>Reads rows of signs. Texts are plain, and not folded: folding takes signs from their ends.</summary>
internal static class Pictures
{
    private const int Longest = 24;
    private const string FullStars = "★⭐✭✮✯✰🌟";
    private const string EmptyStars = "☆";
    private const string FullBars = "▮■●█▰⬛◼▓⬤▪◆🟩🟦⚫";
    private const string EmptyBars = "▯□○░▱⬜◻◯⭘▫◇⚪";
    private const string Quarters = "○◔◑◕●";

    public static bool TryRead(string text, out Picture picture)
    {
        picture = default;
        if (text.Length > Longest * 2 || text.Length == 0 || char.IsLetterOrDigit(text[0]))
        {
            return false;
        }

        var (kind, filled, empty) = (PictureKind.None, 0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (System.Text.Rune.IsWhiteSpace(rune))
            {
                continue;
            }

            var (next, isFull) = Of(rune.ToString());
            if (!IsSameKind(next, kind) || IsOutOfOrder(isFull, empty))
            {
                return false;
            }

            kind = next;
            filled += isFull ? 1 : 0;
            empty += isFull ? 0 : 1;
        }

        if (kind == PictureKind.None || filled + empty > Longest)
        {
            return false;
        }

        picture = new(kind, filled, empty == 0 ? 0 : filled + empty);
        return true;
    }

    private static bool IsSameKind(PictureKind next, PictureKind before) =>
        next != PictureKind.None && (before == PictureKind.None || next == before);

    /// <summary>What is filled stands before what is not.</summary>
    private static bool IsOutOfOrder(bool isFull, int emptyBefore) => isFull && emptyBefore > 0;

    /// <summary>The quarters of a ball that fills up, 0 to 4; null where the text is none.</summary>
    public static int? Ball(string text) => text.Length != 1 ? null : text[0] switch
    {
        '◯' or '⭘' => 0,
        '◐' or '◒' => 2,
        '⬤' => 4,
        var sign when Quarters.IndexOf(sign) is var at and >= 0 => at,
        _ => null,
    };

    private static (PictureKind Kind, bool IsFull) Of(string sign) =>
        FullStars.Contains(sign) ? (PictureKind.Stars, true)
        : EmptyStars.Contains(sign) ? (PictureKind.Stars, false)
        : FullBars.Contains(sign) ? (PictureKind.Bars, true)
        : EmptyBars.Contains(sign) ? (PictureKind.Bars, false)
        : sign switch
        {
            "+" => (PictureKind.Pluses, true),
            "*" => (PictureKind.Asterisks, true),
            _ => (PictureKind.None, false),
        };
}

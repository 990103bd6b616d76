using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Adapters.Codebooks.Texts;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Codebooks.Phrases;

/// <summary>Reads texts by the alphabets of a column. Changes nothing, so that several threads may use it.</summary>
internal sealed class PhraseReader(ScaleAlphabets scale, ColumnForms forms, LetterBook letters)
{
    /// <summary>Longer texts are prose.</summary>
    public const int Longest = 200;

    // Longest first: an arrow of two signs is not one of its signs.
    private static readonly string[] arrows = ["-->", "==>", "–>", "—>", "->", "=>", "→", "➔", "➜", "➝", "➡", "⇒", "⟶", "⟹", "►", "▶", ">"];

    public ScaleAlphabets Scale => scale;

    public ColumnForms Forms => forms;

    public LetterBook Letters => letters;

    /// <summary>The meaning of a text that no one declared.</summary>
    /// <param name="text">The text.</param>
    /// <param name="percent">Whether its number is a percentage although it has no sign.</param>
    public CodebookEntry Read(string text, bool percent)
    {
        if (text.Length > Longest)
        {
            return CodebookEntry.Unknown;
        }

        // Whoever writes "green?" does not say that it is green.
        var entry = ReadPlain(PlainText.Of(text), percent);
        return entry.Meaning is Meaning.Level or Meaning.Score && PlainText.Asks(text) ? CodebookEntry.Doubtful(DoubtKind.Hedged) : entry;
    }

    /// <summary>What a part of a text says by itself.</summary>
    /// <param name="part">The part, folded.</param>
    /// <param name="afterLabel">Whether a word for "level" stands before it.</param>
    public PhrasePiece PieceOf(string part, bool afterLabel)
    {
        if (ColourTexts.TrySign(part, out var rgb))
        {
            return scale.OfFill(rgb) is { } level ? PhrasePiece.Of(CodebookEntry.Of(level, Alphabet.Signs)) : PhrasePiece.Strange;
        }

        if (ColourTexts.TryColour(part, out rgb, out var other))
        {
            return scale.OfFill(rgb) is { } level && scale.OfFill(other) == level ? PhrasePiece.Of(CodebookEntry.Of(level, Alphabet.ColourTexts)) : PhrasePiece.Strange;
        }

        if (scale.TryWord(part, out var word))
        {
            return PhrasePiece.Of(word);
        }

        if (Ordinals.TryRead(part, scale.Lexicon, out var ordinal))
        {
            return PieceOf(ordinal, part, afterLabel);
        }

        if (part.Length == 1 && char.IsLetter(part[0]))
        {
            return new(PhrasePieceKind.Letter) { Letter = part[0] };
        }

        return NumberReader.TryRead(part, out var number, out var percent)
            ? new(PhrasePieceKind.Number) { Number = number, IsPercent = percent, IsLabelled = afterLabel && !percent }
            : default;
    }

    private PhrasePiece PieceOf(Ordinal ordinal, string part, bool afterLabel)
    {
        switch (ordinal.Form)
        {
            case OrdinalForm.Roman when !forms.Romans && (!afterLabel || scale.Scale.Numbers == NumberMeaning.Ambiguous):
                return part.Length == 1 ? new(PhrasePieceKind.Letter) { Letter = part[0] } : default;
            case OrdinalForm.Glued when !forms.Glued:
                return new(PhrasePieceKind.Number) { Number = ordinal.Number, IsLabelled = afterLabel };
            case OrdinalForm.Fraction when !forms.Fractions && !afterLabel:
                return new(PhrasePieceKind.Said, CodebookEntry.Doubtful(forms.ArrowMeansPlanned ? DoubtKind.NowAndPlanned : DoubtKind.OtherTotal));
            case OrdinalForm.Fraction or OrdinalForm.OutOf when ordinal.Total != forms.Levels:
                return new(PhrasePieceKind.Said, CodebookEntry.Doubtful(DoubtKind.OtherTotal));
            default:
                return new(PhrasePieceKind.Number) { Number = ordinal.Number, IsLabelled = true, IsOrdinal = true };
        }
    }

    private CodebookEntry ReadPlain(string whole, bool percent)
    {
        var plain = forms.Beside.Without(whole);
        if (ReadPicture(plain) is { } picture)
        {
            return picture;
        }

        var folded = Folding.Fold(plain);
        if (folded.Length == 0)
        {
            return plain.AsSpan().Trim().Trim("-–—._ ").IsEmpty ? new(Meaning.Blank) : CodebookEntry.Unknown;
        }

        if (scale.TryWord(folded, out var word))
        {
            return word;
        }

        if (NumberReader.TryRead(plain, out var value, out var sign))
        {
            return sign && scale.Scale.To > 1 + Models.Scale.Tolerance && scale.Scale.Levels.Length > 0
                ? CodebookEntry.Unknown
                : scale.OfNumber(sign || percent ? value / 100 : value);
        }

        // Lines of a cell are parts, unless they are one phrase that was wrapped.
        var lines = plain.AsSpan().Trim().Contains('\n') ? Folding.Fold(plain.Replace("\n", " ; ", StringComparison.Ordinal)) : Unhyphened(folded);
        return ReadPair(lines) ?? ReadStatement(lines);
    }

    /// <summary>The word for "level" apart from a number that a hyphen joins to it: <c>NIVEL-I</c>.</summary>
    private string Unhyphened(string folded) =>
        folded.IndexOf('-') is var at and > 0 && scale.Lexicon.LevelWords.Contains(folded[..at]) ? $"{folded[..at]} {folded[(at + 1)..]}" : folded;

    private CodebookEntry? ReadPicture(string plain)
    {
        var trimmed = plain.Trim();
        if (forms.Balls && Pictures.Ball(trimmed) is { } quarters)
        {
            return scale.OfOrdinal(quarters + 1, Alphabet.Pictures);
        }

        if (!Pictures.TryRead(trimmed, out var picture) || forms.Levels < 2)
        {
            return null;
        }

        if (picture.Total > 1)
        {
            return picture.Total == forms.Levels ? scale.OfOrdinal(picture.Filled, Alphabet.Pictures) : CodebookEntry.Doubtful(DoubtKind.OtherTotal);
        }

        if (picture.Total == 0 && forms.Counts(picture.Kind))
        {
            return scale.OfOrdinal(picture.Filled, Alphabet.Pictures);
        }

        return picture is { Filled: > 1, Kind: PictureKind.Stars or PictureKind.Bars } ? CodebookEntry.Doubtful(DoubtKind.OtherTotal) : null;
    }

    /// <summary>One level and then another, by an arrow, or by a stroke or word where that is what the column has; null where there is no such thing.</summary>
    private CodebookEntry? ReadPair(string folded)
    {
        foreach (var arrow in arrows)
        {
            var at = folded.IndexOf(arrow, StringComparison.Ordinal);
            if (at >= 0)
            {
                return Pair(folded[..at], folded[(at + arrow.Length)..]);
            }
        }

        if (forms.PairsByStroke && folded.Split('/') is [var now, var planned] && IsShort(now) && IsShort(planned))
        {
            return Pair(now, planned);
        }

        var words = folded.Split(' ');
        for (var i = 1; i < words.Length - 1; i++)
        {
            if (scale.Lexicon.Words("towards").Contains(words[i]))
            {
                var first = words[0] is "de" or "da" or "from" && i > 1 ? 1 : 0;
                var (left, right) = (Side(string.Join(' ', words[first..i])), Side(string.Join(' ', words[(i + 1)..])));
                if (IsPlace(left) && IsPlace(right))
                {
                    return Pair(left, right);
                }
            }
        }

        return null;
    }

    private static bool IsShort(string part) => part.Trim().Length is > 0 and <= 24;

    private static bool IsPlace(CodebookEntry entry) => entry.Meaning == Meaning.Level || entry.Doubt == DoubtKind.AmbiguousNumber;

    private CodebookEntry Pair(string left, string right) => Pair(Side(left), Side(right));

    private CodebookEntry Pair(CodebookEntry now, CodebookEntry planned)
    {
        if (now.Doubt == DoubtKind.AmbiguousNumber && planned.Doubt == DoubtKind.AmbiguousNumber)
        {
            return now;
        }

        return now.Meaning == Meaning.Level && planned.Meaning == Meaning.Level && forms.ArrowMeansPlanned
            ? now with { Planned = planned.Level }
            : IsPlace(now) || IsPlace(planned) ? CodebookEntry.Doubtful(DoubtKind.NowAndPlanned) : CodebookEntry.Unknown;
    }

    private CodebookEntry Side(string side)
    {
        var folded = Folding.Fold(side);
        return folded.Length == 0 || Array.Exists(arrows, arrow => folded.Contains(arrow, StringComparison.Ordinal)) ? CodebookEntry.Unknown
            : scale.Declared(folded) is { } declared ? declared
            : NumberReader.TryRead(folded, out var value, out var percent) && !percent ? scale.OfNumber(value)
            : ReadStatement(folded);
    }

    private CodebookEntry ReadStatement(string folded)
    {
        var statement = new Statement(this);
        if (PieceOf(folded, false).Kind != PhrasePieceKind.Gloss)
        {
            statement.Add(folded);
            return statement.Read(folded);
        }

        foreach (var part in Parts(ColourTexts.WithSignsApart(folded)))
        {
            statement.Add(part);
        }

        return statement.Read(folded);
    }

    /// <summary>The parts of a folded text between signs that set a gloss apart.</summary>
    private List<string> Parts(string folded)
    {
        var abbreviations = scale.Lexicon.Words("levelAbbreviations");
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i <= folded.Length; i++)
        {
            if (i < folded.Length && !IsCut(folded, i))
            {
                continue;
            }

            var part = folded[start..i].Trim();
            if (i < folded.Length && folded[i] == '.' && abbreviations.Contains(part))
            {
                continue;
            }

            if (part.Length > 0)
            {
                parts.Add(part);
            }

            start = i + 1;
        }

        return parts;
    }

    private static bool IsCut(string text, int at)
    {
        switch (text[at])
        {
            case ':' or '(' or ')' or '[' or ']' or '{' or '}' or '=' or ';' or '|' or '–' or '—' or '"' or '«' or '»' or '“' or '”' or '•' or '·':
                return true;
            case '/':
                return !(at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]));
            case '.' or ',':
                return at + 1 == text.Length || text[at + 1] == ' ';
            case '-':
                return at > 0 && at + 1 < text.Length && (text[at - 1] == ' ' || text[at + 1] == ' ' || char.IsAsciiDigit(text[at - 1]));
            default:
                return false;
        }
    }
}

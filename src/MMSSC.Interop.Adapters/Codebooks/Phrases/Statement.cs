using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Adapters.Codebooks.Texts;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Codebooks.Phrases;

/// <summary>A text in several parts, such as <c>Rojo (no cumple)</c>: what it names, and what is said beside it. It says a level where it names exactly one.</summary>
internal sealed class Statement(PhraseReader reader)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    // Signs before a level word that say yes, or nothing.
    private const string Ticks = "✓✔☑✅•●■▪◆⬤";

    private readonly ScaleAlphabets scale = reader.Scale;
    private readonly List<string> glosses = [];
    private CodebookEntry? said;
    private CodebookEntry? against;
    private double? number;
    private bool isLabelled;
    private bool hasLabel;
    private bool isOrdinal;
    private bool hasPercent;
    private bool isCancelled;
    private bool isStrange;
    private char? letter;

    /// <summary>Adds a part.</summary>
    public void Add(string part) => Add(part, false);

    /// <summary>What the parts say together.</summary>
    /// <param name="folded">The whole text.</param>
    public CodebookEntry Read(string folded)
    {
        if (isCancelled)
        {
            return new(Meaning.Cancelled, said?.Level, 0, null, Alphabet.Words);
        }

        // So many of so many beside a colour is no other colour.
        var isCount = against is { Doubt: DoubtKind.OtherTotal } && said?.Level is not null && scale.Scale.Numbers == NumberMeaning.Ambiguous;
        if (against is { } doubt && !isCount)
        {
            return doubt;
        }

        var subject = isStrange ? CodebookEntry.Unknown : Subject();
        return subject.Meaning switch
        {
            Meaning.Unknown => Unsaid(folded),
            Meaning.Doubt => subject,
            _ => WithGlosses(subject),
        };
    }

    private void Add(string part, bool afterLabel)
    {
        var piece = reader.PieceOf(part, afterLabel);
        if (piece.Kind != PhrasePieceKind.Gloss)
        {
            Note(piece);
            return;
        }

        // "Nivel de madurez: 3".
        if (scale.IsLabel(part, out _))
        {
            hasLabel = true;
            return;
        }

        var space = part.IndexOf(' ');
        if (space < 0)
        {
            glosses.Add(part);
            return;
        }

        var (head, rest) = (part[..space], part[(space + 1)..]);
        if (head.Length == 1 && Ticks.Contains(head[0]))
        {
            Add(rest, afterLabel);
            return;
        }

        if (scale.IsLabel(head, out var ofNumbers) && (ofNumbers || reader.PieceOf(WithoutParticle(rest), false).Kind is PhrasePieceKind.Said or PhrasePieceKind.Letter))
        {
            Add(rest, ofNumbers);
            return;
        }

        var last = part.LastIndexOf(' ');
        if (!TryPair(head, rest, afterLabel) && !TryPair(part[(last + 1)..], part[..last], afterLabel))
        {
            glosses.Add(part);
        }
    }

    /// <summary>What stands behind a joining word: "in red".</summary>
    private string WithoutParticle(string rest) =>
        rest.IndexOf(' ') is var space and > 0 && scale.Lexicon.Words("levelParticles").Contains(rest[..space]) ? rest[(space + 1)..] : rest;

    /// <summary>A number beside a word without anything between them.</summary>
    private bool TryPair(string numeral, string words, bool afterLabel)
    {
        if (!IsNumber(numeral, out var value) || !scale.TryWord(words, out var entry))
        {
            return false;
        }

        Note(value, afterLabel, false);
        Note(entry);
        return true;
    }

    private bool IsNumber(string numeral, out double value)
    {
        if (NumberReader.TryRead(numeral, out value, out var percent))
        {
            return !percent;
        }

        value = numeral.Length <= 2 && !char.IsLetter(numeral[0]) && Ordinals.TryRead(numeral, scale.Lexicon, out var ordinal) && ordinal.Form == OrdinalForm.Sign ? ordinal.Number : 0;
        return value > 0;
    }

    private void Note(PhrasePiece piece)
    {
        switch (piece.Kind)
        {
            case PhrasePieceKind.Strange:
                isStrange = true;
                break;
            case PhrasePieceKind.Letter when letter is null || letter == piece.Letter:
                letter = piece.Letter;
                break;
            case PhrasePieceKind.Letter:
                isStrange = true;
                break;
            case PhrasePieceKind.Number when piece.IsPercent || (!piece.IsLabelled && IsYear(piece.Number)):
                hasPercent |= piece.IsPercent;
                break;
            case PhrasePieceKind.Number:
                Note(piece.Number, piece.IsLabelled, piece.IsOrdinal);
                break;
            default:
                Note(piece.Entry);
                break;
        }
    }

    private void Note(double value, bool labelled, bool ordinal)
    {
        if (number is { } other && other != value && scale.Scale.Numbers != NumberMeaning.Ambiguous)
        {
            isStrange = true;
        }

        number = labelled && !isLabelled ? value : number ?? value;
        isLabelled |= labelled;
        isOrdinal |= ordinal;
    }

    private void Note(CodebookEntry entry)
    {
        switch (entry.Meaning)
        {
            case Meaning.Doubt:
                against ??= entry;
                break;
            case Meaning.Cancelled:
                isCancelled = true;
                break;
            default:
                if (said is { } other && (other.Meaning != entry.Meaning || other.Level != entry.Level))
                {
                    against ??= CodebookEntry.Doubtful(other.Level is not null && entry.Level is not null ? DoubtKind.TwoLevels : DoubtKind.Contradiction);
                }

                said ??= entry;
                break;
        }
    }

    private CodebookEntry Subject()
    {
        if (said is { } entry)
        {
            return entry.Level is { } level ? Beside(entry, level) : number is null && letter is null ? entry : CodebookEntry.Doubtful(DoubtKind.Contradiction);
        }

        if (letter is { } sign)
        {
            return number is null && !hasPercent ? reader.Letters.Read(sign) : CodebookEntry.Unknown;
        }

        if (number is not { } value || !(isLabelled || hasLabel) || hasPercent)
        {
            return CodebookEntry.Unknown;
        }

        var alphabet = isOrdinal ? Alphabet.Ordinals : Alphabet.Words;
        return value == Math.Floor(value) && Math.Abs(value) < 1000 ? scale.OfOrdinal((int)value, alphabet) : scale.OfNumber(value);
    }

    /// <summary>A level word beside numbers and letters, which must not say otherwise.</summary>
    private CodebookEntry Beside(CodebookEntry entry, Level level)
    {
        var isAmbiguous = scale.Scale.Numbers == NumberMeaning.Ambiguous;
        if (hasPercent && !isAmbiguous)
        {
            return CodebookEntry.Unknown;
        }

        if (letter is { } sign)
        {
            var isInitial = Array.Exists(scale.Letters, table => table[sign].Contains(level));
            if (!isInitial && Array.Exists(scale.Letters, table => table[sign].Count > 0))
            {
                return CodebookEntry.Doubtful(DoubtKind.Contradiction);
            }
        }

        if (number is not { } value)
        {
            return entry;
        }

        var byNumber = value == Math.Floor(value) && Math.Abs(value) < 1000 ? scale.OfOrdinal((int)value, Alphabet.Ordinals) : scale.OfNumber(value);
        return byNumber.Doubt == DoubtKind.AmbiguousNumber || byNumber.Level == level ? entry : CodebookEntry.Doubtful(DoubtKind.Contradiction);
    }

    private CodebookEntry WithGlosses(CodebookEntry subject)
    {
        foreach (var gloss in glosses)
        {
            var named = scale.Named(gloss);
            if (scale.IsHedged(gloss) || (named.Count == 0 && subject.Level is { } one && scale.IsOfOther(gloss, one)))
            {
                return CodebookEntry.Doubtful(DoubtKind.Hedged);
            }

            foreach (var (level, negated) in named)
            {
                if (level == subject.Level && negated)
                {
                    return CodebookEntry.Doubtful(DoubtKind.Hedged);
                }

                if (level != subject.Level && !negated)
                {
                    return CodebookEntry.Doubtful(subject.Level is null ? DoubtKind.Contradiction : DoubtKind.TwoLevels);
                }
            }
        }

        return subject;
    }

    /// <summary>A text that no part of says a level: where it names some, it may be more than strange.</summary>
    private CodebookEntry Unsaid(string folded)
    {
        var named = scale.Named(folded);
        if (named.Count == 0)
        {
            return CodebookEntry.Unknown;
        }

        return named.Exists(one => one.Level != named[0].Level) ? CodebookEntry.Doubtful(DoubtKind.TwoLevels)
            : named[0].Negated || scale.IsHedged(folded) ? CodebookEntry.Doubtful(DoubtKind.Hedged)
            : CodebookEntry.Unknown;
    }

    private static bool IsYear(double value) => value is >= FirstYear and <= LastYear && value == Math.Floor(value);
}

using System.Collections.Immutable;
using MMSSC.Interop.Files.Json;

namespace MMSSC.Interop.Files.Shapes;

/// <summary>A closed list of words and what each stands for; the same list reads and writes.</summary>
internal sealed class Words<T>(params ImmutableArray<(string Word, T Value)> pairs)
    where T : struct
{
    /// <summary>The words, for messages.</summary>
    public IEnumerable<string> All => pairs.Select(pair => pair.Word);

    /// <summary>What the word of a file stands for, or null.</summary>
    public T? Find(JsonNode text)
    {
        foreach (var (known, value) in pairs)
        {
            if (text.IsText(known))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>What a word stands for, or null.</summary>
    public T? Find(string word)
    {
        foreach (var (known, value) in pairs)
        {
            if (known == word)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The word for a value.</summary>
    public string this[T value]
    {
        get
        {
            foreach (var (word, known) in pairs)
            {
                // Not by the default comparer, which a start would make for each kind of words.
                if (known.Equals(value))
                {
                    return word;
                }
            }

            throw new ArgumentOutOfRangeException(nameof(value), value, null);
        }
    }
}

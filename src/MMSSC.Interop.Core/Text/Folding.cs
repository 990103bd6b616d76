namespace MMSSC.Interop.Text;

/// <summary>The form in which words of users and catalogues are compared: lower case, no accents, single spaces, no punctuation at the ends.</summary>
public static class Folding
{
    // Latin letters with marks, as they occur in the languages that users write in. Kept here, not taken from culture data,
    // so that a sheet reads the same on every machine.
    private const string Marked = "àáâãäåāăąçćčďđèéêëēėęěğìíîïīıłñńňòóôõöøōőŕřśšşșťţțùúûüūůűýÿźżžæœß";
    private const string Plain = "aaaaaaaaacccddeeeeeeeegiiiiiilnnnoooooooorrsssstttuuuuuuuyyzzzaos";

    // Longer texts are folded on the heap.
    private const int Short = 256;

    private static readonly char[] table = BuildTable();

    /// <summary>Folds a text. The empty string stands for blank.</summary>
    public static string Fold(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        return Fold(text, text.Length <= Short ? stackalloc char[Short] : new char[text.Length]).ToString();
    }

    /// <summary>Folds a text into a buffer that is as long as the text, and gives the part of it that holds the result.</summary>
    internal static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        var (length, gap) = (0, false);
        foreach (var c in text)
        {
            // A typographic apostrophe is the straight one that catalogues use.
            var letter = c < table.Length ? table[c] : c is '’' or '‘' or 'ʼ' ? '\'' : c;
            if (letter == ' ' || char.IsWhiteSpace(letter))
            {
                gap = length > 0;
                continue;
            }

            if (letter == '\0')
            {
                continue;
            }

            if (gap)
            {
                folded[length++] = ' ';
                gap = false;
            }

            folded[length++] = letter;
        }

        return folded[..length].Trim(edge);
    }

    private static readonly char[] edge = ['.', ':', ';', ',', '*', '!', '¡', '?', '¿', '"', '\'', '(', ')', '[', ']', ' ', '-', '–', '—', '_', '«', '»', '“', '”'];

    private static char[] BuildTable()
    {
        var map = new char[0x220];
        for (var c = 0; c < map.Length; c++)
        {
            map[c] = char.ToLowerInvariant((char)c);
        }

        for (var i = 0; i < Marked.Length; i++)
        {
            map[Marked[i]] = Plain[i];
            map[char.ToUpperInvariant(Marked[i])] = Plain[i];
        }

        map['´'] = '\'';
        map['`'] = '\'';
        map[0xA0] = ' ';
        map['_'] = ' ';
        map[0xAD] = '\0';
        return map;
    }
}

using System.Text;

namespace MMSSC.Interop.Adapters.Finding.Elements;

/// <summary>The form in which element codes are compared: <c>1.1.</c>, <c> 1.1 </c>, <c>1,1</c> and <c>1-1</c> are one.</summary>
internal static class CodeKey
{
    /// <summary>The key of a folded text; empty where it is too long to be a code.</summary>
    public static string Of(string folded)
    {
        if (folded.Length is 0 or > Thresholds.LongestCode)
        {
            return "";
        }

        if (IsKey(folded))
        {
            return folded;
        }

        var key = new StringBuilder(folded.Length);
        foreach (var c in folded)
        {
            if (IsSeparator(c))
            {
                if (key.Length > 0 && key[^1] != '.')
                {
                    key.Append('.');
                }
            }
            else if (c == ' ')
            {
                // Spaces around a separator are slips; other spaces divide words, which codes do not have.
                if (key.Length > 0 && key[^1] is not ('.' or ' '))
                {
                    key.Append(' ');
                }
            }
            else
            {
                key.Append(c);
            }
        }

        key.Replace(" .", ".").Replace(". ", ".").Replace("..", ".");
        return key.ToString().Trim('.', ' ');
    }

    /// <summary>Whether a key has the look of a code: short, one word, with a digit in it.</summary>
    public static bool LooksLikeCode(string key)
    {
        if (key.Length is 0 or > 12 || key.Contains(' '))
        {
            return false;
        }

        var digit = false;
        var letters = 0;
        foreach (var c in key)
        {
            digit |= char.IsAsciiDigit(c);
            letters = char.IsLetter(c) ? letters + 1 : 0;
            if (letters > 3 || (!char.IsLetterOrDigit(c) && c != '.'))
            {
                return false;
            }
        }

        return digit;
    }

    /// <summary>The key without zeros in front of its numbers: <c>01.02</c> is <c>1.2</c>.</summary>
    public static string WithoutLeadingZeros(string key)
    {
        var first = 0;
        while (first < key.Length && !IsLeadingZero(key, first))
        {
            first++;
        }

        if (first == key.Length)
        {
            return key;
        }

        var plain = new StringBuilder(key, 0, first, key.Length);
        for (var i = first; i < key.Length; i++)
        {
            if (!IsLeadingZero(key, i))
            {
                plain.Append(key[i]);
            }
        }

        return plain.ToString();
    }

    private static bool IsLeadingZero(string key, int at) =>
        key[at] == '0' && (at == 0 || !char.IsAsciiDigit(key[at - 1])) && at + 1 < key.Length && char.IsAsciiDigit(key[at + 1]);

    /// <summary>Whether a text is its own key, as most texts of a large sheet are: words with single spaces between them.</summary>
    private static bool IsKey(string folded)
    {
        var before = ' ';
        foreach (var c in folded)
        {
            if (IsSeparator(c) || (c == ' ' && before == ' '))
            {
                return false;
            }

            before = c;
        }

        return before != ' ';
    }

    private static bool IsSeparator(char c) => c is '.' or ',' or '-' or '–' or '—' or '_' or '·' or '/' or '\\' or '‐' or '‑';
}

using System.Globalization;

namespace MMSSC.Interop.Adapters.Vocabulary;

/// <summary>Reads numbers as people type them: point or comma for decimals, spaces of any kind around them, a percent sign.</summary>
internal static class NumberReader
{
    private const int Longest = 24;

    /// <summary>The number of a text; <paramref name="percent"/> tells whether a percent sign stood behind it (the value is not divided).</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out double value, out bool percent)
    {
        value = 0;
        percent = false;
        Span<char> digits = stackalloc char[Longest];
        var length = 0;
        var separators = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || c == '\u202F')
            {
                // A space inside a number may group thousands or divide two numbers: only one before the percent sign is clear.
                continue;
            }

            if (percent || length == Longest)
            {
                return false;
            }

            switch (c)
            {
                case '%':
                    percent = true;
                    break;
                case '.' or ',':
                    separators++;
                    digits[length++] = '.';
                    break;
                case '+' or '-' or '−' when length == 0:
                    digits[length++] = c == '+' ? '+' : '-';
                    break;
                case >= '0' and <= '9':
                    digits[length++] = c;
                    break;
                default:
                    return false;
            }
        }

        return separators <= 1 && !HasInnerSpace(text)
            && double.TryParse(digits[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static bool HasInnerSpace(ReadOnlySpan<char> text)
    {
        var trimmed = text.TrimEnd('%').Trim();
        foreach (var c in trimmed)
        {
            if (char.IsWhiteSpace(c))
            {
                return true;
            }
        }

        return false;
    }
}

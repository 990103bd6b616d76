using System.Text;

namespace MMSSC.Interop.Text;

/// <summary>
/// Text of others, made safe to look at: characters that are not seen but steer a terminal or turn the direction of what stands around them
/// are shown instead (Trojan Source, CVE-2021-42574). The sign of a control character is that of Unicode's block Control Pictures.
/// </summary>
internal static class VisibleText
{
    /// <summary>On one line: line breaks and tabs are shown too.</summary>
    public static string Of(string text) => Shown(text, keepsLines: false);

    /// <summary>On as many lines as it has: line breaks and tabs stay.</summary>
    public static string Lines(string text) => Shown(text, keepsLines: true);

    /// <summary>Whether a character is a control character, a mark of direction or a break of lines that only some programs know.</summary>
    public static bool Steers(char character) => char.IsControl(character)
        || character is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>What is seen in the place of a character that steers.</summary>
    public static string Sign(char character) => character switch
    {
        < ' ' => ((char)('\u2400' + character)).ToString(),
        '\u007F' => "\u2421",
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
    };

    private static string Shown(string text, bool keepsLines)
    {
        StringBuilder? shown = null;
        for (var i = 0; i < text.Length; i++)
        {
            var seen = !Steers(text[i]) || (keepsLines && IsLayout(text, i));
            if (!seen)
            {
                shown ??= new(text, 0, i, text.Length + 16);
                shown.Append(Sign(text[i]));
            }
            else
            {
                shown?.Append(text[i]);
            }
        }

        return shown?.ToString() ?? text;
    }

    /// <summary>A carriage return alone would write over its line.</summary>
    private static bool IsLayout(string text, int at) =>
        text[at] is '\n' or '\t' || (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n');
}

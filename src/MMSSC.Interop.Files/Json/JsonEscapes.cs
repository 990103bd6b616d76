using System.Globalization;
using System.Text;

namespace MMSSC.Interop.Files.Json;

/// <summary>Texts as JSON writes them. The bytes come from a reader that has checked the form of every escape.</summary>
internal static class JsonEscapes
{
    /// <summary>The text that was meant; half a surrogate pair becomes U+FFFD.</summary>
    public static string Decode(ReadOnlySpan<byte> raw)
    {
        var text = new StringBuilder(raw.Length);
        while (!raw.IsEmpty)
        {
            var next = raw.IndexOf((byte)'\\');
            if (next != 0)
            {
                var plain = next < 0 ? raw : raw[..next];
                text.Append(Encoding.UTF8.GetString(plain));
                raw = raw[plain.Length..];
                continue;
            }

            raw = raw[AppendEscape(raw, text)..];
        }

        return text.ToString();
    }

    /// <summary>Whether an escape stands for half a character.</summary>
    public static bool HasLoneSurrogate(ReadOnlySpan<byte> raw)
    {
        for (var at = raw.IndexOf((byte)'\\'); at >= 0 && at < raw.Length;)
        {
            if (raw[at] != '\\')
            {
                at++;
            }
            else if (raw[at + 1] != 'u')
            {
                at += 2;
            }
            else if (Pair(raw[at..]) is var pair && pair > 0)
            {
                at += 12;
            }
            else if (pair < 0)
            {
                return true;
            }
            else
            {
                at += 6;
            }
        }

        return false;
    }

    private static int AppendEscape(ReadOnlySpan<byte> raw, StringBuilder text)
    {
        if (raw[1] == 'u')
        {
            var pair = Pair(raw);
            if (pair > 0)
            {
                text.Append(char.ConvertFromUtf32(pair));
                return 12;
            }

            text.Append(pair < 0 ? '\uFFFD' : (char)Unit(raw));
            return 6;
        }

        text.Append((char)raw[1] switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            var itself => itself,
        });
        return 2;
    }

    /// <summary>The character of a surrogate pair at the start; 0 where no surrogate stands there, -1 where only half of one does.</summary>
    private static int Pair(ReadOnlySpan<byte> raw)
    {
        var first = (char)Unit(raw);
        if (!char.IsSurrogate(first))
        {
            return 0;
        }

        return raw.Length >= 12 && raw[6] == '\\' && raw[7] == 'u' && (char)Unit(raw[6..]) is var second && char.IsSurrogatePair(first, second)
            ? char.ConvertToUtf32(first, second)
            : -1;
    }

    private static int Unit(ReadOnlySpan<byte> escape) =>
        int.Parse(escape[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}

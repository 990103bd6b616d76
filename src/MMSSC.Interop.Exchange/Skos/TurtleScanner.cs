using System.Globalization;
using System.Text;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Skos;

/// <summary>Kinds of tokens of Turtle.</summary>
internal enum TurtleToken
{
    End,
    Iri,
    Name,
    Blank,
    Text,
    Number,
    Language,
    Directive,
    Sign,
}

/// <summary>Cuts Turtle (W3C Recommendation, 25 February 2014) into tokens.</summary>
internal sealed class TurtleScanner(string text, string file)
{
    private int at;
    private int line = 1;
    private int lineStart;

    /// <summary>Kind of the token.</summary>
    public TurtleToken Kind { get; private set; }

    /// <summary>Its text: without brackets, quotes and escapes.</summary>
    public string Value { get; private set; } = "";

    /// <summary>Where it begins.</summary>
    public Location Place { get; private set; } = Location.Whole(file);

    /// <summary>Goes to the next token.</summary>
    /// <exception cref="TurtleException">What stands there begins no token.</exception>
    public void Next()
    {
        SkipSpace();
        Place = Location.InText(file, line, at - lineStart + 1);
        if (at >= text.Length)
        {
            (Kind, Value) = (TurtleToken.End, "");
            return;
        }

        switch (text[at])
        {
            case '<':
                Kind = TurtleToken.Iri;
                Value = Until('>');
                break;
            case '"' or '\'':
                Kind = TurtleToken.Text;
                Value = Quoted();
                break;
            case '@':
                at++;
                Value = Run(c => char.IsAsciiLetterOrDigit(c) || c == '-');
                Kind = Value is "prefix" or "base" ? TurtleToken.Directive : TurtleToken.Language;
                break;
            case '_' when Follows(':'):
                at += 2;
                (Kind, Value) = (TurtleToken.Blank, Run(IsNamePart).TrimEnd('.'));
                break;
            case '.' or ';' or ',' or '[' or ']' or '(' or ')' when !(text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])):
                (Kind, Value) = (TurtleToken.Sign, text[at++].ToString());
                break;
            case '^' when Follows('^'):
                at += 2;
                (Kind, Value) = (TurtleToken.Sign, "^^");
                break;
            case '+' or '-' or '.' or (>= '0' and <= '9'):
                (Kind, Value) = (TurtleToken.Number, Number());
                break;
            default:
                (Kind, Value) = (TurtleToken.Name, Name());
                break;
        }
    }

    /// <summary>Says that something else was expected here.</summary>
    public TurtleException Unexpected(string expected) => new(Place, Kind == TurtleToken.End ? "" : Value, expected);

    private bool Follows(char next) => at + 1 < text.Length && text[at + 1] == next;

    private void SkipSpace()
    {
        for (; at < text.Length; at++)
        {
            if (text[at] == '\n')
            {
                (line, lineStart) = (line + 1, at + 1);
            }
            else if (text[at] == '#')
            {
                var end = text.IndexOf('\n', at);
                at = (end < 0 ? text.Length : end) - 1;
            }
            else if (text[at] is not (' ' or '\t' or '\r' or '\uFEFF'))
            {
                return;
            }
        }
    }

    private string Until(char close)
    {
        var end = text.AsSpan(at).IndexOfAny(close, '\n', ' ');
        if (end < 0 || text[at + end] != close)
        {
            Value = Excerpt();
            throw Unexpected("<IRI>");
        }

        var value = text.Substring(at + 1, end - 1);
        at += end + 1;
        return value.Contains('\\', StringComparison.Ordinal) ? Unescaped(value) : value;
    }

    private string Quoted()
    {
        var quote = text[at];
        var isLong = at + 2 < text.Length && text[at + 1] == quote && text[at + 2] == quote;
        at += isLong ? 3 : 1;
        var value = new StringBuilder();
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c == quote && (!isLong || (at + 2 < text.Length && text[at + 1] == quote && text[at + 2] == quote)))
            {
                at += isLong ? 3 : 1;
                return Unescaped(value.ToString());
            }

            if (c == '\n')
            {
                if (!isLong)
                {
                    break;
                }

                (line, lineStart) = (line + 1, at + 1);
            }

            value.Append(c);
            if (c == '\\' && at + 1 < text.Length)
            {
                value.Append(text[++at]);
            }
        }

        Value = Excerpt();
        throw Unexpected(quote.ToString());
    }

    private string Unescaped(string value)
    {
        var slash = value.IndexOf('\\', StringComparison.Ordinal);
        if (slash < 0)
        {
            return value;
        }

        var result = new StringBuilder(value, 0, slash, value.Length);
        for (var i = slash; i < value.Length; i++)
        {
            if (value[i] != '\\')
            {
                result.Append(value[i]);
                continue;
            }

            var escape = i + 1 < value.Length ? value[++i] : '\\';
            var digits = escape switch { 'u' => 4, 'U' => 8, _ => 0 };
            if (digits == 0)
            {
                result.Append(escape switch { 't' => '\t', 'n' => '\n', 'r' => '\r', 'b' => '\b', 'f' => '\f', var itself => itself });
            }
            else if (i + digits < value.Length && int.TryParse(value.AsSpan(i + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code))
            {
                result.Append(new Rune(code));
                i += digits;
            }
            else
            {
                Value = value;
                throw Unexpected($"\\{escape} and {digits} digits");
            }
        }

        return result.ToString();
    }

    private string Number() => Run(c => char.IsAsciiDigit(c) || c is '+' or '-' or '.' or 'e' or 'E', keepDot: true);

    private string Name()
    {
        var name = Run(IsNamePart);
        if (name.Length > 0)
        {
            return name;
        }

        Value = Excerpt();
        throw Unexpected("<IRI>, prefix:name");
    }

    // A dot ends a statement unless something of the same token follows it.
    private string Run(Func<char, bool> belongs, bool keepDot = false)
    {
        var start = at;
        while (at < text.Length && (belongs(text[at]) || (text[at] == '\\' && at + 1 < text.Length)))
        {
            at += text[at] == '\\' ? 2 : 1;
        }

        while (at > start && text[at - 1] == '.' && (keepDot || at - 1 > start))
        {
            at--;
        }

        return text[start..at].Replace("\\", "", StringComparison.Ordinal);
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is ':' or '_' or '-' or '.' or '%';

    private string Excerpt() => text.Substring(Math.Min(at, text.Length), Math.Min(20, text.Length - Math.Min(at, text.Length))).Split('\n')[0];
}

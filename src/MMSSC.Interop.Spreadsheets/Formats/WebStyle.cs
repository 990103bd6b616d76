namespace MMSSC.Interop.Spreadsheets.Formats;

/// <summary>What a list of style declarations says of an element: its background, and whether it is shown.</summary>
internal readonly struct WebStyle
{
    private const int Most = 256;

    /// <param name="declarations">Such as <c>background:#FFC7CE;display:none</c>, or null.</param>
    public WebStyle(string? declarations)
    {
        var rest = declarations.AsSpan();
        for (var i = 0; i < Most && !rest.IsEmpty; i++)
        {
            var end = rest.IndexOf(';');
            Take(end < 0 ? rest : rest[..end], ref this);
            rest = end < 0 ? [] : rest[(end + 1)..];
        }
    }

    /// <summary>The background as <see cref="WebColour.Read"/> gives it; null where nothing is said.</summary>
    public int? Background { get; private init; }

    /// <summary>Whether it is shown; null where nothing is said.</summary>
    public bool? Shown { get; private init; }

    /// <summary>This, and what another says of what this leaves open.</summary>
    public WebStyle Over(WebStyle other) => new() { Background = Background ?? other.Background, Shown = Shown ?? other.Shown };

    private static void Take(ReadOnlySpan<char> declaration, ref WebStyle style)
    {
        var colon = declaration.IndexOf(':');
        if (colon < 0)
        {
            return;
        }

        var name = declaration[..colon].Trim();
        var value = declaration[(colon + 1)..].Trim();
        if (name.Equals("background-color", StringComparison.OrdinalIgnoreCase) || name.Equals("background", StringComparison.OrdinalIgnoreCase))
        {
            style = style with { Background = Colour(value) ?? style.Background };
        }
        else if (name.Equals("display", StringComparison.OrdinalIgnoreCase))
        {
            style = style with { Shown = !value.StartsWith("none", StringComparison.OrdinalIgnoreCase) };
        }
        else if (name.Equals("visibility", StringComparison.OrdinalIgnoreCase) && (value.StartsWith("hidden", StringComparison.OrdinalIgnoreCase) || value.StartsWith("collapse", StringComparison.OrdinalIgnoreCase)))
        {
            style = style with { Shown = false };
        }
    }

    // A background may name a picture, its place and a colour, in any order; a gradient has more than one colour.
    private static int? Colour(ReadOnlySpan<char> value)
    {
        if (value.Contains("gradient(", StringComparison.OrdinalIgnoreCase))
        {
            return Conditions.ConditionalRule.NoFill;
        }

        if (WebColour.Read(value) is { } whole)
        {
            return whole;
        }

        var open = value.IndexOf("rgb", StringComparison.OrdinalIgnoreCase);
        var close = open < 0 ? -1 : value[open..].IndexOf(')');
        if (close > 0)
        {
            return WebColour.Read(value.Slice(open, close + 1));
        }

        foreach (var part in value.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (WebColour.Read(part) is { } colour)
            {
                return colour;
            }
        }

        return null;
    }
}

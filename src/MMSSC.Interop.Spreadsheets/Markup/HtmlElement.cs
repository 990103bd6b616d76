using System.Globalization;
using AngleSharp.Html.Parser.Tokens;
using MMSSC.Interop.Spreadsheets.Conditions;
using MMSSC.Interop.Spreadsheets.Formats;

namespace MMSSC.Interop.Spreadsheets.Markup;

/// <summary>What is known of elements by their names and attributes.</summary>
internal static class HtmlElement
{
    /// <summary>Whether an element begins and ends a line.</summary>
    public static bool IsBlock(string name) => name is "p" or "div" or "li" or "ul" or "ol" or "dl" or "dt" or "dd" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
        or "section" or "article" or "header" or "footer" or "main" or "nav" or "aside" or "address" or "blockquote" or "pre" or "form" or "fieldset" or "center" or "hr" or "figure" or "figcaption" or "body" or "head" or "caption";

    /// <summary>Whether an element has no content, and so no end.</summary>
    public static bool IsVoid(string name) => name is "br" or "img" or "input" or "hr" or "meta" or "link" or "wbr" or "area" or "base" or "source" or "param" or "embed" or "track";

    /// <summary>A colour of the old attributes: six digits may stand without the sign before them.</summary>
    public static string Legacy(string colour) => colour.Length == 6 && colour.All(char.IsAsciiHexDigit) ? "#" + colour : colour;

    /// <summary>The colour that is seen, or null.</summary>
    public static int? Colour(WebStyle style) => style.Background is { } colour and not ConditionalRule.NoFill ? colour : null;

    /// <summary>A count that an attribute gives: from 1 to <paramref name="most"/>, 1 where it gives none.</summary>
    public static int Number(HtmlTagToken tag, string name, int most) =>
        int.TryParse(tag.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, most) : 1;
}

using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Charts;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Sections;

/// <summary>Elements and levels as every report shows them.</summary>
internal static class LevelViews
{
    /// <summary>A reference to an element: code, title, both as one name, and the anchor of its row.</summary>
    public static ViewObject Reference(Element element, ReportWording words) => new()
    {
        ["code"] = element.Code,
        ["title"] = words.Text(element.Title),
        ["name"] = words.Name(element),
        ["anchor"] = Anchor(element),
    };

    /// <summary>A reference whose anchor is one of a section's own, for a page that shows the element in several.</summary>
    public static ViewObject Reference(Element element, string section, ReportWording words)
    {
        var view = Reference(element, words);
        view["anchor"] = $"{section}-{view["anchor"]}";
        return view;
    }

    /// <summary>A level with its words, its sign and its colours.</summary>
    public static ViewObject Level(Scale scale, Level level, ReportWording words)
    {
        var (surface, ink) = LevelColours.Of(scale, level);
        return new()
        {
            ["code"] = level.Code,
            ["title"] = words.Text(level.Title),
            ["label"] = Label(level, words),
            ["short"] = Short(level, words),
            ["rank"] = level.Index + 1,
            ["ranks"] = scale.Levels.Length,
            ["sign"] = new Markup(() => LevelSign.Svg(level.Index, scale.Levels.Length)),
            ["sign_text"] = LevelSign.Character(level.Index, scale.Levels.Length),
            ["surface"] = surface,
            ["ink"] = ink,
        };
    }

    /// <summary>Name of a level: a number stands before its words, unless they name it themselves.</summary>
    public static string Label(Level level, ReportWording words)
    {
        var title = words.Text(level.Title);
        return char.IsAsciiDigit(level.Code[0]) && !title.Contains(level.Code, StringComparison.Ordinal) ? $"{level.Code} {title}" : title;
    }

    /// <summary>A level in as few letters as it can be told from others.</summary>
    public static string Short(Level level, ReportWording words) => char.IsAsciiDigit(level.Code[0]) ? level.Code : words.Text(level.Title);

    /// <summary>The name of an anchor: letters and digits of the code.</summary>
    public static string Anchor(Element element) => $"e-{Plain(element.Code)}";

    /// <summary>A text as a part of an anchor's name.</summary>
    public static string Plain(string text)
    {
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = char.IsAsciiLetterOrDigit(letters[i]) ? letters[i] : '-';
        }

        return new(letters);
    }
}

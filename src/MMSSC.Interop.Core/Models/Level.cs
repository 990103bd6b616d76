using MMSSC.Interop.Text;

namespace MMSSC.Interop.Models;

/// <summary>One step of a scale.</summary>
/// <param name="Index">Position in the scale, from 0, lowest first.</param>
/// <param name="Code">The level's own name in files, such as <c>red</c>, <c>3</c> or <c>S</c>.</param>
/// <param name="Value">Its place on the number line of the scale.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Aliases">Words that users write for it, by language.</param>
/// <param name="Colour">Its colour as <c>#RRGGBB</c>, where the model gives one; the hue also reads cell fills.</param>
public sealed record Level(int Index, string Code, double Value, LocalText Title, Aliases Aliases, string? Colour)
{
    /// <summary>In one line, what the level means, in words of the model file's authors; empty where the model does not tell.</summary>
    public LocalText Meaning { get; init; } = LocalText.Empty;

    /// <summary>As people name it: the title, with the code before it where that is a number; the code where the title is the same word.</summary>
    public LocalText Label => Title.Map(Named);

    /// <summary>The label in one language, for those who name many.</summary>
    internal string LabelIn(string language) => Named(Title[language]);

    private string Named(string title) => title.Length == 0 || string.Equals(title, Code, StringComparison.OrdinalIgnoreCase) ? Code : char.IsAsciiDigit(Code[0]) ? $"{Code} {title}" : title;

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Code;
}

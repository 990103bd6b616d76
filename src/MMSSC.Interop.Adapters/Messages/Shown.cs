using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Messages;

/// <summary>How messages show what stands in a sheet and what it means.</summary>
internal static class Shown
{
    private const int Longest = 60;

    /// <summary>Code and title of an element; one of them where both are the same.</summary>
    public static string Element(Element element) =>
        string.Equals(element.Code, element.Title[LocalText.DefaultLanguage], StringComparison.OrdinalIgnoreCase)
            ? element.Title[LocalText.DefaultLanguage]
            : $"{element.Code} {element.Title[LocalText.DefaultLanguage]}";

    /// <summary>A text as short as a message can bear.</summary>
    public static string Short(string text) => text.Length <= Longest ? text.Trim() : string.Concat(text.AsSpan(0, Longest - 3).Trim(), "…");
}

using MMSSC.Interop.Adapters.Codebooks.Entries;

namespace MMSSC.Interop.Adapters.Codebooks;

/// <summary>The words by which plans say why a look is not read.</summary>
internal static class PlanWords
{
    /// <summary>The word of a meaning that is not a level, such as <c>cancelled</c>.</summary>
    public static string Of(Meaning meaning) => Hyphened(meaning.ToString());

    /// <summary>The word of a doubt, such as <c>fill-against-text</c>.</summary>
    public static string Of(DoubtKind doubt) => Hyphened(doubt.ToString());

    private static string Hyphened(string name) => string.Concat(name.Select((letter, at) => char.IsUpper(letter) ? $"{(at > 0 ? "-" : "")}{char.ToLowerInvariant(letter)}" : letter.ToString()));
}

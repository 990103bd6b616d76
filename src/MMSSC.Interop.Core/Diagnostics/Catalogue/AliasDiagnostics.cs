using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue;

/// <summary>Findings about the content of alias files (<c>MMI1026</c> and <c>MMI1027</c>).</summary>
internal static class AliasDiagnostics
{
    private static readonly Rule unknownAliased = new("MMI1026", "unknown-aliased", Severity.Error);
    private static readonly Rule wordTaken = new("MMI1027", "word-taken", Severity.Error);

    /// <param name="at">The place of the code.</param>
    /// <param name="found">What the file names.</param>
    /// <param name="expected">What it should be, such as "a level of iso-18091".</param>
    /// <param name="known">All that there are.</param>
    public static Diagnostic UnknownAliased(Location at, string found, LocalText expected, IEnumerable<string> known) => unknownAliased.At(
        at,
        new(
            $"'{found}' is not {expected}.",
            $"«{found}» no es {expected}.",
            $"« {found} » n'est pas {expected}."),
        Suggestions.Nearest(found, known));

    /// <param name="at">The place of the word.</param>
    /// <param name="word">The word.</param>
    /// <param name="meant">What it means already, such as "level green".</param>
    /// <param name="wanted">What it can't mean too.</param>
    public static Diagnostic WordTaken(Location at, string word, LocalText meant, LocalText wanted) => wordTaken.At(
        at,
        new(
            $"'{word}' means {meant} already, so it can't mean {wanted}.",
            $"«{word}» ya significa {meant}, así que no puede significar {wanted}.",
            $"« {word} » signifie déjà {meant} et ne peut donc pas signifier {wanted}."),
        new(
            "Leave the word out here, or use a longer one that shows which of the two is meant.",
            "Omita aquí la palabra o use una más larga que diga cuál de las dos cosas se quiere decir.",
            "Omettez le mot ici, ou prenez-en un plus long qui dise laquelle des deux choses est voulue."));
}

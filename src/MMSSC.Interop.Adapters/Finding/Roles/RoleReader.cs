using MMSSC.Interop.Adapters.Vocabulary;

namespace MMSSC.Interop.Adapters.Finding.Roles;

/// <summary>
/// Reads what a heading, a tab's name, a row's label, a title or a note says of the levels under it. Words for a role count where they are what
/// a part of the text is about: nothing but words for ratings, numbers and joining words stands beside them ("nivel anterior 2023"), or they
/// begin it and something is joined to them ("promedio de los municipios"), or a word for levels stands right beside them at its beginning
/// ("nivel deseado por el cabildo"). "Gestión de metas" and "Ejemplo Alto" say nothing.
/// </summary>
internal static class RoleReader
{
    // A longer text explains; it is not a heading, and its first words are what it is about.
    private const int Longest = 400;

    /// <summary>Reads a text.</summary>
    /// <param name="folded">The folded text.</param>
    /// <param name="lexicon">The words.</param>
    public static StatedRole Read(string folded, Lexicon lexicon)
    {
        var words = RoleWords.Of(lexicon);
        var named = new List<RolePhrase>();
        var rest = new List<string>();
        var hasYear = false;
        foreach (var part in RoleText.Parts(folded.Length > Longest ? folded[..Longest] : folded))
        {
            var reading = new RolePartReader(part, words);
            named.AddRange(reading.Counted());
            rest.AddRange(reading.Rest(words));
            hasYear |= Array.Exists(part, IsYear);
        }

        if (named.Count == 0)
        {
            return new(RatingRole.Unsaid, RatingRole.Unsaid, "", string.Join(' ', rest));
        }

        var roles = named.Select(phrase => RoleOf(phrase.Meaning, hasYear)).ToHashSet();
        var (role, voice) = RoleRules.Settle(roles);
        var said = named.Where(phrase => role == RatingRole.Several || RoleOf(phrase.Meaning, hasYear) == role).Select(phrase => phrase.Text);
        return new(role, voice, string.Join(' ', said.Distinct()), string.Join(' ', rest));
    }

    /// <summary>What is expected of a year that is named is wished for: nothing says that two years of the present plans lead there.</summary>
    private static RatingRole RoleOf(RoleMeaning meaning, bool hasYear) => meaning.IsExpected && hasYear ? RatingRole.Target : meaning.Role;

    private static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit) && word[..2] is "19" or "20";
}

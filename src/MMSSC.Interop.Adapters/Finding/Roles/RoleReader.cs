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
    /// <summary>Reads a text.</summary>
    /// <param name="folded">The folded text.</param>
    /// <param name="lexicon">The words.</param>
    public static StatedRole Read(string folded, Lexicon lexicon)
    {
        var words = RoleWords.Of(lexicon);
        var named = new List<RolePhrase>();
        var rest = new List<string>();
        foreach (var part in RoleText.Parts(folded.Length > Thresholds.LongestRoleText ? folded[..Thresholds.LongestRoleText] : folded))
        {
            var reading = new RolePartReader(part, words);
            named.AddRange(reading.Counted());
            rest.AddRange(reading.Rest(words));
        }

        if (named.Count == 0)
        {
            return new(RatingRole.Unsaid, RatingRole.Unsaid, "", string.Join(' ', rest));
        }

        var isPlanned = named.Exists(phrase => phrase.Meaning is { Role: RatingRole.Planned, IsExpected: false });
        var roles = default(RoleSet);
        foreach (var phrase in named)
        {
            roles = roles.With(RoleOf(phrase.Meaning, isPlanned));
        }

        var (role, voice) = RoleRules.Settle(roles);
        var said = named.Where(phrase => role == RatingRole.Several || RoleOf(phrase.Meaning, isPlanned) == role).Select(phrase => phrase.Text);
        return new(role, voice, string.Join(' ', said.Distinct()), string.Join(' ', rest));
    }

    /// <summary>Whether a role is all that a text says: beside it stand only words for ratings, numbers, joining words and wide areas ("promedio estatal").</summary>
    public static bool IsAll(StatedRole said, Lexicon lexicon) =>
        said.Rest.Length == 0 || Array.TrueForAll(RoleText.Words(said.Rest), RoleWords.Of(lexicon).IsFiller);

    /// <summary>What is expected is wished for, unless the text says too that two years or the present plans lead there.</summary>
    private static RatingRole RoleOf(RoleMeaning meaning, bool isPlanned) => meaning.IsExpected && !isPlanned ? RatingRole.Target : meaning.Role;
}

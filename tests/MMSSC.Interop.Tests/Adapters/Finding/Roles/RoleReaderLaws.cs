using CsCheck;
using MMSSC.Interop.Adapters.Finding.Roles;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Adapters.Finding.Roles;

/// <summary>What holds for every word for a role, and for every text.</summary>
public class RoleReaderLaws
{
    private static readonly string[] groups = ["example", "count", "gap", "importance", "reference", "target", "proposed", "baseline", "previous", "later"];

    private static readonly string[] towns = ["Villa Ejemplo", "Ejemplo Alto", "San Juan de los Lagos", "Donostia", "L'Hospitalet de Llobregat"];

    private static readonly Gen<string> phrase = Chosen(
        [.. groups.SelectMany(group => Lexicon.Shared.Words($"ratingRoles.{group}")).Select(word => word.TrimStart('=', '~'))]);

    private static readonly Gen<string> word = Chosen(
        "nivel", "actual", "meta", "línea", "base", "de", "(", ")", "-", "/", "autoevaluación", "villa", "ejemplo", "2 años", "hace", "vs", "2030", "promedio", "→", ".", "a", "'");

    [Fact]
    public void A_word_for_another_role_is_never_read_as_now() => phrase.Sample(said => IsOther(said));

    [Fact]
    public void A_role_in_a_part_of_its_own_counts_beside_any_name() => Gen.Select(phrase, Chosen(towns)).Sample((said, town) =>
        IsOther($"{town} ({said})") && IsOther($"{town} - {said}") && IsOther($"{said}: {town}"));

    [Fact]
    public void A_name_in_a_part_of_its_own_is_left_over() => Gen.Select(phrase, Chosen(towns)).Sample((said, town) =>
        Read($"{town} ({said})").Rest.StartsWith(string.Join(' ', RoleText.Words(Folding.Fold(town))), StringComparison.Ordinal));

    [Fact]
    public void Any_text_is_read_and_says_only_what_stands_in_it() => word.Array[0, 12].Sample(words =>
    {
        var text = Folding.Fold(string.Join(' ', words));
        var reading = RoleReader.Read(text, Lexicon.Shared);
        var known = RoleText.Words(text).ToHashSet();
        return RoleText.Words(reading.Phrase).All(known.Contains) && RoleText.Words(reading.Rest).All(known.Contains)
            && (reading.Role == RatingRole.Unsaid) == (reading.Phrase.Length == 0);
    });

    [Fact]
    public void Characters_without_words_say_nothing() => Gen.String[Gen.Char["()[]-–/:;,.|→'\"?! "], 0, 500].Sample(text =>
        RoleReader.Read(text, Lexicon.Shared) is { Role: RatingRole.Unsaid, Rest: "" });

    private static Gen<string> Chosen(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);

    private static bool IsOther(string text) => Read(text).IsOther;

    private static StatedRole Read(string text) => RoleReader.Read(Folding.Fold(text), Lexicon.Shared);
}

using CsCheck;
using MMSSC.Interop.Adapters.Finding.Contexts;
using MMSSC.Interop.Adapters.Vocabulary;

namespace MMSSC.Interop.Tests.Adapters.Finding.Contexts;

/// <summary>A name is read out of every spelling that is made around it, and has one identity in all of them.</summary>
public class CommunityNameLaws
{
    private static readonly NameWords words = NameWords.Of(Lexicon.Shared);

    private static readonly Gen<string> name = Chosen(
        "Villa Ejemplo", "San Juan de los Lagos", "La Paz", "A Coruña", "Vitoria-Gasteiz", "Ciudad Juárez", "Ciudad de México", "L'Hospitalet de Llobregat", "Donostia / San Sebastián",
        "VILLA EJEMPLO", "Benito Juárez", "'s-Hertogenbosch", "Ejemplo Alto", "Le Havre", "O'Higgins", "Villa de Álvarez");

    private static readonly Gen<string> office = Chosen([.. words.Offices.All.Concat(words.Places.All)]);

    private static readonly Gen<(string Text, string Territory)> territory = Chosen(["|", ", Jalisco|Jalisco", " (A Coruña)|A Coruña", " - Lima|Lima", ", Estado de México, México|Estado de México, México"])
        .Select(pair => (pair.Split('|')[0], pair.Split('|')[1]));

    private static readonly Gen<(string Text, string Term)> term = Chosen(["|", " 2024-2027|2024-2027", ", Administración 2021–2024|2021-2024", " (2024 - 2027)|2024-2027"])
        .Select(pair => (pair.Split('|')[0], pair.Split('|')[1]));

    private static readonly Gen<string> piece = Chosen(
        "Municipio", "de", "del", "la", "L'", "d'", "(", ")", ",", " - ", "/", ":", "2024-2027", "Villa", "ejemplo", "City", "Council", "H.", "Ing.", "Ciudad", "México", "'", "9", ".", "Ayuntamiento", "Libre");

    [Fact]
    public void Whatever_stands_around_it_a_name_is_read_back() => Gen.Select(office, name, territory, term, Gen.Bool).Sample((office, name, territory, term, isLast) =>
    {
        // In a name of two languages the territory stands behind the second.
        var written = char.ToUpperInvariant(office[0]) + office[1..];
        var text = $"{written} de {name}{(isLast ? territory.Text + term.Text : term.Text + territory.Text)}";
        var read = CommunityNameReader.Read(text, Lexicon.Shared);
        return read is not null && read.Name == name && read.Office == written && (read.Territory ?? "") == territory.Territory && (read.Term ?? "") == term.Term;
    });

    [Fact]
    public void A_name_without_an_office_is_read_back_too() => Gen.Select(name, territory, term).Sample((name, territory, term) =>
        CommunityNameReader.Read(name + term.Text + territory.Text, Lexicon.Shared) is { Office: null } read && read.Name == name && (read.Territory ?? "") == territory.Territory);

    [Fact]
    public void Every_office_behind_a_name_is_read() => Gen.Select(Chosen([.. words.After.All]), name).Sample((office, name) =>
    {
        var written = string.Join(' ', office.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        return CommunityNameReader.Read($"{name} {written}", Lexicon.Shared) is { } read && read.Name == name && read.Office == written;
    });

    [Fact]
    public void All_spellings_have_one_identity() => Gen.Select(office, name, territory, term).Sample((office, name, territory, term) =>
    {
        var identity = CommunityNameReader.Fold(name);
        var text = $"{office} de {name}{territory.Text}{term.Text}";
        return CommunityNameReader.Fold(text) == identity && CommunityNameReader.Fold(text.ToUpperInvariant()) == identity
            && CommunityNameReader.Fold(name.ToLowerInvariant()) == identity && CommunityNameReader.Fold($"  {name} ") == identity;
    });

    [Fact]
    public void An_identity_is_its_own_identity() => piece.Array[0, 10].Select(pieces => string.Join(' ', pieces)).Sample(text =>
    {
        var identity = CommunityNameReader.Fold(text);
        return CommunityNameReader.Fold(identity) == identity;
    });

    [Fact]
    public void Any_text_is_read_and_a_name_stands_in_it() => Gen.String[Gen.Char, 0, 250].Select(piece.Array[0, 8], (noise, pieces) => noise + string.Join(' ', pieces)).Sample(text =>
        CommunityNameReader.Read(text, Lexicon.Shared) is not { } read || (read.Name.Length > 0 && text.Contains(read.Name[^1], StringComparison.OrdinalIgnoreCase)));

    private static Gen<string> Chosen(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);
}

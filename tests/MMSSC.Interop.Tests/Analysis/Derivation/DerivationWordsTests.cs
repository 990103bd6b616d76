using MMSSC.Interop.Analysis.Derivation;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Analysis.Derivation;

/// <summary>What a derived file says of itself, in each language.</summary>
public class DerivationWordsTests
{
    private static readonly PartialDate day = PartialDate.Of(2026, 3, 15)!.Value;
    private static readonly double[][] same = [[1, 1, 1], [2, 2, 2], [3, 3, 3], [4, 4, 4], [5, 5, 5]];

    private readonly Model first = Named("one", "E1", new("First", "Primero", "Premier"));
    private readonly Model second = Named("two", "M1", new("Second", "Segundo", "Second"));
    private readonly Model third = Named("three", "T1", new("Third", "Tercero", "Troisième"));

    [Theory]
    [InlineData("en", "X 1, 4", "X 1", "proposed: by hand", "no basis stated")]
    [InlineData("es", "X 1, 4", "X 1", "propuesto: a mano", "sin fundamento declarado")]
    [InlineData("fr", "X 1, 4", "X 1", "proposé : à la main", "aucun fondement indiqué")]
    public void A_basis_is_a_few_words(string language, string clause, string document, string proposed, string none)
    {
        Basis?[] bases = [new Basis.Standard("X 1", "4"), new Basis.Standard("X 1", null), new Basis.Proposed(new("by hand", "a mano", "à la main")), null];

        Assert.Equal([clause, document, proposed, none], bases.Select(basis => BasisWords.Of(basis)[language]));
    }

    [Theory]
    [InlineData("en", "derived by inverting one-to-two#E1>M1 (proposed: by hand)", "Inverse of: one-to-two", "Derived by inverting one-to-two@1.0.0.", "No link of one-to-two@1.0.0 leads to it.")]
    [InlineData("es", "derivado por inversión de one-to-two#E1>M1 (propuesto: a mano)", "Inversa de: uno a dos", "Derivada por inversión de one-to-two@1.0.0.", "Ningún enlace de one-to-two@1.0.0 lleva a él.")]
    [InlineData("fr", "dérivé par inversion de one-to-two#E1>M1 (proposé : à la main)", "Inverse de : un à deux", "Dérivée par inversion de one-to-two@1.0.0.", "Aucun lien de one-to-two@1.0.0 n'y mène.")]
    public void An_inverse_says_that_it_is_one(string language, string method, string title, string note, string left)
    {
        var inverse = MappingInversion.Of(Map(first, second, "E1", "M1", new("one-to-two", "uno a dos", "un à deux")), day);

        Assert.Equal((method, title), (((Basis.Proposed)inverse.Links[0].Basis!).Method[language], inverse.Title[language]));
        Assert.Equal((note, left), (inverse.Changes[0].Note[language], inverse.Unmapped[0].Reason[language]));
    }

    [Theory]
    [InlineData("en", "composed of", "via M1 Second", "one → two", "Composed of one-to-two@1.0.0 and two-to-three@1.0.0.", "No way of one-to-two@1.0.0 and two-to-three@1.0.0 leads on from it.")]
    [InlineData("es", "compuesto de", "por M1 Segundo", "uno → dos", "Compuesta de one-to-two@1.0.0 y two-to-three@1.0.0.", "Ningún camino de one-to-two@1.0.0 y two-to-three@1.0.0 parte de él.")]
    [InlineData("fr", "composé de", "par M1 Second", "un → deux", "Composée de one-to-two@1.0.0 et two-to-three@1.0.0.", "Aucun chemin de one-to-two@1.0.0 et two-to-three@1.0.0 n'en part.")]
    public void A_composition_says_by_which_way_it_goes(string language, string method, string via, string title, string note, string left)
    {
        var composed = MappingComposition.Of(Map(first, second, "E1", "M1", new("one", "uno", "un")), Map(second, third, "M1", "T1", new("two", "dos", "deux")), day, [])!;

        Assert.Equal($"{method} one-to-two#E1>M1 → two-to-three#M1>T1", ((Basis.Proposed)composed.Links[0].Basis!).Method[language]);
        Assert.Equal((via, title), (composed.Links[0].Rationale[language], composed.Title[language]));
        Assert.Equal((note, left), (composed.Changes[0].Note[language], composed.Unmapped[0].Reason[language]));
    }

    [Theory]
    [InlineData("en", "First to Second", "both scales have the same levels, to be confirmed", "even spread over the target's levels, to be replaced by what the levels mean")]
    [InlineData("es", "De Primero a Segundo", "ambas escalas tienen los mismos niveles, por confirmar", "reparto uniforme sobre los niveles del destino, por sustituir según lo que significan los niveles")]
    [InlineData("fr", "De Premier à Second", "les deux échelles ont les mêmes niveaux, à confirmer", "répartition régulière sur les niveaux de la cible, à remplacer d'après le sens des niveaux")]
    public void A_file_to_begin_with_says_what_is_to_be_done(string language, string title, string equal, string even)
    {
        var file = MappingScaffold.Between(first, second, Location.None);
        var other = MappingScaffold.Between(SmallModel.Source(3, 1), second, Location.None);

        Assert.Equal((title, equal), (file.Title[language], ((Basis.Proposed)file.LevelMaps[0].Basis!).Method[language]));
        Assert.Equal(even, ((Basis.Proposed)other.LevelMaps[0].Basis!).Method[language]);
    }

    private static Mapping Map(Model from, Model to, string source, string target, LocalText title)
    {
        var file = SmallModel.Mapping(from, to, Aggregation.Mean, Rounding.Nearest, [("map", same)], [(source, target, 1, "map")]);
        var link = file.Links[0] with { Basis = new Basis.Proposed(new("by hand", "a mano", "à la main")) };
        return SmallModel.Compile(file with { Title = title, Links = [link] }, from, to);
    }

    /// <summary>One element that is linked, and one that is not.</summary>
    private static Model Named(string id, string code, LocalText title) => SmallModel.Compile(new()
    {
        Id = id,
        Edition = "1",
        Title = title,
        Scales = [SmallModel.Levels("level", 5)],
        Elements = [SmallModel.Leaf(code, "function", "level") with { Title = title }, SmallModel.Leaf("Z9", "function", "level")],
    });
}

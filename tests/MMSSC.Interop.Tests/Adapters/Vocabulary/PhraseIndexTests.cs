using MMSSC.Interop.Adapters.Vocabulary;

namespace MMSSC.Interop.Tests.Adapters.Vocabulary;

public sealed class PhraseIndexTests
{
    private static readonly string[] parts = ["nivel", "nivel deseado", "meta", "de", "(", "-", "2", " ", " ", "niveles", "é", ":"];

    [Fact]
    public void It_finds_what_asking_for_each_phrase_finds()
    {
        string[] phrases = ["nivel deseado", "(meta)", "niveles", "nivel", "meta", "de", "é", "-"];
        var index = new PhraseIndex(phrases);
        var random = new Random(37107);
        var found = 0;
        for (var i = 0; i < 5_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => parts[random.Next(parts.Length)]));
            var expected = Array.Find(phrases, phrase => Lexicon.ContainsPhrase(text, phrase));
            Assert.Equal(expected, index.FirstIn(text));
            found += expected is null ? 0 : 1;
        }

        Assert.InRange(found, 1_000, 4_999);
    }
}

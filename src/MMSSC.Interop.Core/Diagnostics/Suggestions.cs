using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics;

/// <summary>The way out that a message offers when a word is not among those that are known.</summary>
internal static class Suggestions
{
    private const int MostListed = 12;

    /// <summary>Lists what is known, the first few at most.</summary>
    public static LocalText OneOf(IEnumerable<string> known)
    {
        var words = known.Take(MostListed + 1).ToArray();
        var list = string.Join(", ", words.Take(MostListed)) + (words.Length > MostListed ? ", …" : "");
        return new($"Use one of: {list}.", $"Use uno de estos: {list}.", $"Utilisez l'un de ceux-ci : {list}.");
    }

    /// <summary>Names the known word that is nearest to what was found, or lists the known words where none is near.</summary>
    public static LocalText Nearest(string found, IEnumerable<string> known)
    {
        var words = known.ToArray();
        var folded = Folding.Fold(found);
        var best = words.Select(word => (Word: word, Distance: Distance(folded, Folding.Fold(word))))
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Word, StringComparer.Ordinal).FirstOrDefault();
        return best.Word is not null && best.Distance <= Math.Max(1, Math.Min(folded.Length, best.Word.Length) / 3)
            ? new($"Did you mean '{best.Word}'?", $"¿Quiso decir «{best.Word}»?", $"Vouliez-vous dire « {best.Word} » ?")
            : OneOf(words);
    }

    /// <summary>Offers to name the model, where a file could not be recognised.</summary>
    public static LocalText ModelOption(IEnumerable<string> known)
    {
        var list = string.Join(", ", known);
        return new(
            $"Name the model with --model; installed are: {list}.",
            $"Indique el modelo con --model; están instalados: {list}.",
            $"Indiquez le modèle avec --model ; sont installés : {list}.");
    }

    /// <summary>Number of single-character edits between two words (Levenshtein 1966).</summary>
    internal static int Distance(string a, string b)
    {
        if (a.Length > 64 || b.Length > 64)
        {
            return int.MaxValue;
        }

        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}

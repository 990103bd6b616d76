using System.Globalization;
using System.Text;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Scales;

/// <summary>The words of one scale: its levels in all languages, and the words for "not assessed" and "not applicable".</summary>
internal sealed class ScaleWords
{
    private const int MostListed = 8;

    // Coloured signs that people type or paste instead of filling the cell.
    private static readonly (string Sign, int Colour)[] signs =
    [
        ("🔴", 0xDD2E44), ("🟥", 0xDD2E44), ("🟠", 0xF4900C), ("🟧", 0xF4900C), ("🟡", 0xFDCB58), ("🟨", 0xFDCB58), ("🟢", 0x00A040), ("🟩", 0x00A040),
    ];

    private readonly Dictionary<string, CellMeaning> words = new(StringComparer.Ordinal);
    private LocalText? understood;

    public ScaleWords(Model model, Scale scale, Lexicon lexicon)
    {
        Scale = scale;
        foreach (var level in scale.Levels)
        {
            Add(level.Code, level);
            foreach (var (_, title) in level.Title.All)
            {
                Add(title, level);
            }

            foreach (var alias in level.Aliases.All)
            {
                Add(alias, level);
            }

            foreach (var word in lexicon.WordsOf(level))
            {
                Add(word, level);
            }
        }

        foreach (var (sign, colour) in signs)
        {
            if (Hue.LevelOf(colour, scale) is { } level)
            {
                words.TryAdd(sign, new(Outcome.Level, level, 0, Ground.Word));
            }
        }

        AddStatus(model.Definition.NotAssessed, Outcome.NotAssessed);
        AddStatus(model.Definition.NotApplicable, Outcome.NotApplicable);
        foreach (var (word, status) in lexicon.Statuses)
        {
            words.TryAdd(word, new(status == RatingStatus.NotAssessed ? Outcome.NotAssessed : Outcome.NotApplicable, null, 0, Ground.Word));
        }
    }

    public Scale Scale { get; }

    /// <summary>What a cell of this scale may say, for messages.</summary>
    public LocalText Understood => understood ??= new(List("en"), List("es"), List("fr"));

    /// <summary>The reading of a whole folded text that is one of the words.</summary>
    public bool TryRead(string folded, out CellMeaning reading) => words.TryGetValue(folded, out reading);

    /// <summary>Sets coloured signs off from the words around them.</summary>
    public static string WithSignsApart(string folded)
    {
        foreach (var (sign, _) in signs)
        {
            if (folded.Contains(sign, StringComparison.Ordinal))
            {
                folded = folded.Replace(sign, $" ; {sign} ; ", StringComparison.Ordinal);
            }
        }

        return folded;
    }

    /// <summary>Adds a word for a level, unless it has a meaning already.</summary>
    public void Add(string word, Level level)
    {
        var folded = Folding.Fold(word);

        // Level codes that are numbers are numbers: what those mean is a question of its own.
        if (folded.Length > 0 && !NumberReader.TryRead(folded, out _, out _))
        {
            words.TryAdd(folded, new(Outcome.Level, level, 0, Ground.Word));
        }
    }

    private void AddStatus(Aliases aliases, Outcome outcome)
    {
        foreach (var alias in aliases.All)
        {
            words.TryAdd(Folding.Fold(alias), new(outcome, null, 0, Ground.Word));
        }
    }

    private string List(string language)
    {
        var text = new StringBuilder();
        foreach (var level in Scale.Levels.Take(MostListed))
        {
            text.Append(text.Length > 0 ? ", " : "");
            if (Scale.Numbers != NumberMeaning.Ambiguous && level.Title[language] != level.Code)
            {
                text.Append(level.Code).Append(' ');
            }

            text.Append(level.Title[language]);
        }

        return text.Append(text.Length > 0 ? "; " : "")
            .Append(Scale.Numbers == NumberMeaning.Values
                ? string.Create(CultureInfo.InvariantCulture, $"{Scale.From}–{Scale.To}")
                : language switch { "es" => "no evaluado", "fr" => "non évalué", _ => "not assessed" })
            .ToString();
    }
}

using MMSSC.Interop.Adapters.Finding.Elements;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.UserWords;

/// <summary>Adds the words of alias files to those that are shipped, unless they mean something already.</summary>
internal sealed class AliasCompiler
{
    private const string Community = "community";
    private const string Date = "date";

    private readonly Lexicon lexicon;
    private readonly IReadOnlyList<Model> models;
    private readonly FindingList findings;
    private readonly Dictionary<Scale, ScaleWords> scales = [];
    private readonly Dictionary<Model, ModelNames> names = [];

    private AliasCompiler(Lexicon lexicon, IReadOnlyList<Model> models, FindingList findings) =>
        (this.lexicon, this.models, this.findings) = (lexicon, models, findings);

    /// <summary>All words together; null where no file adds any. A file with an error adds none.</summary>
    public static Lexicon? Compile(IEnumerable<AliasFile> files, IReadOnlyList<Model> models, ICollection<Diagnostic> findings)
    {
        Lexicon? all = null;
        foreach (var file in files)
        {
            var compiler = new AliasCompiler((all ?? Lexicon.Shared).Copy(), models, new(findings));
            if (compiler.Add(file))
            {
                all = compiler.lexicon;
            }
        }

        return all;
    }

    private bool Add(AliasFile file)
    {
        // Words of levels come first: those of all models may take no word for a status.
        foreach (var alias in file.Aliases.OrderBy(alias => alias.Of))
        {
            Add(alias);
        }

        lexicon.Seal();
        return !findings.HasErrors;
    }

    private void Add(Alias alias)
    {
        switch (alias.Of)
        {
            case AliasKind.Level:
                AddToModels(alias, model => model.Scales.SelectMany(scale => scale.Levels).Select(level => level.Code), AddLevel);
                break;
            case AliasKind.Element:
                AddToModels(alias, model => model.Elements.Select(element => element.Code), AddElement);
                break;
            case AliasKind.Column:
                AddWords(alias, HeadingTopics.Names, word => lexicon.Roles.TryGetValue(word, out var role) ? HeadingTopics.NameOf(role) : null,
                    word => lexicon.AddRole(word, HeadingTopics.Of(alias.Code.Value)));
                break;
            case AliasKind.Status:
                AddWords(alias, FileWords.RatingStatuses.All, word => lexicon.Statuses.TryGetValue(word, out var status) ? FileWords.RatingStatuses[status] : null,
                    word => lexicon.Statuses.TryAdd(word, FileWords.RatingStatuses.Find(alias.Code.Value)!.Value));
                break;
            case AliasKind.Horizon:
                AddWords(alias, FileWords.Horizons.All, word => lexicon.Horizons.TryGetValue(word, out var horizon) ? FileWords.Horizons[horizon] : null,
                    word => lexicon.AddHorizon(word, FileWords.Horizons.Find(alias.Code.Value)!.Value));
                break;
            default:
                AddWords(alias, [Community, Date], word => Labels(Community).Contains(word) ? Community : Labels(Date).Contains(word) ? Date : null,
                    word => Labels(alias.Code.Value).Add(word));
                break;
        }
    }

    private HashSet<string> Labels(string code) => lexicon.Collect(code == Community ? "communityLabels" : "dateLabels");

    /// <summary>Adds words that hold for all models.</summary>
    /// <param name="alias">The words.</param>
    /// <param name="codes">Codes of the things that there are.</param>
    /// <param name="meant">The code of what a folded word means already, or null.</param>
    /// <param name="add">Adds a folded word.</param>
    private void AddWords(Alias alias, IEnumerable<string> codes, Func<string, string?> meant, Action<string> add)
    {
        if (!codes.Contains(alias.Code.Value))
        {
            Unknown(alias.Code, AliasNames.Any(alias.Of, null), codes);
            return;
        }

        foreach (var word in alias.Words)
        {
            if (Fold(word) is not { } folded)
            {
                continue;
            }

            var other = meant(folded);
            if (other is not null && other != alias.Code.Value)
            {
                Taken(word, AliasNames.Of(alias.Of, other, null), alias);
            }
            else if (alias.Of == AliasKind.Status && LevelOf(folded) is { } level)
            {
                Taken(word, level, alias);
            }
            else
            {
                add(folded);
            }
        }
    }

    /// <summary>Adds words to a thing in each edition that has it.</summary>
    private void AddToModels(Alias alias, Func<Model, IEnumerable<string>> codes, Func<Alias, Located<string>, Model, bool> add)
    {
        var editions = models.Where(model => model.IsNamed(alias.Model.Value)).ToArray();
        if (editions.Length == 0)
        {
            Unknown(alias.Model, AliasNames.Model, models.Select(model => model.Id).Concat(models.Select(model => model.ToString())).Distinct(StringComparer.Ordinal));
            return;
        }

        var having = Array.FindAll(editions, model => codes(model).Contains(alias.Code.Value, StringComparer.Ordinal));
        if (having.Length == 0)
        {
            Unknown(alias.Code, AliasNames.Any(alias.Of, alias.Model.Value), editions.SelectMany(codes).Distinct(StringComparer.Ordinal));
        }

        foreach (var word in alias.Words)
        {
            // A word that is taken in several editions is said once.
            _ = Fold(word) is not null && Array.TrueForAll(having, model => add(alias, word, model));
        }
    }

    private bool AddLevel(Alias alias, Located<string> word, Model model)
    {
        var folded = Folding.Fold(word.Value);
        foreach (var scale in model.Scales)
        {
            if (scale.Find(alias.Code.Value) is not { } level)
            {
                continue;
            }

            if (Meaning(model, scale, folded, level) is { } other)
            {
                Taken(word, other, alias);
                return false;
            }

            WordsOf(model, scale).Add(folded, level);
            lexicon.AddWord(level, word.Value);
        }

        return true;
    }

    /// <summary>What a cell with that text is read as, unless it is the level.</summary>
    private LocalText? Meaning(Model model, Scale scale, string folded, Level level)
    {
        if (NumberReader.TryRead(folded, out _, out _))
        {
            return AliasNames.Number;
        }

        return WordsOf(model, scale).TryRead(folded, out var reading) && reading.Level != level
            ? reading.Outcome switch
            {
                Outcome.NotAssessed => AliasNames.Of(AliasKind.Status, DeclaredMeanings.NotAssessed, null),
                Outcome.NotApplicable => AliasNames.Of(AliasKind.Status, DeclaredMeanings.NotApplicable, null),
                _ => AliasNames.Of(AliasKind.Level, reading.Level!.Code, model.ToString()),
            }
            : null;
    }

    /// <summary>The first level of any model that a folded word means, by its name.</summary>
    private LocalText? LevelOf(string folded)
    {
        foreach (var model in models)
        {
            foreach (var scale in model.Scales)
            {
                if (WordsOf(model, scale).TryRead(folded, out var reading) && reading.Level is { } level)
                {
                    return AliasNames.Of(AliasKind.Level, level.Code, model.ToString());
                }
            }
        }

        return null;
    }

    private bool AddElement(Alias alias, Located<string> word, Model model)
    {
        var element = model.Find(alias.Code.Value)!;
        var folded = Folding.Fold(word.Value);
        var known = NamesOf(model);
        var key = CodeKey.Of(folded);
        var other = known.ByCode(key) ?? known.ByCode(CodeKey.WithoutLeadingZeros(key)) ?? (known.Has(folded) ? Titled(model, folded, element) : null);
        if (other is not null && other != element)
        {
            Taken(word, AliasNames.Of(AliasKind.Element, other.Code, model.ToString()), alias);
            return false;
        }

        known.Add(folded, element);
        lexicon.AddWord(element, word.Value);
        return true;
    }

    /// <summary>The first element beside one that has a folded title.</summary>
    private Element? Titled(Model model, string folded, Element beside) => model.Elements.FirstOrDefault(
        element => element != beside && ModelNames.TitlesOf(element, lexicon).Any(title => Folding.Fold(title) == folded));

    private ScaleWords WordsOf(Model model, Scale scale) =>
        scales.TryGetValue(scale, out var words) ? words : scales[scale] = new(model, scale, lexicon);

    private ModelNames NamesOf(Model model) => names.TryGetValue(model, out var known) ? known : names[model] = new(model, lexicon);

    /// <summary>The folded word; null with a finding where nothing of it is left.</summary>
    private string? Fold(Located<string> word)
    {
        if (Folding.Fold(word.Value) is { Length: > 0 } folded)
        {
            return folded;
        }

        findings.Add(JsonDiagnostics.EmptyValue(word.Location));
        return null;
    }

    private void Unknown(Located<string> code, LocalText expected, IEnumerable<string> known)
    {
        if (findings.Accepts)
        {
            findings.Add(AliasDiagnostics.UnknownAliased(code.Location, JsonSyntax.Shorten(code.Value), expected, known));
        }
    }

    private void Taken(Located<string> word, LocalText meant, Alias alias)
    {
        if (findings.Accepts)
        {
            var wanted = AliasNames.Of(alias.Of, alias.Code.Value, alias.Model.Value.Length > 0 ? alias.Model.Value : null);
            findings.Add(AliasDiagnostics.WordTaken(word.Location, JsonSyntax.Shorten(word.Value), meant, wanted));
        }
    }
}

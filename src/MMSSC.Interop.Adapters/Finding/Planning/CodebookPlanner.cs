using System.Collections.Immutable;
using System.Globalization;
using MMSSC.Interop.Adapters.Codebooks;
using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Adapters.Codebooks.Looks;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Finding.Planning;

/// <summary>Makes the codebooks of rating columns from the looks of their cells.</summary>
/// <param name="model">The model.</param>
/// <param name="declared">What the user and the file declare.</param>
/// <param name="lexicon">The words around ratings.</param>
/// <param name="optionShift">What is added to an option number to make it a level code.</param>
internal sealed class CodebookPlanner(Model model, DeclaredMeanings declared, Lexicon lexicon, int optionShift)
{
    private const int NoFill = -1;

    /// <summary>Languages of headings and titles, most likely first.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>The codebooks of some columns that are read alike, one for each scale of their elements.</summary>
    /// <param name="columns">The columns, from 0.</param>
    /// <param name="body">All cells of the columns below the heading.</param>
    /// <param name="heading">Their heading.</param>
    /// <param name="scales">The scales of their elements.</param>
    public IEnumerable<PlannedCodebook> Plan(ImmutableArray<int> columns, IEnumerable<Cell> body, Heading heading, IEnumerable<Scale> scales)
    {
        var looks = Looks(body);
        foreach (var scale in scales)
        {
            var planned = new PlannedCodebook(scale.Id, columns)
            {
                Heading = heading.Text,
                Looks = looks,
                Declared = DeclaredOn(scale),
                DeclaredFills = DeclaredFills(),
                Percent = heading.Percent,
                Span = heading.Span,
                ArrowMeansPlanned = heading.NamesBoth,
                Languages = Languages,
                OptionShift = optionShift,
            };
            var compiled = CompiledCodebook.Compile(planned, model, lexicon)!;
            yield return planned with { Looks = [.. looks.Select(look => look with { Means = Word(compiled.Read(CompiledCodebook.CellOf(look))) })] };
        }
    }

    private ImmutableArray<DeclaredFill> DeclaredFills()
    {
        var fills = new List<DeclaredFill>();
        foreach (var (fill, entry) in declared.Legend.Fills)
        {
            fills.Add(new(fill, entry.Word));
        }

        fills.Sort(static (one, other) => one.Fill.CompareTo(other.Fill));
        return [.. fills];
    }

    /// <summary>What the user declares goes before what a legend does.</summary>
    private ImmutableSortedDictionary<string, string> DeclaredOn(Scale scale)
    {
        var all = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (key, entry) in declared.Legend.Texts)
        {
            all[key] = entry.Word;
        }

        var words = declared.Codes.Count == 0 ? null : new ScaleWords(model, scale, lexicon);
        foreach (var (key, meaning) in declared.Codes)
        {
            // A word that means nothing on this scale hides no legend.
            if (!all.ContainsKey(key) || meaning is DeclaredMeanings.NotAssessed or DeclaredMeanings.NotApplicable || scale.Find(meaning) is not null || words!.TryRead(Text.Folding.Fold(meaning), out _))
            {
                all[key] = meaning;
            }
        }

        return all.ToImmutable();
    }

    private static ImmutableArray<PlannedLook> Looks(IEnumerable<Cell> body)
    {
        var looks = new LookCounts(Thresholds.MostLooks);
        foreach (var cell in body)
        {
            if (cell.Kind is CellKind.Text or CellKind.Number || (cell.IsBlank && cell.Fill is not null))
            {
                looks.Add(cell);
            }
        }

        return [.. looks.All().Select(look => Look(look.Cell, look.Count)).OrderByDescending(look => look.Count).ThenBy(look => look.Text, StringComparer.Ordinal).ThenBy(look => look.Fill ?? NoFill)];
    }

    private static PlannedLook Look(in Cell cell, int count) => new(cell.Text, "", count)
    {
        Number = cell.Kind == CellKind.Number ? cell.Number : null,
        Fill = cell.Fill,
        Ink = cell.Ink,
        Icon = cell.Look?.Icon,
        Rule = cell.Look?.Rule,
        RuleFills = cell.Look is { Fills: true },
        RuleNamesText = cell.Look is { NamesText: true },
        Struck = (cell.Traits & CellTraits.Struck) != CellTraits.None,
        PartlyStruck = (cell.Traits & CellTraits.PartlyStruck) != CellTraits.None,
    };

    /// <summary>The word of a plan for what a look means.</summary>
    private static string Word(CodebookEntry entry) => entry.Meaning switch
    {
        Meaning.Level when entry.Planned is { } planned => $"{entry.Level!.Code} → {planned.Code}",
        Meaning.Level => entry.Level!.Code,
        Meaning.Score => entry.Score.ToString("R", CultureInfo.InvariantCulture),
        Meaning.NotAssessed => DeclaredMeanings.NotAssessed,
        Meaning.NotApplicable => DeclaredMeanings.NotApplicable,
        Meaning.Doubt => PlanWords.Of(entry.Doubt),
        _ => PlanWords.Of(entry.Meaning),
    };
}

using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Adapters.Codebooks.Looks;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Codebooks;

/// <summary>A codebook of a plan, ready to read the cells of its columns by.</summary>
internal sealed class CompiledCodebook
{
    private readonly PlannedCodebook planned;
    private readonly Codebook codebook;
    private readonly Dictionary<Cell, CodebookEntry> given;

    private CompiledCodebook(PlannedCodebook planned, ScaleWords words, Codebook codebook, Dictionary<Cell, CodebookEntry> given) =>
        (this.planned, Words, this.codebook, this.given) = (planned, words, codebook, given);

    /// <summary>The words of its scale.</summary>
    public ScaleWords Words { get; }

    /// <summary>The scale.</summary>
    public Scale Scale => Words.Scale;

    /// <summary>What is added to a number to make it a level's code.</summary>
    public int OptionShift => planned.OptionShift;

    /// <summary>Makes a codebook ready; null where the model has no such scale.</summary>
    public static CompiledCodebook? Compile(PlannedCodebook planned, Model model, Lexicon lexicon) =>
        model.Scales.FirstOrDefault(scale => scale.Id == planned.Scale) is { } scale ? Compile(planned, new ScaleWords(model, scale, lexicon), lexicon) : null;

    /// <summary>Whether what a person says that a look means is something on a scale.</summary>
    public static bool Knows(string given, Scale scale, Model model, Lexicon lexicon) =>
        new CodebookFinder(new ScaleWords(model, scale, lexicon), lexicon, new(ImmutableSortedDictionary<string, string>.Empty, new Legend(), 0)).Given(given) is not null;

    private static CompiledCodebook Compile(PlannedCodebook planned, ScaleWords words, Lexicon lexicon)
    {
        var legend = new Legend();
        foreach (var (fill, word) in planned.DeclaredFills)
        {
            legend.Fills[fill] = new(word, Location.None);
        }

        var finder = new CodebookFinder(words, lexicon, new(planned.Declared, legend, planned.OptionShift));
        var found = finder.Find(new(planned.Heading, [.. planned.Looks.Select(look => new DistinctCell(CellOf(look), look.Count, Location.None))])
        {
            Percent = planned.Percent,
            Span = planned.Span,
            ArrowMeansPlanned = planned.ArrowMeansPlanned,
            Languages = planned.Languages,
        });
        var said = new Dictionary<Cell, CodebookEntry>(new LookComparer(CellInk.Of));
        foreach (var look in planned.Looks)
        {
            if (look.Given is { } meaning && finder.Given(meaning) is { } entry)
            {
                said[CellOf(look)] = entry;
            }
        }

        return new(planned, words, found, said);
    }

    /// <summary>What a cell means.</summary>
    public CodebookEntry Read(in Cell cell) => given.Count > 0 && given.TryGetValue(cell, out var entry) ? entry : codebook.Read(cell);

    /// <summary>The cell of a planned look.</summary>
    public static Cell CellOf(PlannedLook look) => new(
        look.Number is null ? look.Text.Length == 0 ? CellKind.Blank : CellKind.Text : CellKind.Number, look.Text, look.Number ?? 0, look.Fill,
        (look.Struck ? CellTraits.Struck : CellTraits.None) | (look.PartlyStruck ? CellTraits.PartlyStruck : CellTraits.None))
    {
        Ink = look.Ink,
        Look = look.Rule is null ? null : new(look.Rule) { Fills = look.RuleFills, NamesText = look.RuleNamesText, Icon = look.Icon },
    };
}

using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Scales;

/// <summary>What a file itself says its numbers, letters and colours mean: keys to folded level words.</summary>
internal sealed class Legend
{
    /// <summary>A file that declares nothing.</summary>
    public static readonly Legend None = new();

    /// <summary>By the key of a text (see <see cref="CellKey"/>).</summary>
    public Dictionary<string, LegendEntry> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>By fill, <c>0xRRGGBB</c>.</summary>
    public Dictionary<int, LegendEntry> Fills { get; } = [];

    /// <summary>What it says, as plans keep it, in a fixed order.</summary>
    /// <param name="model">The model edition of whose levels it speaks.</param>
    public IReadOnlyList<PlannedLegend> Planned(Model model)
    {
        var planned = new List<PlannedLegend>();
        foreach (var (key, entry) in Texts)
        {
            planned.Add(new(model.ToString(), key, entry.Word));
        }

        foreach (var (fill, entry) in Fills)
        {
            planned.Add(new(model.ToString(), SheetTerms.Colour(fill), entry.Word));
        }

        planned.Sort(static (one, other) => string.CompareOrdinal(one.Sign, other.Sign));
        return planned;
    }

    /// <summary>What it says of a sign as plans keep it; null for nothing.</summary>
    public LegendEntry? Find(string sign) =>
        Texts.GetValueOrDefault(sign) ?? Fills.FirstOrDefault(entry => SheetTerms.Colour(entry.Key) == sign).Value;

    /// <summary>The sheets on which it stands.</summary>
    public IEnumerable<string> Sheets => Texts.Values.Concat(Fills.Values).Select(entry => entry.Location.Sheet).OfType<string>();

    public bool IsEmpty => Texts.Count == 0 && Fills.Count == 0;
}

/// <summary>A declared meaning: the folded level word and where it stands.</summary>
internal sealed record LegendEntry(string Word, Location Location);

/// <summary>The form in which cell texts are looked up in declarations: <c>1</c>, <c>1.0</c> and <c>1,0</c> are one.</summary>
internal static class CellKey
{
    public static string Of(string text) =>
        NumberReader.TryRead(text, out var value, out var percent) && !percent
            ? value.ToString("R", System.Globalization.CultureInfo.InvariantCulture)
            : Folding.Fold(text);
}

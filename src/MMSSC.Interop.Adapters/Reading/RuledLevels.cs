using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>Ratings that were read by the colours of conditional formats, and the rules that gave them.</summary>
internal sealed class RuledLevels
{
    private const int MostListed = 6;

    private readonly Dictionary<string, Level> rules = new(StringComparer.Ordinal);

    /// <summary>The first cell; null where there is none.</summary>
    public Location? First { get; private set; }

    /// <summary>Number of cells.</summary>
    public int Count { get; private set; }

    /// <summary>The rules, each with its level.</summary>
    public LocalText Rules => LocalText.Join("; ", rules.Select(rule => rule.Value.Title.Map(title => $"{rule.Key} {title}")));

    public void Note(string rule, Level level, Location at)
    {
        First ??= at;
        Count++;
        if (rules.Count < MostListed)
        {
            rules.TryAdd(rule, level);
        }
    }
}

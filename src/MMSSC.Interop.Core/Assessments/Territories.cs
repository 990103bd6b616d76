using System.Collections.Immutable;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Assessments;

/// <summary>The territories above a community, such as its region and its state; they tell two towns of one name apart.</summary>
public sealed class Territories : IEquatable<Territories>
{
    /// <summary>None is known.</summary>
    public static readonly Territories None = new([]);

    private const int FewestLetters = 2;
    private const char Separator = ';';

    private readonly ImmutableArray<string> folded;

    private Territories(ImmutableArray<string> names)
    {
        Names = names;
        folded = [.. names.Select(Folding.Fold)];
        Key = string.Join('\n', folded.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    /// <summary>Their names as they were written, each once, from the nearest to the farthest.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Whether none is known.</summary>
    public bool IsEmpty => Names.IsEmpty;

    /// <summary>The folded names in an order of their own: the same, whichever stood first.</summary>
    public string Key { get; }

    /// <summary>Territories of these names, each once; blank ones are none.</summary>
    /// <param name="names">The names, from the nearest to the farthest.</param>
    public static Territories Of(params IEnumerable<string> names)
    {
        ImmutableArray<string> kept = [.. names.Where(name => !string.IsNullOrWhiteSpace(name)).Distinct(StringComparer.Ordinal)];
        return kept.IsEmpty ? None : new(kept);
    }

    /// <summary>Territories as one text has them, with semicolons between them.</summary>
    public static Territories Parse(string text) => Of(text.Split(Separator, StringSplitOptions.TrimEntries));

    /// <summary>One text that <see cref="Parse"/> reads back; null where none is known.</summary>
    public string? ToText() => IsEmpty ? null : string.Join($"{Separator} ", Names);

    /// <summary>These and, behind them, others that are farther, each once.</summary>
    public Territories Within(Territories others) => others.IsEmpty ? this : IsEmpty ? others : Of(Names.Concat(others.Names).DistinctBy(Folding.Fold));

    /// <summary>Whether all of these are among others; "Jal." is where "Jalisco" is.</summary>
    public bool AreAmong(Territories others)
    {
        for (var i = 0; i < folded.Length; i++)
        {
            var (written, name) = (Names[i], folded[i]);
            if (!others.folded.Any(other => other == name || (IsShort(written, name) && other.StartsWith(name, StringComparison.Ordinal))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether both are known and neither is a part of what is known of the other. What is not known differs from nothing.</summary>
    public bool Differ(Territories others) => !AreAmong(others) && !others.AreAmong(this);

    /// <inheritdoc/>
    public bool Equals(Territories? other) => other is not null && Names.SequenceEqual(other.Names, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Territories);

    /// <inheritdoc/>
    public override int GetHashCode() => Names.Length == 0 ? 0 : Names[0].GetHashCode(StringComparison.Ordinal);

    /// <summary>The names with commas between them.</summary>
    public override string ToString() => string.Join(", ", Names);

    private static bool IsShort(string written, string folded) => folded.Length >= FewestLetters && written.AsSpan().TrimEnd().EndsWith('.');
}

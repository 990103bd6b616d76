using System.Collections.Immutable;
using System.Globalization;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis.Diffs;

/// <summary>What stands in a mapping file as a text that can be put beside another; words are those of the files.</summary>
internal static class ChangeValue
{
    private static readonly LocalText proposed = new("proposed: ", "propuesto: ", "proposé : ");

    /// <summary>Whether two texts say the same in each language; the order of the languages is not part of it.</summary>
    public static bool SaySame(LocalText one, LocalText other)
    {
        var (first, second) = (Texts(one), Texts(other));
        if (first.Length != second.Length)
        {
            return false;
        }

        foreach (var text in first)
        {
            if (other.Find(text.Language) != text.Text)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether two bases are the same.</summary>
    public static bool SaySame(Basis? one, Basis? other) => one is Basis.Proposed mine && other is Basis.Proposed theirs
        ? SaySame(mine.Method, theirs.Method)
        : Equals(one, other);

    /// <summary>A plain text; nothing for null.</summary>
    public static LocalText Of(string? text) => string.IsNullOrEmpty(text) ? LocalText.Empty : LocalText.Of(text);

    /// <summary>A number, all its digits.</summary>
    public static LocalText Of(double? number) => number is { } value ? LocalText.Of(Number(value)) : LocalText.Empty;

    /// <summary>A word of a closed list, as files spell it.</summary>
    public static LocalText Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return LocalText.Of(string.Concat(char.ToLowerInvariant(name[0]).ToString(), name.AsSpan(1)));
    }

    /// <summary>On whose authority something stands.</summary>
    public static LocalText Of(Basis? basis) => basis switch
    {
        Basis.Standard standard => LocalText.Of(standard.Clause is null ? standard.Document : $"{standard.Document}, {standard.Clause}"),
        Basis.Proposed { Method: var method } => new([.. Texts(method).Select(text => new TextIn(text.Language, proposed[text.Language] + text.Text))]),
        _ => LocalText.Empty,
    };

    /// <summary>What a source level says about the target's level.</summary>
    public static LocalText Of(LevelMapEntry entry) => LocalText.Of($"{Number(entry.From)} ≤ {Number(entry.Typical)} ≤ {Number(entry.To)}");

    /// <summary>Names in alphabetical order.</summary>
    public static LocalText Of(ImmutableArray<string> names) => Of(string.Join(", ", names.Order(StringComparer.Ordinal)));

    /// <summary>What an example puts in.</summary>
    public static LocalText Of(ImmutableArray<ExampleRating> ratings) =>
        Of(string.Join(", ", ratings.Select(rating => $"{rating.Element.Value}: {rating.Value.Value}").Order(StringComparer.Ordinal)));

    /// <summary>What an example expects.</summary>
    public static LocalText Of(ImmutableArray<ExpectedResult> expected) =>
        Of(string.Join(", ", expected.Select(Describe).Order(StringComparer.Ordinal)));

    /// <summary>A number as files write it.</summary>
    public static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Describe(ExpectedResult expected)
    {
        string?[] parts =
        [
            expected.Status, expected.Level, Part("=", expected.Estimate), Part("", expected.Range), Part("bounds ", expected.Bounds), Part("coverage ", expected.Coverage),
        ];
        return $"{expected.Element.Value}: {string.Join(' ', parts.Where(part => part is not null))}";
    }

    private static string? Part(string word, double? value) => value is { } number ? word + Number(number) : null;

    private static string? Part(string word, (double Low, double High)? span) =>
        span is { } range ? $"{word}[{Number(range.Low)}, {Number(range.High)}]" : null;

    private static ImmutableArray<TextIn> Texts(LocalText text) => text.All.IsDefault ? [] : text.All;
}

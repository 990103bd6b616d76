using System.Collections.Immutable;
using System.Globalization;
using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Codebooks;

/// <summary>Makes questions of what two alphabets explain in different ways.</summary>
internal static class CodebookQuestions
{
    public static ImmutableArray<CodebookQuestion> Of(ImmutableArray<CodebookLine> entries, ColumnReader reader)
    {
        var questions = ImmutableArray.CreateBuilder<CodebookQuestion>();
        var letters = entries.Where(line => line.Entry.Doubt == DoubtKind.UnsettledLetter).Select(line => line.Cell).ToImmutableArray();
        if (letters.Length > 0 && reader.Letters.Answers.Length > 1)
        {
            questions.Add(new(DoubtKind.UnsettledLetter, [.. reader.Letters.Answers.Select(answer => string.Join(',', answer.Select(pair => $"{pair.Sign}={pair.Level.Code}")))], letters));
        }

        var numbers = entries.Where(line => line.Entry.MayNumberLevel).ToArray();
        if (numbers.Length > 0 && reader.Scale.Levels.Length > 1)
        {
            questions.Add(new(DoubtKind.AmbiguousNumber, Orders(reader.Scale, [.. numbers.Select(line => line.Entry.Score).Distinct().Order()]), [.. numbers.Select(line => line.Cell)]));
        }

        return questions.ToImmutable();
    }

    /// <summary>What the numbers may mean, the lowest level first and the highest first; where there are not as many as levels, as if counted from 1.</summary>
    private static ImmutableArray<string> Orders(Scale scale, double[] numbers)
    {
        var count = scale.Levels.Length;
        var counted = Enumerable.Range(1, count).Select(number => (double)number).ToArray();
        var signs = numbers.Length == count ? numbers : counted;

        // Where numbers are counted from 1, some systems write 0 for what they did not assess.
        var prefix = numbers.Length == count + 1 && numbers[0] == 0 && numbers.AsSpan(1).SequenceEqual(counted) ? "0=not-assessed," : "";
        return [prefix + Order(signs, scale.Levels), prefix + Order(signs, scale.Levels.Reverse())];
    }

    private static string Order(double[] signs, IEnumerable<Level> levels) =>
        string.Join(',', signs.Zip(levels, (sign, level) => string.Create(CultureInfo.InvariantCulture, $"{sign:R}={level.Code}")));
}

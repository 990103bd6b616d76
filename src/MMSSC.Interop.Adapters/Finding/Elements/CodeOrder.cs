using System.Globalization;

namespace MMSSC.Interop.Adapters.Finding.Elements;

/// <summary>Whether a list of codes such as 1.1, 1.2, … goes in their order, once or several times; a lost zero (1.9, 1.1) does not break it.</summary>
internal sealed class CodeOrder
{
    private (int Area, int Number)? first;
    private (int Area, int Number)? last;

    /// <summary>Whether it does so far.</summary>
    public bool IsOrdered { get; private set; } = true;

    /// <summary>Takes the next code; what is not an area with a number is passed over.</summary>
    /// <param name="key">The code's key.</param>
    public void Next(string key)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        if (dot <= 0 || !int.TryParse(key.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var area)
            || !int.TryParse(key.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return;
        }

        var here = (Area: area, Number: number);
        first ??= here;
        if (last is { } before && here.CompareTo(before) < 0 && here != first)
        {
            // 1.9, 1.1 and 1.9, 1.10, where a zero too few or one too many stands for the next.
            var whole = here with { Number = here.Number * 10 };
            var shorter = before with { Number = before.Number % 10 == 0 ? before.Number / 10 : before.Number };
            IsOrdered &= whole.CompareTo(before) > 0 || here.CompareTo(shorter) >= 0;
        }

        last = here;
    }
}

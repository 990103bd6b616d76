using System.Collections.Immutable;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Models;

/// <summary>What a bare number in a sheet means on a scale.</summary>
public enum NumberMeaning
{
    /// <summary>The number is a level's value.</summary>
    Values,

    /// <summary>The number is a level's code, whatever its value.</summary>
    Codes,

    /// <summary>Users number this scale in contradicting ways: a number is refused until its meaning is declared.</summary>
    Ambiguous,
}

/// <summary>An ordered list of levels, a range of numbers, or both.</summary>
/// <param name="Id">Name within the model.</param>
/// <param name="Title">Name for people.</param>
/// <param name="Levels">Levels, lowest first, values strictly rising; empty on a scale of numbers only.</param>
/// <param name="From">Lowest value.</param>
/// <param name="To">Highest value, above <paramref name="From"/>.</param>
/// <param name="Numbers">What a bare number means.</param>
public sealed record Scale(string Id, LocalText Title, ImmutableArray<Level> Levels, double From, double To, NumberMeaning Numbers)
{
    /// <summary>Slack for values that went through floating-point sums.</summary>
    public const double Tolerance = 1e-9;

    /// <summary>A scale is a thing of its model: another of the same words is another scale.</summary>
    public bool Equals(Scale? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <summary>The level with that code, or null.</summary>
    public Level? Find(string code)
    {
        foreach (var level in Levels)
        {
            if (level.Code == code)
            {
                return level;
            }
        }

        return null;
    }

    /// <summary>The level at exactly that value, or null.</summary>
    public Level? At(double value)
    {
        foreach (var level in Levels)
        {
            if (Math.Abs(level.Value - value) <= Tolerance)
            {
                return level;
            }
        }

        return null;
    }

    /// <summary>The level nearest to a value; half-way the lower one. Null on a scale without levels.</summary>
    public Level? Nearest(double value)
    {
        Level? best = null;
        var distance = double.PositiveInfinity;
        foreach (var level in Levels)
        {
            var next = Math.Abs(level.Value - value);
            if (next < distance - Tolerance)
            {
                best = level;
                distance = next;
            }
        }

        return best;
    }

    /// <summary>The highest level not above a value; the lowest level below all. Null on a scale without levels.</summary>
    public Level? Floor(double value)
    {
        Level? best = null;
        foreach (var level in Levels)
        {
            if (best is null || level.Value <= value + Tolerance)
            {
                best = level;
            }
        }

        return best;
    }
}

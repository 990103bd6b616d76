using System.Collections.Immutable;

namespace MMSSC.Interop.Assessments.Registers;

/// <summary>A community as a register has it.</summary>
/// <param name="Id">Its id, compared as text.</param>
/// <param name="Names">Its names over time, one at least.</param>
internal sealed record RegisteredCommunity(string Id, ImmutableArray<RegisteredName> Names)
{
    /// <summary>Whose id it is, such as <c>inegi</c>; null where that is not said.</summary>
    public string? Kind { get; init; }

    /// <summary>The territories above it.</summary>
    public Territories Territories { get; init; } = Territories.None;

    /// <summary>What peers have in common, such as a region or a population, by name; numbers in digits.</summary>
    public ImmutableSortedDictionary<string, string> Attributes { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The community that it became a part of.</summary>
    public RegisteredChange? MergedInto { get; init; }

    /// <summary>The community that it was a part of.</summary>
    public RegisteredChange? SplitFrom { get; init; }

    /// <summary>The name that it has now: one that did not end, and of several the one that began last.</summary>
    public string Name => Names.OrderBy(name => name.To is null ? 1 : 0).ThenBy(name => name.From).Last().Name;

    /// <summary>The community by its name now.</summary>
    public Community Community => new(Name, Id) { Territories = Territories };
}

/// <summary>A name that a community has or had.</summary>
/// <param name="Name">The name.</param>
/// <param name="From">Since when; null where that is not known.</param>
/// <param name="To">Until when; null where it still has it.</param>
internal sealed record RegisteredName(string Name, PartialDate? From, PartialDate? To)
{
    /// <summary>Whether it had the name then, as far as the dates tell: a year covers its days.</summary>
    public bool Held(PartialDate date) => (From is not { } from || Compare(date, from) >= 0) && (To is not { } to || Compare(date, to) <= 0);

    private static int Compare(PartialDate one, PartialDate other)
    {
        var years = one.Year.CompareTo(other.Year);
        var months = one.Month == 0 || other.Month == 0 ? 0 : one.Month.CompareTo(other.Month);
        var days = one.Day == 0 || other.Day == 0 ? 0 : one.Day.CompareTo(other.Day);
        return years != 0 ? years : months != 0 ? months : days;
    }
}

/// <summary>A merger or a split.</summary>
/// <param name="Id">Id of the other community.</param>
/// <param name="Date">When.</param>
internal sealed record RegisteredChange(string Id, PartialDate Date);

using MMSSC.Interop.Text;

namespace MMSSC.Interop.Assessments;

/// <summary>The assessed community; all parts may be unknown.</summary>
/// <param name="Name">Its name as it was written.</param>
/// <param name="Id">Its id in a register, such as that of a statistics office, compared as text.</param>
public sealed record Community(string? Name, string? Id)
{
    /// <summary>A file that names no community.</summary>
    public static readonly Community Unnamed = new(null, null);

    /// <summary>The territories above it, as far as they are known.</summary>
    public Territories Territories { get; init; } = Territories.None;

    /// <summary>What tells it from others: the id where there is one, whatever its name, else the folded name and the territories above it; null where neither is known.</summary>
    public string? Key => Id is not null ? $"#{Id.Trim()}" : Name is null ? null : Territories.IsEmpty ? Folding.Fold(Name) : $"{Folding.Fold(Name)}\n{Territories.Key}";

    /// <summary>The name, with the id or else the territories behind it, as far as they are known; null where neither name nor id is known.</summary>
    public string? Label => Name is null ? Id : Id is not null ? $"{Name} ({Id})" : Territories.IsEmpty ? Name : $"{Name} ({Territories})";

    /// <summary>Whether an id, a label, a name, or a name with a territory ("San Juan, Jalisco") is this community's.</summary>
    public bool IsCalled(string wanted)
    {
        if (Id == wanted || Label == wanted)
        {
            return true;
        }

        var folded = Folding.Fold(wanted);
        return Name is not null && (Folding.Fold(Name) == folded
            || Territories.Names.Append(Territories.ToString()).Any(place => folded == Folding.Fold($"{Name}, {place}") || folded == Folding.Fold($"{Name} ({place})")));
    }
}

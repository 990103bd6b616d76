using MMSSC.Interop.Text;

namespace MMSSC.Interop.Assessments;

/// <summary>The assessed community; both parts may be unknown.</summary>
/// <param name="Name">Its name as it was written.</param>
/// <param name="Id">Its id in a register, such as that of a statistics office, compared as text.</param>
public sealed record Community(string? Name, string? Id)
{
    /// <summary>A file that names no community.</summary>
    public static readonly Community Unnamed = new(null, null);

    /// <summary>What tells it from others: the id where there is one, whatever its name, else the folded name; null where neither is known.</summary>
    public string? Key => Id is not null ? $"#{Id.Trim()}" : Name is null ? null : Folding.Fold(Name);

    /// <summary>Whether a name, an id or a label is this community's.</summary>
    public bool IsCalled(string wanted) => Id == wanted || Label == wanted || (Name is not null && Folding.Fold(Name) == Folding.Fold(wanted));

    /// <summary>The name, with the id where there is one; null where neither is known.</summary>
    public string? Label => Name is null ? Id : Id is null ? Name : $"{Name} ({Id})";
}

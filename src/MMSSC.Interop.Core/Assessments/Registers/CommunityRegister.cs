using System.Collections.Immutable;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Assessments.Registers;

/// <summary>Communities with their ids, their names over time and what became of them.</summary>
public sealed class CommunityRegister
{
    internal CommunityRegister(ImmutableArray<RegisteredCommunity> entries)
    {
        Entries = entries;
        ById = entries.ToLookup(entry => entry.Id.Trim(), StringComparer.Ordinal);
    }

    /// <summary>No community is registered.</summary>
    public static CommunityRegister None { get; } = new([]);

    /// <summary>The communities, in the order of the file.</summary>
    internal ImmutableArray<RegisteredCommunity> Entries { get; }

    /// <summary>The communities by their ids: two registers may have given one id to two of them.</summary>
    internal ILookup<string, RegisteredCommunity> ById { get; }

    /// <summary>The one community that has or had a name, or has an id; null where none has, or several.</summary>
    internal RegisteredCommunity? Find(string wanted)
    {
        var folded = Folding.Fold(wanted);
        return Entries.Where(entry => entry.Community.IsCalled(wanted) || entry.Names.Any(name => Folding.Fold(name.Name) == folded)).ToArray() is [var entry] ? entry : null;
    }

    /// <summary>A community by its id as it is called now; by the id alone where it is not registered, or not once.</summary>
    internal string LabelOf(string id) => ById[id.Trim()].ToArray() is [var entry] ? entry.Community.Label! : id;
}

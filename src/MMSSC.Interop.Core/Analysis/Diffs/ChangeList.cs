using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis.Diffs;

/// <summary>Collects what changed, in one form whatever the part of the file.</summary>
internal sealed class ChangeList
{
    private readonly List<MappingChange> changes = [];

    /// <summary>What was collected.</summary>
    public IReadOnlyList<MappingChange> Changes => changes;

    /// <summary>Adds a change.</summary>
    public void Add(MappingChange change) => changes.Add(change);

    /// <summary>Adds a member where its two values differ.</summary>
    public void Compare(ChangePart part, string subject, ChangedMember member, LocalText before, LocalText after, Location at, Consequence consequence = default, LinkKey? link = null)
    {
        if (!ChangeValue.SaySame(before, after))
        {
            var kind = before.IsEmpty ? ChangeKind.Added : after.IsEmpty ? ChangeKind.Removed : ChangeKind.Altered;
            changes.Add(new(part, kind, subject, member, before, after, consequence, at) { Link = link });
        }
    }

    /// <summary>
    /// Puts things of two lists side by side by their names: those that only one list has are added or removed as a whole, the others are
    /// handed on. Of things of one name the first is compared with the first. The order of a list says nothing.
    /// </summary>
    public static void Pair<T>(
        IEnumerable<T> before, IEnumerable<T> after, Func<T, string> name, Action<T> removed, Action<T> added, Action<string, T, T> both)
        where T : class
    {
        var were = new Dictionary<NamedPlace, T>();
        foreach (var (place, item) in Places(before, name))
        {
            were.Add(place, item);
        }

        foreach (var (place, item) in Places(after, name))
        {
            if (were.Remove(place, out var was))
            {
                both(place.Name, was, item);
            }
            else
            {
                added(item);
            }
        }

        // What is left was not met again; a dictionary from which things were only removed keeps their order.
        foreach (var gone in were.Values)
        {
            removed(gone);
        }
    }

    private static IEnumerable<(NamedPlace Place, T Item)> Places<T>(IEnumerable<T> items, Func<T, string> name)
    {
        var met = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var called = name(item);
            var before = met.GetValueOrDefault(called);
            met[called] = before + 1;
            yield return (new(called, before), item);
        }
    }

    /// <summary>A name, and how many of that name stand before it.</summary>
    private readonly record struct NamedPlace(string Name, int Before);
}

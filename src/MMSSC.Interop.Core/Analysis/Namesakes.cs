using System.Collections.Immutable;
using MMSSC.Interop.Assessments;

namespace MMSSC.Interop.Analysis;

/// <summary>
/// The communities of one folded name: one for each id, one for each territory that differs from the others. What says less, such as a
/// name alone, is of the only one that it fits; where it fits several it is of none of them.
/// </summary>
/// <param name="name">The folded name.</param>
internal sealed class Namesakes(string name)
{
    private readonly Dictionary<string, Territories> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Territories> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);
    private readonly List<Territories> own = [];
    private readonly HashSet<string> doubtful = new(StringComparer.Ordinal);

    /// <summary>Whether several communities have the name and it is not plain from names and territories alone which is which.</summary>
    public bool AreDoubtful => ids.Count > 1 || doubtful.Count > 0;

    /// <summary>What tells the communities apart: ids, and territories of those without one.</summary>
    public ImmutableArray<string> Tellers => [.. ids.Keys, .. own.Where(place => !place.IsEmpty).Select(place => place.ToString()).Order(StringComparer.Ordinal)];

    /// <summary>Whether no territory tells any of them apart.</summary>
    public bool AreToldByIds => own.TrueForAll(place => place.IsEmpty);

    /// <summary>Adds a community with an id.</summary>
    public void Add(string id, Territories territories) => ids[id] = territories;

    /// <summary>Adds a community without an id.</summary>
    public void Add(Territories territories) => places.TryAdd(territories.Key, territories);

    /// <summary>Settles which of them are one; asked for once all are added.</summary>
    public void Settle()
    {
        // What says most comes first: it is what the others may be of.
        foreach (var place in places.Values.OrderByDescending(place => place.Names.Length).ThenByDescending(place => place.Key.Length))
        {
            keys[place.Key] = place.IsEmpty ? OfNameAlone() : IdOf(place) is { } id ? $"#{id}" : OfPlace(place);
        }
    }

    /// <summary>The key of the community of the name in these territories, without an id.</summary>
    public string KeyOf(Territories territories) => keys[territories.Key];

    /// <summary>Whether it can't be told of which community the name in these territories is.</summary>
    public bool IsDoubtful(Territories territories) => doubtful.Contains(territories.Key);

    private string OfNameAlone()
    {
        string[] all = [.. ids.Keys.Select(id => $"#{id}"), .. own.Select(Key)];
        if (all is [var only])
        {
            return only;
        }

        if (all.Length > 1)
        {
            doubtful.Add(Territories.None.Key);
        }

        return Key(Territories.None);
    }

    private string OfPlace(Territories place)
    {
        var wider = own.FindAll(other => place.AreAmong(other));
        if (wider is [var only] && !ids.Values.Any(of => !of.Differ(place)))
        {
            return Key(only);
        }

        if (wider.Count > 0 || ids.Values.Any(of => !of.Differ(place)))
        {
            doubtful.Add(place.Key);
        }

        own.Add(place);
        return Key(place);
    }

    /// <summary>The only id whose territories fit, or else the only one whose territories are not known.</summary>
    private string? IdOf(Territories place)
    {
        var fitting = ids.Where(id => !id.Value.IsEmpty && !id.Value.Differ(place)).ToArray();
        if (fitting.Length == 0)
        {
            fitting = [.. ids.Where(id => id.Value.IsEmpty)];
        }

        return fitting is [var only] && !IsDisputed(place, only.Value) ? only.Key : null;
    }

    /// <summary>Whether another place, which differs from this one, could as well be what is not known of a community.</summary>
    private bool IsDisputed(Territories place, Territories of) =>
        !place.AreAmong(of) && places.Values.Any(other => other.Differ(place) && !other.Differ(of) && !other.AreAmong(of));

    private string Key(Territories place) => $"{name}\n{place.Key}";
}

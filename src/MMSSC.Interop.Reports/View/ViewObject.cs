using System.Collections;

namespace MMSSC.Interop.Reports.View;

/// <summary>
/// A node of what a report shows: names in <c>snake_case</c> with plain values, in the order in which they were set. Templates and
/// the JSON form read the same nodes, so whatever a template can use can be seen with <c>--format json</c>. A name whose value is
/// absent is set to null, never left out: templates are strict about names.
/// </summary>
internal sealed class ViewObject : IEnumerable<KeyValuePair<string, object?>>
{
    private readonly OrderedDictionary<string, object?> values = new(StringComparer.Ordinal);

    /// <summary>Names in order.</summary>
    public IEnumerable<string> Names => values.Keys;

    /// <summary>A value: text, bool, int, double, one of <c>ViewValues</c>, another node, or an array of such.</summary>
    public object? this[string name]
    {
        get => values[name];
        set => values[name] = value;
    }

    /// <summary>Whether the name is set, and its value.</summary>
    public bool TryGet(string name, out object? value) => values.TryGetValue(name, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => values.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

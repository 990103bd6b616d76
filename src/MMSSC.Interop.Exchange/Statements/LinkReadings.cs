using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Statements;

/// <summary>What is counted over a file and said once: members without a place in mapping files, and words read as others.</summary>
internal sealed class LinkReadings
{
    private readonly Dictionary<string, (int Count, Location First)> unknown = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Taken, int Count, Location First)> others = new(StringComparer.Ordinal);

    /// <summary>A member that has no place in a mapping file.</summary>
    public void Unknown(string member, Location at) =>
        unknown[member] = unknown.TryGetValue(member, out var known) ? known with { Count = known.Count + 1 } : (1, at);

    /// <summary>A word for a relationship that is read as another.</summary>
    public void Other(string word, string taken, Location at) =>
        others[word] = others.TryGetValue(word, out var known) ? known with { Count = known.Count + 1 } : (taken, 1, at);

    /// <summary>Says all of it.</summary>
    public void Say(ICollection<Diagnostic> findings)
    {
        foreach (var (member, (count, first)) in unknown)
        {
            findings.Add(ExchangeDiagnostics.UnknownMember(first, member, count));
        }

        foreach (var (word, (taken, count, first)) in others)
        {
            findings.Add(ExchangeDiagnostics.OtherRelationship(first, word, taken, count));
        }
    }
}

using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Statements;

/// <summary>
/// The pairs of lists that an external file connects. A mapping file connects two models. Lists of other publishers are often parts of one whole,
/// so all pairs are read, and codes that the models do not have are named; of models that are known by name only the first pair is.
/// </summary>
internal sealed class ResourcePairs
{
    private readonly List<string> read = [];
    private (string Source, string Target)? first;
    private Location? second;

    /// <summary>Whether links of a pair are read.</summary>
    public bool Takes(string source, string target, Location at, LinkReadings readings)
    {
        var name = $"{source} > {target}";
        first ??= (source, target);
        if (IsOther(first.Value.Source, source) || IsOther(first.Value.Target, target))
        {
            readings.Unknown(name, at);
            return false;
        }

        if (!read.Contains(name))
        {
            read.Add(name);
            second ??= read.Count == 2 ? at : null;
        }

        return true;
    }

    /// <summary>Says that several were read.</summary>
    public void Say(ICollection<Diagnostic> findings)
    {
        if (second is { } at)
        {
            findings.Add(ExchangeDiagnostics.SeveralResources(at, read));
        }
    }

    private static bool IsOther(string first, string name) => ElementNames.ModelOf(first) is { } one && ElementNames.ModelOf(name) is { } other && one != other;
}

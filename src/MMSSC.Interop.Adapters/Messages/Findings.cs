using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Messages;

/// <summary>Collects findings of one file. A hostile file can't fill the memory with them: beyond a number they are counted.</summary>
internal sealed class Findings(Location file)
{
    /// <summary>Findings of one kind that are listed one by one.</summary>
    public const int MostOfAKind = 500;

    private readonly List<Diagnostic> list = [];
    private readonly Dictionary<string, Kind> kinds = new(StringComparer.Ordinal);

    /// <summary>Goes on from findings that were made before.</summary>
    public Findings(Location file, IEnumerable<Diagnostic> before)
        : this(file)
    {
        foreach (var finding in before)
        {
            Add(finding);
        }
    }

    public bool HasErrors { get; private set; }

    public void Add(Diagnostic finding)
    {
        list.Add(finding);
        HasErrors |= finding.Severity == Severity.Error;
    }

    /// <summary>Adds a finding of a kind that may come in masses; it is only made when it is listed.</summary>
    public void Add(string kind, Func<Diagnostic> make)
    {
        if (!kinds.TryGetValue(kind, out var seen))
        {
            kinds.Add(kind, seen = new());
        }

        if (seen.Count++ < MostOfAKind)
        {
            var finding = make();
            Add(finding);
            seen.Code = finding.Code;
        }
    }

    /// <summary>All findings, with one more for each kind that was cut off.</summary>
    public ImmutableArray<Diagnostic> ToArray() =>
    [
        .. list,
        .. kinds.Values.Where(kind => kind.Count > MostOfAKind).OrderBy(kind => kind.Code, StringComparer.Ordinal)
            .Select(kind => ContextDiagnostics.MoreOfTheSame(file, kind.Code, kind.Count - MostOfAKind)),
    ];

    /// <summary>Findings of one kind so far.</summary>
    private sealed class Kind
    {
        public int Count { get; set; }

        public string Code { get; set; } = "";
    }
}

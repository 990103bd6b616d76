using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>A finding of one cause in several cells: said once, with their number and the first places.</summary>
/// <param name="first">Makes the finding of the first cell.</param>
internal sealed class RepeatedFinding(Func<Diagnostic> first)
{
    private const int MostPlaces = 3;

    private readonly List<string> places = [];
    private int more;

    /// <summary>Adds a further cell.</summary>
    public void Add(Location at)
    {
        more++;
        if (places.Count < MostPlaces)
        {
            places.Add((at with { File = null }).ToString().TrimStart(':'));
        }
    }

    /// <summary>The finding.</summary>
    public Diagnostic Make() => CellDiagnostics.Repeated(first(), more, string.Join(", ", places) + (more > places.Count ? ", …" : ""));
}

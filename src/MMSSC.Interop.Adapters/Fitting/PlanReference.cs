using System.Collections.Immutable;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Fitting;

/// <summary>Something that a plan names and that there is not.</summary>
/// <param name="Path">Where in the plan: names and numbers of list entries, as its file has them.</param>
/// <param name="Thing">What kind of thing, with its article.</param>
/// <param name="Name">Its name.</param>
/// <param name="Known">What there is.</param>
internal sealed record PlanReference(ImmutableArray<object> Path, LocalText Thing, string Name, IEnumerable<string> Known);

using MMSSC.Interop.Text;

namespace MMSSC.Interop.Models;

/// <summary>The licensed text of one level of one element of a model.</summary>
/// <param name="Element">Code of the element.</param>
/// <param name="Level">Code of the level.</param>
/// <param name="Text">The criterion.</param>
public sealed record Criterion(string Element, string Level, LocalText Text);

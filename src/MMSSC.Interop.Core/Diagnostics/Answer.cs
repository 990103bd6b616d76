namespace MMSSC.Interop.Diagnostics;

/// <summary>An answer to what a finding leaves open, as an option of the command line.</summary>
/// <param name="Option">The option, such as <c>--trust</c>.</param>
/// <param name="Value">Its value, such as <c>titles</c>.</param>
public sealed record Answer(string Option, string Value);

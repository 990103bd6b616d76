using MMSSC.Interop.Files.Plans;

namespace MMSSC.Interop.Installation;

/// <summary>A plan of a data folder, by which every file is read that it fits.</summary>
/// <param name="File">The plan's file as the user gave it.</param>
/// <param name="Plan">The plan.</param>
public sealed record Recipe(string File, ReadingPlan Plan);

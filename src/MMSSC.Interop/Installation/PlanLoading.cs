using MMSSC.Interop.Adapters.Fitting;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Opening;
using MMSSC.Interop.Schemas;

namespace MMSSC.Interop.Installation;

/// <summary>Reads a plan that a user names.</summary>
internal static class PlanLoading
{
    /// <summary>The plan; null where an error makes it unusable, which is said.</summary>
    public static PlanFile? Load(string path, IReadOnlyCollection<Model> models, Lexicon? words, ICollection<Diagnostic> findings) =>
        FileBytes.Read(path, findings) is { } bytes && UserFile.Read(SchemaKind.Plan, bytes, path, findings, PlanFileReader.Read) is { } file
            && new PlanReferences(models, words ?? Lexicon.Shared).Check(file, findings)
                ? file
                : null;
}

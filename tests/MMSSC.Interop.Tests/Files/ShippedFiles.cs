using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Files;

/// <summary>The files under <c>models/</c>, <c>mappings/</c> and <c>guidance/</c>.</summary>
internal static class ShippedFiles
{
    public static TheoryData<string> In(params string[] folders) => new(folders.SelectMany(folder =>
        Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/')).Order(StringComparer.Ordinal)));

    public static byte[] Bytes(string path) => File.ReadAllBytes(RepositoryRoot.Combine(path));

    public static Model Model(string path)
    {
        var findings = new List<Diagnostic>();
        return ModelCompiler.Compile(ModelReader.Read(Bytes(path), path, findings)!, findings)!;
    }
}

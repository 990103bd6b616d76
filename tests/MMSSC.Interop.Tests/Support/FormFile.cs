namespace MMSSC.Interop.Tests.Support;

/// <summary>Files that programs wrote, in <c>tests/cases/forms</c>.</summary>
internal static class FormFile
{
    public static byte[] Bytes(string name) => File.ReadAllBytes(RepositoryRoot.Combine("tests", "cases", "forms", name));

    public static TableReading Read(string name) => TableReading.Of(Bytes(name), name);
}

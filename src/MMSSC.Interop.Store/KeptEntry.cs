namespace MMSSC.Interop.Store;

/// <summary>One version of one assessment, as it is kept.</summary>
/// <param name="Hash">SHA-256 (hexadecimal) of the bytes, which is its name.</param>
/// <param name="Identity">Whose assessment of what and when.</param>
/// <param name="Version">Its number among those of its identity, from 1.</param>
/// <param name="FileName">Name of the file it was imported from, as the user gave it.</param>
/// <param name="FileSha256">SHA-256 (hexadecimal) of that file.</param>
/// <param name="KeptAt">When it was kept, in ISO 8601.</param>
/// <param name="Bytes">The assessment in the canonical form with its findings.</param>
internal sealed record KeptEntry(
    string Hash, KeptIdentity Identity, long Version, string FileName, string FileSha256, string KeptAt, ReadOnlyMemory<byte> Bytes);

using System.Security.Cryptography;

namespace MMSSC.Interop.Text;

/// <summary>SHA-256 (hexadecimal) of a file's bytes, worked out when it is first asked for: most commands never ask, and it loads a library of its own.</summary>
internal sealed class FileHash : IEquatable<FileHash>
{
    // The bytes of a large file are not kept for it.
    private const int MostKept = 1 << 20;

    private readonly ReadOnlyMemory<byte> bytes;
    private string? text;

    private FileHash(string? text, ReadOnlyMemory<byte> bytes) => (this.text, this.bytes) = (text, bytes);

    /// <summary>A hash that is known; empty for what has no file.</summary>
    public static FileHash Of(string text) => new(text, default);

    /// <summary>The hash of a file.</summary>
    public static FileHash Of(ReadOnlyMemory<byte> bytes) => bytes.Length > MostKept ? Of(Hashed(bytes.Span)) : new(null, bytes);

    /// <inheritdoc/>
    public bool Equals(FileHash? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FileHash);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>64 hexadecimal digits in small letters; empty for what has no file.</summary>
    public override string ToString()
    {
        if (text is not { } known)
        {
            // Two threads may both work it out, to the same text.
            text = known = Hashed(bytes.Span);
        }

        return known;
    }

    private static string Hashed(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

using System.Runtime.InteropServices;

namespace MMSSC.Interop.Adapters.Reading.Streams;

/// <summary>
/// Tells which keys of a stream come more than once, in memory that does not grow with it: the hashes of its rows lie in parts by their
/// first byte, what is full of a part goes to a temporary file, and each part is sorted by itself at the end.
/// </summary>
internal sealed class RepeatedKeys : IDisposable
{
    private const int Parts = 256;
    private const int PartShift = 64 - 8;
    // 4 KB are one page of the file; all parts together hold 1 MB.
    private const int BlockLength = 512;

    private readonly ulong[]?[] blocks = new ulong[Parts][];
    private readonly int[] filled = new int[Parts];
    private readonly List<int>[] written = [.. Enumerable.Range(0, Parts).Select(_ => new List<int>())];
    private Stream? file;
    private int blocksInFile;

    /// <summary>Adds the key of a row.</summary>
    /// <exception cref="IOException">The temporary file can't be written.</exception>
    public void Add(ulong hash)
    {
        hash = KeySet.Mixed(hash);
        var part = (int)(hash >> PartShift);
        var block = blocks[part] ??= new ulong[BlockLength];
        block[filled[part]++] = hash;
        if (filled[part] == BlockLength)
        {
            file ??= Temporary();
            file.Write(MemoryMarshal.AsBytes(block.AsSpan()));
            written[part].Add(blocksInFile++);
            filled[part] = 0;
        }
    }

    /// <summary>The keys that were added more than once.</summary>
    /// <exception cref="IOException">The temporary file can't be read.</exception>
    public KeySet Repeated()
    {
        var repeated = new List<ulong>();
        var sorted = new ulong[BlockLength];
        for (var part = 0; part < Parts; part++)
        {
            var count = (written[part].Count * BlockLength) + filled[part];
            if (count > sorted.Length)
            {
                sorted = new ulong[count + (count / 4)];
            }

            var all = sorted.AsSpan(0, count);
            blocks[part].AsSpan(0, filled[part]).CopyTo(all);
            for (var i = 0; i < written[part].Count; i++)
            {
                file!.Position = (long)written[part][i] * BlockLength * sizeof(ulong);
                file.ReadExactly(MemoryMarshal.AsBytes(all.Slice(filled[part] + (i * BlockLength), BlockLength)));
            }

            all.Sort();
            for (var i = 1; i < count; i++)
            {
                if (all[i] == all[i - 1] && (repeated.Count == 0 || repeated[^1] != all[i]))
                {
                    repeated.Add(all[i]);
                }
            }
        }

        return new([.. repeated]);
    }

    /// <summary>Takes the temporary file away.</summary>
    public void Dispose() => file?.Dispose();

    /// <summary>A file that nobody else can open; it goes when it is closed.</summary>
    private static FileStream Temporary()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 0, Options = FileOptions.DeleteOnClose };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
    }
}

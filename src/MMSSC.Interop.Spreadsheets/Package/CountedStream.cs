namespace MMSSC.Interop.Spreadsheets.Package;

/// <summary>Bytes that are counted as they arrive.</summary>
/// <param name="inner">The bytes.</param>
/// <param name="count">Is told of bytes as they arrive.</param>
/// <param name="watch">Looks at those of XML.</param>
internal sealed class CountedStream(Stream inner, Action<int> count, MarkupWatch? watch = null) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        count(read);
        watch?.Pass(buffer[..read]);
        return read;
    }

    public override int Read(byte[] buffer, int offset, int length) => Read(buffer.AsSpan(offset, length));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int length) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}

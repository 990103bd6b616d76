using System.Text;
using MMSSC.Interop.Spreadsheets.Binary;

namespace MMSSC.Interop.Spreadsheets.Biff;

/// <summary>Reads texts that stand within one record: Unicode in BIFF8, in a code page before.</summary>
internal sealed class BiffText(bool isUnicode)
{
    private const int Western = 1252;
    private Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(Western)!;

    /// <summary>Whether the workbook is BIFF8.</summary>
    public bool IsUnicode => isUnicode;

    /// <summary>Takes the code page that the workbook states ([MS-XLS] 2.4.52).</summary>
    public void SetCodePage(int page)
    {
        var known = page switch
        {
            0x8000 => 10000,
            0x8001 => Western,
            _ => page,
        };
        try
        {
            encoding = CodePagesEncodingProvider.Instance.GetEncoding(known) ?? encoding;
        }
        catch (Exception unknown) when (unknown is NotSupportedException or ArgumentException)
        {
            // Most such workbooks are western.
        }
    }

    /// <summary>A text whose length stands before it in one byte.</summary>
    public string Short(ref ByteReader reader) => Read(ref reader, reader.Byte());

    /// <summary>A text whose length stands before it in two bytes.</summary>
    public string Long(ref ByteReader reader) => Read(ref reader, reader.Short());

    private string Read(ref ByteReader reader, int length)
    {
        if (!isUnicode)
        {
            return encoding.GetString(reader.Take(Math.Min(length, reader.Left)));
        }

        if (length == 0)
        {
            return "";
        }

        var flags = reader.Byte();
        reader.Take(((flags & 8) != 0 ? 2 : 0) + ((flags & 4) != 0 ? 4 : 0));
        var isWide = (flags & 1) != 0;
        var bytes = reader.Take(Math.Min(isWide ? length * 2 : length, reader.Left));
        return (isWide ? Encoding.Unicode : Encoding.Latin1).GetString(bytes);
    }
}

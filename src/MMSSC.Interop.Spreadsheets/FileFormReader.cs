using System.Text;
using MMSSC.Interop.Spreadsheets.Delimited;

namespace MMSSC.Interop.Spreadsheets;

/// <summary>Tells by content what a file is.</summary>
internal static class FileFormReader
{
    /// <summary>Name of the XML form of Excel 2003.</summary>
    public const string XmlSpreadsheet = "XML Spreadsheet 2003";

    /// <summary>Name of web pages.</summary>
    public const string WebPage = "HTML";

    /// <summary>Name of the OpenDocument form that is one XML file.</summary>
    public const string FlatDocument = "OpenDocument (.fods)";

    private const int HeadLength = 4096;

    private static readonly (byte[] Signature, string Name)[] signatures =
    [
        ("%PDF-"u8.ToArray(), "PDF"),
        ("\x7FELF"u8.ToArray(), "ELF"),
        ("MZ\x90"u8.ToArray()[..2], "EXE"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "PNG"),
        ([0xFF, 0xD8, 0xFF], "JPEG"),
        ("GIF8"u8.ToArray(), "GIF"),
        ([0x1F, 0x8B], "GZIP"),
        ("Rar!"u8.ToArray(), "RAR"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], "7-Zip"),
        ("{\\rtf"u8.ToArray(), "RTF"),
        ("SQLite format 3"u8.ToArray(), "SQLite"),
        ("PAR1"u8.ToArray(), "Parquet"),
        ("MIME-Version:"u8.ToArray(), "MHTML"),
    ];

    /// <summary>The form.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="named">What it is, for <see cref="FileForm.Named"/>.</param>
    public static FileForm Read(ReadOnlySpan<byte> bytes, out string? named)
    {
        named = null;
        if (IsBlank(bytes))
        {
            return FileForm.Empty;
        }

        if (IsZip(bytes))
        {
            return FileForm.Zip;
        }

        if (IsCompoundFile(bytes) || IsBareRecords(bytes))
        {
            return FileForm.Ole;
        }

        var isText = TextEncodingReader.IsText(bytes);
        named = Signed(bytes, isText) ?? (isText ? Markup(bytes) : null);
        return named is not null ? FileForm.Named : isText ? FileForm.Text : FileForm.Binary;
    }

    private static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8);

    private static bool IsCompoundFile(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    /// <summary>Workbooks of Excel 2 to 4 are bare records without a container; so are those of web pages that imitate Excel 5.</summary>
    private static bool IsBareRecords(ReadOnlySpan<byte> bytes) =>
        bytes is [0x09, 0x00 or 0x02 or 0x04 or 0x08, 0x04 or 0x06 or 0x08 or 0x10, 0x00, ..];

    private static string? Signed(ReadOnlySpan<byte> bytes, bool isText)
    {
        foreach (var (signature, name) in signatures)
        {
            // "MZ" and the two bytes of GZIP could begin a text; the others could not.
            if (bytes.StartsWith(signature) && (!isText || signature.Length > 2))
            {
                return name;
            }
        }

        return null;
    }

    private static bool IsBlank(ReadOnlySpan<byte> bytes)
    {
        var mark = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? 2
            : 0;
        foreach (var b in bytes[mark..])
        {
            if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0))
            {
                return false;
            }
        }

        return true;
    }

    // Web pages and JSON are text too; read as a table they would yield nonsense with a straight face.
    private static string? Markup(ReadOnlySpan<byte> bytes)
    {
        var encoding = TextEncodingReader.Unicode(bytes) ?? Encoding.Latin1;
        var head = encoding.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]).AsSpan().TrimStart('\uFEFF').TrimStart();
        if (head.StartsWith("ï»¿"))
        {
            head = head[3..].TrimStart();
        }

        if (head is ['<', ..])
        {
            return head.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal) || head.Contains("Excel.Sheet", StringComparison.Ordinal) ? XmlSpreadsheet
                : head.Contains("urn:oasis:names:tc:opendocument:", StringComparison.Ordinal) ? FlatDocument
                : head.Contains("<html", StringComparison.OrdinalIgnoreCase) ? WebPage
                : head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) ? "XML"
                : head.Length > 1 && (char.IsAsciiLetter(head[1]) || head[1] == '!') ? WebPage
                : null;
        }

        return head switch
        {
            ['{', .. var rest] when rest.TrimStart() is ['"' or '}', ..] => "JSON",
            ['[', .. var rest] when rest.TrimStart() is ['{', ..] => "JSON",
            _ => null,
        };
    }
}

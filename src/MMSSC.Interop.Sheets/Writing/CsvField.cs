using System.Globalization;
using System.Text;
using CsvHelper;

namespace MMSSC.Interop.Sheets.Writing;

/// <summary>Single fields of text with separators as <see cref="CsvBookWriter"/> writes them, for writers that put rows together from fields made before.</summary>
internal static class CsvField
{
    // Up to here four decimals lie well within the digits that a number is shown by.
    private const double Largest = 1000;
    private const double Parts = 10_000;
    private const double NearTie = 1e-6;

    /// <summary>The bytes of a text.</summary>
    /// <param name="text">The text; null for none.</param>
    /// <param name="first">Whether it begins a record.</param>
    public static byte[] Of(string? text, bool first = false)
    {
        using var stream = new MemoryStream();
        using (var writer = CsvWriter.Create(stream, new() { Separator = ',', NewLine = "\r\n", WriteByteOrderMark = false, ValidateFieldCount = false }, true))
        {
            writer.WriteField(first ? CellTexts.Defused(text) : "-");
            writer.WriteField(first ? "-" : CellTexts.Defused(text));
            writer.EndRecord();
        }

        var bytes = stream.ToArray();
        return first ? bytes[..^",-\r\n"u8.Length] : bytes["-,"u8.Length..^"\r\n"u8.Length];
    }

    /// <summary>Whether a text is written as it stands, whatever its place in a record.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsLetter(text[0]) || !char.IsLetterOrDigit(text[^1]))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not (' ' or '-' or '.' or '\''))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes a number with up to four decimals; gives the number of bytes, at most 32 for numbers below 1e20.</summary>
    public static int Write(Span<byte> bytes, double number)
    {
        var scaled = number * Parts;
        var whole = Math.Floor(scaled);
        if (!(number >= 0 && number < Largest) || double.IsNegative(number) || Math.Abs(scaled - whole - 0.5) < NearTie)
        {
            return Encoding.UTF8.GetBytes(number.ToString("0.####", CultureInfo.InvariantCulture), bytes);
        }

        var rounded = (int)(scaled - whole > 0.5 ? whole + 1 : whole);
        var (units, decimals) = Math.DivRem(rounded, (int)Parts);
        var written = Digits(bytes, units);
        if (decimals == 0)
        {
            return written;
        }

        bytes[written++] = (byte)'.';
        for (var part = (int)Parts / 10; decimals > 0; part /= 10)
        {
            bytes[written++] = (byte)('0' + (decimals / part));
            decimals %= part;
        }

        return written;
    }

    private static int Digits(Span<byte> bytes, int number)
    {
        var length = number >= 1000 ? 4 : number >= 100 ? 3 : number >= 10 ? 2 : 1;
        for (var at = length - 1; at >= 0; at--, number /= 10)
        {
            bytes[at] = (byte)('0' + (number % 10));
        }

        return length;
    }
}

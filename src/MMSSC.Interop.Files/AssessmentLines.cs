using MMSSC.Interop.Files.Json;

namespace MMSSC.Interop.Files;

/// <summary>NDJSON: one assessment per line.</summary>
internal static class AssessmentLines
{
    /// <summary>Whether a file holds an assessment per line: by its name, or because its first line is a whole assessment.</summary>
    public static bool Are(ReadOnlySpan<byte> bytes, string file)
    {
        if (file.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        bytes = bytes.TrimStart(" \t\r\n"u8);
        var end = bytes.IndexOf((byte)'\n');
        var first = (end < 0 ? bytes : bytes[..end]).TrimEnd(" \t\r"u8);
        if (first.IsEmpty || first[^1] != '}' || first.IndexOf("\"ratings\""u8) < 0)
        {
            return false;
        }

        var tree = JsonTreeReader.Read(first.ToArray(), file, new([]));
        return tree?.Root.Find("ratings").Exists == true;
    }

    /// <summary>The lines that are not blank, with their number from 1.</summary>
    public static IEnumerable<(ReadOnlyMemory<byte> Line, int Number)> Split(ReadOnlyMemory<byte> bytes)
    {
        for (var number = 1; !bytes.IsEmpty; number++)
        {
            var end = bytes.Span.IndexOf((byte)'\n');
            var line = end < 0 ? bytes : bytes[..end];
            bytes = end < 0 ? default : bytes[(end + 1)..];
            if (line.Span.IndexOfAnyExcept(" \t\r"u8) >= 0)
            {
                yield return (line, number);
            }
        }
    }
}

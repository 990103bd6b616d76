using System.Buffers;
using System.Text;
using System.Text.Json;
using MMSSC.Interop.Diagnostics.Catalogue;

namespace MMSSC.Interop.Files.Json;

/// <summary>Says what is wrong where a parser gave up. Its own messages are in English only and speak to programmers.</summary>
internal static class JsonSyntax
{
    private const int Shown = 40;

    /// <summary>A text short enough for a message.</summary>
    public static string Shorten(string text) =>
        text.Length <= Shown ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[Shown - 1]) ? Shown - 1 : Shown), "…");

    /// <summary>Offset of the first byte that is not UTF-8.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var taken) == OperationStatus.Done)
        {
            at += taken;
        }

        return at;
    }

    /// <summary>The place and the fault behind a parser's exception, and the character that stands there.</summary>
    public static (int Offset, JsonFault Fault, string Found) Diagnose(ReadOnlySpan<byte> bytes, JsonException error, bool complete)
    {
        var offset = Math.Min(Offset(bytes, error), bytes.Length);
        while (offset > 0 && offset < bytes.Length && (bytes[offset] & 0xC0) == 0x80)
        {
            offset--;
        }

        var before = bytes[..offset].TrimEnd(" \t\r\n"u8);
        var rest = bytes[offset..].TrimStart(" \t\r\n"u8);
        if (rest.IsEmpty)
        {
            return (before.Length, before.IsEmpty ? JsonFault.Blank : JsonFault.Ended, "");
        }

        var here = bytes[offset];
        Rune.DecodeFromUtf8(bytes[offset..], out var rune, out _);
        var previous = before.IsEmpty ? (byte)0 : before[^1];
        var fault = here switch
        {
            < 0x20 => JsonFault.ControlCharacter,
            (byte)'/' => JsonFault.Comment,
            (byte)'\'' => JsonFault.SingleQuote,
            (byte)'}' or (byte)']' when previous == ',' => JsonFault.TrailingComma,
            _ when complete => JsonFault.SecondValue,
            (byte)'"' or (byte)'{' or (byte)'[' when previous is (byte)'"' or (byte)'}' or (byte)']' || char.IsAsciiLetterOrDigit((char)previous) => JsonFault.MissingComma,
            _ => JsonFault.Unexpected,
        };
        return (offset, fault, rune.ToString());
    }

    private static int Offset(ReadOnlySpan<byte> bytes, JsonException error)
    {
        var offset = 0;
        for (var line = error.LineNumber ?? 0; line > 0; line--)
        {
            offset += bytes[offset..].IndexOf((byte)'\n') + 1;
        }

        return offset + (int)(error.BytePositionInLine ?? 0);
    }
}

using System.Security.Cryptography;
using System.Text;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Files.Shapes;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Exchange.Oscal;

/// <summary>Words of OSCAL's control mapping model (1.2), and how ours stand in it.</summary>
internal static class OscalWords
{
    public const string Version = "1.2.2";

    /// <summary>Said of a link without a stated basis: a collection always says by which method it was made.</summary>
    public const string NoBasis = "none";

    /// <summary>Says why an element is left out: its value is the element, its class the language.</summary>
    public const string Reason = "unmapped-reason";

    public const string NotRelated = "no-relationship";

    /// <summary>Relationships by set theory (NIST IR 8477): a source in a broader target is a subset of it.</summary>
    public static readonly Words<Relationship> Relationships = new(
        ("equal-to", Relationship.ExactMatch), ("equivalent-to", Relationship.CloseMatch), ("subset-of", Relationship.BroadMatch),
        ("superset-of", Relationship.NarrowMatch), ("intersects-with", Relationship.RelatedMatch));

    public static readonly Words<MappingStatus> Statuses = new(
        ("draft", MappingStatus.Draft), ("not-complete", MappingStatus.Reviewed), ("complete", MappingStatus.Approved), ("deprecated", MappingStatus.Withdrawn));

    /// <summary>A name-based UUID (RFC 9562, version 5) of what our names say: two exports of one mapping have the same.</summary>
    public static string UuidOf(string name)
    {
        // Version 5 is defined over SHA-1; nothing is protected by it.
#pragma warning disable CA5350
        var hash = SHA1.HashData(Encoding.UTF8.GetBytes(ElementNames.Terms + name));
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true).ToString();
    }

    /// <summary>A code as a token: tokens begin with a letter or an underscore and have no other signs than dots and hyphens.</summary>
    public static string TokenOf(string code)
    {
        var token = string.Concat(code.Select(c => char.IsLetterOrDigit(c) || c is '.' or '-' ? c.ToString() : $"_x{(int)c:x4}_"));
        return token.Length > 0 && char.IsLetter(token[0]) ? token : "_" + token;
    }
}

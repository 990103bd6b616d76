using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using MMSSC.Interop.Diagnostics;

namespace MMSSC.Interop.Store;

/// <summary>What can be done while a store is written to.</summary>
internal sealed class StoreTransaction(SqliteConnection connection, string path, ICollection<Diagnostic> findings)
{
    /// <summary>The versions of an identity that are kept, by rising number.</summary>
    public IReadOnlyList<KeptEntry> Versions(KeptIdentity identity)
    {
        using var reading = new KeptEntryReader(StoreQueries.Versions(connection, identity), path, findings);
        var versions = new List<KeptEntry>();
        while (reading.Next() is { } entry)
        {
            versions.Add(entry);
        }

        return versions;
    }

    /// <summary>Keeps bytes as the next version of their identity; null where these very bytes have an entry already.</summary>
    /// <param name="identity">Whose assessment of what and when.</param>
    /// <param name="fileName">Name of the imported file.</param>
    /// <param name="fileSha256">SHA-256 (hexadecimal) of the imported file.</param>
    /// <param name="keptAt">When, in ISO 8601.</param>
    /// <param name="bytes">What is kept.</param>
    public KeptEntry? Add(KeptIdentity identity, string fileName, string fileSha256, string keptAt, ReadOnlyMemory<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        using var command = StoreQueries.Insert(connection, identity);
        command.Parameters.AddWithValue("$hash", hash);
        command.Parameters.AddWithValue("$community", identity.Community);
        command.Parameters.AddWithValue("$stakeholder", identity.Stakeholder);
        command.Parameters.AddWithValue("$file", fileName);
        command.Parameters.AddWithValue("$file_sha256", fileSha256);
        command.Parameters.AddWithValue("$kept_at", keptAt);
        command.Parameters.AddWithValue("$bytes", bytes.ToArray());
        return command.ExecuteScalar() is long version ? new(hash, identity, version, fileName, fileSha256, keptAt, bytes) : null;
    }
}

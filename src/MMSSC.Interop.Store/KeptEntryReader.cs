using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Store;

/// <summary>Reads entries one after the other; one is held at a time.</summary>
internal sealed class KeptEntryReader(SqliteCommand command, string path, ICollection<Diagnostic> findings) : IDisposable
{
    private SqliteDataReader? rows;

    /// <summary>The next entry whose bytes are what was kept; null at the end.</summary>
    public KeptEntry? Next()
    {
        rows ??= command.ExecuteReader();
        while (rows.Read())
        {
            var entry = Entry(rows);
            if (Convert.ToHexStringLower(SHA256.HashData(entry.Bytes.Span)) == entry.Hash)
            {
                return entry;
            }

            findings.Add(StoreDiagnostics.KeptBytesChanged(Location.Whole(path), Shown(entry.Hash)));
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        rows?.Dispose();
        command.Dispose();
    }

    /// <summary>A hash as messages show it: what a hostile store has there may be anything.</summary>
    public static string Shown(string hash) =>
        hash.Length == 2 * SHA256.HashSizeInBytes && hash.All(char.IsAsciiHexDigit) ? hash[..12] : "?";

    private static KeptEntry Entry(SqliteDataReader row)
    {
        try
        {
            return new(
                row.GetString(0),
                new(row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6), row.GetString(7)) { Territories = KeptIdentity.TerritoriesOf(row.GetString(13)) },
                row.GetInt64(8),
                row.GetString(9),
                row.GetString(10),
                row.GetString(11),
                row.GetFieldValue<byte[]>(12));
        }
        catch (Exception error) when (error is InvalidCastException or InvalidOperationException or FormatException or OverflowException)
        {
            throw StoreErrors.OtherThanDeclared(error);
        }
    }
}

using Microsoft.Data.Sqlite;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Store;

/// <summary>An open store: opaque bytes by their hash, with whose they are. What goes wrong is a finding, and the file stays as it was.</summary>
internal sealed class StoreFile : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly ICollection<Diagnostic> findings;

    private StoreFile(string path, SqliteConnection connection, ICollection<Diagnostic> findings) =>
        (Path, this.connection, this.findings) = (path, connection, findings);

    /// <summary>The file, as the user named it.</summary>
    public string Path { get; }

    /// <summary>Opens a store; null with a finding where it can't be used.</summary>
    /// <param name="path">The file.</param>
    /// <param name="access">What for.</param>
    /// <param name="patience">How long another program may hold it; a second at least.</param>
    /// <param name="findings">Is told what is wrong, now and whenever the store is used.</param>
    public static StoreFile? Open(string path, StoreAccess access, TimeSpan patience, ICollection<Diagnostic> findings)
    {
        SqliteConnection? opened = null;
        try
        {
            if (Missing(path, access) is { } missing)
            {
                findings.Add(missing);
                return null;
            }

            if (StoreGuard.Foreign(path) is { } foreign)
            {
                findings.Add(foreign);
                return null;
            }

            opened = StoreGuard.Connect(path, patience);
            if (StoreGuard.Enter(opened, path, access) is { } refused)
            {
                findings.Add(refused);
                return null;
            }

            var store = new StoreFile(path, opened, findings);
            opened = null;
            return store;
        }
        catch (SqliteException error)
        {
            findings.Add(StoreErrors.Find(error, path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            findings.Add(StoreDiagnostics.StoreNotWritable(Location.Whole(path)));
        }
        finally
        {
            opened?.Dispose();
        }

        return null;
    }

    /// <summary>The entries that are wanted, by identity and rising version, one after the other; those that are no longer what was kept are findings.</summary>
    public IEnumerable<KeptEntry> Read(KeptSelection selection)
    {
        using var reading = new KeptEntryReader(StoreQueries.Select(connection, selection), Path, findings);
        while (Next(reading) is { } entry)
        {
            yield return entry;
        }
    }

    /// <summary>Entries whose hash begins so, two at most.</summary>
    public IEnumerable<KeptEntry> Find(string hash)
    {
        using var reading = new KeptEntryReader(StoreQueries.ByHash(connection, hash), Path, findings);
        while (Next(reading) is { } entry)
        {
            yield return entry;
        }
    }

    /// <summary>Names of the communities of which something is kept, each once; with each the hash of one of its entries where territories tell it from others, else an empty text.</summary>
    public IReadOnlyList<(string Name, string Hash)> Communities()
    {
        var names = new List<(string, string)>();
        try
        {
            using var command = StoreQueries.Communities(connection);
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                if (rows[0] is string name && rows[1] is string hash)
                {
                    names.Add((name, hash));
                }
            }
        }
        catch (SqliteException error)
        {
            findings.Add(StoreErrors.Find(error, Path));
        }

        return names;
    }

    /// <summary>Does something in one transaction: all of it is kept or nothing, whatever happens meanwhile.</summary>
    /// <returns>Whether it was kept; the findings say why not.</returns>
    public bool Write(Action<StoreTransaction> write)
    {
        try
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            write(new(connection, Path, findings));
            transaction.Commit();
            return true;
        }
        catch (SqliteException error)
        {
            findings.Add(StoreErrors.Find(error, Path));
            TakeBack();
            return false;
        }
    }

    // After a full disk the file may hold pages of what failed, beside the journal that takes them back. The next reader would do
    // that too; but a copy that somebody makes before would be of a store without its journal.
    private void TakeBack()
    {
        try
        {
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT count(*) FROM sqlite_schema";
            command.ExecuteScalar();
        }
        catch (SqliteException)
        {
            // What was wrong is said already.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    private KeptEntry? Next(KeptEntryReader reading)
    {
        try
        {
            return reading.Next();
        }
        catch (SqliteException error)
        {
            findings.Add(StoreErrors.Find(error, Path));
            return null;
        }
    }

    private static Diagnostic? Missing(string path, StoreAccess access)
    {
        if (File.Exists(path))
        {
            return null;
        }

        if (Directory.Exists(path))
        {
            return StoreDiagnostics.NotAStore(Location.Whole(path));
        }

        if (access == StoreAccess.Reading)
        {
            return CatalogueDiagnostics.FileNotFound(Location.Whole(path), path);
        }

        StoreFounding.Make(path);
        return null;
    }
}

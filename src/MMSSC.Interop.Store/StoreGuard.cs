using Microsoft.Data.Sqlite;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Text;
using SQLitePCL;

namespace MMSSC.Interop.Store;

/// <summary>Lets no file in that is not a whole store of ours: files are hostile, and those of other programs are not ours to touch.</summary>
internal static class StoreGuard
{
    private const int DefensiveMode = 1010;
    private const int Triggers = 1002;
    private const int Views = 1015;
    private const int TrustedSchema = 1017;
    private const int LengthLimit = 0;
    private const int StatementLimit = 1;
    private const int AttachedLimit = 7;
    private const int MostStatement = 16 << 10;

    /// <summary>
    /// Looks at the header alone, without locks and without the journal, and says why the file is none that we may open. Opening a
    /// database of another program could already change it, by rolling back what that program has begun.
    /// </summary>
    public static Diagnostic? Foreign(string path)
    {
        var at = Location.Whole(path);
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = new Uri(Path.GetFullPath(path)).AbsoluteUri + "?immutable=1",
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString());
        connection.Open();
        // A program that was killed may have counted pages into the header that it had not written yet. Without the journal that looks
        // like a file cut short, and a schema that counts as writable is the one way to read the header all the same.
        Run(connection, "PRAGMA writable_schema = ON");
        if (Number(connection, "PRAGMA application_id") != StoreSchema.ApplicationId)
        {
            return StoreDiagnostics.NotAStore(at);
        }

        return Number(connection, "PRAGMA user_version") switch
        {
            StoreSchema.Version => null,
            > StoreSchema.Version and var found => StoreDiagnostics.NewerStore(at, found, StoreSchema.Version),
            _ => StoreDiagnostics.DamagedStore(at),
        };
    }

    /// <summary>Connects to a store of ours. What a program that was killed had begun is rolled back with the first statement.</summary>
    public static SqliteConnection Connect(string path, TimeSpan patience)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(path),
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = Math.Max(1, (int)patience.TotalSeconds),
        }.ToString());
        connection.Open();
        return connection;
    }

    /// <summary>Takes away all that a schema could do, and says why the store can't be used; null where it can.</summary>
    public static Diagnostic? Enter(SqliteConnection connection, string path, StoreAccess access)
    {
        var at = Location.Whole(path);
        var handle = connection.Handle!;
        raw.sqlite3_db_config(handle, DefensiveMode, 1, out _);
        raw.sqlite3_db_config(handle, TrustedSchema, 0, out _);
        raw.sqlite3_db_config(handle, Triggers, 0, out _);
        raw.sqlite3_db_config(handle, Views, 0, out _);
        raw.sqlite3_limit(handle, LengthLimit, StoreSchema.MostBytes);
        raw.sqlite3_limit(handle, StatementLimit, MostStatement);
        raw.sqlite3_limit(handle, AttachedLimit, 0);
        Run(connection, "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA synchronous = EXTRA");
        if (!HasOurSchema(connection))
        {
            return StoreDiagnostics.DamagedStore(at);
        }

        if (access == StoreAccess.Reading)
        {
            Run(connection, "PRAGMA query_only = ON");
            return null;
        }

        // The owner of a file may write to it even where it is marked as not to be written to; the mark is meant for us too.
        if (raw.sqlite3_db_readonly(handle, "main") != 0 || File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
        {
            return StoreDiagnostics.StoreNotWritable(at);
        }

        return IsWhole(connection) ? null : StoreDiagnostics.DamagedStore(at);
    }

    private static bool HasOurSchema(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT type, name, sql FROM sqlite_schema";
        using var rows = command.ExecuteReader();
        var count = 0;
        while (rows.Read())
        {
            count++;
            var found = (rows[0] as string ?? "", rows[1] as string ?? "", rows[2] as string);
            if (count > StoreSchema.Objects.Length || !StoreSchema.Objects.Contains(found))
            {
                return false;
            }
        }

        return count == StoreSchema.Objects.Length;
    }

    /// <summary>Nothing is written over damage, which would make it worse.</summary>
    private static bool IsWhole(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA quick_check(1)";
        return command.ExecuteScalar() is "ok";
    }

    private static long Number(SqliteConnection connection, string pragma)
    {
        using var command = connection.CreateCommand();
        command.CommandText = pragma;
        return command.ExecuteScalar() is long number ? number : 0;
    }

    private static void Run(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}

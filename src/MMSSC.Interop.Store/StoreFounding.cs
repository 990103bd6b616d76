using Microsoft.Data.Sqlite;

namespace MMSSC.Interop.Store;

/// <summary>Makes new stores.</summary>
internal static class StoreFounding
{
    /// <summary>
    /// Makes an empty store. It is made beside its place and moved there whole, so that no moment shows half of one; where another
    /// program was faster, its store stays.
    /// </summary>
    public static void Make(string path)
    {
        var full = Path.GetFullPath(path);
        var beside = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = beside, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false }.ToString()))
            {
                connection.Open();
                using var command = connection.CreateCommand();
                command.CommandText = $"PRAGMA synchronous = EXTRA; BEGIN; PRAGMA application_id = {StoreSchema.ApplicationId}; PRAGMA user_version = {StoreSchema.Version}; {StoreSchema.Table}; COMMIT;";
                command.ExecuteNonQuery();
            }

            File.Move(beside, full, overwrite: false);
        }
        catch (IOException) when (File.Exists(full))
        {
            // Another program made it meanwhile.
        }
        finally
        {
            File.Delete(beside);
        }
    }
}

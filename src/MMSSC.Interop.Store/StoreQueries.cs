using Microsoft.Data.Sqlite;

namespace MMSSC.Interop.Store;

/// <summary>The statements that a store is asked.</summary>
internal static class StoreQueries
{
    // The index gives the order, so that rows come one after the other and none is held back to be sorted.
    private const string From = $"SELECT {StoreSchema.Columns} FROM assessment AS a INDEXED BY sqlite_autoindex_assessment_2";

    private static readonly string order = $" ORDER BY {string.Join(", ", StoreSchema.Key)}, version";

    private static readonly string latest =
        $"version = (SELECT max(version) FROM assessment AS b WHERE {string.Join(" AND ", StoreSchema.Key.Select(column => $"b.{column} = a.{column}"))})";

    /// <summary>Entries by identity and rising version.</summary>
    public static SqliteCommand Select(SqliteConnection connection, KeptSelection selection)
    {
        var command = connection.CreateCommand();
        var conditions = new List<string>();
        if (selection.Community is { } community)
        {
            // Behind the name may stand its territories, in the key after a line end and in what is asked for after a comma or bracket.
            conditions.Add("(community_id = $id OR community_key IN ($key, $name) OR (community_key >= $key || char(10) AND community_key < $key || char(11)) OR (community_key >= $name || char(10) AND community_key < $name || char(11)))");
            command.Parameters.AddWithValue("$id", community);
            command.Parameters.AddWithValue("$key", Text.Folding.Fold(community));
            command.Parameters.AddWithValue("$name", Text.Folding.Fold(community.IndexOfAny([',', '(']) is > 0 and var end ? community[..end] : community));
        }

        if (selection.Model is { } model)
        {
            var parts = model.Split('@', 2);
            conditions.Add("model = $model COLLATE NOCASE");
            command.Parameters.AddWithValue("$model", parts[0]);
            if (parts.Length > 1)
            {
                conditions.Add("edition = $edition COLLATE NOCASE");
                command.Parameters.AddWithValue("$edition", parts[1]);
            }
        }

        if (selection.LatestOnly)
        {
            conditions.Add(latest);
        }

        command.CommandText = From + (conditions.Count > 0 ? " WHERE " + string.Join(" AND ", conditions) : "") + order;
        return command;
    }

    /// <summary>All versions of one identity.</summary>
    public static SqliteCommand Versions(SqliteConnection connection, KeptIdentity identity)
    {
        var command = connection.CreateCommand();
        command.CommandText = $"{From} WHERE {string.Join(" AND ", StoreSchema.Key.Select(column => $"{column} = ${column}"))}{order}";
        AddKey(command, identity);
        return command;
    }

    /// <summary>Entries whose hash begins so, two at most.</summary>
    public static SqliteCommand ByHash(SqliteConnection connection, string hash)
    {
        var command = connection.CreateCommand();
        // After the hexadecimal digits comes g: all hashes that begin so lie between the two.
        command.CommandText = $"SELECT {StoreSchema.Columns} FROM assessment WHERE hash >= $hash AND hash < $hash || 'g' ORDER BY hash LIMIT 2";
        command.Parameters.AddWithValue("$hash", hash.ToLowerInvariant());
        return command;
    }

    /// <summary>Names of communities, or ids of those without a name; with each the hash of one of its entries where territories tell it from others.</summary>
    public static SqliteCommand Communities(SqliteConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText =
            "SELECT min(CASE community WHEN '' THEN community_id ELSE community END), CASE instr(community_key, char(10)) WHEN 0 THEN '' ELSE min(hash) END FROM assessment "
            + "GROUP BY community_key, CASE community_key WHEN '' THEN community_id ELSE '' END ORDER BY community_key";
        return command;
    }

    /// <summary>The statement that keeps an entry as the next version of its identity; nothing happens where its bytes are kept.</summary>
    public static SqliteCommand Insert(SqliteConnection connection, KeptIdentity identity)
    {
        var command = connection.CreateCommand();
        var same = string.Join(" AND ", StoreSchema.Key.Select(column => $"{column} = ${column}"));
        command.CommandText = $"""
            INSERT INTO assessment (hash, {string.Join(", ", StoreSchema.Key)}, version, community, stakeholder, file, file_sha256, kept_at, bytes)
            VALUES ($hash, {string.Join(", ", StoreSchema.Key.Select(column => "$" + column))},
              (SELECT coalesce(max(version), 0) + 1 FROM assessment WHERE {same}),
              $community, $stakeholder, $file, $file_sha256, $kept_at, $bytes)
            ON CONFLICT (hash) DO NOTHING RETURNING version
            """;
        AddKey(command, identity);
        return command;
    }

    private static void AddKey(SqliteCommand command, KeptIdentity identity)
    {
        var key = identity.Key;
        for (var i = 0; i < StoreSchema.Key.Length; i++)
        {
            command.Parameters.AddWithValue("$" + StoreSchema.Key[i], key[i]);
        }
    }
}

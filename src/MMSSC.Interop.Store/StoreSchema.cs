namespace MMSSC.Interop.Store;

/// <summary>What a store is made of. A file whose schema differs in anything is not used: what else stands in a schema runs when it is read.</summary>
internal static class StoreSchema
{
    /// <summary>Says in the file's header that it is ours: <c>MMSI</c>.</summary>
    public const long ApplicationId = 0x4D4D5349;

    /// <summary>The version of stores that this program writes, and the newest that it knows.</summary>
    public const long Version = 1;

    /// <summary>Most bytes of one row; more than the canonical reader takes is not kept either.</summary>
    public const int MostBytes = 64 << 20;

    /// <summary>The one table. Bytes stand last, so that listing what is kept need not pass through them.</summary>
    public const string Table = """
        CREATE TABLE assessment (
          number INTEGER PRIMARY KEY,
          hash TEXT NOT NULL UNIQUE,
          community_key TEXT NOT NULL,
          community_id TEXT NOT NULL,
          model TEXT NOT NULL,
          edition TEXT NOT NULL,
          date TEXT NOT NULL,
          horizon TEXT NOT NULL,
          stakeholder_key TEXT NOT NULL,
          version INTEGER NOT NULL,
          community TEXT NOT NULL,
          stakeholder TEXT NOT NULL,
          file TEXT NOT NULL,
          file_sha256 TEXT NOT NULL,
          kept_at TEXT NOT NULL,
          bytes BLOB NOT NULL,
          UNIQUE (community_key, community_id, model, edition, date, horizon, stakeholder_key, version)
        ) STRICT
        """;

    /// <summary>The columns of an entry, in the order in which they are read.</summary>
    public const string Columns =
        "hash, community, community_id, model, edition, date, horizon, stakeholder, version, file, file_sha256, kept_at, bytes, community_key";

    /// <summary>The columns of an identity.</summary>
    public static readonly string[] Key = ["community_key", "community_id", "model", "edition", "date", "horizon", "stakeholder_key"];

    /// <summary>Names that the schema has, with what stands behind each.</summary>
    public static readonly (string Type, string Name, string? Sql)[] Objects =
    [
        ("table", "assessment", Table),
        ("index", "sqlite_autoindex_assessment_1", null),
        ("index", "sqlite_autoindex_assessment_2", null),
    ];
}

using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace MMSSC.Interop.EndToEnd.Support;

/// <summary>A store as the program reads it, and as the database itself sees it.</summary>
internal static class KeptStore
{
    private static readonly string[] functions =
        [.. new[] { (1, 10), (2, 8), (3, 12), (4, 9) }.SelectMany(area => Enumerable.Range(1, area.Item2).Select(function => $"{area.Item1}.{function}"))];

    /// <summary>A wide table of that many communities, always the same for one seed.</summary>
    public static string Table(string name, int communities, int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder($"Municipality,{string.Join(',', functions)}\n");
        for (var i = 0; i < communities; i++)
        {
            text.Append($"{name} {i}");
            foreach (var _ in functions)
            {
                text.Append(random.Next(3) switch { 0 => ",red", 1 => ",yellow", _ => ",green" });
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Hashes of all versions, as the program lists them.</summary>
    public static HashSet<string> Listed(string store)
    {
        var (code, output, error) = MmsscProcess.Run("history", "--store", store, "--format", "json");
        Assert.True(code == 0 && error.Length == 0, error);
        return
        [
            .. JsonDocument.Parse(output).RootElement.GetProperty("assessments").EnumerateArray()
                .SelectMany(assessment => assessment.GetProperty("versions").EnumerateArray()).Select(version => version.GetProperty("hash").GetString()!),
        ];
    }

    /// <summary>Checks the whole file, and that each kept assessment has the bytes of its hash; gives the hashes.</summary>
    public static HashSet<string> Checked(string store)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = store, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        connection.Open();
        using var check = connection.CreateCommand();
        check.CommandText = "PRAGMA integrity_check";
        Assert.Equal("ok", check.ExecuteScalar());
        using var read = connection.CreateCommand();
        read.CommandText = "SELECT hash, bytes FROM assessment";
        using var rows = read.ExecuteReader();
        var hashes = new HashSet<string>();
        while (rows.Read())
        {
            Assert.Equal(rows.GetString(0), Convert.ToHexStringLower(SHA256.HashData(rows.GetFieldValue<byte[]>(1))));
            hashes.Add(rows.GetString(0));
        }

        return hashes;
    }
}

using CsCheck;
using Microsoft.Data.Sqlite;
using MMSSC.Interop.Store;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Store;

/// <summary>What holds of every store, however it was changed.</summary>
public sealed class StoreLaws
{
    private static readonly byte[] whole = Whole();

    private static readonly HashSet<string> kept = [.. Read(whole)];

    /// <summary>Whatever bytes change, what is read is what was kept; the rest is findings, and nothing fails.</summary>
    [Fact]
    public void A_changed_file_gives_nothing_that_was_not_kept() =>
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[1, 200], Gen.Int).Sample(
            (at, count, seed) =>
            {
                var bytes = whole.ToArray();
                new Random(seed).NextBytes(bytes.AsSpan(at, Math.Min(count, bytes.Length - at)));
                Assert.Subset(kept, Read(bytes));
            },
            iter: 150);

    /// <summary>Single bits of header and schema, where a change is most likely to be believed.</summary>
    [Fact]
    public void A_changed_header_gives_nothing_that_was_not_kept() =>
        Gen.Select(Gen.Int[0, 4095], Gen.Int[0, 7]).Sample(
            (at, bit) =>
            {
                var bytes = whole.ToArray();
                bytes[at] ^= (byte)(1 << bit);
                Assert.Subset(kept, Read(bytes));
            },
            iter: 150);

    /// <summary>A statement that sorts would hold all assessments of a store in memory.</summary>
    [Theory]
    [InlineData(null, null, true)]
    [InlineData(null, null, false)]
    [InlineData("Villa Ejemplo", "iso-18091@2019", true)]
    [InlineData("Villa Ejemplo", null, false)]
    public void Entries_are_read_in_the_order_of_the_index(string? community, string? model, bool latestOnly)
    {
        using var store = new StoreCase();
        File.WriteAllBytes(store.Path, whole);
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = store.Path, Pooling = false }.ToString());
        connection.Open();
        using var command = StoreQueries.Select(connection, new(community, model, latestOnly));
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        using var rows = command.ExecuteReader();
        var steps = new List<string>();
        while (rows.Read())
        {
            steps.Add(rows.GetString(3));
        }

        Assert.NotEmpty(steps);
        Assert.DoesNotContain(steps, step => step.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }

    private static byte[] Whole()
    {
        using var store = new StoreCase();
        StoreCase.Keep(store.Path, StoreCase.Sheet("3", "2"), StoreCase.Sheet("4", "2", name: "later.csv"), Shipped.Engine.Import(Shipped.Sample("iso18091-municipios.csv")));
        return File.ReadAllBytes(store.Path);
    }

    private static HashSet<string> Read(byte[] bytes)
    {
        using var store = new StoreCase();
        File.WriteAllBytes(store.Path, bytes);
        var read = StoreCase.Read(store.Path, out var findings);
        Assert.All(findings, finding => Assert.Matches("MMI1(0|1|4)..", finding.Code));
        StoreCase.Keep(store.Path, out _, StoreCase.Sheet("5", "5"));
        return [.. read.Select(one => $"{one.Hash} {one.Assessment.Community.Name} {string.Join('\n', one.Assessment.Ratings)}")];
    }
}

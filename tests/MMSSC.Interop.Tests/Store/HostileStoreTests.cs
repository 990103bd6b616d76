using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Importing;
using MMSSC.Interop.Store;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Store;

/// <summary>Stores that are none, are held, damaged or made to do harm: a coded finding, and the file stays as it is.</summary>
public sealed class HostileStoreTests
{
    [Theory]
    [InlineData("MMI1403", "CREATE TRIGGER t BEFORE INSERT ON assessment BEGIN SELECT 1; END")]
    [InlineData("MMI1403", "CREATE VIEW v AS SELECT hash FROM assessment")]
    [InlineData("MMI1403", "CREATE TABLE other (x)")]
    [InlineData("MMI1403", "ALTER TABLE assessment ADD COLUMN more TEXT")]
    [InlineData("MMI1403", "DROP TABLE assessment")]
    [InlineData("MMI1403", "DROP TABLE assessment; CREATE VIEW assessment AS SELECT randomblob(1000000000) AS bytes")]
    [InlineData("MMI1403", "PRAGMA user_version = 0")]
    [InlineData("MMI1403", "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE nonsense' WHERE name = 'assessment'")]
    [InlineData("MMI1402", "PRAGMA user_version = 2")]
    [InlineData("MMI1401", "PRAGMA application_id = 1")]
    public void A_store_that_was_changed_is_left_alone(string code, string statement)
    {
        using var store = Kept();
        StoreCase.Run(store.Path, statement);

        AssertRefused(store, code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("SQLite format 3\0 and nothing of it")]
    public void A_file_that_is_no_database_is_left_alone(string content)
    {
        using var store = new StoreCase();
        File.WriteAllText(store.Path, content);

        AssertRefused(store, "MMI1401");
    }

    [Fact]
    public void A_database_of_another_program_is_left_alone_with_what_that_program_has_begun()
    {
        using var store = new StoreCase();
        StoreCase.Run(store.Path, "PRAGMA journal_mode = WAL; CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)");
        File.WriteAllText(store.Path + "-journal", "of theirs");

        AssertRefused(store, "MMI1401");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void A_damaged_store_is_not_written_to(int seed)
    {
        using var store = Kept(Shipped.Engine.Import(Shipped.Sample("iso18091-municipios.csv")));
        var bytes = File.ReadAllBytes(store.Path);
        // The first page is the header and the schema, whose damage other tests show.
        new Random(seed).NextBytes(bytes.AsSpan(4096, 8 * 4096));
        File.WriteAllBytes(store.Path, bytes);

        Assert.Empty(StoreCase.Keep(store.Path, out var findings, StoreCase.Sheet("4", "2")));
        StoreCase.Read(store.Path, out var read);

        Assert.Equal(["MMI1403"], findings.Select(finding => finding.Code));
        Assert.NotEmpty(read);
        Assert.All(read, finding => Assert.Contains(finding.Code, new[] { "MMI1403", "MMI1406" }));
        Assert.Equal(bytes, File.ReadAllBytes(store.Path));
    }

    [Fact]
    public void A_cut_off_store_is_not_written_to()
    {
        using var store = Kept(Shipped.Engine.Import(Shipped.Sample("iso18091-municipios.csv")));
        File.WriteAllBytes(store.Path, File.ReadAllBytes(store.Path)[..(4 * 4096)]);

        AssertRefused(store, "MMI1403", whenRead: false);
    }

    [Theory]
    [InlineData("UPDATE assessment SET bytes = x'7b7d'")]
    [InlineData("UPDATE assessment SET bytes = x''")]
    [InlineData("UPDATE assessment SET hash = 'x'")]
    [InlineData("UPDATE assessment SET community = 'San Ejemplo'")]
    [InlineData("UPDATE assessment SET model = 'smr'")]
    [InlineData("UPDATE assessment SET stakeholder = 'Somebody'")]
    public void An_assessment_that_is_no_longer_what_was_kept_is_not_used(string statement)
    {
        using var store = Kept();
        StoreCase.Run(store.Path, statement);

        Assert.Empty(StoreCase.Read(store.Path, out var findings));

        Assert.Equal(["MMI1406"], findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("[[[[[[[[[[", 100_000)]
    [InlineData("{\"a\":", 100_000)]
    [InlineData("{\"formatVersion\":1,\"assessments\":[", 1)]
    [InlineData("\0", 50_000_000)]
    public void Hostile_bytes_under_their_right_hash_are_findings(string part, int times)
    {
        using var store = Kept();
        var bytes = System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, times)));
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
        using (var file = StoreFile.Open(store.Path, StoreAccess.Keeping, TimeSpan.FromSeconds(1), []))
        {
            file!.Write(transaction => transaction.Add(new("Villa Ejemplo", "", "g3ict-digital-inclusion", "2021", "", "now", ""), "", "", "", bytes));
        }

        var read = StoreCase.Read(store.Path, out var findings);

        Assert.Single(read);
        Assert.NotEqual(hash, read[0].Hash);
        Assert.NotEmpty(findings);
    }

    [Fact]
    public void A_row_larger_than_any_assessment_is_not_brought_into_memory()
    {
        using var store = Kept();
        StoreCase.Run(store.Path, "UPDATE assessment SET bytes = zeroblob(500000000)");
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Empty(StoreCase.Read(store.Path, out var findings));

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 100_000_000);
        Assert.Equal(["MMI1403"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_store_that_is_marked_as_not_to_be_written_to_is_read_and_not_written_to()
    {
        using var store = Kept();
        File.SetAttributes(store.Path, FileAttributes.ReadOnly);
        var bytes = File.ReadAllBytes(store.Path);

        Assert.Empty(StoreCase.Keep(store.Path, out var findings, StoreCase.Sheet("4", "2")));

        Assert.Equal(["MMI1405"], findings.Select(finding => finding.Code));
        Assert.Single(StoreCase.Read(store.Path, out _));
        Assert.Equal(bytes, File.ReadAllBytes(store.Path));
        File.SetAttributes(store.Path, FileAttributes.Normal);
    }

    [Fact]
    public void A_folder_is_no_store_and_a_missing_store_is_not_made_by_reading()
    {
        using var store = new StoreCase();
        Directory.CreateDirectory(store.At("folder"));

        Assert.Empty(StoreCase.Keep(store.At("folder"), out var folder, StoreCase.Sheet("4", "2")));
        Assert.Empty(StoreCase.Read(store.Path, out var missing));

        Assert.Equal(["MMI1401", "MMI1301"], [folder.Single().Code, missing.Single().Code]);
        Assert.Empty(store.Files);
    }

    [Fact]
    public void A_held_store_is_waited_for_and_then_reported()
    {
        using var store = Kept();
        var findings = new List<Diagnostic>();
        using (StoreCase.Hold(store.Path))
        {
            Assert.Null(StoreFile.Open(store.Path, StoreAccess.Keeping, TimeSpan.FromSeconds(1), findings));
        }

        Assert.Equal(["MMI1404"], findings.Select(finding => finding.Code));
        Assert.Single(StoreCase.Keep(store.Path, StoreCase.Sheet("4", "2")));
    }

    [Fact]
    public void Who_reads_to_the_end_holds_up_who_keeps_and_nothing_is_half_kept()
    {
        using var store = Kept(Shipped.Engine.Import(Shipped.Sample("iso18091-municipios.csv")));
        var findings = new List<Diagnostic>();
        using (var reading = Shipped.Engine.OpenStore(store.Path, [])!)
        {
            using var entries = reading.Latest().GetEnumerator();
            Assert.True(entries.MoveNext());
            using var writing = StoreFile.Open(store.Path, StoreAccess.Keeping, TimeSpan.FromSeconds(1), findings)!;

            Assert.False(writing.Write(transaction => transaction.Add(new("Villa Ejemplo", "", "smr", "2018", "", "now", ""), "", "", "", "{}"u8.ToArray())));
        }

        Assert.Equal(["MMI1404"], findings.Select(finding => finding.Code));
        Assert.Equal(13, StoreCase.Read(store.Path, out var read).Length);
        Assert.Empty(read);
    }

    [Fact]
    public void Several_that_keep_at_once_all_succeed()
    {
        using var store = new StoreCase();

        Parallel.For(0, 8, new() { MaxDegreeOfParallelism = 8 }, i => StoreCase.Keep(store.Path, StoreCase.Sheet("3", "2", $"Town {i}")));

        Assert.Equal(8, StoreCase.Read(store.Path, out var findings).Length);
        Assert.Empty(findings);
        Assert.Equal(["kept.db"], store.Files);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_store_whose_writer_was_killed_before_the_file_had_grown_is_as_it_was_before(bool reading)
    {
        using var store = Kept();
        using var killed = new StoreCase();
        store.CopyHalfWritten(killed.Path);
        // Its header counts pages that the file does not have yet; the journal holds the header of before.
        var bytes = File.ReadAllBytes(killed.Path);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(28), (bytes.Length / 4096) + 50);
        File.WriteAllBytes(killed.Path, bytes);
        var findings = new List<Diagnostic>();

        StoreFile.Open(killed.Path, reading ? StoreAccess.Reading : StoreAccess.Keeping, TimeSpan.FromSeconds(1), findings)?.Dispose();

        Assert.Empty(findings.Select(finding => finding.ToString()));
        Assert.Single(StoreCase.Read(killed.Path, out var read));
        Assert.Empty(read);
    }

    private static StoreCase Kept(params ImportedFile[] files)
    {
        var store = new StoreCase();
        StoreCase.Keep(store.Path, [StoreCase.Sheet("3", "2"), .. files]);
        return store;
    }

    private static void AssertRefused(StoreCase store, string code, bool whenRead = true)
    {
        var before = store.Files.ToDictionary(name => name, name => File.ReadAllBytes(store.At(name)));

        Assert.Empty(StoreCase.Keep(store.Path, out var findings, StoreCase.Sheet("4", "2")));
        Assert.Equal([code], findings.Select(finding => finding.Code));
        if (whenRead)
        {
            Assert.Empty(StoreCase.Read(store.Path, out var read));
            Assert.Equal([code], read.Select(finding => finding.Code));
        }

        Assert.Equal(before.Keys.Order(), store.Files.Order());
        Assert.All(before, file => Assert.Equal(file.Value, File.ReadAllBytes(store.At(file.Key))));
    }
}

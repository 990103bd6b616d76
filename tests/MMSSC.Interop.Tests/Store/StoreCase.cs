using System.Collections.Immutable;
using System.Text;
using Microsoft.Data.Sqlite;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Importing;
using MMSSC.Interop.Keeping;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Store;

/// <summary>A store in a folder of a test's own, and what tests do to stores.</summary>
internal sealed class StoreCase : IDisposable
{
    public static readonly DateTimeOffset Time = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mmssc-store-");

    public string Path => At("kept.db");

    public string At(string name) => System.IO.Path.Combine(folder.FullName, name);

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>Names of all files in the folder.</summary>
    public IEnumerable<string> Files => folder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal);

    /// <summary>A file with ratings of two dimensions.</summary>
    public static ImportedFile Sheet(string strategy, string culture, string community = "Villa Ejemplo", string name = "sheet.csv") => Shipped.Engine.Import(
        name, Encoding.UTF8.GetBytes($"Community: {community}\ndimension,level\nStrategy,{strategy}\nCulture,{culture}\n"));

    /// <summary>Keeps a file, in whose way nothing may stand.</summary>
    public static ImmutableArray<KeptAssessment> Keep(string path, params ImportedFile[] files)
    {
        var added = Keep(path, out var findings, files);
        Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error);
        return added;
    }

    /// <summary>Keeps a file and gives what was found.</summary>
    public static ImmutableArray<KeptAssessment> Keep(string path, out List<Diagnostic> findings, params ImportedFile[] files)
    {
        findings = [];
        using var store = Shipped.Engine.OpenOrMakeStore(path, findings);
        return store?.Keep(files, Time) ?? [];
    }

    /// <summary>All versions in a store, and what was found.</summary>
    public static KeptAssessment[] Read(string path, out List<Diagnostic> findings)
    {
        findings = [];
        using var store = Shipped.Engine.OpenStore(path, findings);
        return store is null ? [] : [.. store.Versions()];
    }

    /// <summary>Runs a statement on a store as a database tool would.</summary>
    public static void Run(string path, string statement)
    {
        using var connection = Connect(path);
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    /// <summary>Holds a store as another program that writes to it, until it is disposed.</summary>
    public static SqliteConnection Hold(string path)
    {
        var connection = Connect(path);
        using var command = connection.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE";
        command.ExecuteNonQuery();
        return connection;
    }

    /// <summary>Copies the store with its journal at a moment at which a program has written part of what it adds, as a kill would leave it.</summary>
    public void CopyHalfWritten(string to)
    {
        using var connection = Connect(Path);
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA cache_size = 2; BEGIN";
        command.ExecuteNonQuery();
        for (var i = 0; i < 20; i++)
        {
            command.CommandText = $"INSERT INTO assessment SELECT NULL, 'h{i}', 'c{i}', '', '', '', '', '', '', 1, '', '', '', '', '', randomblob(20000)";
            command.ExecuteNonQuery();
        }

        File.Copy(Path, to);
        File.Copy(Path + "-journal", to + "-journal");
        command.CommandText = "ROLLBACK";
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Connect(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}

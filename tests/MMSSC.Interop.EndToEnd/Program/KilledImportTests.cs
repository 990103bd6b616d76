using System.Diagnostics;
using MMSSC.Interop.EndToEnd.Support;

namespace MMSSC.Interop.EndToEnd.Program;

/// <summary>A program that is killed while it keeps assessments costs none that was kept, and leaves nothing half kept.</summary>
public sealed class KilledImportTests
{
    private const int Kills = 50;
    private const int Early = 20;
    private const int Many = 700;

    // A killed import holds back no test for longer than this, whatever went wrong with its sign.
    private static readonly TimeSpan longest = TimeSpan.FromSeconds(30);

    [Fact]
    public void Whenever_an_import_is_killed_all_that_was_kept_is_whole()
    {
        using var folder = MmsscProcess.Folder();
        var (early, many, first) = (folder.File("early.csv"), folder.File("many.csv"), folder.File("first.db"));
        File.WriteAllText(early, KeptStore.Table("Early", Early, seed: 1));
        File.WriteAllText(many, KeptStore.Table("Many", Many, seed: 2));
        Assert.Equal(0, MmsscProcess.Run("import", early, "--store", first).ExitCode);
        var before = KeptStore.Checked(first);
        Assert.Equal(Early, before.Count);

        // An import that nobody kills says how long the time is in which the others are.
        var whole = Killed(Copy(first, folder.File("whole.db")), many, Sign.None, 0, TimeSpan.Zero).Took;
        Assert.Equal(Early + Many, KeptStore.Checked(folder.File("whole.db")).Count);

        var random = new Random(37107);
        var (unfinished, halfway) = (0, 0);
        for (var i = 0; i < Kills; i++)
        {
            var store = folder.File($"{i}.db");
            var founded = i % 5 == 0;
            var sign = founded ? Sign.Founding : i % 5 == 1 ? Sign.None : Sign.Journal;
            var killed = Killed(founded ? store : Copy(first, store), many, sign, random.NextDouble(), sign switch
            {
                Sign.None => whole,
                Sign.Journal => whole / 3,
                _ => whole / 50,
            });
            unfinished += killed.Finished ? 0 : 1;
            halfway += File.Exists(store + "-journal") ? 1 : 0;
            AssertWhole(store, founded ? [] : before, killed.Finished);
        }

        // If no kill had met an import at work, nothing would have been shown.
        Assert.True(unfinished >= Kills / 2, $"{unfinished} of {Kills} were killed before their end.");
        Assert.True(halfway >= 5, $"{halfway} of {Kills} were killed while they wrote.");
    }

    [Fact]
    public async Task Several_programs_that_keep_at_once_all_succeed()
    {
        using var folder = MmsscProcess.Folder();
        var store = folder.File("kept.db");
        var imports = Enumerable.Range(0, 4).Select(i =>
        {
            var file = folder.File($"{i}.csv");
            File.WriteAllText(file, KeptStore.Table($"Town {i}", 100, i));
            return Task.Run(() => MmsscProcess.Run("import", file, "--store", store));
        }).ToArray();

        Assert.All(await Task.WhenAll(imports), import => Assert.True(import.ExitCode == 0, import.Error));
        Assert.Equal(400, KeptStore.Checked(store).Count);
        Assert.Equal(5, Directory.GetFiles(folder.Path).Length);
    }

    private static void AssertWhole(string store, HashSet<string> before, bool finished)
    {
        if (!File.Exists(store))
        {
            Assert.Empty(before);
            Assert.False(finished);
            return;
        }

        var listed = KeptStore.Listed(store);
        Assert.Superset(before, listed);
        Assert.Contains(listed.Count - before.Count, finished ? [Many] : new[] { 0, Many });
        Assert.Equal(listed, KeptStore.Checked(store));
    }

    /// <summary>Starts an import and kills it once the sign is seen and a share of a time is over.</summary>
    private static (bool Finished, TimeSpan Took) Killed(string store, string file, Sign sign, double share, TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        using var process = MmsscProcess.Start(MmsscProcess.Program, "import", file, "--store", store);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (time > TimeSpan.Zero)
        {
            // Waiting for its end leaves it the processor, which asking again and again takes from it.
            while (!Seen(sign, store) && !process.WaitForExit(1) && clock.Elapsed < longest)
            {
            }

            if (!process.WaitForExit(share * time))
            {
                process.Kill();
            }
        }

        process.WaitForExit();
        Task.WaitAll(output, error);
        return (process.ExitCode == 0, clock.Elapsed);
    }

    private static bool Seen(Sign sign, string store) => sign switch
    {
        Sign.Journal => File.Exists(store + "-journal"),
        Sign.Founding => Directory.EnumerateFiles(Path.GetDirectoryName(store)!, $".{Path.GetFileName(store)}.*").Any(),
        _ => true,
    };

    private static string Copy(string from, string to)
    {
        File.Copy(from, to);
        return to;
    }

    /// <summary>What is waited for before the time runs.</summary>
    private enum Sign
    {
        None,
        Journal,
        Founding,
    }
}

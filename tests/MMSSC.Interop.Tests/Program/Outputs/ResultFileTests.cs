using System.Diagnostics;
using System.Text;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Program.Outputs;

/// <summary>Where <c>-o</c> leads: a file is replaced as a whole, and what is not a file stays what it is.</summary>
public sealed class ResultFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mmssc-result-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("")]
    [InlineData("an earlier result that is much longer than nothing, so that a rest of it would show")]
    public void A_result_takes_the_place_of_what_the_file_held(string before)
    {
        File.WriteAllText(At("a.json"), before);
        Assert.Equal(0, Import(At("a.json")));
        Assert.Equal(Expected(), File.ReadAllText(At("a.json")));
        Assert.Equal([At("a.json"), At("expected.json")], Directory.GetFiles(folder).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_link_keeps_leading_to_its_file_which_takes_the_result()
    {
        File.WriteAllText(At("real.json"), "before");
        File.CreateSymbolicLink(At("link.json"), At("real.json"));
        Assert.Equal(0, Import(At("link.json")));
        Assert.NotNull(new FileInfo(At("link.json")).LinkTarget);
        Assert.Equal(Expected(), File.ReadAllText(At("real.json")));
    }

    [Fact]
    public void A_link_to_a_file_that_is_not_there_yet_makes_it()
    {
        File.CreateSymbolicLink(At("link.json"), At("later.json"));
        Assert.Equal(0, Import(At("link.json")));
        Assert.Equal(Expected(), File.ReadAllText(At("later.json")));
    }

    [Fact]
    public void A_pipe_takes_the_result_and_stays_a_pipe()
    {
        using (var made = Process.Start("mkfifo", At("pipe")))
        {
            made.WaitForExit();
        }

        // Open for both, it waits for nobody; the result is smaller than what a pipe holds.
        using var pipe = new FileStream(At("pipe"), FileMode.Open, FileAccess.ReadWrite);
        Assert.Equal(0, Import(At("pipe")));
        using (var again = new FileStream(At("pipe"), FileMode.Open, FileAccess.Write))
        {
            Assert.False(again.CanSeek);
        }

        var bytes = new byte[Encoding.UTF8.GetByteCount(Expected())];
        pipe.ReadExactly(bytes);
        Assert.Equal(Expected(), Encoding.UTF8.GetString(bytes));
    }

    private string Expected()
    {
        Assert.Equal(0, Import(At("expected.json")));
        return File.ReadAllText(At("expected.json"));
    }

    private static int Import(string target) => ProgramCall.Run("import", Shipped.Sample("iso18091-villa-ejemplo.csv"), "-o", target).Code;

    private string At(string name) => Path.Combine(folder, name);
}

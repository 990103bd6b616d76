using MMSSC.Interop.Cli.Terminal;

namespace MMSSC.Interop.Tests.Program;

public sealed class ProgressLineTests
{
    [Fact]
    public void Whatever_takes_over_a_second_is_said_and_the_line_is_gone_before_the_result()
    {
        var (error, clock) = (new StringWriter(), new Clock());
        var line = new ProgressLine(error, isWatched: true, clock);

        line.Say("towns.csv", "es");
        Assert.Equal("", error.ToString());
        clock.Pass();
        Assert.Equal("\rmmssc: trabajando en towns.csv, 1 s", error.ToString());
        line.End();
        clock.Pass();

        Assert.EndsWith($"\r{new string(' ', 35)}\r", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, clock.Ended);
    }

    [Fact]
    public void What_is_quick_says_nothing()
    {
        var (error, clock) = (new StringWriter(), new Clock());
        var line = new ProgressLine(error, isWatched: true, clock);

        line.Say("towns.csv", "en");
        line.End();
        clock.Pass();

        Assert.Equal("", error.ToString());
    }

    [Fact]
    public void Where_nobody_looks_nothing_is_said()
    {
        var (error, clock) = (new StringWriter(), new Clock());

        new ProgressLine(error, isWatched: false, clock).Say("towns.csv", "en");
        clock.Pass();

        Assert.Equal("", error.ToString());
    }

    /// <summary>A second passes when it is told to.</summary>
    private sealed class Clock : TimeProvider
    {
        private Action? tick;
        private long now;

        public int Ended { get; private set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => now;

        public void Pass()
        {
            now++;
            tick?.Invoke();
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            tick = () => callback(state);
            return new Timer(this);
        }

        private sealed class Timer(Clock clock) : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose() => clock.Ended++;

            public ValueTask DisposeAsync()
            {
                Dispose();
                return ValueTask.CompletedTask;
            }
        }
    }
}

using System.Globalization;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Terminal;

/// <summary>A line on standard error that says what takes long: shown to a person after a second, and gone before anything else is written.</summary>
/// <param name="error">Standard error.</param>
/// <param name="isWatched">Whether a person looks at it; nothing is written otherwise.</param>
/// <param name="clock">The time.</param>
internal sealed class ProgressLine(TextWriter error, bool isWatched, TimeProvider clock)
{
    private const int Widest = 100;

    private static readonly TimeSpan patience = TimeSpan.FromSeconds(1);
    private static readonly LocalText workingOn = new("working on", "trabajando en", "travail sur");

    private readonly Lock writing = new();
    private ITimer? timer;
    private long started;
    private string what = "";
    private int shown;

    /// <summary>Says what is worked on now.</summary>
    public void Say(string file, string language)
    {
        if (!isWatched)
        {
            return;
        }

        lock (writing)
        {
            what = $"mmssc: {workingOn[language]} {VisibleText.Of(file)}";
            if (timer is null)
            {
                started = clock.GetTimestamp();
                timer = clock.CreateTimer(_ => Show(), null, patience, patience);
            }
        }
    }

    /// <summary>Takes the line away; nothing is shown afterwards.</summary>
    public void End()
    {
        lock (writing)
        {
            timer?.Dispose();
            timer = null;
            if (shown > 0)
            {
                error.Write($"\r{new string(' ', shown)}\r");
                error.Flush();
                shown = 0;
            }
        }
    }

    private void Show()
    {
        lock (writing)
        {
            if (timer is null)
            {
                return;
            }

            var seconds = clock.GetElapsedTime(started).TotalSeconds.ToString("0", CultureInfo.InvariantCulture);
            var line = $"{(what.Length > Widest ? string.Concat(what.AsSpan(0, Widest - 1), "…") : what)}, {seconds} s";
            error.Write($"\r{line.PadRight(shown)}");
            error.Flush();
            shown = Math.Max(shown, line.Length);
        }
    }
}

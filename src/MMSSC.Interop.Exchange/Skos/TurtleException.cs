using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Skos;

/// <summary>A file is no Turtle from here on. Never leaves this folder: the reader makes a finding of it.</summary>
internal sealed class TurtleException(Location at, string found, string expected) : Exception($"{at}: {found}")
{
    /// <summary>Where.</summary>
    public Location At => at;

    /// <summary>What stands there.</summary>
    public string Found => found;

    /// <summary>What should.</summary>
    public string Expected => expected;
}

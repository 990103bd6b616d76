namespace MMSSC.Interop.Tests.Adapters.Corpus.Writing;

/// <summary>A conditional format over a range of cells.</summary>
internal sealed record Rule(string Kind, int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    /// <summary>Operator of a comparison, such as <c>equal</c>.</summary>
    public string Operator { get; init; } = "equal";

    /// <summary>What is compared with: a number, or a text.</summary>
    public object Operand { get; init; } = 0.0;

    /// <summary>The fill of cells for which the rule holds.</summary>
    public string Rgb { get; init; } = "";

    /// <summary>Name of the icons.</summary>
    public string Icons { get; init; } = "";

    /// <summary>Numbers from which each icon but the first is shown; percentages where there are none.</summary>
    public double[] Bounds { get; init; } = [];

    public bool Reverse { get; init; }

    public bool HidesValue { get; init; }
}

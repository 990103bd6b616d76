namespace MMSSC.Interop.Adapters.Reading.Scoring;

/// <summary>Declares a scoring of rows below elements, in the scoring's own file, by the name that plans call it.</summary>
/// <param name="name">The name.</param>
/// <param name="scoring">A class that implements <see cref="IRowsBelowScoring"/> and has a constructor without parameters.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
internal sealed class RowsBelowScoringAttribute(string name, Type scoring) : Attribute
{
    /// <summary>The name in plans.</summary>
    public string Name { get; } = name;

    /// <summary>The scoring's class.</summary>
    public Type Scoring { get; } = scoring;
}

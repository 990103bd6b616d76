using System.Diagnostics.CodeAnalysis;

namespace MMSSC.Interop.Adapters.Reading.Scoring;

/// <summary>Declares a scoring of rows below elements, in the scoring's own file, by the name that plans call it.</summary>
/// <param name="name">The name.</param>
/// <param name="scoring">A class that implements <see cref="IRowsBelowScoring"/> and has a constructor without parameters.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
internal sealed class RowsBelowScoringAttribute(
    string name,
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] Type scoring) : Attribute
{
    /// <summary>The name in plans.</summary>
    public string Name { get; } = name;

    /// <summary>The scoring's class.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)]
    public Type Scoring { get; } = scoring;
}

using System.Diagnostics.CodeAnalysis;

namespace MMSSC.Interop.Adapters;

/// <summary>
/// Declares an adapter of an assembly, in the adapter's own file. Discovery reads these instead of loading every type,
/// which would be felt at each start of the program.
/// </summary>
/// <param name="adapter">A class that implements <see cref="IAssessmentAdapter"/> and has a constructor without parameters.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class AssessmentAdapterAttribute(
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] Type adapter) : Attribute
{
    /// <summary>The adapter's class.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)]
    public Type Adapter { get; } = adapter;
}

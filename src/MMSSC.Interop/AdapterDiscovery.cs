using MMSSC.Interop.Adapters;

namespace MMSSC.Interop;

/// <summary>Finds the shipped adapters: adding one edits no list.</summary>
internal static class AdapterDiscovery
{
    /// <summary>One instance of each, in order of name.</summary>
    public static IEnumerable<IAssessmentAdapter> Shipped() => typeof(IAssessmentAdapter).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IAssessmentAdapter)))
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .Select(type => (IAssessmentAdapter)Activator.CreateInstance(type, nonPublic: true)!);
}

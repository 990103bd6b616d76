using System.Reflection;
using MMSSC.Interop.Adapters;

namespace MMSSC.Interop.Importing;

/// <summary>Finds the shipped adapters by what each declares in its own file: adding one edits no list.</summary>
internal static class AdapterDiscovery
{
    /// <summary>One instance of each, in order of name.</summary>
    public static IAssessmentAdapter[] Shipped()
    {
        var declared = typeof(IAssessmentAdapter).Assembly.GetCustomAttributes<AssessmentAdapterAttribute>().ToArray();
        Array.Sort(declared, static (one, other) => string.CompareOrdinal(one.Adapter.FullName, other.Adapter.FullName));
        return Array.ConvertAll(declared, static item => (IAssessmentAdapter)Activator.CreateInstance(item.Adapter, nonPublic: true)!);
    }
}

using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Tests.Support;

/// <summary>The models and mappings that are shipped.</summary>
internal static class Shipped
{
    public static IEnumerable<string> MappingNames => [];

    public static Mapping Mapping(string name) => throw new KeyNotFoundException(name);
}

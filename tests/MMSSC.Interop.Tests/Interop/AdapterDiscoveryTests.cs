using MMSSC.Interop.Adapters;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Interop;

public class AdapterDiscoveryTests
{
    [Fact]
    public void Every_adapter_of_the_assembly_declares_itself()
    {
        var written = typeof(IAssessmentAdapter).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IAssessmentAdapter)));

        Assert.Equal(written.OrderBy(type => type.FullName, StringComparer.Ordinal), Shipped.Engine.Adapters.Select(adapter => adapter.GetType()));
    }

    [Fact]
    public void These_are_found() =>
        Assert.Equal(["Canonical", "SubIndicator", "Questionnaire", "Table"], Shipped.Engine.Adapters.Select(InteropEngine.NameOf));
}

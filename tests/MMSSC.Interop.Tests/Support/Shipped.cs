using Microsoft.Extensions.DependencyInjection;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Tests.Support;

/// <summary>The models and mappings that are shipped, and the engine over them.</summary>
internal static class Shipped
{
    public static InteropEngine Engine { get; } = new ServiceCollection().AddMmsscInterop().Services.BuildServiceProvider().GetRequiredService<InteropEngine>();

    public static Installation.Catalogue Catalogue => Engine.Catalogue;

    public static IEnumerable<string> MappingNames => Catalogue.Mappings.Select(mapping => mapping.Definition.Id);

    public static Mapping Mapping(string id) => Catalogue.Mappings.Single(mapping => mapping.Definition.Id == id);

    public static Model Model(string reference) => Catalogue.FindModels(reference).Single();

    /// <summary>Whether a finding says that a table is of an edition that another took the place of, as it must of each such table.</summary>
    public static bool SaysOlderEdition(Model model, Diagnostic finding) => model.Definition.SupersededBy is not null && finding.Code == "MMI3070";

    public static string Sample(string name) => RepositoryRoot.Combine("samples", name);
}

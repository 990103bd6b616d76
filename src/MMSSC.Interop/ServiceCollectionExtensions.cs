using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using MMSSC.Interop.Adapters;
using MMSSC.Interop.Importing;
using MMSSC.Interop.Installation;

namespace MMSSC.Interop;

/// <summary>Registers the engine with a container.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers the catalogue, the adapters, the translator and the reports; <see cref="InteropEngine"/> is the way in.</summary>
    public static InteropBuilder AddMmsscInterop(this IServiceCollection services, Action<InteropOptions>? configure = null)
    {
        var options = new InteropOptions();
        configure?.Invoke(options);
        services.AddSingleton(options);
        services.AddSingleton(provider => provider.GetRequiredService<InteropOptions>().Install());
        services.AddSingleton(provider => new InteropEngine(
            provider.GetRequiredService<Catalogue>(),
            [.. AdapterDiscovery.Shipped(), .. provider.GetServices<IAssessmentAdapter>()],
            provider.GetRequiredService<InteropOptions>()));
        return new(services, options);
    }
}

/// <summary>Adds to what <see cref="ServiceCollectionExtensions.AddMmsscInterop"/> registered.</summary>
public sealed class InteropBuilder
{
    private readonly InteropOptions options;

    internal InteropBuilder(IServiceCollection services, InteropOptions options) => (Services, this.options) = (services, options);

    /// <summary>The container.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds an adapter of the caller's beside the shipped ones.</summary>
    public InteropBuilder AddAdapter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where T : class, IAssessmentAdapter
    {
        Services.AddSingleton<IAssessmentAdapter, T>();
        return this;
    }

    /// <summary>Adds the model files of a folder.</summary>
    public InteropBuilder AddModelsFrom(string folder)
    {
        options.AddModelsFrom(folder);
        return this;
    }

    /// <summary>Adds the mapping files of a folder.</summary>
    public InteropBuilder AddMappingsFrom(string folder)
    {
        options.AddMappingsFrom(folder);
        return this;
    }
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CaseTracker.Data.Bundle;

internal static class BundleServices
{
    /// <summary>The cases and the registry that come with the program; others that were registered before are kept.</summary>
    public static IServiceCollection AddBundle(this IServiceCollection services)
    {
        services.TryAddSingleton(BundledCases.Embedded());
        services.AddSingleton<BundledCases>();
        services.TryAddSingleton(_ => RegistryEdition.Embedded());
        services.AddSingleton<BundledRegistry>();
        return services;
    }
}

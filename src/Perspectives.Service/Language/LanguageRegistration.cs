using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Perspectives.Service.Language;

/// <summary>The second reader, where the settings name one.</summary>
internal static class LanguageRegistration
{
    // Long-lived clients must see when a name leads elsewhere.
    private static readonly TimeSpan LifeOfConnection = TimeSpan.FromMinutes(5);

    public static IServiceCollection AddLanguageReader(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<ServiceOptions>, LanguageCheck>();
        services.AddMetrics();
        services.AddSingleton<LanguageRequests>();
        services.AddSingleton<LanguageMetrics>();
        services.TryAddSingleton<TokenCredential>(static _ => new DefaultAzureCredential());
        services.AddSingleton(static provider => new LanguageAccess(OptionsOf(provider), new Lazy<TokenCredential>(provider.GetRequiredService<TokenCredential>)));
        // The factory's own log lines would have addresses in them, and headers at their lowest level.
        services.AddHttpClient<AzureLanguageClient>(static http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(CreateHandler).SetHandlerLifetime(Timeout.InfiniteTimeSpan).RemoveAllLoggers();
        services.AddSingleton<ILanguageReader>(static provider => OptionsOf(provider).Endpoint is null
            ? new NoLanguageReader()
            : ActivatorUtilities.CreateInstance<AzureLanguageReader>(provider));
        return services;
    }

    private static LanguageOptions OptionsOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<ServiceOptions>>().Value.Language;

    /// <summary>A redirection is not followed: text and key are for one address.</summary>
    private static SocketsHttpHandler CreateHandler() => new() { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = LifeOfConnection };
}

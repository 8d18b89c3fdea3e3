using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Perspectives.Service.Storage.Tables.Identity;

namespace Perspectives.Service.Storage.Tables;

/// <summary>The store in the storage account <see cref="ServiceOptions.Storage"/>.</summary>
internal static class TableRegistration
{
    public static IServiceCollection AddTableStore(this IServiceCollection services) => services
        .AddSingleton(static provider => StorageAccount.Connect(
            provider.GetRequiredService<IOptions<ServiceOptions>>().Value.Storage!,
            new StorageRequests(provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILoggerFactory>())))
        .AddSingleton<TablePerspectiveStore>()
        .AddSingleton<TablePerspectiveIndex>()
        .AddSingleton<TableIdentityStore>()
        .AddSingleton<TableIdempotencyStore>()
        .AddSingleton<TableApiKeyStore>()
        .AddSingleton<TablePoisonStore>();
}

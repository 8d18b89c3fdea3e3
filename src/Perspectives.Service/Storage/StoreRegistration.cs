using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Perspectives.Service.Access;
using Perspectives.Service.Identity;
using Perspectives.Service.Intake;
using Perspectives.Service.Queues;
using Perspectives.Service.Queues.Sqlite;
using Perspectives.Service.Queues.Storage;
using Perspectives.Service.Storage.Sqlite;
using Perspectives.Service.Storage.Sqlite.Identity;
using Perspectives.Service.Storage.Tables;
using Perspectives.Service.Storage.Tables.Identity;

namespace Perspectives.Service.Storage;

/// <summary>
/// Where everything is kept: in a storage account where <see cref="ServiceOptions.Storage"/> names one, else in the data folder. Which of the two is said by
/// the configuration, so both are known and one is made.
/// </summary>
internal static class StoreRegistration
{
    public static IServiceCollection AddStores(this IServiceCollection services) => services
        .AddSqliteStore()
        .AddSqliteQueue()
        .AddTableStore()
        .AddStorageQueue()
        .Choose<IPerspectiveStore, SqlitePerspectiveStore, TablePerspectiveStore>()
        .Choose<IPerspectiveIndex, SqlitePerspectiveIndex, TablePerspectiveIndex>()
        .Choose<IIdentityStore, SqliteIdentityStore, TableIdentityStore>()
        .Choose<IIdempotencyStore, SqliteIdempotencyStore, TableIdempotencyStore>()
        .Choose<IApiKeyStore, SqliteApiKeyStore, TableApiKeyStore>()
        .Choose<IPoisonStore, SqlitePoisonStore, TablePoisonStore>()
        .Choose<IArticleQueue, SqliteArticleQueue, StorageArticleQueue>();

    private static IServiceCollection Choose<TService, TEmbedded, TAccount>(this IServiceCollection services)
        where TService : class
        where TEmbedded : class, TService
        where TAccount : class, TService => services.AddSingleton<TService>(static provider => provider.GetRequiredService<IOptions<ServiceOptions>>().Value.Storage is null
            ? provider.GetRequiredService<TEmbedded>()
            : provider.GetRequiredService<TAccount>());
}

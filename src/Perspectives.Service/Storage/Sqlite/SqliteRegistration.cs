using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Perspectives.Service.Storage.Sqlite.Identity;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>
/// The embedded store: one file in <see cref="ServiceOptions.DataFolder"/>, opened when it is first asked for. A host that starts has the folder for
/// itself; hosted services that come after rely on it.
/// </summary>
internal static class SqliteRegistration
{
    public static IServiceCollection AddSqliteStore(this IServiceCollection services) => services
        .AddHostedService<DataFolderOwner>()
        .AddHostedService<StoreWatch>()
        .AddSingleton<IValidateOptions<ServiceOptions>, ReadOnlyCheck>()
        .AddSingleton(static provider => Open(provider.GetRequiredService<IOptions<ServiceOptions>>().Value))
        .AddSingleton<SqlitePerspectiveStore>()
        .AddSingleton<SqlitePerspectiveIndex>()
        .AddSingleton<SqliteIdentityStore>()
        .AddSingleton<SqliteIdempotencyStore>()
        .AddSingleton<SqliteApiKeyStore>()
        .AddSingleton<SqlitePoisonStore>();

    private static SqliteDatabase Open(ServiceOptions options) =>
        options.ReadOnly ? SqliteDatabase.OpenToRead(options.DataFolder) : SqliteDatabase.Open(options.DataFolder);
}

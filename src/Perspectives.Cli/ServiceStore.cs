using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Perspectives.Service;
using Perspectives.Service.Access;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Cli;

/// <summary>The service's store, as commands use it without a server, or beside one.</summary>
internal sealed class ServiceStore : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private ServiceStore(ServiceProvider services) => _services = services;

    /// <param name="choice">What the command line says.</param>
    /// <param name="mayBeNew">Whether a store is made where the folder has none; in a storage account one is made whenever it is first used.</param>
    /// <param name="error">Where it is told what of the store is lost, although it can be used; null for nowhere.</param>
    /// <exception cref="UsageException">There is no store, or it cannot be opened.</exception>
    public static ServiceStore Open(StoreChoice choice, bool mayBeNew, TextWriter? error = null)
    {
        var configuration = Configure(choice);
        var options = OptionsOf(configuration);
        if (!mayBeNew && WouldBeNew(options))
            throw new UsageException($"There is no store in {Path.GetFullPath(options.DataFolder)}. Give the folder that the server uses with {StoreChoice.DataName}, or its storage account with {StoreChoice.StorageName}.");
        var services = Build(configuration);
        Open(services);
        if (options.Storage is null && services.GetRequiredService<SqliteDatabase>().Warning is { } warning)
            error?.WriteLine(warning);
        return new ServiceStore(services);
    }

    /// <summary>Whether the folder has no store yet. Of a storage account nobody knows before it is used.</summary>
    /// <inheritdoc cref="Open(StoreChoice, bool, TextWriter?)"/>
    public static bool WouldBeNew(StoreChoice choice) => WouldBeNew(Locate(choice));

    /// <summary>The service's parts, for those that need no store.</summary>
    /// <inheritdoc cref="Open(StoreChoice, bool, TextWriter?)"/>
    public static ServiceStore Unopened(StoreChoice choice) => new(Build(Configure(choice)));

    /// <summary>What the service would use, whether it is there or not.</summary>
    /// <inheritdoc cref="Open(StoreChoice, bool, TextWriter?)"/>
    public static ServiceOptions Locate(StoreChoice choice) => OptionsOf(Configure(choice));

    /// <summary>Opens the store before anything is asked of it, so that what is wrong with its place is told as such: another is given more easily than mended.</summary>
    /// <exception cref="UsageException">It cannot be opened.</exception>
    /// <exception cref="StoreException">It is damaged.</exception>
    public static void Open(IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<IApiKeyStore>();
        }
        catch (StoreException refused) when (!refused.IsDamage)
        {
            throw new UsageException(refused.Message, refused);
        }
    }

    /// <summary>A part of the service.</summary>
    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static bool WouldBeNew(ServiceOptions options) => options.Storage is null && !SqliteDatabase.IsIn(options.DataFolder);

    private static ServiceProvider Build(IConfiguration configuration) =>
        new ServiceCollection().AddSingleton(configuration).AddLogging().AddPerspectivesService().BuildServiceProvider();

    private static ConfigurationManager Configure(StoreChoice choice)
    {
        var configuration = new ConfigurationManager();
        Settings.AddTo(configuration, choice.Settings);
        return configuration;
    }

    private static ServiceOptions OptionsOf(ConfigurationManager configuration) => configuration.GetSection(ServiceOptions.Section).Get<ServiceOptions>() ?? new ServiceOptions();
}

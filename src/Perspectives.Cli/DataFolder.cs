using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Perspectives.Service;
using Perspectives.Service.Access;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Cli;

/// <summary>The service's store in its folder, as commands use it without a server, or beside one.</summary>
internal sealed class DataFolder : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private DataFolder(ServiceProvider services) => _services = services;

    /// <param name="given">What the command line says; null for what the settings say, as for <c>serve</c>.</param>
    /// <param name="mayBeNew">Whether a store is made where there is none.</param>
    /// <exception cref="UsageException">There is no store, or it cannot be opened.</exception>
    public static DataFolder Open(string? given, bool mayBeNew)
    {
        var configuration = Configure(given);
        var path = Locate(configuration);
        if (!mayBeNew && !File.Exists(Path.Combine(path, SqliteDatabase.FileName)))
            throw new UsageException($"There is no store in {path}. Give the folder that the server uses with --data.");
        var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddLogging().AddPerspectivesService().BuildServiceProvider();
        OpenStore(services);
        return new DataFolder(services);
    }

    /// <summary>The folder's full path, whether there is one or not.</summary>
    /// <inheritdoc cref="Open"/>
    public static string Locate(string? given) => Locate(Configure(given));

    /// <summary>A part of the service.</summary>
    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static ConfigurationManager Configure(string? given)
    {
        var configuration = new ConfigurationManager();
        Settings.AddTo(configuration, [new(Settings.Option(nameof(ServiceOptions.DataFolder)), given)]);
        return configuration;
    }

    private static string Locate(ConfigurationManager configuration) =>
        Path.GetFullPath(configuration[Settings.Option(nameof(ServiceOptions.DataFolder))] ?? new ServiceOptions().DataFolder);

    /// <summary>Opens the store before anything is asked of it, so that what is wrong with the folder is told as such.</summary>
    /// <exception cref="UsageException">It cannot be opened.</exception>
    public static void OpenStore(IServiceProvider services) => Try(services.GetRequiredService<IApiKeyStore>);

    /// <summary>Another folder is given more easily than another disk: what is wrong with it at the start is the caller's to mend.</summary>
    private static T Try<T>(Func<T> open)
    {
        try
        {
            return open();
        }
        catch (StoreException refused)
        {
            throw new UsageException(refused.Message, refused);
        }
    }
}

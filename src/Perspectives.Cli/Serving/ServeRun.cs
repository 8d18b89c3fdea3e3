using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Perspectives.Cli.Serving.Kestrel;
using Perspectives.Service;
using Perspectives.Service.Access;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Tables;

namespace Perspectives.Cli.Serving;

/// <summary>One run of <c>serve</c>.</summary>
internal static partial class ServeRun
{
    // The worker keeps its own deadline; what is left after it is giving back and closing.
    private static readonly TimeSpan TimeToClose = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(ServeOptions options, Terminal terminal, CancellationToken cancellationToken)
    {
        using var signals = StopSignals.Listen();
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, signals.Token);
        using var log = new ServerLog(terminal.Error, TimeProvider.System);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        Settings.AddTo(builder.Configuration, Given(options));
        ServerSettings.Check(builder.Configuration);
        var addresses = ListeningAddresses.Choose(options.Urls, builder.Configuration);
        var warnings = CertificatesCheck.Check(builder.Configuration, addresses, builder.Environment.ContentRootPath, TimeProvider.System.GetUtcNow());
        foreach (var warning in addresses.Warnings.Concat(warnings))
            Log.Settings(log.CreateLogger(typeof(ServeRun).FullName!), warning);
        try
        {
            Configure(builder, addresses, log);
            return await RunAsync(builder, addresses, log, terminal, stopping.Token);
        }
        catch (OperationCanceledException) when (!log.HasStarted && stopping.IsCancellationRequested)
        {
            // Told to stop before it had started, which is as good an order as any.
            return ExitCode.Done;
        }
        catch (Exception failure) when (!log.HasStarted && StartFailure.Explain(failure, addresses) is { } reason)
        {
            throw new UsageException(reason, failure);
        }
    }

    private static async Task<int> RunAsync(WebApplicationBuilder builder, ListeningAddresses addresses, ServerLog log, Terminal terminal, CancellationToken stopping)
    {
        await using var app = builder.Build();
        app.UsePerspectivesService();
        var settings = app.Services.GetRequiredService<IOptions<ServiceOptions>>().Value;
        var hasKeys = await FindKeysAsync(app, addresses, settings, stopping);
        if (!await StartAsync(app, stopping))
            return ExitCode.Fault;
        log.HasStarted = true;
        await AnnounceAsync(app.Urls, PlaceOf(app.Services, settings), hasKeys, settings.ReadOnly, terminal);
        return await StopAsync(app, settings, terminal, stopping);
    }

    private static Dictionary<string, string?> Given(ServeOptions options) => new(options.Store.Settings, StringComparer.Ordinal)
    {
        [Settings.Option(nameof(ServiceOptions.Worker))] = options.NoWorker ? bool.FalseString : null,
        [Settings.Option(nameof(ServiceOptions.ReadOnly))] = options.ReadOnly ? bool.TrueString : null,
        [Settings.Option(nameof(ServiceOptions.Threads))] = options.Threads?.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    private static void Configure(WebApplicationBuilder builder, ListeningAddresses addresses, ServerLog log)
    {
        builder.WebHost.UseKestrelCore().ConfigureKestrel((context, kestrel) =>
        {
            kestrel.AddServerHeader = false;
            var settings = context.Configuration.GetSection(KestrelSettings.Section);
            kestrel.Configure(settings);
            // Which Kestrel does not read of itself.
            settings.GetSection(nameof(kestrel.Limits)).Bind(kestrel.Limits);
        });
        if (addresses.HasHttps)
            builder.WebHost.UseKestrelHttpsConfiguration();
        if (addresses.Urls.Length > 0)
            builder.WebHost.UseUrls(addresses.Urls);
        builder.Logging.AddProvider(log).SetMinimumLevel(LogLevel.Warning).AddFilter("Perspectives", LogLevel.Information)
            // Each request without a right key would be a line; how many there are is in the metrics.
            .AddFilter("Perspectives.Service.Access.ApiKeyHandler", LogLevel.Warning)
            .AddConfiguration(builder.Configuration.GetSection(ServerSettings.Logging));
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.Services.AddPerspectivesService();
        builder.Services.AddOptions<HostOptions>().Configure<IOptions<ServiceOptions>>((host, service) => host.ShutdownTimeout = service.Value.StopDeadline + TimeToClose);
    }

    /// <returns>Whether callers need a key; null where that cannot be read of a damaged store, and nobody is let in.</returns>
    /// <exception cref="UsageException">There are none, and others than this machine could ask.</exception>
    private static async Task<bool?> FindKeysAsync(WebApplication app, ListeningAddresses addresses, ServiceOptions settings, CancellationToken cancellationToken)
    {
        ServiceStore.Open(app.Services);
        bool hasKeys;
        try
        {
            hasKeys = await app.Services.GetRequiredService<IApiKeyStore>().AnyAsync(cancellationToken);
        }
        catch (StoreException damaged) when (settings.ReadOnly && damaged.IsDamage)
        {
            return null;
        }

        if (!hasKeys && addresses.Others is [var other, ..])
            throw new UsageException($"{other} can be reached from other machines, and there is no key yet that they would need. First: perspectives keys create --role submitter");
        return hasKeys;
    }

    private static string PlaceOf(IServiceProvider services, ServiceOptions settings) =>
        settings.Storage is null ? Path.GetFullPath(settings.DataFolder) : services.GetRequiredService<StorageAccount>().ToString();

    /// <summary>A server that cannot say that it listens listens all the same.</summary>
    private static async Task AnnounceAsync(ICollection<string> addresses, string place, bool? hasKeys, bool isReadOnly, Terminal terminal)
    {
        await using var text = new StringWriter { NewLine = "\n" };
        Announcement.Write(addresses, place, hasKeys, isReadOnly, text);
        try
        {
            await terminal.Out.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()));
            await terminal.Out.FlushAsync();
        }
        catch (Exception unheard) when (unheard is IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync($"Perspectives listens at {string.Join(" and ", addresses)}; standard output cannot be written ({unheard.Message.TrimEnd('.')}).");
        }
    }

    /// <returns>False where a part that cannot go on stopped the server before it listened, and has logged why.</returns>
    private static async Task<bool> StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
            return true;
        }
        catch (OperationCanceledException) when (app.Lifetime.ApplicationStopping.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
        catch (StoreException refused) when (!refused.IsDamage)
        {
            throw new UsageException(refused.Message, refused);
        }
    }

    private static async Task<int> StopAsync(WebApplication app, ServiceOptions settings, Terminal terminal, CancellationToken stopping)
    {
        var ending = app.WaitForShutdownAsync(CancellationToken.None);
        var isAsked = new TaskCompletionSource();
        await using var registration = stopping.Register(isAsked.SetResult);
        if (await Task.WhenAny(isAsked.Task, ending) == ending)
        {
            // Only a part that cannot go on stops the server by itself, and it has logged why.
            return ExitCode.Fault;
        }

        await terminal.Error.WriteLineAsync($"Stopping: articles in work have {settings.StopDeadline.TotalSeconds:0.#} seconds to be finished; the others wait for the next start.");
        await app.StopAsync(CancellationToken.None);
        return ExitCode.Done;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "{Warning}")]
        public static partial void Settings(ILogger logger, string warning);
    }
}

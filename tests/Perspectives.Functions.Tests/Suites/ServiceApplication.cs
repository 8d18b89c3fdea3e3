using Perspectives.Functions.Tests;

namespace Perspectives.Service.Tests;

/// <summary>
/// What the service's suites ask for by this name, under the Functions host: their requests go through the worker, and messages of the queue come from the
/// host. Services are those of another process on the same account.
/// </summary>
public sealed class ServiceApplication : IAsyncLifetime
{
    private readonly SharedWorker _worker;

    public ServiceApplication()
        : this(null)
    {
    }

    private ServiceApplication(Action<ServiceOptions>? configure) => _worker = new SharedWorker(configure);

    /// <summary>False where there is no Azurite: each test that asks is then skipped, and there is nothing to prepare.</summary>
    public bool IsStarted => _worker.IsStarted;

    public HttpClient Client => _worker.Application.Client;

    public IServiceProvider Services => _worker.Application.Services;

    /// <summary>What the worker has logged from warnings up.</summary>
    public WorkerLogs Logs => new(_worker.Application.Host);

    /// <param name="configure">Changes options.</param>
    public static async Task<ServiceApplication> StartAsync(Action<ServiceOptions>? configure = null)
    {
        var application = new ServiceApplication(configure);
        await application.InitializeAsync();
        return application;
    }

    public ValueTask InitializeAsync() => _worker.InitializeAsync();

    public ValueTask DisposeAsync() => _worker.DisposeAsync();
}

using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Perspectives.FunctionsHost;
using Perspectives.Service;
using Perspectives.Service.Access;
using Perspectives.Service.Tests.Security;

namespace Perspectives.Functions.Tests;

/// <summary>The deployed shape: the built worker as a process, under the stand-in of the host, on a storage account of its own, with an administrator's key.</summary>
internal sealed class WorkerApplication : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    private readonly ServiceProvider _services;
    private readonly QueueListener? _listener;

    private WorkerApplication(string storage, ServiceProvider services, StandInHost host, string key, bool delivers)
    {
        (Storage, _services, Host) = (storage, services, host);
        Client = host.CreateClient();
        Client.DefaultRequestHeaders.Add("X-Api-Key", key);
        _listener = delivers ? host.Listen() : null;
    }

    /// <summary>Connection string of the account.</summary>
    public string Storage { get; }

    public StandInHost Host { get; }

    /// <summary>An administrator's.</summary>
    public HttpClient Client { get; }

    /// <summary>The service's parts over the same account, in this process.</summary>
    public IServiceProvider Services => _services;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <param name="storage">Of an earlier application; null for an account that nobody has used.</param>
    /// <param name="configure">Changes options of the service. <see cref="ServiceOptions.Worker"/> says whether the host delivers messages of the queue by itself.</param>
    public static async Task<WorkerApplication> StartAsync(string? storage = null, Action<ServiceOptions>? configure = null)
    {
        storage ??= await AzuriteFixture.TakeAccountAsync();
        var options = new ServiceOptions { RequestsPerSecond = 0 };
        configure?.Invoke(options);
        var services = AccountServices.Create(storage);
        try
        {
            var key = await services.GetRequiredService<ApiKeyIssuer>().IssueAsync("tests", Role.Administrator, Cancelled);
            var host = await StandInHost.StartAsync(new StandInHostOptions { Settings = WorkerSettings.Of(storage, options) }, Cancelled);
            return new WorkerApplication(storage, services, host, key.Secret.Reveal(), options.Worker);
        }
        catch
        {
            await services.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until the worker says that it is ready, or has had a minute for it.</summary>
    /// <returns>The last status of its health.</returns>
    public async Task<HttpStatusCode> WhenReadyAsync()
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(BetweenLooks, Cancelled))
        {
            using var response = await Client.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancelled);
            if (response.StatusCode == HttpStatusCode.OK || waited.Elapsed > LongestStart)
                return response.StatusCode;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_listener is not null)
            await _listener.DisposeAsync();
        Client.Dispose();
        foreach (var line in Host.Log)
            SuiteLogs.Look(line.Text);
        await Host.DisposeAsync();
        await _services.DisposeAsync();
    }
}

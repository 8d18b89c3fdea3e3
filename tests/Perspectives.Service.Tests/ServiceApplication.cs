using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Perspectives.Service.Tests;

/// <summary>
/// The whole application in this process, on SQLite files in a folder of its own, with the real language model. As a class fixture it runs with its
/// defaults; <see cref="StartAsync"/> starts one with others.
/// </summary>
public sealed class ServiceApplication : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly Action<ServiceOptions> _configure;
    private readonly Action<IServiceCollection> _replace;
    private WebApplication? _app;

    public ServiceApplication()
        : this(null, null)
    {
    }

    private ServiceApplication(Action<ServiceOptions>? configure, Action<IServiceCollection>? replace)
    {
        _configure = configure ?? (static _ => { });
        _replace = replace ?? (static _ => { });
    }

    /// <summary>False where the application cannot run on this machine: each test that asks it is then skipped, and there is nothing to prepare.</summary>
    public bool IsStarted => _app is not null;

    public HttpClient Client { get; private set; } = null!;

    public IServiceProvider Services => _app!.Services;

    /// <summary>What was logged so far.</summary>
    public RecordedLogs Logs { get; } = new();

    /// <param name="configure">Changes options; the data folder is set already.</param>
    /// <param name="replace">Changes services; called after the application's own registration.</param>
    public static async Task<ServiceApplication> StartAsync(Action<ServiceOptions>? configure = null, Action<IServiceCollection>? replace = null)
    {
        var application = new ServiceApplication(configure, replace);
        await application.InitializeAsync();
        return application;
    }

    public async ValueTask InitializeAsync()
    {
        try
        {
            await RunAsync();
        }
        catch
        {
            // Nobody else can: the test has no application then.
            await DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (_app is not null)
            await _app.DisposeAsync();
        _folder.Dispose();
    }

    private async Task RunAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Tests", ContentRootPath = _folder.Path });
        builder.WebHost.UseTestServer();
        // More than serve logs by default: what it can be told to log has no secrets either.
        builder.Logging.ClearProviders().AddProvider(Logs).SetMinimumLevel(LogLevel.Warning).AddFilter(nameof(Perspectives), LogLevel.Trace);
        builder.Services.AddSingleton(SharedAnalysis.Instance);
        builder.Services.AddPerspectivesService();
        builder.Services.PostConfigure<ServiceOptions>(options =>
        {
            options.DataFolder = _folder["data"];
            _configure(options);
        });
        _replace(builder.Services);
        _app = builder.Build();
        _app.UsePerspectivesService();
        await _app.StartAsync(TestContext.Current.CancellationToken);
        Client = _app.GetTestClient();
    }
}

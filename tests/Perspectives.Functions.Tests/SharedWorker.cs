using Perspectives.Service;
using Xunit.Sdk;

namespace Perspectives.Functions.Tests;

/// <summary>One worker for all tests of a class. Where there is no Azurite it does not fail, as a fixture would fail all tests: each test is skipped when it asks.</summary>
public sealed class SharedWorker : IAsyncLifetime
{
    private readonly Action<ServiceOptions>? _configure;
    private WorkerApplication? _application;
    private SkipException? _skipped;

    public SharedWorker()
        : this(null)
    {
    }

    internal SharedWorker(Action<ServiceOptions>? configure) => _configure = configure;

    internal bool IsStarted => _application is not null;

    internal WorkerApplication Application
    {
        get
        {
            if (_skipped is not null)
                throw _skipped;
            return _application!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        try
        {
            _application = await WorkerApplication.StartAsync(configure: _configure);
        }
        catch (SkipException skipped)
        {
            _skipped = skipped;
        }
    }

    public ValueTask DisposeAsync() => _application?.DisposeAsync() ?? ValueTask.CompletedTask;
}

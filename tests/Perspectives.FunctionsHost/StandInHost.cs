using Perspectives.FunctionsHost.Protocol;

namespace Perspectives.FunctionsHost;

/// <summary>
/// Plays the Functions host to a worker process, over the protocol that the real one speaks: starts it, asks for its functions, loads them, and invokes
/// them. Scaling, the host's own front for HTTP, and the renewal of leases are not played.
/// </summary>
public sealed class StandInHost : IAsyncDisposable
{
    private const string HttpTrigger = "httpTrigger";
    private const string QueueTrigger = "queueTrigger";

    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private readonly StandInHostOptions _options;
    private readonly WorkerServer _server;
    private readonly WorkerProcess _worker;
    private readonly Invocations _invocations;
    private Uri? _http;

    private StandInHost(StandInHostOptions options, WorkerServer server, WorkerProcess worker)
    {
        (_options, _server, _worker) = (options, server, worker);
        _invocations = new Invocations(server.Channel);
    }

    /// <summary>What the worker says that it has.</summary>
    public IReadOnlyList<WorkerFunction> Functions { get; private set; } = [];

    /// <summary>What the worker has logged.</summary>
    public IReadOnlyCollection<WorkerLogLine> Log => _server.Channel.Log;

    /// <summary>What the worker wrote to its standard output and error.</summary>
    public string Output => _worker.Output;

    /// <summary>Bytes of memory that the worker has held at most.</summary>
    public long PeakWorkingSet => _worker.PeakWorkingSet;

    /// <exception cref="InvalidOperationException">The worker did not start; the message has what it said.</exception>
    public static async Task<StandInHost> StartAsync(StandInHostOptions options, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(LongestStart);
        var server = await WorkerServer.StartAsync(deadline.Token);
        var host = new StandInHost(options, server, WorkerProcess.Start(server.Address, options));
        try
        {
            await host._worker.RunBesideAsync(host.InitializeAsync(deadline.Token), deadline.Token);
            return host;
        }
        catch (Exception failure)
        {
            await host.DisposeAsync();
            cancellationToken.ThrowIfCancellationRequested();
            throw new InvalidOperationException(
                $"The worker did not start ({failure.Message}). It said:{Environment.NewLine}{host._worker.Output}{Environment.NewLine}{string.Join(Environment.NewLine, host.Log.Select(line => line.Text))}", failure);
        }
    }

    /// <summary>A client whose requests are invocations of the function for HTTP. Answers come when they are complete.</summary>
    public HttpClient CreateClient() => new(new WorkerHttpHandler(_invocations, FunctionOf(HttpTrigger))) { BaseAddress = _http };

    /// <summary>Delivers a message of the queue once.</summary>
    /// <param name="delivery">The message.</param>
    /// <param name="cancellationToken">Cancels the invocation; the task ends when the worker has said what came of it.</param>
    /// <exception cref="IOException">The worker has ended.</exception>
    public Task<InvocationEnd> DeliverAsync(QueueDelivery delivery, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return _invocations.RunAsync(Invocations.Of(FunctionOf(QueueTrigger), new TypedData { ModelBindingData = delivery.ToBindingData() }), cancellationToken);
    }

    /// <summary>Delivers the messages of the queue that the worker's trigger names, until it is disposed.</summary>
    public QueueListener Listen()
    {
        var trigger = FunctionOf(QueueTrigger);
        return new QueueListener(DeliverAsync, QueueSettings.Read(_options.Folder), Setting(trigger["connection"]!), Setting(trigger["queueName"]!.Trim('%')));
    }

    /// <summary>Ends the worker without a chance to do anything.</summary>
    public Task KillAsync() => _worker.KillAsync();

    /// <summary>Asks the worker to end, and waits for it.</summary>
    /// <returns>Its exit code; null where it did not end in time, and was killed.</returns>
    public Task<int?> StopAsync()
    {
        _server.Channel.Send(new StreamingMessage { WorkerTerminate = new WorkerTerminate() });
        return _worker.WaitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _worker.DisposeAsync();
        await _server.DisposeAsync();
    }

    private async Task<bool> InitializeAsync(CancellationToken cancellationToken)
    {
        var channel = _server.Channel;
        await channel.ExpectAsync(WorkerChannel.Key(StreamingMessage.ContentOneofCase.StartStream), cancellationToken);
        var initialized = await AskAsync(
            new StreamingMessage { WorkerInitRequest = new WorkerInitRequest { HostVersion = "4.1000.0", WorkerDirectory = _options.Folder, FunctionAppDirectory = _options.Folder } },
            StreamingMessage.ContentOneofCase.WorkerInitResponse, cancellationToken);
        _http = new Uri(initialized.WorkerInitResponse.Capabilities["HttpUri"]);
        var functions = await AskAsync(
            new StreamingMessage { FunctionsMetadataRequest = new FunctionsMetadataRequest { FunctionAppDirectory = _options.Folder } },
            StreamingMessage.ContentOneofCase.FunctionMetadataResponse, cancellationToken);
        foreach (var function in functions.FunctionMetadataResponse.FunctionMetadataResults)
            await LoadAsync(function, cancellationToken);
        Functions = [.. functions.FunctionMetadataResponse.FunctionMetadataResults.Select(function => new WorkerFunction(function))];
        return true;
    }

    private Task<StreamingMessage> AskAsync(StreamingMessage question, StreamingMessage.ContentOneofCase answer, CancellationToken cancellationToken) =>
        _server.Channel.AskAsync(question, WorkerChannel.Key(answer), cancellationToken);

    private async Task LoadAsync(RpcFunctionMetadata function, CancellationToken cancellationToken)
    {
        var load = new FunctionLoadRequest { FunctionId = function.FunctionId, Metadata = function };
        var loaded = await _server.Channel.AskAsync(new StreamingMessage { FunctionLoadRequest = load }, WorkerChannel.LoadKey(function.FunctionId), cancellationToken);
        if (loaded.FunctionLoadResponse.Result.Status != (int)InvocationStatus.Success)
            throw new InvalidOperationException($"The function {function.Name} was not loaded: {loaded.FunctionLoadResponse.Result.Exception?.Message}");
    }

    private WorkerFunction FunctionOf(string trigger) => Functions.Single(function => function.TriggerType == trigger);

    private string Setting(string name) =>
        _options.Settings.GetValueOrDefault(name) ?? throw new InvalidOperationException($"The trigger of the queue needs the setting {name}.");
}

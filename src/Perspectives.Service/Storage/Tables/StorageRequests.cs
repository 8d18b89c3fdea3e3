using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Perspectives.Service.Resilience;
using Polly;

namespace Perspectives.Service.Storage.Tables;

/// <summary>How requests to a storage account are sent. Tables, blobs and queues are throttled and fail each for itself, and so each has a pipeline of its own.</summary>
internal sealed class StorageRequests
{
    private static readonly DependencyLimits OfTables = new() { Name = "storage-tables", OfRequest = TimeSpan.FromSeconds(10), OfAll = TimeSpan.FromSeconds(30) };
    private static readonly DependencyLimits OfBlobs = new() { Name = "storage-blobs", OfRequest = TimeSpan.FromSeconds(20), OfAll = TimeSpan.FromSeconds(60), AtOnce = 16 };

    // Shorter than a lease, which is renewed at a third of its time.
    private static readonly DependencyLimits OfQueues = new() { Name = "storage-queues", OfRequest = TimeSpan.FromSeconds(5), OfAll = TimeSpan.FromSeconds(15) };

    private readonly Action<ClientOptions> _configure;

    /// <param name="time">The clock; null for the system's.</param>
    /// <param name="loggers">Null for none.</param>
    /// <param name="configure">Changes how the clients of tables, blobs and queues send; null for nothing.</param>
    public StorageRequests(TimeProvider? time = null, ILoggerFactory? loggers = null, Action<ClientOptions>? configure = null)
    {
        _configure = configure ?? (static _ => { });
        Tables = Create(OfTables);
        Blobs = Create(OfBlobs);
        Queues = Create(OfQueues);

        ResiliencePipeline Create(DependencyLimits limits) =>
            DependencyPipeline.Create(limits, time ?? TimeProvider.System, loggers ?? NullLoggerFactory.Instance, StorageFault.IsTransient, StorageFault.FindPause);
    }

    public ResiliencePipeline Tables { get; }

    public ResiliencePipeline Blobs { get; }

    public ResiliencePipeline Queues { get; }

    public TableClientOptions TableOptions() => Configured(new TableClientOptions());

    /// <param name="isAzurite">Whether to speak a version of the API that Azurite knows: newer ones it answers only when it is started with --skipApiVersionCheck.</param>
    public BlobClientOptions BlobOptions(bool isAzurite) =>
        Configured(isAzurite ? new BlobClientOptions(BlobClientOptions.ServiceVersion.V2026_06_06) : new BlobClientOptions());

    /// <inheritdoc cref="BlobOptions"/>
    public QueueClientOptions QueueOptions(bool isAzurite) =>
        Configured(isAzurite ? new QueueClientOptions(QueueClientOptions.ServiceVersion.V2026_06_06) : new QueueClientOptions());

    private T Configured<T>(T options)
        where T : ClientOptions
    {
        // The pipeline repeats; two that do would multiply.
        options.Retry.MaxRetries = 0;
        _configure(options);
        return options;
    }
}

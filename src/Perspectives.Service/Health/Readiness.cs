using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Perspectives.Service.Analysis;
using Perspectives.Service.Contracts;
using Perspectives.Service.Queues;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Service.Health;

/// <summary>
/// Whether articles can be taken and answered: the model has answered once, and store and queue can be read. What store and queue said holds for
/// <see cref="Freshness"/>, so that asking costs nothing however often it is done.
/// </summary>
internal sealed partial class Readiness(ArticleAnalysis analysis, IPerspectiveStore store, IArticleQueue queue, IOptions<ServiceOptions> options, TimeProvider clock, ILogger<Readiness> logger)
{
    public static readonly TimeSpan Freshness = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Parts of which the log has that they cannot be read: probes ask too often to be told each time.</summary>
    private readonly ConcurrentDictionary<string, bool> _told = new(StringComparer.Ordinal);

    private Reading? _last;

    public async Task<HealthResponse> CheckAsync(CancellationToken cancellationToken)
    {
        var (_, stored, queued) = await ReadAsync(cancellationToken);
        HealthPart[] parts = [HealthPart.Of("model", analysis.IsReady ? null : "The language model is being loaded."), stored, queued];
        return new HealthResponse(Array.TrueForAll(parts, part => part.Ready) ? "ready" : "not_ready", parts);
    }

    private async Task<Reading> ReadAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _last) is { } last && clock.GetElapsedTime(last.ReadAt) < Freshness)
            return last;
        var stored = options.Value.ReadOnly ? HealthPart.Of("store", new StoreReadOnlyException().Message) : await TryAsync("store", token => store.FindOperationAsync("readiness", token), cancellationToken);
        var queued = await TryAsync("queue", token => queue.CountAsync(token), cancellationToken);
        var reading = new Reading(clock.GetTimestamp(), stored, queued);
        Volatile.Write(ref _last, reading);
        return reading;
    }

    private async Task<HealthPart> TryAsync(string name, Func<CancellationToken, Task> read, CancellationToken cancellationToken)
    {
        try
        {
            // The wait ends also where the store does not hear of it.
            await read(cancellationToken).WaitAsync(Patience, clock, cancellationToken);
            if (_told.TryRemove(name, out _))
                Log.CanBeReadAgain(logger, name);
            return HealthPart.Of(name, null);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception failure)
        {
            if (_told.TryAdd(name, true))
                Log.CannotBeRead(logger, name, failure);
            return HealthPart.Of(name, $"The {name} cannot be read; the log says why.");
        }
    }

    private sealed record Reading(long ReadAt, HealthPart Stored, HealthPart Queued);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The {Part} cannot be read.")]
        public static partial void CannotBeRead(ILogger logger, string part, Exception failure);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The {Part} can be read again.")]
        public static partial void CanBeReadAgain(ILogger logger, string part);
    }
}

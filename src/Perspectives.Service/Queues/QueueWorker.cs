using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Perspectives.Service.Intake;

namespace Perspectives.Service.Queues;

/// <summary>
/// Takes messages from the queue and has them worked on, a few at a time. It ends only when it is stopped: then it takes no more, lets what it holds
/// come to its end within <see cref="ServiceOptions.StopDeadline"/>, and gives the rest back.
/// </summary>
internal sealed partial class QueueWorker : BackgroundService
{
    // While one article is read or stored, another one keeps the model's thread busy.
    private const int MessagesPerThread = 2;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    // An analysis sees the cancellation between two windows of the model.
    private static readonly TimeSpan TimeToGiveBack = TimeSpan.FromSeconds(5);

    private readonly IArticleQueue _queue;
    private readonly MessageWork _work;
    private readonly ServiceOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<QueueWorker> _logger;
    private readonly SemaphoreSlim _free;
    private readonly int _capacity;
    private readonly CancellationTokenSource _abort = new();
    private int _failures;

    public QueueWorker(IArticleQueue queue, ArticleIntake intake, QueueMetrics metrics, IOptions<ServiceOptions> options, TimeProvider time, ILogger<QueueWorker> logger)
        : this(queue, intake.ProcessAsync, metrics, options, time, logger)
    {
    }

    // Tests hold messages as they need it.
    internal QueueWorker(
        IArticleQueue queue, Func<QueuedMessage, CancellationToken, Task<MessageOutcome>> process, QueueMetrics metrics, IOptions<ServiceOptions> options, TimeProvider time, ILogger<QueueWorker> logger)
    {
        (_queue, _options, _time, _logger) = (queue, options.Value, time, logger);
        _work = new MessageWork(queue, process, options.Value.Lease, metrics, time, logger);
        _capacity = MessagesPerThread * _options.Threads;
        _free = new SemaphoreSlim(_capacity);
    }

    /// <param name="cancellationToken">Gives back at once what is still in work.</param>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await using var registration = cancellationToken.UnsafeRegister(static abort => ((CancellationTokenSource)abort!).Cancel(), _abort);
        await base.StopAsync(CancellationToken.None);
    }

    public override void Dispose()
    {
        base.Dispose();
        _free.Dispose();
        _abort.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!_options.Worker || _options.ReadOnly)
            return;
        var isTold = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await TakeAsync(stoppingToken);
                if (isTold)
                    Log.QueueAnswers(_logger);
                isTold = false;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception failure)
            {
                if (!isTold)
                    Log.QueueFailed(_logger, failure);
                isTold = true;
                Interlocked.Increment(ref _failures);
            }
        }

        await EndAsync();
    }

    /// <summary>Takes as many messages as there is room for, or waits for one.</summary>
    private async Task TakeAsync(CancellationToken stoppingToken)
    {
        if (Volatile.Read(ref _failures) is var failures and > 0)
            await Task.Delay(RetryDelay.After(failures, Random.Shared.NextDouble()), _time, stoppingToken);
        await _free.WaitAsync(stoppingToken);
        var room = 1;
        while (_free.Wait(0, CancellationToken.None))
            room++;
        var taken = 0;
        try
        {
            foreach (var message in await _queue.ReceiveAsync(room, _options.Lease, stoppingToken))
            {
                taken++;
                _ = Task.Run(() => WorkAsync(message), CancellationToken.None);
            }
        }
        finally
        {
            if (taken < room)
                _free.Release(room - taken);
        }

        if (taken == 0)
            await _queue.WaitAsync(LongestWait, stoppingToken);
    }

    private async Task WorkAsync(QueuedMessage message)
    {
        if (await _work.RunAsync(message, _abort.Token))
            Volatile.Write(ref _failures, 0);
        else
            Interlocked.Increment(ref _failures);
        _free.Release();
    }

    /// <summary>Waits for what is in work, and then no longer.</summary>
    private async Task EndAsync()
    {
        var ended = Task.WhenAll(Enumerable.Range(0, _capacity).Select(_ => _free.WaitAsync(CancellationToken.None)));
        await Task.WhenAny(ended, Task.Delay(_options.StopDeadline, _time, _abort.Token));
        if (ended.IsCompleted)
            return;
        Log.GivingBack(_logger);
        await _abort.CancelAsync();
        await Task.WhenAny(ended, Task.Delay(TimeToGiveBack, _time, CancellationToken.None));
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "The articles in work do not end in time; they are given back and will be worked on after the next start.")]
        public static partial void GivingBack(ILogger logger);

        [LoggerMessage(Level = LogLevel.Error, Message = "The queue could not be read; it will be tried again until it can.")]
        public static partial void QueueFailed(ILogger logger, Exception failure);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The queue can be read again.")]
        public static partial void QueueAnswers(ILogger logger);
    }
}

using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Perspectives.Service.Intake;
using Perspectives.Service.Queues;
using Perspectives.Service.Queues.Sqlite;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Service.Tests.Queues;

public sealed class QueueWorkerTests : IAsyncDisposable
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 3, 9, 30, 0, TimeSpan.Zero));
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly SqliteDatabase _database;
    private readonly FailingQueue _queue;
    private readonly ServiceOptions _options = new() { Threads = 2, Lease = TimeSpan.FromSeconds(30), StopDeadline = TimeSpan.FromSeconds(20) };
    private QueueWorker? _worker;

    public QueueWorkerTests()
    {
        _database = SqliteDatabase.Open(_folder.Path);
        _queue = new FailingQueue(new SqliteArticleQueue(_database, _time));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_message_is_worked_on_and_taken_out()
    {
        var seen = new ConcurrentBag<byte>();
        await EnqueueAsync(10);
        await StartAsync((message, _) =>
        {
            seen.Add(message.Body.Span[0]);
            return Answered;
        });
        await UntilAsync(async () => await CountAsync() == 0);
        await EnqueueAsync(1);
        await UntilAsync(async () => seen.Count == 11 && await CountAsync() == 0);
        Assert.Equal(new byte[] { 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 }, seen.Order());
    }

    [Fact]
    public async Task Two_articles_for_each_thread_are_in_work_and_no_more()
    {
        using var work = new HeldWork();
        await EnqueueAsync(10);
        await StartAsync((_, token) => work.RunAsync(token));
        await UntilAsync(() => work.Running == 4);
        work.ReleaseOne();
        await UntilAsync(() => work.Started == 5);
        await UntilAsync(async () => await CountAsync() == 9);
        Assert.Equal(4, work.Running);
        work.ReleaseAll();
        await UntilAsync(async () => await CountAsync() == 0);
    }

    [Fact]
    public async Task A_message_to_be_tried_again_comes_after_a_delay()
    {
        var tries = 0;
        await EnqueueAsync(1);
        await StartAsync((_, _) => ++tries < 3 ? Task.FromResult(new MessageOutcome(MessageEnd.Retry, tries)) : Answered);
        await UntilAsync(() => !_queue.Delays.IsEmpty, step: TimeSpan.Zero);
        var first = _time.GetUtcNow();
        await UntilAsync(async () => await CountAsync() == 0);
        Assert.Equal(3, tries);
        Assert.Collection(
            _queue.Delays,
            delay => Assert.InRange(delay.TotalSeconds, 0.75, 1.25),
            delay => Assert.InRange(delay.TotalSeconds, 1.5, 2.5));
        Assert.True(_time.GetUtcNow() - first >= _queue.Delays.Aggregate(TimeSpan.Zero, (sum, delay) => sum + delay));
    }

    [Fact]
    public async Task A_failure_of_one_message_costs_the_others_nothing()
    {
        var failures = 0;
        await EnqueueAsync(5);
        await StartAsync((message, _) => message.Body.Span[0] == 2 && Interlocked.Increment(ref failures) < 3 ? throw new IOException("The disk is out.") : Answered);
        await UntilAsync(async () => await CountAsync() == 0);
        Assert.Equal(3, failures);
    }

    [Fact]
    public async Task A_queue_that_fails_is_asked_again()
    {
        _queue.FailuresToCome = 7;
        await EnqueueAsync(3);
        await StartAsync((_, _) => Answered);
        await UntilAsync(async () => await CountAsync() == 0, step: TimeSpan.FromSeconds(10));
        Assert.Equal(0, _queue.FailuresToCome);
    }

    [Fact]
    public async Task A_message_is_kept_for_as_long_as_it_is_worked_on()
    {
        using var work = new HeldWork();
        await EnqueueAsync(1);
        await StartAsync((_, token) => work.RunAsync(token));
        await UntilAsync(() => work.Running == 1);
        for (var passed = TimeSpan.Zero; passed < 5 * _options.Lease; passed += _options.Lease / 3)
        {
            var renewals = _queue.Renewals;
            await UntilAsync(() => _queue.Renewals > renewals);
            Assert.Empty(await _queue.ReceiveAsync(1, _options.Lease, Cancellation));
        }

        work.ReleaseAll();
        await UntilAsync(async () => await CountAsync() == 0);
        Assert.Equal(1, work.Started);
        Assert.Equal(0, work.Cancelled);
    }

    [Fact]
    public async Task Work_on_a_message_that_was_lost_is_cancelled()
    {
        using var work = new HeldWork();
        await EnqueueAsync(1);
        await StartAsync((_, token) => work.RunAsync(token));
        await UntilAsync(() => work.Running == 1);
        // As another process would that holds the queue for its own.
        await ((SqliteArticleQueue)_queue.Inner).GiveBackAbandonedAsync(Cancellation);
        await UntilAsync(() => work.Cancelled == 1);
        work.ReleaseAll();
        await UntilAsync(async () => await CountAsync() == 0);
        Assert.Equal(2, work.Started);
    }

    [Fact]
    public async Task A_stop_lets_come_to_an_end_what_is_in_work_and_takes_no_more()
    {
        using var work = new HeldWork();
        await EnqueueAsync(6);
        await StartAsync((_, token) => work.RunAsync(token));
        await UntilAsync(() => work.Running == 4);
        var stopping = _worker!.StopAsync(Cancellation);
        work.ReleaseAll();
        await stopping.WaitAsync(TimeSpan.FromSeconds(10), Cancellation);
        Assert.Equal(4, work.Started);
        Assert.Equal(0, work.Cancelled);
        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task A_stop_gives_back_what_does_not_end_in_time()
    {
        using var work = new HeldWork();
        await EnqueueAsync(1);
        await StartAsync((_, token) => work.RunAsync(token));
        await UntilAsync(() => work.Running == 1);
        var stopping = _worker!.StopAsync(Cancellation);
        await UntilAsync(() => stopping.IsCompleted);
        Assert.Equal(1, work.Cancelled);
        Assert.Equal(2, Assert.Single(await _queue.ReceiveAsync(1, _options.Lease, Cancellation)).DequeueCount);
    }

    [Fact]
    public async Task A_stop_that_may_not_wait_gives_back_at_once()
    {
        using var work = new HeldWork();
        await EnqueueAsync(1);
        await StartAsync((_, token) => work.RunAsync(token));
        await UntilAsync(() => work.Running == 1);
        await _worker!.StopAsync(new CancellationToken(canceled: true)).WaitAsync(TimeSpan.FromSeconds(10), Cancellation);
        Assert.Equal(1, work.Cancelled);
        Assert.Single(await _queue.ReceiveAsync(1, _options.Lease, Cancellation));
    }

    [Fact]
    public async Task Without_a_worker_messages_stay_where_they_are()
    {
        _options.Worker = false;
        await EnqueueAsync(1);
        await StartAsync((_, _) => Answered);
        await _worker!.ExecuteTask!;
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task What_came_of_articles_is_counted()
    {
        using var listener = new MeterListener();
        var counted = new ConcurrentDictionary<string, long>();
        var meters = _services.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, own) =>
        {
            if (instrument.Meter.Scope == meters && instrument.Name == "perspectives.articles")
                own.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, value, tags, _) => counted.AddOrUpdate((string)tags[0].Value!, value, (_, sum) => sum + value));
        listener.Start();
        await EnqueueAsync(4);
        MessageEnd[] ends = [MessageEnd.Answered, MessageEnd.Poisoned, MessageEnd.Failed, MessageEnd.Answered];
        await StartAsync((message, _) => Task.FromResult(new MessageOutcome(ends[message.Body.Span[0]])));
        await UntilAsync(() => counted.Values.Sum() == 4);
        Assert.Equal(2, counted["answered"]);
        Assert.Equal(1, counted["poisoned"]);
        Assert.Equal(1, counted["failed"]);
    }

    public async ValueTask DisposeAsync()
    {
        if (_worker is not null)
        {
            await _worker.StopAsync(new CancellationToken(canceled: true));
            _worker.Dispose();
        }

        _services.Dispose();
        _database.Dispose();
        _folder.Dispose();
    }

    private static Task<MessageOutcome> Answered => Task.FromResult(new MessageOutcome(MessageEnd.Answered));

    private async Task StartAsync(Func<QueuedMessage, CancellationToken, Task<MessageOutcome>> process)
    {
        var metrics = new QueueMetrics(_services.GetRequiredService<IMeterFactory>());
        _worker = new QueueWorker(_queue, process, metrics, Options.Create(_options), _time, NullLogger<QueueWorker>.Instance);
        await _worker.StartAsync(Cancellation);
    }

    private async Task EnqueueAsync(int count)
    {
        for (var number = 0; number < count; number++)
            await _queue.EnqueueAsync(new[] { (byte)number }, $"operation-{number}", Cancellation);
    }

    private Task<long> CountAsync() => _queue.CountAsync(Cancellation);

    private Task UntilAsync(Func<bool> condition, TimeSpan? step = null) => UntilAsync(() => Task.FromResult(condition()), step);

    /// <summary>Lets time pass until the condition holds.</summary>
    private async Task UntilAsync(Func<Task<bool>> condition, TimeSpan? step = null)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        deadline.CancelAfter(TimeSpan.FromSeconds(20));
        while (!await condition())
        {
            _time.Advance(step ?? (Second / 4));
            await Task.Delay(2, deadline.Token);
        }
    }
}

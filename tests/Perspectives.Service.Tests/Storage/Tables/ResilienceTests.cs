using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using Perspectives.Service.Queues.Storage;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Tables;

namespace Perspectives.Service.Tests.Storage.Tables;

/// <summary>What becomes of requests to an account that is busy, slow or away. No time passes but that of the clock which the test moves.</summary>
public sealed class ResilienceTests
{
    private readonly SteppedTime _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(HttpStatusCode.RequestTimeout)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    public async Task A_busy_account_is_asked_again_after_a_pause(HttpStatusCode status)
    {
        using var answers = new AnsweredRequests(number => number <= 2 ? new HttpResponseMessage(status) : AnsweredRequests.Empty());
        Assert.False(await _time.UntilAsync(AskTable(answers)));
        Assert.Equal(3, answers.Requests.Count);
        Assert.True(_time.Passed > TimeSpan.Zero);
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.NotImplemented)]
    public async Task What_another_request_would_not_change_is_not_asked_again(HttpStatusCode status)
    {
        using var answers = new AnsweredRequests(_ => new HttpResponseMessage(status));
        await Assert.ThrowsAsync<StoreException>(() => AskTable(answers));
        Assert.Single(answers.Requests);
    }

    [Fact]
    public async Task Who_asks_to_be_left_alone_for_a_while_is()
    {
        using var answers = new AnsweredRequests(number => number == 1 ? Busy(HttpStatusCode.TooManyRequests, seconds: 7) : AnsweredRequests.Empty());
        Assert.False(await _time.UntilAsync(AskTable(answers)));
        Assert.Contains(_time.Waits, wait => wait.TotalSeconds is >= 7 and <= 9);
        Assert.True(_time.Passed >= TimeSpan.FromSeconds(7));
    }

    [Fact]
    public async Task Who_asks_for_more_patience_than_a_request_has_is_not_asked_again()
    {
        using var answers = new AnsweredRequests(_ => Busy(HttpStatusCode.ServiceUnavailable, seconds: 60));
        var refused = await Assert.ThrowsAsync<StoreException>(() => AskTable(answers));
        Assert.StartsWith("The storage account is busy", refused.Message, StringComparison.Ordinal);
        Assert.Single(answers.Requests);
    }

    [Fact]
    public async Task Nothing_repeats_what_is_repeated()
    {
        using var answers = new AnsweredRequests(_ => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable));
        var account = answers.Connect(_time);
        Func<Task<bool>>[] requests =
        [
            () => new TableApiKeyStore(account).AnyAsync(Cancellation),
            async () => await account.Texts.ReadAsync("a", Cancellation) is not null,
            async () => await StorageQueueRegistration.Create(account, _time).CountAsync(Cancellation) > 0,
        ];
        for (var number = 0; number < requests.Length; number++)
        {
            await Assert.ThrowsAsync<StoreException>(() => _time.UntilAsync(requests[number]()));
            Assert.Equal(6 * (number + 1), answers.Requests.Count);
        }
    }

    [Fact]
    public async Task A_request_that_takes_too_long_is_given_up_and_sent_again()
    {
        var isGivenUp = false;
        var number = 0;
        using var answers = new AnsweredRequests(async (_, cancellationToken) =>
        {
            if (Interlocked.Increment(ref number) > 1)
                return AnsweredRequests.Empty();
            await using var registration = cancellationToken.Register(() => isGivenUp = true);
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("Nobody waits that long.");
        });
        Assert.False(await _time.UntilAsync(AskTable(answers)));
        Assert.True(isGivenUp);
        Assert.InRange(_time.Passed.TotalSeconds, 10, 15);
    }

    [Fact]
    public async Task An_account_that_never_answers_is_given_up_within_half_a_minute()
    {
        using var answers = new AnsweredRequests(async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("Nobody waits that long.");
        });
        var refused = await Assert.ThrowsAsync<StoreException>(() => _time.UntilAsync(AskTable(answers)));
        Assert.Contains("does not answer in time", refused.Message, StringComparison.Ordinal);
        Assert.InRange(_time.Passed.TotalSeconds, 30, 32);
    }

    [Fact]
    public async Task A_caller_who_gives_up_does_not_wait_for_the_pause()
    {
        using var answers = new AnsweredRequests(_ => Busy(HttpStatusCode.ServiceUnavailable, seconds: 5));
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var asking = new TableApiKeyStore(answers.Connect(_time)).AnyAsync(cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    [Fact]
    public async Task A_connection_that_is_refused_or_cut_is_made_again()
    {
        using var answers = new AnsweredRequests(number => number switch
        {
            1 => throw new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused", new SocketException((int)SocketError.ConnectionRefused)),
            2 => throw new HttpRequestException(HttpRequestError.ResponseEnded, "The response ended prematurely.", new HttpIOException(HttpRequestError.ResponseEnded)),
            _ => AnsweredRequests.Empty(),
        });
        Assert.False(await _time.UntilAsync(AskTable(answers)));
        Assert.Equal(3, answers.Requests.Count);
    }

    [Fact]
    public async Task An_answer_that_ends_in_its_middle_is_asked_for_again()
    {
        using var answers = new AnsweredRequests(number => number <= 2 ? Half("{\"value\": [{\"PartitionKey\": \"ke") : AnsweredRequests.Empty());
        Assert.False(await _time.UntilAsync(AskTable(answers)));
        Assert.Equal(3, answers.Requests.Count);
    }

    [Fact]
    public async Task An_answer_that_always_ends_in_its_middle_is_told_as_that()
    {
        using var answers = new AnsweredRequests(_ => Half("{\"value\": ["));
        var refused = await Assert.ThrowsAsync<StoreException>(() => _time.UntilAsync(AskTable(answers)));
        Assert.Equal(6, answers.Requests.Count);
        Assert.Matches("cut|reached", refused.Message);
    }

    [Fact]
    public async Task An_account_that_fails_is_left_alone_for_a_while_and_then_asked_again()
    {
        var isWell = false;
        using var logs = new RecordedLogs();
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(logs));
        using var answers = new AnsweredRequests(_ => isWell ? AnsweredRequests.Empty() : new HttpResponseMessage(HttpStatusCode.InternalServerError));
        var keys = new TableApiKeyStore(answers.Connect(_time, loggers));
        for (var call = 0; call < 4; call++)
            await Assert.ThrowsAsync<StoreException>(() => _time.UntilAsync(keys.AnyAsync(Cancellation)));
        var sent = answers.Requests.Count;
        Assert.InRange(sent, 20, 23);
        var refused = await Assert.ThrowsAsync<StoreException>(() => keys.AnyAsync(Cancellation));
        Assert.Contains("left alone", refused.Message, StringComparison.Ordinal);
        Assert.Equal(sent, answers.Requests.Count);
        Assert.Contains(logs.Lines, message => message.Contains("OnCircuitOpened", StringComparison.Ordinal));

        isWell = true;
        _time.Advance(TimeSpan.FromSeconds(6));
        Assert.False(await keys.AnyAsync(Cancellation));
        Assert.False(await keys.AnyAsync(Cancellation));
    }

    [Fact]
    public async Task Tables_that_fail_do_not_keep_from_the_queue()
    {
        using var answers = new AnsweredRequests((request, _) => Task.FromResult(request.RequestUri!.Host.Contains("table", StringComparison.Ordinal)
            ? new HttpResponseMessage(HttpStatusCode.InternalServerError)
            : new HttpResponseMessage(HttpStatusCode.OK) { Headers = { { "x-ms-approximate-messages-count", "3" } } }));
        var account = answers.Connect(_time);
        for (var call = 0; call < 5; call++)
            await Assert.ThrowsAsync<StoreException>(() => _time.UntilAsync(new TableApiKeyStore(account).AnyAsync(Cancellation)));
        Assert.Equal(3, await StorageQueueRegistration.Create(account, _time).CountAsync(Cancellation));
    }

    [Fact]
    public async Task No_more_requests_are_sent_at_once_than_have_a_place()
    {
        var door = new TaskCompletionSource();
        using var answers = new AnsweredRequests(async (_, _) =>
        {
            await door.Task;
            return AnsweredRequests.Empty();
        });
        var keys = new TableApiKeyStore(answers.Connect(_time));
        var asking = Enumerable.Range(0, 200).Select(_ => keys.AnyAsync(Cancellation)).ToArray();
        await Cli.Eventually.BecomesTrueAsync(() => answers.AtOnce == 64, () => $"{answers.AtOnce} requests are sent at once.");
        door.SetResult();
        await Task.WhenAll(asking);
        Assert.Equal((64, 200), (answers.MostAtOnce, answers.Requests.Count));
    }

    [Fact]
    public async Task Each_dependency_is_measured_under_its_name()
    {
        var measured = new ConcurrentQueue<string>();
        using var listener = new MeterListener { InstrumentPublished = static (instrument, listening) => Listen(instrument, listening) };
        listener.SetMeasurementEventCallback<int>((instrument, _, tags, _) => measured.Enqueue(Describe(instrument, tags)));
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => measured.Enqueue(Describe(instrument, tags)));
        listener.Start();
        using var answers = new AnsweredRequests(number => number == 1 ? new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) : AnsweredRequests.Empty());
        await _time.UntilAsync(AskTable(answers));
        Assert.Contains("resilience.polly.strategy.events storage-tables OnRetry", measured);
        Assert.Contains("resilience.polly.pipeline.duration storage-tables PipelineExecuted", measured);
    }

    private static void Listen(Instrument instrument, MeterListener listening)
    {
        if (instrument.Meter.Name == "Polly")
            listening.EnableMeasurementEvents(instrument);
    }

    private static string Describe(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var all = tags.ToArray().ToDictionary(tag => tag.Key, tag => tag.Value, StringComparer.Ordinal);
        return $"{instrument.Name} {all.GetValueOrDefault("pipeline.name")} {all.GetValueOrDefault("event.name")}";
    }

    private static HttpResponseMessage Busy(HttpStatusCode status, int seconds)
    {
        var response = new HttpResponseMessage(status);
        response.Headers.RetryAfter = new(TimeSpan.FromSeconds(seconds));
        return response;
    }

    private static HttpResponseMessage Half(string beginning) => new(HttpStatusCode.OK) { Content = new StreamContent(new HalfStream(beginning)) { Headers = { ContentType = new("application/json") } } };

    private Task<bool> AskTable(AnsweredRequests answers) => new TableApiKeyStore(answers.Connect(_time)).AnyAsync(Cancellation);
}

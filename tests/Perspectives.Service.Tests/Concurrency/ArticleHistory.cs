using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Perspectives.Service.Tests.Endpoints;

namespace Perspectives.Service.Tests.Concurrency;

/// <summary>Several clients who write, replace, delete and read one article at the same time, each by chance, and everything that they were told.</summary>
/// <param name="id">Of the article.</param>
/// <param name="services">The service, or several processes of it over one store: each call goes to any of them.</param>
internal sealed class ArticleHistory(string id, IReadOnlyList<ServiceApplication> services)
{
    private static readonly TimeSpan LongestAnalysis = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(20);

    private readonly ConcurrentQueue<RecordedCall> _calls = [];
    private readonly ConcurrentDictionary<string, (long Start, long End)> _operations = new(StringComparer.Ordinal);
    private long _moment;
    private int _texts;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <param name="seed">Of the chance.</param>
    /// <param name="clients">How many.</param>
    /// <param name="callsOfEach">Each client makes one call after the other.</param>
    /// <returns>What happened, with the moment when each text was answered.</returns>
    public async Task<IReadOnlyCollection<RecordedCall>> RunAsync(int seed, int clients, int callsOfEach)
    {
        await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(() => RunClientAsync(new Random(seed + client), callsOfEach), Cancelled)));
        await Task.WhenAll(_operations.Keys.Select(AddEndAsync));
        await ReadArticleAsync(services[0]);
        await ReadTextAsync(services[^1]);
        return _calls;
    }

    private async Task RunClientAsync(Random random, int calls)
    {
        string? version = null;
        for (var call = 0; call < calls; call++)
        {
            var service = services[random.Next(services.Count)];
            version = random.Next(12) switch
            {
                <= 2 => await PutAsync(service, NewText()),
                3 => await PutAsync(service, Volatile.Read(ref _texts)),
                4 => await PutAsync(service, NewText(), isWaiting: true),
                5 => await PutAsync(service, NewText(), mustNotExist: true),
                <= 7 when version is not null => await PutAsync(service, NewText(), match: version),
                8 => await DeleteAsync(service, random.Next(2) == 0 ? version : null),
                9 => await ReadTextAsync(service),
                10 => await ReadAnswerAsync(service),
                _ => await ReadArticleAsync(service),
            }
            ?? version;
        }
    }

    private int NewText() => Interlocked.Increment(ref _texts);

    private async Task<string?> PutAsync(ServiceApplication service, int number, string? match = null, bool mustNotExist = false, bool isWaiting = false)
    {
        List<(string Name, string Value)> headers = [];
        if (match is not null)
            headers.Add(("If-Match", $"\"{match}\""));
        if (mustNotExist)
            headers.Add(("If-None-Match", "*"));
        if (isWaiting)
            headers.Add(("Prefer", "wait=60"));
        var words = string.Create(CultureInfo.InvariantCulture, $"Ana Silva said that {number} days were enough for {id}.");
        var article = ApiCalls.Article(id, words, title: number.ToString(CultureInfo.InvariantCulture));
        var start = Now();
        using var response = await service.SendAsync(HttpMethod.Put, $"/api/articles/{id}", ApiCalls.Content(article, "application/json"), [.. headers]);
        var end = Now();
        if (response.StatusCode == HttpStatusCode.PreconditionFailed)
        {
            var told = VersionOf(response);
            _calls.Enqueue(new RefusedCall(start, end, match, told));
            return told;
        }

        Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Accepted, await response.TextAsync());
        var operation = response.Header("Operation-Location").Split('/')[^1];
        _calls.Enqueue(new AcceptCall(start, end, new SentText(number, operation), match, mustNotExist));
        // Whoever is given the answer was told that it is there.
        var answered = isWaiting && response.StatusCode != HttpStatusCode.Accepted ? end : long.MaxValue;
        _operations.AddOrUpdate(operation, (start, answered), (_, known) => (Math.Min(known.Start, start), Math.Min(known.End, answered)));
        return null;
    }

    private async Task<string?> DeleteAsync(ServiceApplication service, string? match)
    {
        (string Name, string Value)[] headers = match is null ? [] : [("If-Match", $"\"{match}\"")];
        var start = Now();
        using var response = await service.SendAsync(HttpMethod.Delete, $"/api/articles/{id}", content: null, headers);
        var end = Now();
        _calls.Enqueue(response.StatusCode switch
        {
            HttpStatusCode.NoContent => new DeleteCall(start, end, match, WasThere: true),
            HttpStatusCode.NotFound => new DeleteCall(start, end, Match: null, WasThere: false),
            HttpStatusCode.PreconditionFailed when match is not null => new RefusedDeleteCall(start, end, match),
            _ => throw new InvalidOperationException(await response.TextAsync()),
        });
        return null;
    }

    private Task<string?> ReadTextAsync(ServiceApplication service) => ReadAsync(service, "/text", async (response, start, end) =>
        new ReadCall(start, end, int.Parse((await response.TextAsync()).Split(' ')[4], CultureInfo.InvariantCulture), VersionOf(response)));

    private Task<string?> ReadAnswerAsync(ServiceApplication service) => ReadAsync(service, "/perspectives", async (response, start, end) =>
        new ReadCall(start, end, NumberOf((await response.JsonAsync()).GetProperty("article")), VersionOf(response), IsAnswered: true));

    private Task<string?> ReadArticleAsync(ServiceApplication service) => ReadAsync(service, "", async (response, start, end) =>
    {
        var article = await response.JsonAsync();
        return new ReadCall(start, end, NumberOf(article), VersionOf(response), article.GetProperty("state").GetString() == "answered", article.GetProperty("pending").GetBoolean());
    });

    private async Task<string?> ReadAsync(ServiceApplication service, string part, Func<HttpResponseMessage, long, long, Task<ReadCall>> readAsync)
    {
        var start = Now();
        using var response = await service.GetAsync($"/api/articles/{id}{part}");
        var end = Now();
        _calls.Enqueue(response.StatusCode switch
        {
            HttpStatusCode.OK => await readAsync(response, start, end),
            HttpStatusCode.NotFound => new ReadCall(start, end, Number: null, Version: null),
            HttpStatusCode.Conflict => new UnansweredCall(start, end),
            _ => throw new InvalidOperationException(await response.TextAsync()),
        });
        return VersionOf(response);
    }

    /// <summary>Waits until the operation has ended, and notes when its text was answered, if it was.</summary>
    private async Task AddEndAsync(string operation)
    {
        var deadline = Stopwatch.StartNew();
        while (true)
        {
            using var response = await services[0].GetAsync($"/api/operations/{operation}");
            switch ((await response.JsonAsync()).GetProperty("state").GetString())
            {
                case "succeeded":
                    _calls.Enqueue(new PublishStep(_operations[operation].Start, Math.Min(_operations[operation].End, Now()), operation));
                    return;
                case "failed":
                    return;
            }

            Assert.True(deadline.Elapsed < LongestAnalysis, $"The operation {operation} does not end.");
            await Task.Delay(LookAgain, Cancelled);
        }
    }

    private long Now() => Interlocked.Increment(ref _moment);

    private static int NumberOf(JsonElement article) => int.Parse(article.GetProperty("title").GetString()!, CultureInfo.InvariantCulture);

    private static string? VersionOf(HttpResponseMessage response) => response.Headers.ETag?.Tag.Trim('"').Split('+')[0];
}

using System.Collections.Concurrent;
using System.Net;
using Azure.Core.Pipeline;
using Microsoft.Extensions.Logging;
using Perspectives.Service.Storage.Tables;

namespace Perspectives.Service.Tests.Storage.Tables;

/// <summary>A storage account that is one function: what it is asked, and what it answers.</summary>
internal sealed class AnsweredRequests(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    private readonly ConcurrentQueue<string> _requests = new();
    private int _atOnce;
    private int _mostAtOnce;

    /// <param name="answer">What it answers to the first request, to the second …</param>
    public AnsweredRequests(Func<int, HttpResponseMessage> answer)
        : this(Numbered(answer))
    {
    }

    /// <summary>Method and path of each, in their order.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    public int MostAtOnce => Volatile.Read(ref _mostAtOnce);

    public int AtOnce => Volatile.Read(ref _atOnce);

    public static HttpResponseMessage Empty() => new(HttpStatusCode.OK) { Content = new StringContent("""{"value": []}""", null, "application/json") };

    public StorageAccount Connect(TimeProvider time, ILoggerFactory? loggers = null) => StorageAccount.Connect(
        new Uri("https://name.table.core.windows.net"),
        new AnyToken(),
        new StorageRequests(time, loggers, options => options.Transport = new HttpClientTransport(new HttpClient(this, disposeHandler: false))));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _requests.Enqueue($"{request.Method} {Uri.UnescapeDataString(request.RequestUri!.AbsolutePath)}");
        var atOnce = Interlocked.Increment(ref _atOnce);
        for (var most = MostAtOnce; atOnce > most; most = MostAtOnce)
            Interlocked.CompareExchange(ref _mostAtOnce, atOnce, most);
        try
        {
            var answered = await answer(request, cancellationToken);
            answered.RequestMessage = request;
            return answered;
        }
        finally
        {
            Interlocked.Decrement(ref _atOnce);
        }
    }

    private static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Numbered(Func<int, HttpResponseMessage> answer)
    {
        var number = 0;
        return (_, _) => Task.FromResult(answer(Interlocked.Increment(ref number)));
    }
}

using System.Collections.Concurrent;
using Azure.Core.Pipeline;

namespace Perspectives.Service.Tests.Storage.Tables;

/// <summary>A storage account that is one function: what it is asked, and what it answers.</summary>
internal sealed class AnsweredRequests(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    private readonly ConcurrentQueue<string> _requests = new();

    /// <summary>Method and path of each, in their order.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    public HttpPipelineTransport Transport() => new HttpClientTransport(new HttpClient(this, disposeHandler: false));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _requests.Enqueue($"{request.Method} {Uri.UnescapeDataString(request.RequestUri!.AbsolutePath)}");
        return answer(request, cancellationToken);
    }
}

using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Perspectives.Service.Tests.Storage.Tables;

/// <summary>The requests that were sent to tables.</summary>
internal sealed class RequestLog : HttpPipelineSynchronousPolicy
{
    private readonly ConcurrentQueue<(string Method, Uri Address)> _requests = new();

    public IReadOnlyList<(string Method, Uri Address)> Requests => [.. _requests];

    public void Clear() => _requests.Clear();

    public override void OnSendingRequest(HttpMessage message) => _requests.Enqueue((message.Request.Method.Method, message.Request.Uri.ToUri()));
}

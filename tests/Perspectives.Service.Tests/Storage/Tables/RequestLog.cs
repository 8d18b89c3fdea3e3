using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Perspectives.Service.Tests.Storage.Tables;

/// <summary>The requests that were sent to tables and queues.</summary>
internal sealed class RequestLog : HttpPipelineSynchronousPolicy
{
    private readonly ConcurrentQueue<(string Method, Uri Address)> _requests = new();
    private volatile TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<(string Method, Uri Address)> Requests => [.. _requests];

    public void Clear() => _requests.Clear();

    /// <summary>Waits until such a request is among those since the last clearing.</summary>
    public async Task SentAsync(Func<(string Method, Uri Address), bool> isSuch, CancellationToken cancellation)
    {
        while (true)
        {
            var next = _next.Task;
            if (_requests.Any(isSuch))
                return;
            await next.WaitAsync(cancellation);
        }
    }

    public override void OnSendingRequest(HttpMessage message)
    {
        _requests.Enqueue((message.Request.Method.Method, message.Request.Uri.ToUri()));
        Interlocked.Exchange(ref _next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
    }
}

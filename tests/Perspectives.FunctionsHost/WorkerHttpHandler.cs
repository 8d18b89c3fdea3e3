using Perspectives.FunctionsHost.Protocol;

namespace Perspectives.FunctionsHost;

/// <summary>Sends requests as the host does: an invocation over the stream, and beside it the request itself, which names the invocation.</summary>
internal sealed class WorkerHttpHandler(Invocations invocations, WorkerFunction function) : DelegatingHandler(WorkerConnections.Patient())
{
    private const string InvocationHeader = "x-ms-invocation-id";

    /// <exception cref="HttpRequestException">The function failed, whatever it answered.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var invocation = Invocations.Of(function, new TypedData { Http = new RpcHttp { Method = request.Method.Method } });
        request.Headers.Add(InvocationHeader, invocation.InvocationId);
        var answered = invocations.RunAsync(invocation, cancellationToken);
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            // The invocation ends when the answer has been sent.
            await response.Content.LoadIntoBufferAsync(cancellationToken);
            var end = await answered;
            return end.Status == InvocationStatus.Success ? response : throw new HttpRequestException($"The function ended with {end.Status} ({end.Error}) and answered {(int)response.StatusCode}.");
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}

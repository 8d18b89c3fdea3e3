using System.Diagnostics;
using Perspectives.FunctionsHost.Protocol;

namespace Perspectives.FunctionsHost;

/// <summary>Calls of the worker's functions over the stream.</summary>
internal sealed class Invocations(WorkerChannel channel)
{
    // An analysis sees the cancellation between two windows of the model.
    private static readonly TimeSpan LongestCancellation = TimeSpan.FromSeconds(30);

    public static InvocationRequest Of(WorkerFunction function, TypedData input)
    {
        var invocation = new InvocationRequest
        {
            InvocationId = Guid.NewGuid().ToString(),
            FunctionId = function.Id,
            // The worker insists on it.
            TraceContext = new RpcTraceContext { TraceParent = $"00-{ActivityTraceId.CreateRandom()}-{ActivitySpanId.CreateRandom()}-01" },
        };
        invocation.InputData.Add(new ParameterBinding { Name = function.Parameter, Data = input });
        return invocation;
    }

    /// <param name="invocation">Made by <see cref="Of"/>.</param>
    /// <param name="cancellationToken">Tells the worker that the invocation is cancelled; what it makes of that is the answer.</param>
    /// <exception cref="IOException">The worker has ended.</exception>
    /// <exception cref="TimeoutException">A cancelled invocation did not end.</exception>
    public async Task<InvocationEnd> RunAsync(InvocationRequest invocation, CancellationToken cancellationToken)
    {
        using var giveUp = new CancellationTokenSource();
        var answer = channel.AskAsync(new StreamingMessage { InvocationRequest = invocation }, WorkerChannel.InvocationKey(invocation.InvocationId), giveUp.Token);
        await using var registration = cancellationToken.UnsafeRegister(
            _ =>
            {
                channel.Send(new StreamingMessage { InvocationCancel = new InvocationCancel { InvocationId = invocation.InvocationId } });
                giveUp.CancelAfter(LongestCancellation);
            },
            null);
        try
        {
            var result = (await answer).InvocationResponse.Result;
            return new InvocationEnd((InvocationStatus)result.Status, result.Exception is { } error ? $"{error.Type}: {error.Message}" : null);
        }
        catch (OperationCanceledException late)
        {
            throw new TimeoutException($"The invocation did not end within {LongestCancellation} after it was cancelled.", late);
        }
    }
}

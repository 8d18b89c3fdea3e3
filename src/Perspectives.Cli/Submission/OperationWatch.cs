using System.Net;
using Perspectives.Cli.Remote;
using Perspectives.Service.Contracts;
using Perspectives.Service.Intake;

namespace Perspectives.Cli.Submission;

/// <summary>Waits for operations, in the order in which the queue works them off.</summary>
internal sealed class OperationWatch(ServiceClient client, TimeProvider time)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>The operation when it has ended.</summary>
    /// <exception cref="ServiceCallException">The service cannot be asked, or knows nothing of the operation.</exception>
    public async Task<OperationResponse> WaitAsync(OperationResponse operation, CancellationToken cancellationToken)
    {
        for (var pause = Shortest; !IsFinished(operation); pause = pause + pause < Longest ? pause + pause : Longest)
        {
            operation = await AskAsync(operation.Id, cancellationToken);
            if (!IsFinished(operation))
                await Task.Delay(pause, time, cancellationToken);
        }

        return operation;
    }

    private async Task<OperationResponse> AskAsync(string id, CancellationToken cancellationToken)
    {
        var answer = await client.AskAsync(HttpMethod.Get, $"/api/operations/{id}", content: null, cancellationToken);
        if (answer.Status == HttpStatusCode.NotFound)
            throw new ServiceCallException($"The service knows nothing of operation {id} any more.");
        return answer.Problem is null ? answer.Read(ServiceJson.Readable.OperationResponse) : throw ServiceClient.Refusal(answer);
    }

    private static bool IsFinished(OperationResponse operation) => operation.State is OperationState.Succeeded or OperationState.Failed;
}

using Azure.Core;
using Azure.Core.Pipeline;

namespace Perspectives.Service.Tests.Storage.Tables;

/// <summary>Lets so many requests to tables through and then none: as if the process had ended there.</summary>
internal sealed class CutConnection(int requests) : HttpPipelineSynchronousPolicy
{
    private int _sent;

    public bool IsCut => Volatile.Read(ref _sent) > requests;

    public override void OnSendingRequest(HttpMessage message)
    {
        if (Interlocked.Increment(ref _sent) > requests)
            throw new OperationCanceledException("The process has ended.");
    }
}

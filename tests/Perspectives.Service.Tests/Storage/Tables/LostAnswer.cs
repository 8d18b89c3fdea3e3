using Azure.Core;
using Azure.Core.Pipeline;

namespace Perspectives.Service.Tests.Storage.Tables;

/// <summary>Lets one request through, counted from 0, and loses its answer: what it asked for is done, and nobody knows.</summary>
internal sealed class LostAnswer(int number) : HttpPipelinePolicy
{
    private int _sent;

    public bool IsLost => Volatile.Read(ref _sent) > number;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException("Requests are asynchronous.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        if (Interlocked.Increment(ref _sent) == number + 1)
            throw new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.");
    }
}

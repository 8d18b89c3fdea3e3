using Azure.Core;
using Azure.Core.Pipeline;

namespace Perspectives.Service.Tests.Storage.Tables;

/// <summary>Holds one request, counted from 0, until it is let go: whatever others do meanwhile is done before it.</summary>
internal sealed class HeldRequest(int number) : HttpPipelinePolicy
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _letGo = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _sent;

    public Task Reached => _reached.Task;

    public void LetGo() => _letGo.TrySetResult();

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException("Requests are asynchronous.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (Interlocked.Increment(ref _sent) == number + 1)
        {
            _reached.SetResult();
            await _letGo.Task;
        }

        await ProcessNextAsync(message, pipeline);
    }
}

using System.Collections.Concurrent;
using System.Threading.Channels;
using Grpc.Core;
using Perspectives.FunctionsHost.Protocol;

namespace Perspectives.FunctionsHost;

/// <summary>The stream between host and worker: messages out, and whoever waits for a message in is woken by it.</summary>
internal sealed class WorkerChannel : FunctionRpc.FunctionRpcBase
{
    private readonly Channel<StreamingMessage> _toWorker = Channel.CreateUnbounded<StreamingMessage>(new UnboundedChannelOptions { SingleReader = true });
    private readonly ConcurrentDictionary<string, TaskCompletionSource<StreamingMessage>> _expected = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<WorkerLogLine> _log = [];
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyCollection<WorkerLogLine> Log => _log;

    public override async Task EventStream(IAsyncStreamReader<StreamingMessage> requestStream, IServerStreamWriter<StreamingMessage> responseStream, ServerCallContext context)
    {
        var writing = WriteAsync(responseStream, context.CancellationToken);
        try
        {
            await foreach (var message in requestStream.ReadAllAsync(context.CancellationToken))
                Take(message);
        }
        finally
        {
            _toWorker.Writer.TryComplete();
            _ended.TrySetResult();
        }

        await writing;
    }

    /// <summary>Sends the message; where the worker has ended, nobody gets it.</summary>
    public void Send(StreamingMessage message) => _toWorker.Writer.TryWrite(message);

    /// <summary>Sends the message and gives the one that answers it.</summary>
    public Task<StreamingMessage> AskAsync(StreamingMessage message, string answerKey, CancellationToken cancellationToken)
    {
        var answer = ExpectAsync(answerKey, cancellationToken);
        Send(message);
        return answer;
    }

    /// <summary>The message with this key, also where it came before.</summary>
    /// <exception cref="IOException">The worker has ended.</exception>
    public async Task<StreamingMessage> ExpectAsync(string key, CancellationToken cancellationToken)
    {
        var expected = SourceOf(key).Task;
        try
        {
            await Task.WhenAny(expected, _ended.Task).WaitAsync(cancellationToken);
            return expected.IsCompleted ? await expected : throw new IOException("The worker has ended.");
        }
        finally
        {
            _expected.TryRemove(key, out _);
        }
    }

    public static string InvocationKey(string invocationId) => "invocation " + invocationId;

    public static string LoadKey(string functionId) => "load " + functionId;

    public static string Key(StreamingMessage.ContentOneofCase kind) => kind.ToString();

    private async Task WriteAsync(IServerStreamWriter<StreamingMessage> responseStream, CancellationToken cancellationToken)
    {
        await foreach (var message in _toWorker.Reader.ReadAllAsync(cancellationToken))
            await responseStream.WriteAsync(message, cancellationToken);
    }

    private void Take(StreamingMessage message)
    {
        if (message.RpcLog is { } log)
            _log.Enqueue(new WorkerLogLine(log.Level, log.Category, $"{log.Message} {log.Exception?.Message}".TrimEnd()));
        else
            SourceOf(KeyOf(message)).TrySetResult(message);
    }

    private static string KeyOf(StreamingMessage message) => message.ContentCase switch
    {
        StreamingMessage.ContentOneofCase.InvocationResponse => InvocationKey(message.InvocationResponse.InvocationId),
        StreamingMessage.ContentOneofCase.FunctionLoadResponse => LoadKey(message.FunctionLoadResponse.FunctionId),
        var other => Key(other),
    };

    private TaskCompletionSource<StreamingMessage> SourceOf(string key) =>
        _expected.GetOrAdd(key, static _ => new TaskCompletionSource<StreamingMessage>(TaskCreationOptions.RunContinuationsAsynchronously));
}

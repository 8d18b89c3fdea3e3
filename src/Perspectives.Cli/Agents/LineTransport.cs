using System.Text.Json;
using System.Threading.Channels;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Perspectives.Cli.Agents;

/// <summary>
/// Messages over standard input and output, one a line. Unlike the library's own, it still sends when its input has ended: whoever writes its questions and closes gets all
/// answers. And it answers a line that is no message.
/// </summary>
internal sealed class LineTransport : ITransport
{
    private const string Listen = "subscriptions/listen";

    private readonly Channel<JsonRpcMessage> _messages = Channel.CreateUnbounded<JsonRpcMessage>(new UnboundedChannelOptions { SingleReader = true });
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly List<RequestId> _listening = [];
    private readonly Stream _output;

    /// <summary>Reads at once. The streams are left open.</summary>
    public LineTransport(Stream input, Stream output)
    {
        _output = output;
        // A read that waits cannot be interrupted: its thread is left behind when the process ends.
        _ = Task.Run(() => ReadAsync(input));
    }

    public string? SessionId => null;

    public ChannelReader<JsonRpcMessage> MessageReader => _messages.Reader;

    public async Task SendMessageAsync(JsonRpcMessage message, CancellationToken cancellationToken = default)
    {
        var line = new MemoryStream();
        await JsonSerializer.SerializeAsync(line, message, McpJsonUtilities.DefaultOptions, cancellationToken);
        line.WriteByte((byte)'\n');
        await _sending.WaitAsync(cancellationToken);
        try
        {
            await _output.WriteAsync(line.GetBuffer().AsMemory(0, (int)line.Length), cancellationToken);
            await _output.FlushAsync(cancellationToken);
        }
        finally
        {
            _sending.Release();
        }
    }

    public ValueTask DisposeAsync()
    {
        _messages.Writer.TryComplete();
        return ValueTask.CompletedTask;
    }

    private async Task ReadAsync(Stream input)
    {
        try
        {
            foreach (var line in Utf8Lines.Read(input).Where(static line => !line.IsBlank))
            {
                if (MessageLine.TryRead(line, out var message, out var fault))
                    Take(message);
                else
                    await SendMessageAsync(fault);
            }

            StopListening();
            _messages.Writer.TryComplete();
        }
        catch (Exception failure)
        {
            // Whoever awaits the messages hears of it.
            _messages.Writer.TryComplete(failure);
        }
    }

    private void Take(JsonRpcMessage message)
    {
        if (message is JsonRpcRequest { Method: Listen } request)
            _listening.Add(request.Id);
        _messages.Writer.TryWrite(message);
    }

    /// <summary>A request to be told of changes is open until it is cancelled, which nobody can do any more.</summary>
    private void StopListening()
    {
        foreach (var id in _listening)
        {
            var cancelled = new CancelledNotificationParams { RequestId = id };
            _messages.Writer.TryWrite(new JsonRpcNotification
            {
                Method = NotificationMethods.CancelledNotification,
                Params = JsonSerializer.SerializeToNode(cancelled, McpJsonUtilities.DefaultOptions),
            });
        }
    }
}

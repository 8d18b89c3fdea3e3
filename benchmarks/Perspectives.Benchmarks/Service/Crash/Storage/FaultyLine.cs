using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Perspectives.Benchmarks.Service.Crash.Storage;

/// <summary>
/// A port in front of another one that passes everything on and, while it is told to, cuts connections after some bytes by chance (of a request, or of its
/// answer), is slow, or refuses requests as an account does that has too many.
/// </summary>
/// <remarks>A line that is broken ends all connections, and every new one at once.</remarks>
internal sealed class FaultyLine : IDisposable
{
    private const int LargestBlock = 8_192;

    private static readonly byte[] Refusal = Encoding.ASCII.GetBytes(
        "HTTP/1.1 503 Server Busy\r\nx-ms-error-code: ServerBusy\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ended = new();
    private readonly int _port;
    private readonly Random _random;
    private CancellationTokenSource _broken = new();
    private int _cuts;
    private int _refusals;
    private int _delays;

    /// <param name="port">On this machine, to which everything goes.</param>
    /// <param name="seed">Of the chance.</param>
    public FaultyLine(int port, int seed)
    {
        (_port, _random) = (port, new Random(seed));
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>About how many bytes pass before a connection is cut; 0 for all.</summary>
    public int BytesUntilCut { get; set; }

    /// <summary>Connections that were cut so far.</summary>
    public int Cuts => Volatile.Read(ref _cuts);

    /// <summary>Until a block is passed on at most; zero for at once.</summary>
    public TimeSpan LongestDelay { get; set; }

    /// <summary>Blocks that were held so far.</summary>
    public int Delays => Volatile.Read(ref _delays);

    /// <summary>What part of the requests is refused, from 0 to 1.</summary>
    public double RefusedShare { get; set; }

    /// <summary>Requests that were refused so far.</summary>
    public int Refusals => Volatile.Read(ref _refusals);

    /// <summary>Breaks the line, until it is joined again.</summary>
    public void Break() => _broken.Cancel();

    public void Join()
    {
        if (_broken.IsCancellationRequested)
            _broken = new CancellationTokenSource();
    }

    public void Dispose()
    {
        _ended.Cancel();
        _listener.Dispose();
        _ended.Dispose();
        _broken.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = PassOnAsync(await _listener.AcceptTcpClientAsync(_ended.Token));
        }
        catch (Exception ended) when (ended is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // Nobody is passed on any more.
        }
    }

    private async Task PassOnAsync(TcpClient client)
    {
        using var _ = client;
        using var server = new TcpClient();
        using var over = CancellationTokenSource.CreateLinkedTokenSource(_ended.Token, _broken.Token);
        try
        {
            await server.ConnectAsync(IPAddress.Loopback, _port, over.Token);
            (client.NoDelay, server.NoDelay) = (true, true);
            await Task.WhenAny(CopyAsync(client, server, isRequest: true, over.Token), CopyAsync(server, client, isRequest: false, over.Token));
        }
        catch (Exception failure) when (failure is SocketException or IOException or OperationCanceledException or ObjectDisposedException)
        {
            // To either side it looks as if the other had gone.
        }
    }

    private async Task CopyAsync(TcpClient from, TcpClient to, bool isRequest, CancellationToken over)
    {
        var buffer = new byte[LargestBlock];
        var left = 0L;
        while (await from.GetStream().ReadAsync(buffer, over) is var read and > 0)
        {
            if (isRequest && await TryRefuseAsync(from, buffer.AsMemory(0, read), over))
                return;
            await DelayAsync(over);
            if (BytesUntilCut is var bytes and > 0 && left <= 0)
                left = Next(bytes);
            var isCut = BytesUntilCut > 0 && left < read;
            await to.GetStream().WriteAsync(buffer.AsMemory(0, isCut ? (int)left : read), over);
            left -= read;
            if (!isCut)
                continue;
            Interlocked.Increment(ref _cuts);
            // Without the farewell that would let the other side believe in an end.
            from.Client.Close(0);
            to.Client.Close(0);
            return;
        }
    }

    /// <summary>Answers in the place of the account where a request begins, and reads nothing of the rest.</summary>
    private async Task<bool> TryRefuseAsync(TcpClient client, ReadOnlyMemory<byte> block, CancellationToken over)
    {
        if (RefusedShare == 0 || !IsHead(block.Span) || NextShare() >= RefusedShare)
            return false;
        Interlocked.Increment(ref _refusals);
        await client.GetStream().WriteAsync(Refusal, over);
        client.Client.Shutdown(SocketShutdown.Send);
        // Until the client goes too: a socket that is closed with unread bytes takes the answer back.
        var rest = new byte[LargestBlock];
        while (await client.GetStream().ReadAsync(rest, over) > 0)
        {
        }

        return true;
    }

    private static bool IsHead(ReadOnlySpan<byte> block) =>
        block.StartsWith("GET "u8) || block.StartsWith("PUT "u8) || block.StartsWith("POST "u8) || block.StartsWith("DELETE "u8) || block.StartsWith("MERGE "u8) || block.StartsWith("HEAD "u8);

    private async Task DelayAsync(CancellationToken over)
    {
        if (LongestDelay == TimeSpan.Zero)
            return;
        Interlocked.Increment(ref _delays);
        await Task.Delay(LongestDelay * NextShare(), over);
    }

    private double NextShare()
    {
        lock (_random)
            return _random.NextDouble();
    }

    private long Next(int bytes)
    {
        lock (_random)
            return _random.NextInt64(1, 2L * bytes);
    }
}

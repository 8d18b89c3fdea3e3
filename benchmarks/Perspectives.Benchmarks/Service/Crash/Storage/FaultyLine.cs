using System.Net;
using System.Net.Sockets;

namespace Perspectives.Benchmarks.Service.Crash.Storage;

/// <summary>A port in front of another one that passes everything on and, while it is told to, cuts connections after some bytes by chance: of a request, or of its answer.</summary>
/// <remarks>A line that is broken ends all connections, and every new one at once.</remarks>
internal sealed class FaultyLine : IDisposable
{
    private const int LargestBlock = 8_192;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ended = new();
    private readonly int _port;
    private readonly Random _random;
    private CancellationTokenSource _broken = new();
    private int _cuts;

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
            await Task.WhenAny(CopyAsync(client, server, over.Token), CopyAsync(server, client, over.Token));
        }
        catch (Exception failure) when (failure is SocketException or IOException or OperationCanceledException or ObjectDisposedException)
        {
            // To either side it looks as if the other had gone.
        }
    }

    private async Task CopyAsync(TcpClient from, TcpClient to, CancellationToken over)
    {
        var buffer = new byte[LargestBlock];
        var left = 0L;
        while (await from.GetStream().ReadAsync(buffer, over) is var read and > 0)
        {
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

    private long Next(int bytes)
    {
        lock (_random)
            return _random.NextInt64(1, 2L * bytes);
    }
}

using System.Net.Sockets;
using System.Text;

namespace Perspectives.FunctionsHost;

/// <summary>Connections to the worker's own HTTP server, which may listen a little later than it says.</summary>
internal static class WorkerConnections
{
    private const int MostTries = 1000;

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(10);

    public static SocketsHttpHandler Patient() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectCallback = ConnectAsync,
        // What a client sends is passed on, also where it should not have sent it.
        RequestHeaderEncodingSelector = static (_, _) => Encoding.UTF8,
    };

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        for (var left = MostTries; ; left--)
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException) when (left > 0)
            {
                socket.Dispose();
                await Task.Delay(BetweenTries, cancellationToken);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
    }
}

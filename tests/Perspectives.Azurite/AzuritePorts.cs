using System.Net;
using System.Net.Sockets;

namespace Perspectives.Azurite;

/// <summary>Three ports on the loopback address, kept over restarts.</summary>
internal sealed record AzuritePorts(int Blob, int Queue, int Table)
{
    // Below the ports that systems give to outgoing connections: there, a client that tries again and again while Azurite is down would in the end
    // connect to itself, and hold the port.
    private const int First = 15_000;
    private const int Last = 32_000;

    /// <summary>Three that were free a moment ago; another process may yet be faster.</summary>
    public static AzuritePorts Choose() => new(ChooseOne(), ChooseOne(), ChooseOne());

    private static int ChooseOne()
    {
        while (true)
        {
            var port = Random.Shared.Next(First, Last);
            if (IsFree(port))
                return port;
        }
    }

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}

using System.Net;
using System.Net.Sockets;

namespace Perspectives.Cli.Doctor;

/// <summary>Whether the address at which a server listens by default is free.</summary>
internal static class PortState
{
    public static string Describe()
    {
        var address = new Uri(Settings.DefaultAddress);
        try
        {
            using var listener = new TcpListener(IPAddress.Parse(address.Host), address.Port);
            listener.Start();
            return $"{address.Authority} is free";
        }
        catch (SocketException taken) when (taken.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            return $"{address.Authority} is taken, by a server that runs or by another program; serve --urls http://127.0.0.1:5081 takes another";
        }
        catch (SocketException refused)
        {
            return $"{address.Authority} cannot be listened at ({refused.Message}); serve --urls takes another";
        }
    }
}

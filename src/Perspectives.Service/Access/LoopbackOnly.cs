using System.Net;
using Microsoft.AspNetCore.Http;

namespace Perspectives.Service.Access;

/// <summary>Tells this machine from others: as long as no key was made, only this machine is served.</summary>
public static class LoopbackOnly
{
    /// <param name="addresses">As a server is told to listen: "http://localhost:5080", "http://*:80", "http://unix:/run/perspectives.sock".</param>
    /// <returns>Those at which other machines could reach the server, in their order; all of them must be gone before it may start without a key.</returns>
    public static IReadOnlyList<string> FindOthers(IEnumerable<string> addresses) => [.. addresses.Where(address => !IsLocalAddress(address))];

    /// <summary>What to tell whoever starts a server without a key at addresses that others can reach.</summary>
    public static string Explain(IReadOnlyList<string> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return $"Others can reach {string.Join(", ", others)}, and without an API key everything would be open to them. Make a key (perspectives keys create), or listen on http://localhost only.";
    }

    /// <param name="host">Name or address without a port.</param>
    internal static bool IsLocalHost(string host)
    {
        if (string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase))
            return true;
        return IPAddress.TryParse(host.Trim('[', ']'), out var address) && IsLocal(address);
    }

    /// <param name="address">Null for a connection that has none (a socket file, a pipe, a call in the process), which only this machine can make.</param>
    internal static bool IsLocal(IPAddress? address)
    {
        if (address is null)
            return true;
        return IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);
    }

    private static bool IsLocalAddress(string address)
    {
        try
        {
            var binding = BindingAddress.Parse(address);
            return binding.IsUnixPipe || binding.IsNamedPipe || IsLocalHost(binding.Host);
        }
        catch (FormatException)
        {
            // What cannot be understood may be anything.
            return false;
        }
    }
}

using System.Text;

namespace Perspectives.Azurite;

/// <summary>The storage accounts of a server: each test takes one of its own, so that all can use the same names of tables and queues.</summary>
internal sealed class AzuriteAccounts
{
    private const int Count = 1000;

    private static readonly string Key = Convert.ToBase64String(Encoding.ASCII.GetBytes("perspectives-tests-on-loopback!!"));

    private int _taken;

    /// <summary>All of them, as Azurite reads them from its environment.</summary>
    public static string All => string.Join(';', Enumerable.Range(1, Count).Select(number => $"{Name(number)}:{Key}"));

    public string Take(AzuritePorts ports)
    {
        var number = Interlocked.Increment(ref _taken);
        if (number > Count)
            throw new InvalidOperationException($"All {Count} accounts of this server are taken: start one more server.");
        var name = Name(number);
        return string.Join(';',
            "DefaultEndpointsProtocol=http", $"AccountName={name}", $"AccountKey={Key}",
            $"BlobEndpoint=http://127.0.0.1:{ports.Blob}/{name}", $"QueueEndpoint=http://127.0.0.1:{ports.Queue}/{name}", $"TableEndpoint=http://127.0.0.1:{ports.Table}/{name}");
    }

    private static string Name(int number) => $"account{number}";
}

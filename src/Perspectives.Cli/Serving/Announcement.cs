using Perspectives.Service.Access;

namespace Perspectives.Cli.Serving;

/// <summary>What a server says when it listens: where, where it keeps its data, and what to try.</summary>
internal static class Announcement
{
    private const string Example =
        """{"title": "Council votes on the bridge", "outlet": "The Courier", "text": "Mayor Ana Silva said the closure was long overdue. “They are killing our street,” said Tom Becker."}""";

    /// <param name="addresses">At which the server listens.</param>
    /// <param name="place">The data folder's full path, or the storage account.</param>
    /// <param name="hasKeys">Whether callers need a key.</param>
    /// <param name="output">Where it is said.</param>
    public static void Write(ICollection<string> addresses, string place, bool hasKeys, TextWriter output)
    {
        var address = Reachable(addresses.First());
        var key = hasKeys ? " -H \"X-Api-Key: $PERSPECTIVES_API_KEY\"" : "";
        output.WriteLine($"Perspectives listens at {string.Join(" and ", addresses)}");
        output.WriteLine($"  data    {place}");
        output.WriteLine(hasKeys
            ? "  access  with an API key: perspectives keys list"
            : "  access  this machine only, as long as there is no key. To serve others: perspectives keys create --role submitter");
        output.WriteLine();
        output.WriteLine("Try");
        output.WriteLine($"  curl -s{key} -H \"Content-Type: application/json\" -H \"Prefer: wait=20\" {address}/api/articles -d '{Example}'");
        output.WriteLine($"  curl -s{key} \"{address}/api/actors?q=silva\"");
        output.WriteLine($"  {address}/docs");
        output.Flush();
    }

    /// <summary>An address that means "all of this machine's" is none to call.</summary>
    private static string Reachable(string address) =>
        LoopbackOnly.FindOthers([address]).Count == 0 ? address : address.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal);
}

using Perspectives.Service.Access;

namespace Perspectives.Cli.Serving;

/// <summary>What a server says when it listens: where, where it keeps its data, and what to try.</summary>
internal static class Announcement
{
    private const string Example =
        """{"title": "Council votes on the bridge", "outlet": "The Courier", "text": "Mayor Ana Silva said the closure was long overdue. “They are killing our street,” said Tom Becker."}""";

    /// <param name="addresses">At which the server listens.</param>
    /// <param name="place">The data folder's full path, or the storage account.</param>
    /// <param name="hasKeys">Whether callers need a key; null where nobody is let in, since the keys cannot be read.</param>
    /// <param name="isReadOnly">Whether it takes no articles.</param>
    /// <param name="output">Where it is said.</param>
    public static void Write(ICollection<string> addresses, string place, bool? hasKeys, bool isReadOnly, TextWriter output)
    {
        var address = Reachable(addresses.First());
        var key = hasKeys is not false ? " -H \"X-Api-Key: $PERSPECTIVES_API_KEY\"" : "";
        output.WriteLine($"Perspectives listens at {string.Join(" and ", addresses)}");
        output.WriteLine($"  data    {place}");
        output.WriteLine($"  access  {Access(hasKeys)}");
        output.WriteLine();
        output.WriteLine("Try");
        if (!isReadOnly)
            output.WriteLine($"  curl -s{key} -H \"Content-Type: application/json\" -H \"Prefer: wait=20\" {address}/api/articles -d '{Example}'");
        output.WriteLine($"  curl -s{key} \"{address}/api/actors?q=silva\"");
        output.WriteLine($"  {address}/docs");
        output.Flush();
    }

    private static string Access(bool? hasKeys) => hasKeys switch
    {
        true => "with an API key: perspectives keys list",
        false => "this machine only, as long as there is no key. To serve others: perspectives keys create --role submitter",
        null => "nobody, since the API keys cannot be read. What is whole of the store can be saved: Perspectives__ReadOnly=true perspectives export",
    };

    /// <summary>An address that means "all of this machine's" is none to call.</summary>
    private static string Reachable(string address) =>
        LoopbackOnly.FindOthers([address]).Count == 0 ? address : address.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal);
}

using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Perspectives.Cli.Analyze.Report;
using Perspectives.Cli.Output;
using Perspectives.Cli.Remote;

namespace Perspectives.Cli.Browsing;

/// <summary>A list of the service, written as a table for people or as lines of JSON for programs.</summary>
/// <param name="Path">From the root of the service.</param>
/// <param name="Type">Of an item.</param>
/// <param name="Headings">Of the table.</param>
/// <param name="Row">The table's row of an item.</param>
/// <param name="Nothing">What is said where the list is empty.</param>
internal sealed record ServiceList<T>(string Path, JsonTypeInfo<T> Type, string[] Headings, Func<T, Ink[]> Row, string Nothing)
{
    public async Task<int> ShowAsync(Query filters, RemoteOptions remote, ListOptions options, Terminal terminal, CancellationToken cancellationToken)
    {
        using var client = ServiceClient.Connect(remote, ServiceClient.ShortPatience, terminal);
        var items = client.ListAsync(Path, filters, options.Limit, cancellationToken);
        await using var output = terminal.OpenText();
        if (options.Json)
            await WriteLinesAsync(items, output);
        else
            await WriteTableAsync(items, options.Limit, output, terminal);
        return ExitCode.Done;
    }

    private static async Task WriteLinesAsync(IAsyncEnumerable<JsonElement> items, TextWriter output)
    {
        await foreach (var item in items)
            await output.WriteLineAsync(item.GetRawText());
    }

    private async Task WriteTableAsync(IAsyncEnumerable<JsonElement> items, int limit, TextWriter output, Terminal terminal)
    {
        var table = new Table(Headings);
        await foreach (var item in items)
            table.Add(Row(item.Deserialize(Type)!));
        if (table.Count > 0)
            table.Write(Paper.Of(terminal, output));
        else
            await terminal.Error.WriteLineAsync(Nothing);
        if (table.Count == limit)
            await terminal.Error.WriteLineAsync($"These are the first {limit}; more with --limit.");
    }
}

using System.Reflection;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Perspectives.Cli.Remote;

namespace Perspectives.Cli.Agents;

/// <summary>One run of <c>mcp</c>: until whoever called it has closed its input and has all answers, or it is told to stop.</summary>
internal static class McpRun
{
    private const string Instructions =
        """
        Perspectives reads news articles: who is quoted, what each says, and on which side each is (supportive, critical, cautious or neutral, towards the matter that the passage is about).
        Quote only what stands in "content" of a statement, word for word; "start" and "end" count UTF-16 units of the article's text. "confidence" and "attributedBy" say how sure an attribution is.
        """;

    public static async Task<int> RunAsync(RemoteOptions remote, int threads, Terminal terminal, CancellationToken cancellationToken)
    {
        using var client = ServiceClient.Connect(remote, ServiceClient.ShortPatience, terminal, Advice.Tools);
        await using var model = new AwaitedModel(threads);
        var options = new McpServerOptions
        {
            ServerInfo = new Implementation { Name = "perspectives", Title = "Perspectives", Version = typeof(McpRun).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion },
            ServerInstructions = Instructions,
            ToolCollection = [.. new ReadingTool(model).Tools, .. new ServiceTools(client).Tools],
        };
        options.Filters.Request.CallToolFilters.Add(ArgumentCheck.Before);
        options.Filters.Message.OutgoingFilters.Add(ErrorWords.Before);
        await using var transport = new LineTransport(terminal.In, terminal.Out);
        await using var server = McpServer.Create(transport, options);
        await server.RunAsync(cancellationToken);
        return cancellationToken.IsCancellationRequested ? ExitCode.Interrupted : ExitCode.Done;
    }
}

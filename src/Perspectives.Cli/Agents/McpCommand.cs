using System.CommandLine;
using Perspectives.Cli.Remote;

namespace Perspectives.Cli.Agents;

/// <summary><c>perspectives mcp</c>: its arguments and its help.</summary>
internal static class McpCommand
{
    private const string Help =
        """
        Serves agents and assistants over standard input and output by the Model Context Protocol: they can have an article read on this machine, and ask a
        running service who said what over time. Every word that they get as a quotation stands in an article, with its place.

        Examples:
          perspectives mcp
          perspectives mcp --url https://perspectives.example.org

        An entry in an assistant's settings: {"mcpServers": {"perspectives": {"command": "perspectives", "args": ["mcp"]}}}
        """;

    public static Command Create(Terminal terminal)
    {
        var threads = SharedOptions.Threads();
        var command = new Command("mcp", Help) { threads };
        var remote = RemoteOptions.AddTo(command);
        command.SetAction((parsed, cancellationToken) => McpRun.RunAsync(remote(parsed), parsed.GetValue(threads), terminal, cancellationToken));
        return command;
    }
}

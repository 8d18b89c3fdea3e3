using ModelContextProtocol.Server;

namespace Perspectives.Cli.Agents;

/// <summary>What a client is told of a tool before it is called: all of ours only read.</summary>
internal static class ToolKind
{
    /// <summary>A tool that needs nothing beyond this process.</summary>
    public static McpServerToolCreateOptions Local(string name, string title, string description) => Of(name, title, description, openWorld: false);

    /// <summary>A tool that asks a service, whose articles change.</summary>
    public static McpServerToolCreateOptions OfService(string name, string title, string description) => Of(name, title, description, openWorld: true);

    private static McpServerToolCreateOptions Of(string name, string title, string description, bool openWorld) =>
        new() { Name = name, Title = title, Description = description, ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = openWorld };
}

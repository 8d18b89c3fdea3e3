using System.Text.Json;
using ModelContextProtocol.Protocol;

namespace Perspectives.Cli.Agents;

/// <summary>What a tool gives: JSON, or why there is none.</summary>
internal static class ToolAnswer
{
    /// <summary>As text as well, for clients that know no structured answers.</summary>
    public static CallToolResult Of(JsonElement json) => new() { Content = [new TextContentBlock { Text = json.GetRawText() }], StructuredContent = json };

    /// <summary>The agent reads the reason, and may do what it says.</summary>
    public static CallToolResult Refused(string reason) => new() { Content = [new TextContentBlock { Text = reason }], IsError = true };
}

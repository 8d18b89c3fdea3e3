using System.ComponentModel;
using System.Globalization;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Perspectives.Cli.Remote;

namespace Perspectives.Cli.Agents;

/// <summary>The tools that ask a running service, whose words they give as they come.</summary>
internal sealed class ServiceTools(ServiceClient client)
{
    private const int MostItems = 100;

    private const string FromHelp = "Published then or later: a day (2026-11-02) or a time (2026-11-02T09:00Z).";
    private const string ToHelp = "Published before then; a day is counted whole.";

    public IEnumerable<McpServerTool> Tools =>
    [
        McpServerTool.Create(FindAsync, ToolKind.OfService(
            "find_actor", "Find who is quoted", "Finds named people and organizations that are quoted in the service's articles, with their keys, which the other tools take, and how much they said on which side.")),
        McpServerTool.Create(TimelineAsync, ToolKind.OfService(
            "actor_timeline", "What an actor said", "What a person or organization said in all articles, newest first, word for word with the places in the articles, and on which side each statement is.")),
        McpServerTool.Create(CompareAsync, ToolKind.OfService(
            "compare_outlets", "Compare outlets", "Outlets side by side: who is quoted how often and on which side.")),
    ];

    private Task<CallToolResult> FindAsync(
        [Description("Beginning of a name, or of a word of it; accents and case are ignored.")] string name,
        [Description("Only of this kind: person or organization.")] string? kind = null,
        [Description("How many at most, 1 to 100.")] int limit = 10,
        CancellationToken cancellationToken = default) =>
        AskAsync("/api/actors", Query.Empty.With("q", name).With("kind", kind).With("pageSize", Most(limit)), cancellationToken);

    private Task<CallToolResult> TimelineAsync(
        [Description("The actor's key, as find_actor gives it.")] string key,
        [Description("Only statements on this side: supportive, critical, cautious or neutral.")] string? stance = null,
        [Description("Only statements with all these words.")] string? words = null,
        [Description("Only of this outlet.")] string? outlet = null,
        [Description(FromHelp)] string? from = null,
        [Description(ToHelp)] string? to = null,
        [Description("How many statements at most, 1 to 100.")] int limit = 20,
        CancellationToken cancellationToken = default) =>
        // Dots alone would lead to another address.
        key.Trim('.').Length == 0 ? Task.FromResult(ToolAnswer.Refused("There is no such key. find_actor tells the keys of whoever is quoted.")) : AskAsync(
            $"/api/actors/{Uri.EscapeDataString(key)}/timeline",
            Query.Empty.With("stance", stance).With("q", words).With("outlet", outlet).With("from", from).With("to", to).With("pageSize", Most(limit)),
            cancellationToken);

    private Task<CallToolResult> CompareAsync(
        [Description("Names of the outlets, at most 20; none for those with most statements.")] string[]? outlets = null,
        [Description("Keys of actors, at most 20; none for those quoted most in each outlet.")] string[]? actors = null,
        [Description(FromHelp)] string? from = null,
        [Description(ToHelp)] string? to = null,
        CancellationToken cancellationToken = default)
    {
        var query = Query.Empty.With("from", from).With("to", to);
        // Repeated, also by an empty one: commas belong to an outlet's name then.
        foreach (var outlet in outlets is { Length: > 0 } ? [.. outlets, ""] : Array.Empty<string>())
            query = query.With("outlets", outlet);
        foreach (var actor in actors ?? [])
            query = query.With("actors", actor);
        return AskAsync("/api/compare", query, cancellationToken);
    }

    private async Task<CallToolResult> AskAsync(string path, Query query, CancellationToken cancellationToken)
    {
        try
        {
            return ToolAnswer.Of((await client.CallAsync(HttpMethod.Get, path + query, cancellationToken)).Json);
        }
        catch (Exception refused) when (refused is UsageException or ServiceCallException)
        {
            return ToolAnswer.Refused(refused.Message);
        }
    }

    private static string Most(int limit) => Math.Clamp(limit, 1, MostItems).ToString(CultureInfo.InvariantCulture);
}

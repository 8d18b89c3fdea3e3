using System.IO.Pipelines;
using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Perspectives.Cli;

namespace Perspectives.Service.Tests.Cli;

/// <summary>Agents, as a client of the protocol sees them.</summary>
public sealed class McpTests(BrowsingTests.Archive archive) : IClassFixture<BrowsingTests.Archive>, IAsyncLifetime
{
    private const string Article =
        """
        The bridge 🙂 is closed.

        Mayor Ana Silva said the closure was long overdue.

        Tom Becker, who runs a bakery near the bridge, condemned the decision. “They are killing our street,” he said.
        """;

    private static readonly string[] Outlets = ["The Courier"];

    private readonly Pipe _toServer = new();
    private readonly Pipe _toClient = new();
    private readonly StringWriter _error = new();
    private Task<int> _run = Task.FromResult(0);
    private McpClient _client = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var terminal = new Terminal { In = _toServer.Reader.AsStream(), Out = _toClient.Writer.AsStream(), Error = _error, Environment = static _ => null };
        _run = Task.Run(() => CommandLine.RunAsync(["mcp", "--url", archive.Server.Url], terminal, Cancellation), Cancellation);
        _client = await McpClient.CreateAsync(new StreamClientTransport(_toServer.Writer.AsStream(), _toClient.Reader.AsStream()), cancellationToken: Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        await _toServer.Writer.CompleteAsync();
        Assert.Equal(ExitCode.Done, await _run);
        Assert.Empty(_error.ToString());
        await _error.DisposeAsync();
    }

    [Fact]
    public async Task Tools_are_offered_that_only_read()
    {
        var tools = await _client.ListToolsAsync(cancellationToken: Cancellation);

        Assert.Equal(["actor_timeline", "analyze_article", "compare_outlets", "find_actor"], tools.Select(tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations!.ReadOnlyHint));
        Assert.Contains("word for word", _client.ServerInstructions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_is_read_and_every_quotation_stands_in_it_at_its_place()
    {
        var answer = await AnswerAsync("analyze_article", new() { ["text"] = Article, ["title"] = "The bridge", ["outlet"] = "The Courier" });

        Assert.Equal("The bridge", answer.GetProperty("article").GetProperty("title").GetString());
        Assert.Contains(answer.GetProperty("actors").EnumerateArray(), actor => actor.GetProperty("name").GetString() == "Tom Becker");
        var pieces = answer.GetProperty("statements").EnumerateArray().SelectMany(statement => statement.GetProperty("content").EnumerateArray()).ToList();
        Assert.NotEmpty(pieces);
        Assert.All(pieces, piece => Assert.Equal(Article[piece.GetProperty("start").GetInt32()..piece.GetProperty("end").GetInt32()], piece.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task An_article_in_another_language_is_read_roughly_where_that_is_asked_for()
    {
        const string German = "Die Bürgermeisterin sagte am Dienstag, dass die Brücke geschlossen bleibt. „Wir warten nicht länger“, sagte sie, und niemand im Rat wollte ihr widersprechen.";
        var refused = await _client.CallToolAsync("analyze_article", new Dictionary<string, object?> { ["text"] = German }, cancellationToken: Cancellation);
        var answer = await AnswerAsync("analyze_article", new() { ["text"] = German, ["anyLanguage"] = true });

        Assert.EndsWith("ask for any language. (anyLanguage)", Assert.IsType<TextContentBlock>(Assert.Single(refused.Content)).Text, StringComparison.Ordinal);
        Assert.Equal("de", answer.GetProperty("article").GetProperty("language").GetString());
    }

    [Fact]
    public async Task An_actor_is_found_and_followed_and_outlets_are_compared()
    {
        var found = await AnswerAsync("find_actor", new() { ["name"] = "beck" });
        var key = Assert.Single(found.GetProperty("items").EnumerateArray()).GetProperty("key").GetString();
        var timeline = await AnswerAsync("actor_timeline", new() { ["key"] = key, ["outlet"] = "The Courier", ["limit"] = 1 });
        var compared = await AnswerAsync("compare_outlets", new() { ["outlets"] = Outlets });

        Assert.Equal("tom-becker", key);
        Assert.Equal("first", Assert.Single(timeline.GetProperty("items").EnumerateArray()).GetProperty("article").GetProperty("id").GetString());
        Assert.Equal("The Courier", Assert.Single(compared.GetProperty("outlets").EnumerateArray()).GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("analyze_article", "{}", "needs the argument \"text\"")]
    [InlineData("analyze_article", """{"text": 7}""", "\"text\" must be a text")]
    [InlineData("analyze_article", """{"text": "x", "headline": "y"}""", "no argument \"headline\"")]
    [InlineData("analyze_article", """{"text": " "}""", "The text is empty")]
    [InlineData("find_actor", """{"name": "x", "kind": "ship"}""", "kind")]
    [InlineData("find_actor", """{"name": "x", "limit": "ten"}""", "\"limit\" must be a whole number")]
    [InlineData("analyze_article", """{"text": "x", "anyLanguage": "yes"}""", "\"anyLanguage\" must be true or false")]
    [InlineData("actor_timeline", """{"key": "nobody"}""", "No answered article has an actor with this key. Find keys with find_actor, by the beginning of a name.")]
    [InlineData("actor_timeline", """{"key": "../articles"}""", "No answered article has an actor")]
    [InlineData("compare_outlets", """{"outlets": "The Courier"}""", "\"outlets\" must be a list of texts")]
    [InlineData("compare_outlets", """{"from": "yesterday"}""", "from")]
    public async Task What_cannot_be_answered_is_refused_with_its_reason_and_the_next_call_is_answered(string tool, string arguments, string reason)
    {
        var refused = await _client.CallToolAsync(tool, JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments)!, cancellationToken: Cancellation);

        Assert.True(refused.IsError);
        Assert.Contains(reason, Assert.IsType<TextContentBlock>(Assert.Single(refused.Content)).Text, StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty((await AnswerAsync("find_actor", new() { ["name"] = "tom" })).GetProperty("items").EnumerateArray());
    }

    private async Task<JsonElement> AnswerAsync(string tool, Dictionary<string, object?> arguments)
    {
        var result = await _client.CallToolAsync(tool, arguments, cancellationToken: Cancellation);
        Assert.False(result.IsError is true, string.Join(' ', result.Content.OfType<TextContentBlock>().Select(block => block.Text)));
        return result.StructuredContent!.Value;
    }
}

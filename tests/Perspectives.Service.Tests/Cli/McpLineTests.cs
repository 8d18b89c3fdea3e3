using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Perspectives.Cli;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Cli;

/// <summary>What agents write, line by line, and the end of it.</summary>
public sealed class McpLineTests
{
    private const string Hello =
        """
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}}
        {"jsonrpc": "2.0", "method": "notifications/initialized"}
        """;

    private const string Listen =
        """{"jsonrpc": "2.0", "id": 5, "method": "subscriptions/listen", "params": {"notifications": {"toolsListChanged": true}, "_meta": {"io.modelcontextprotocol/protocolVersion": "2026-07-28", "io.modelcontextprotocol/clientInfo": {"name": "test", "version": "1"}, "io.modelcontextprotocol/clientCapabilities": {}}}}""";

    private const string ListTools = """{"jsonrpc": "2.0", "id": "tools", "method": "tools/list"}""";

    private static readonly string[] Command = ["mcp", "--threads", "1", "--url", "http://127.0.0.1:9"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_that_was_asked_before_the_input_ended_is_answered()
    {
        var answers = await AnswersAsync(
            Hello,
            ListTools,
            """{"jsonrpc": "2.0", "id": 3, "method": "tools/call", "params": {"name": "analyze_article", "arguments": {"text": "“We will not wait,” Ana Silva said in Porto on Monday."}}}""",
            """{"jsonrpc": "2.0", "id": 4, "method": "ping"}""");

        Assert.Equal(["1", "3", "4", "tools"], answers.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(4, answers["tools"].GetProperty("result").GetProperty("tools").GetArrayLength());
        Assert.Contains("We will not wait", answers["3"].GetProperty("result").GetProperty("structuredContent").GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"jsonrpc": "2.0", "id": 7, "method": """, -32700, "null", "The line is no JSON: it ends at line 1, column 38 before it is complete, as if it was cut there.")]
    [InlineData("hello", -32700, "null", "The line is no JSON: it is broken at line 1, column 1, at h.")]
    [InlineData("""{"id": 7, "method": "ping"}""", -32600, "7", "no request of JSON-RPC 2.0")]
    [InlineData("""{"jsonrpc": "2.0", "id": "a", "verb": "ping"}""", -32600, "a", "no request of JSON-RPC 2.0")]
    [InlineData("""{"jsonrpc": "2.0", "id": null, "method": "ping"}""", -32600, "null", "no request of JSON-RPC 2.0")]
    [InlineData("""{"jsonrpc": 2.0, "id": 7, "method": 5}""", -32600, "7", "no request of JSON-RPC 2.0")]
    [InlineData("""{"jsonrpc": "2.0", "id": 7, "method": "\ud800"}""", -32600, "7", "no request of JSON-RPC 2.0")]
    [InlineData("""{"jsonrpc": "2.0", "id": "\ud800", "method": "ping"}""", -32600, "null", "no request of JSON-RPC 2.0")]
    [InlineData("""{"jsonrpc": "2.0", "id": 7.5, "method": "ping"}""", -32600, "null", "no request of JSON-RPC 2.0")]
    [InlineData("""[{"jsonrpc": "2.0", "id": 7, "method": "ping"}]""", -32600, "null", "no request of JSON-RPC 2.0")]
    public async Task A_line_that_is_no_message_is_answered_and_so_is_what_follows(string line, int code, string id, string reason)
    {
        var answers = await AnswersAsync(Hello, line, "", ListTools);

        var error = answers[id].GetProperty("error");
        Assert.Equal(code, error.GetProperty("code").GetInt32());
        Assert.Contains(reason, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.True(answers["tools"].TryGetProperty("result", out _));
    }

    [Theory]
    [InlineData("""{"jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": {"name": "nope"}}""", -32602, "There is no tool \"nope\". There are: analyze_article, find_actor, actor_timeline, compare_outlets.")]
    [InlineData("""{"jsonrpc": "2.0", "id": 7, "method": "tools/call"}""", -32602, "There is no tool \"\". There are: ")]
    [InlineData("""{"jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": {"name": 5}}""", -32602, "The params are not those that tools/call takes: ")]
    [InlineData("""{"jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": [1]}""", -32602, "The params are not those that tools/call takes: ")]
    [InlineData("""{"jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": {"name": "analyze_article", "arguments": 5}}""", -32602, "The params are not those that tools/call takes: ")]
    [InlineData("""{"jsonrpc": "2.0", "id": 7, "method": "tools/list", "params": {"cursor": 5}}""", -32602, "The params are not those that tools/list takes: ")]
    [InlineData("""{"jsonrpc": "2.0", "id": 7, "method": "initialize", "params": {"protocolVersion": 5}}""", -32602, "The params are not those that initialize takes: ")]
    [InlineData("""{"jsonrpc": "2.0", "id": 7, "method": "prompts/list"}""", -32601, "This server has no method \"prompts/list\". It knows initialize, ping, tools/list and tools/call.")]
    public async Task A_request_that_cannot_be_fulfilled_is_told_what_there_is(string line, int code, string reason)
    {
        var answers = await AnswersAsync(Hello, line);

        var error = answers["7"].GetProperty("error");
        Assert.Equal(code, error.GetProperty("code").GetInt32());
        Assert.StartsWith(reason, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_nested_too_deep_is_refused_to_the_request_that_it_stood_in()
    {
        var nested = new string('[', 2000) + new string(']', 2000);

        var answers = await AnswersAsync(Hello, "{\"jsonrpc\": \"2.0\", \"id\": 7, \"method\": \"ping\", \"params\": {\"deep\": " + nested + "}}");

        Assert.Contains("nested too deep", answers["7"].GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_to_be_told_of_changes_does_not_outlive_the_input()
    {
        var toServer = new Pipe();
        var toClient = new Pipe();
        var run = CliDriver.RunAsync(new CliSetting { InputStream = toServer.Reader.AsStream(), Output = toClient.Writer.AsStream() }, Command);

        await toServer.Writer.WriteAsync(Encoding.UTF8.GetBytes(Listen + '\n'), Cancellation);
        using var output = new StreamReader(toClient.Reader.AsStream());
        Assert.Contains("subscriptions/acknowledged", await output.ReadLineAsync(Cancellation), StringComparison.Ordinal);
        await toServer.Writer.CompleteAsync();

        Assert.Equal(ExitCode.Done, (await run.WaitAsync(Cancellation)).ExitCode);
    }

    /// <summary>By their ids.</summary>
    private static async Task<Dictionary<string, JsonElement>> AnswersAsync(params string[] lines) =>
        (await RunAsync(lines)).OutputLines.Select(line => JsonElement.Parse(line)).Where(message => message.TryGetProperty("id", out _)).ToDictionary(message => IdOf(message.GetProperty("id")), StringComparer.Ordinal);

    private static async Task<CliResult> RunAsync(params string[] lines)
    {
        var run = await CliDriver.RunAsync(new CliSetting { Input = Encoding.UTF8.GetBytes(string.Join('\n', lines)) }, Command);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Empty(run.Error);
        return run;
    }

    private static string IdOf(JsonElement id) => id.ValueKind == JsonValueKind.Null ? "null" : id.ToString();
}

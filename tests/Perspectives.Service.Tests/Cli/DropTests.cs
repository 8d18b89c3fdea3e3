using System.Text.Json;
using Perspectives.Azurite;
using Perspectives.Cli;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Cli;

public sealed class DropTests(SharedAzurite azurite) : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private string _storage = "";

    public async ValueTask InitializeAsync() => _storage = await azurite.TakeAccountAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Files_wait_in_the_queue_until_a_server_works_on_it()
    {
        Write("text.txt", Samples.Bridge);
        Write("page.html", $"<html><body><article><h1>Bridge</h1><p>{Samples.Bridge.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p></article></body></html>");
        Write("long.txt", string.Concat(Enumerable.Repeat(Samples.Bridge + "\n\n", 200)));
        Write("lines.jsonl", Samples.Lines(Samples.Line("line-1"), "{\"id\": \"no-text\"}", Samples.Line("line-1", "Other.")));
        var dropped = await CliDriver.RunAsync("submit", _folder.Path, "--queue", _storage);
        Assert.Equal("4 put into the queue, 2 failed.\n", dropped.Output);
        Assert.Equal(ExitCode.SomeFailed, dropped.ExitCode);
        Assert.Contains($"{_folder["lines.jsonl"]}:2: ", dropped.Error, StringComparison.Ordinal);
        Assert.Contains($"{_folder["lines.jsonl"]}:3: The id \"line-1\" was given before", dropped.Error, StringComparison.Ordinal);

        await using var server = await RunningServer.StartAsync(null, "--storage", _storage);
        await Eventually.BecomesTrueAsync(() => Listed(server).Count(line => line.Contains("\"answered\"", StringComparison.Ordinal)) == 4, () => string.Join('\n', Listed(server)) + server.Error);
        Assert.All((string[])["text", "page", "long", "line-1"], id => Assert.Contains(Listed(server), line => line.Contains($"\"{id}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Lines_of_JSON_name_the_operation_by_which_a_server_knows_the_article()
    {
        Write("a.txt", Samples.Bridge);
        Write("b.txt", "");
        var dropped = await CliDriver.RunAsync("submit", _folder["a.txt"], _folder["b.txt"], "--queue", _storage, "--outlet", "The Courier", "--tag", "bridge", "--json");
        Assert.Equal(ExitCode.SomeFailed, dropped.ExitCode);
        var lines = Array.ConvertAll(dropped.OutputLines, line => JsonElement.Parse(line));
        Assert.Equal("a", lines[0].GetProperty("article").GetProperty("id").GetString());
        Assert.Equal("empty_text", lines[1].GetProperty("error").GetProperty("code").GetString());

        await using var server = await RunningServer.StartAsync(null, "--storage", _storage);
        await Eventually.BecomesTrueAsync(() => Listed(server) is [var line] && line.Contains("\"answered\"", StringComparison.Ordinal), () => server.Error);
        using var client = new HttpClient();
        var operation = await client.GetStringAsync($"{server.Url}/api/operations/{lines[0].GetProperty("operation").GetProperty("id").GetString()}", TestContext.Current.CancellationToken);
        Assert.Equal("a", JsonElement.Parse(operation).GetProperty("articleId").GetString());
        Assert.Contains("The Courier", Listed(server)[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--wait", "--wait cannot be")]
    [InlineData("--force", "--force cannot be")]
    [InlineData("--url=http://127.0.0.1:5080", "--url and --queue name two places")]
    public async Task What_a_queue_cannot_do_is_refused(string option, string reason)
    {
        var result = await CliDriver.RunAsync("submit", Write("a.txt", Samples.Bridge), "--queue", _storage, option);
        Assert.Equal(ExitCode.WrongUse, result.ExitCode);
        Assert.StartsWith(reason, result.Error, StringComparison.Ordinal);
    }

    private static string[] Listed(RunningServer server) => server.AskAsync("articles", "--json").GetAwaiter().GetResult().OutputLines;

    private string Write(string name, string content)
    {
        var path = _folder[name];
        Directory.CreateDirectory(_folder.Path);
        File.WriteAllText(path, content);
        return path;
    }
}

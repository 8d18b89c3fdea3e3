using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using Perspectives.Cli;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Cli;

public sealed partial class ServeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_says_where_it_listens_where_the_data_lies_and_what_to_try_and_that_works()
    {
        await using var server = await RunningServer.StartAsync(null);
        Assert.StartsWith($"Perspectives listens at {server.Url}\n", server.Output, StringComparison.Ordinal);
        Assert.Contains($"data    {server.DataFolder}\n", server.Output, StringComparison.Ordinal);
        Assert.Contains("this machine only", server.Output, StringComparison.Ordinal);

        using var client = new HttpClient();
        var sent = ExampleArticle().Match(server.Output).Groups["json"].Value;
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{server.Url}/api/articles") { Content = new StringContent(sent, null, "application/json") };
        request.Headers.Add("Prefer", "wait=20");
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        var question = ExampleQuestion().Match(server.Output).Value;
        var actors = await client.GetFromJsonAsync<JsonElement>(question, TestContext.Current.CancellationToken);
        Assert.Equal("ana-silva", actors.GetProperty("items")[0].GetProperty("key").GetString());
        using var docs = await client.GetAsync($"{server.Url}/docs", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, docs.StatusCode);
    }

    [Fact]
    public async Task Asked_to_stop_it_ends_with_0_and_says_what_it_waits_for()
    {
        await using var server = await RunningServer.StartAsync(null);
        Assert.Equal(ExitCode.Done, await server.StopAsync());
        Assert.StartsWith("Stopping: ", Lines(server.Error)[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asked_to_stop_before_it_has_started_it_ends_with_0_and_has_nothing_to_say()
    {
        var result = await CliDriver.RunAsync(new CliSetting { CancellationToken = new CancellationToken(canceled: true) }, "serve", "--data", _folder["data"], "--urls", "http://127.0.0.1:0");
        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Empty(result.Output + result.Error);
    }

    [Fact]
    public async Task Where_it_shall_only_read_and_there_is_nothing_it_makes_no_store()
    {
        var result = await CliDriver.RunAsync("serve", "--read-only", "--data", _folder["data"], "--urls", "http://127.0.0.1:0");
        Assert.Equal(ExitCode.WrongUse, result.ExitCode);
        Assert.StartsWith($"There is no store in {_folder["data"]}", Assert.Single(Lines(result.Error)), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["data"]));
    }

    [Theory]
    [InlineData("foo", "it cannot be read")]
    [InlineData("ftp://127.0.0.1:5080", "neither http:// nor https://")]
    [InlineData("http://127.0.0.1:5080/api", "it has a path")]
    [InlineData("http://127.0.0.1:99999", "there is no port 99999")]
    [InlineData(" ; ", "There is no address")]
    public async Task An_address_that_is_none_is_refused_in_one_line(string url, string reason)
    {
        var result = await CliDriver.RunAsync("serve", "--data", _folder["data"], "--urls", url);
        Assert.Equal(ExitCode.WrongUse, result.ExitCode);
        Assert.Contains(reason, Assert.Single(Lines(result.Error)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told_in_one_line()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var result = await CliDriver.RunAsync("serve", "--data", _folder["data"], "--urls", $"http://{listener.LocalEndpoint}");
        Assert.Equal(ExitCode.WrongUse, result.ExitCode);
        Assert.StartsWith($"Another program listens at http://{listener.LocalEndpoint} already.", Assert.Single(Lines(result.Error)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_this_machine_does_not_have_is_told_in_one_line()
    {
        Assert.Equal(ExitCode.Done, (await CliDriver.RunAsync("keys", "create", "--role", "reader", "--data", _folder["data"])).ExitCode);
        // 192.0.2.0/24 is nobody's (RFC 5737).
        var result = await CliDriver.RunAsync("serve", "--data", _folder["data"], "--urls", "http://192.0.2.1:5080");
        Assert.Equal(ExitCode.WrongUse, result.ExitCode);
        Assert.StartsWith("The system does not let this program listen at http://192.0.2.1:5080: ", Assert.Single(Lines(result.Error)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_told_in_one_line()
    {
        await File.WriteAllTextAsync(_folder["file"], "", TestContext.Current.CancellationToken);
        var result = await CliDriver.RunAsync("serve", "--data", _folder["file"], "--urls", "http://127.0.0.1:0");
        Assert.Equal(ExitCode.WrongUse, result.ExitCode);
        Assert.StartsWith($"The folder {_folder["file"]} cannot be used", Assert.Single(Lines(result.Error)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_server_on_the_same_folder_is_refused_and_one_after_the_first_is_not()
    {
        await using (var first = await RunningServer.StartAsync(_folder["data"]))
        {
            var result = await CliDriver.RunAsync("serve", "--data", _folder["data"], "--urls", "http://127.0.0.1:0");
            Assert.Equal(ExitCode.WrongUse, result.ExitCode);
            Assert.StartsWith($"The folder {_folder["data"]} is in use by another server", Assert.Single(Lines(result.Error)), StringComparison.Ordinal);
        }

        await using var second = await RunningServer.StartAsync(_folder["data"]);
        Assert.NotEmpty(second.Url);
    }

    [Fact]
    public async Task Without_a_key_no_address_is_listened_at_that_others_could_reach()
    {
        var refused = await CliDriver.RunAsync("serve", "--data", _folder["data"], "--urls", "http://0.0.0.0:0");
        Assert.Equal(ExitCode.WrongUse, refused.ExitCode);
        Assert.Contains("perspectives keys create", Assert.Single(Lines(refused.Error)), StringComparison.Ordinal);

        await CliDriver.RunAsync("keys", "create", "--role", "reader", "--data", _folder["data"]);
        await using var server = await RunningServer.StartAsync(_folder["data"], "--urls", "http://0.0.0.0:0");
        Assert.Contains("with an API key", server.Output, StringComparison.Ordinal);
        Assert.Contains("-H \"X-Api-Key: $PERSPECTIVES_API_KEY\"", server.Output, StringComparison.Ordinal);
        Assert.Contains("http://localhost:", server.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Https_without_a_certificate_is_told_in_one_line()
    {
        var result = await CliDriver.RunAsync("serve", "--data", _folder["data"], "--urls", "https://127.0.0.1:0");
        Assert.Equal(ExitCode.WrongUse, result.ExitCode);
        Assert.Contains("needs a certificate", Assert.Single(Lines(result.Error)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_its_worker_it_accepts_articles_and_leaves_them_in_the_queue()
    {
        await using var server = await RunningServer.StartAsync(null, "--no-worker", "--threads", "1");
        var submitted = await server.AskAsync(new CliSetting { Input = Samples.Utf8(Samples.Bridge) }, "submit", "-", "--json");
        Assert.Equal(ExitCode.Done, submitted.ExitCode);
        var operation = JsonElement.Parse(submitted.Output);
        Assert.Equal("queued", operation.GetProperty("state").GetString());
        Assert.Equal(0, operation.GetProperty("position").GetInt64());
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("-d '(?<json>.*)'\n", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ExampleArticle();

    [GeneratedRegex("http://[^\" ]*/api/actors[^\"]*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ExampleQuestion();
}

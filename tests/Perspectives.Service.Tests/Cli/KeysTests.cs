using System.Net;
using Perspectives.Cli;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Cli;

public sealed class KeysTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_key_is_shown_once_and_listed_without_its_secret()
    {
        var created = await RunAsync("keys", "create", "--role", "submitter", "--name", "Newsroom");
        Assert.Equal(ExitCode.Done, created.ExitCode);
        var key = Assert.Single(created.OutputLines);
        Assert.Contains("It is the first one", created.Error, StringComparison.Ordinal);

        var listed = await RunAsync("keys", "list");
        var row = listed.OutputLines[1];
        Assert.StartsWith(key.Split('.')[0], row, StringComparison.Ordinal);
        Assert.Contains("submitter", row, StringComparison.Ordinal);
        Assert.EndsWith("Newsroom", row, StringComparison.Ordinal);
        Assert.DoesNotContain(key.Split('.')[1], listed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_could_not_be_shown_is_revoked_again()
    {
        await using var full = new FullOutput();
        var created = await CliDriver.RunAsync(new CliSetting { Output = full }, "keys", "create", "--role", "reader", "--data", _folder["data"]);
        Assert.Equal(ExitCode.Fault, created.ExitCode);
        Assert.Equal("The key could not be written out (No space left on device), and is revoked again.\n", created.Error);
        Assert.Contains("reader", (await RunAsync("keys", "list")).OutputLines[1], StringComparison.Ordinal);
        Assert.NotEqual("", (await RunAsync("keys", "list")).OutputLines[1].Split("  ", StringSplitOptions.RemoveEmptyEntries)[3].Trim());
    }

    [Fact]
    public async Task A_key_that_is_made_and_revoked_while_a_server_runs_is_known_and_then_refused()
    {
        await using var server = await RunningServer.StartAsync(_folder["data"]);
        Assert.Equal(ExitCode.Done, (await server.AskAsync("articles")).ExitCode);
        var key = Assert.Single((await RunAsync("keys", "create", "--role", "reader")).OutputLines);
        await Eventually.BecomesTrueAsync(() => StatusOf(server, null) == HttpStatusCode.Unauthorized, () => "Without a key nothing should be served.");
        Assert.Equal(HttpStatusCode.OK, StatusOf(server, key));

        var refused = await server.AskAsync("articles");
        Assert.Equal(ExitCode.WrongUse, refused.ExitCode);
        Assert.Contains("--key", refused.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await server.AskAsync("articles", "--key", key)).ExitCode);
        var setting = new CliSetting { Environment = new(StringComparer.Ordinal) { ["PERSPECTIVES_API_KEY"] = key } };
        Assert.Equal(ExitCode.Done, (await server.AskAsync(setting, "articles")).ExitCode);

        var forbidden = await server.AskAsync("poison", "list", "--key", key);
        Assert.Equal(ExitCode.WrongUse, forbidden.ExitCode);
        Assert.StartsWith("The API key may not do this", forbidden.Error, StringComparison.Ordinal);

        // The whole key is taken too: its secret is not looked at.
        Assert.Equal(ExitCode.Done, (await RunAsync("keys", "revoke", key)).ExitCode);
        await Eventually.BecomesTrueAsync(() => StatusOf(server, key) == HttpStatusCode.Unauthorized, () => "A revoked key should be refused.");
    }

    [Fact]
    public async Task What_cannot_be_is_refused()
    {
        Assert.Contains("There is no store in", (await FailAsync("keys", "list")).Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["data"]));
        Assert.Contains("--role must be reader, submitter or administrator, not \"king\"", (await FailAsync("keys", "create", "--role", "king")).Error, StringComparison.Ordinal);
        Assert.Contains("--role must be", (await FailAsync("keys", "create", "--role", "1")).Error, StringComparison.Ordinal);
        Assert.Contains("--role", (await FailAsync("keys", "create")).Error, StringComparison.Ordinal);
        Assert.Contains("--name must be 1 to 100 characters", (await FailAsync("keys", "create", "--role", "reader", "--name", new string('x', 101))).Error, StringComparison.Ordinal);
        Assert.Contains("There is no key \"abc\"", (await FailAsync("keys", "revoke", "abc")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_are_none_that_is_said()
    {
        await using (await RunningServer.StartAsync(_folder["data"]))
        {
        }

        var listed = await RunAsync("keys", "list");
        Assert.Equal(ExitCode.Done, listed.ExitCode);
        Assert.Contains("There are no keys", listed.Error, StringComparison.Ordinal);
    }

    private Task<CliResult> RunAsync(params string[] args) => CliDriver.RunAsync([.. args, "--data", _folder["data"]]);

    private async Task<CliResult> FailAsync(params string[] args)
    {
        var result = await RunAsync(args);
        Assert.Equal(ExitCode.WrongUse, result.ExitCode);
        return result;
    }

    private static HttpStatusCode StatusOf(RunningServer server, string? key)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{server.Url}/api/articles");
        if (key is not null)
            request.Headers.Add("X-Api-Key", key);
        using var response = client.Send(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}

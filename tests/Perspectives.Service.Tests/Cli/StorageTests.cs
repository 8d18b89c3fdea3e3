using System.Text.RegularExpressions;
using Perspectives.Azurite;
using Perspectives.Cli;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Cli;

/// <summary>The commands on a storage account instead of a data folder.</summary>
public sealed partial class StorageTests(SharedAzurite azurite) : IAsyncLifetime
{
    // Nobody listens there: the port is reserved.
    private const string Unreachable = "DefaultEndpointsProtocol=http;AccountName=away;AccountKey=c2VjcmV0;BlobEndpoint=http://127.0.0.1:1/away;QueueEndpoint=http://127.0.0.1:1/away;TableEndpoint=http://127.0.0.1:1/away";

    private string _storage = "";

    public async ValueTask InitializeAsync() => _storage = await azurite.TakeAccountAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_server_keeps_everything_in_the_account_where_the_next_one_finds_it()
    {
        using var folder = new TemporaryFolder();
        var text = folder["bridge.txt"];
        await File.WriteAllTextAsync(text, "Mayor Ana Silva said the closure was long overdue. “They are killing our street,” said Tom Becker.", TestContext.Current.CancellationToken);
        await using (var server = await RunningServer.StartAsync(null, "--storage", _storage))
        {
            Assert.Matches(Place(), server.Output);
            Assert.DoesNotContain("AccountKey", server.Output, StringComparison.Ordinal);
            Assert.False(Directory.Exists(server.DataFolder));
            Assert.Contains("1 answered", (await server.AskAsync("submit", text, "--wait")).Output, StringComparison.Ordinal);
        }

        await using var next = await RunningServer.StartAsync(null, "--storage", _storage);
        Assert.Contains("ana-silva", (await next.AskAsync("actors")).Output, StringComparison.Ordinal);
        var exported = await CliDriver.RunAsync("export", "--format", "jsonl", "--storage", _storage);
        Assert.Contains("\"bridge\"", Assert.Single(exported.OutputLines, static line => line.StartsWith("{\"article\"", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_is_made_listed_and_revoked_in_the_account_while_a_server_runs()
    {
        await using var server = await RunningServer.StartAsync(null, "--storage", _storage);
        var key = Assert.Single((await CliDriver.RunAsync("keys", "create", "--role", "reader", "--storage", _storage)).OutputLines);
        await Eventually.BecomesTrueAsync(() => server.AskAsync("articles").GetAwaiter().GetResult().ExitCode == ExitCode.WrongUse, () => "Without a key nothing should be served.");
        Assert.Equal(ExitCode.Done, (await server.AskAsync("articles", "--key", key)).ExitCode);
        Assert.StartsWith(key.Split('.')[0], (await CliDriver.RunAsync("keys", "list", "--storage", _storage)).OutputLines[1], StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await CliDriver.RunAsync("keys", "revoke", key, "--storage", _storage)).ExitCode);
        await Eventually.BecomesTrueAsync(() => server.AskAsync("articles", "--key", key).GetAwaiter().GetResult().ExitCode == ExitCode.WrongUse, () => "A revoked key should be refused.");
    }

    [Fact]
    public async Task Doctor_says_whether_the_account_can_be_used_and_makes_nothing_there()
    {
        foreach (var _ in Enumerable.Range(0, 2))
        {
            var empty = await CliDriver.RunAsync("doctor", "--storage", _storage);
            Assert.Equal(ExitCode.Done, empty.ExitCode);
            Assert.Contains("can be used; what is missing there is made by the first server", empty.Output, StringComparison.Ordinal);
        }

        await using (await RunningServer.StartAsync(null, "--storage", _storage))
        {
        }

        Assert.Matches(@"storage +storage account \w+ at [^ ]+ can be used", (await CliDriver.RunAsync("doctor", "--storage", _storage)).Output);
        var away = await CliDriver.RunAsync("doctor", "--storage", Unreachable);
        Assert.Equal(ExitCode.Fault, away.ExitCode);
        Assert.Contains("Wrong: The storage account cannot be reached", away.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve", "--urls", "http://127.0.0.1:0")]
    [InlineData("keys", "list")]
    [InlineData("export", "--format", "csv")]
    public async Task An_account_that_cannot_be_reached_is_told_in_one_line(params string[] command)
    {
        var result = await CliDriver.RunAsync([.. command, "--storage", Unreachable]);
        Assert.Equal(ExitCode.Fault, result.ExitCode);
        Assert.StartsWith("The storage account cannot be reached", Assert.Single(result.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_names_no_account_or_two_places_is_refused()
    {
        var wrong = await CliDriver.RunAsync("keys", "list", "--storage", "my-account");
        Assert.Equal(ExitCode.WrongUse, wrong.ExitCode);
        Assert.StartsWith("The storage (the setting Perspectives:Storage, or --storage) is neither a connection string nor an address", wrong.Error, StringComparison.Ordinal);
        var two = await CliDriver.RunAsync("keys", "list", "--storage", _storage, "--data", "folder");
        Assert.Equal(ExitCode.WrongUse, two.ExitCode);
        Assert.StartsWith("--data and --storage name two places.", two.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve", "--storage")]
    [InlineData("keys", "list", "--storage")]
    [InlineData("doctor", "--data")]
    [InlineData("submit", "-", "--queue")]
    public async Task A_place_that_is_empty_is_refused_and_no_other_is_taken(params string[] command)
    {
        var result = await CliDriver.RunAsync([.. command, ""]);
        Assert.Equal(ExitCode.WrongUse, result.ExitCode);
        Assert.StartsWith($"{command[^1]} is empty.", result.Error, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"  data    storage account account\d+ at http://127\.0\.0\.1:\d+\n", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}

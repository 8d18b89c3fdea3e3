using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Perspectives.Cli;

namespace Perspectives.Service.Tests.Cli;

public sealed class ServeProcessTests : IDisposable
{
    private const string InvalidSettings = "The settings are not valid: ";

    private readonly TemporaryFolder _folder = new();

    public static bool HasSignals => !OperatingSystem.IsWindows();

    public void Dispose() => _folder.Dispose();

    [Theory(SkipUnless = nameof(HasSignals), Skip = "There are no signals on this system.")]
    [InlineData(PosixSignal.SIGINT)]
    [InlineData(PosixSignal.SIGTERM)]
    public async Task A_signal_stops_it_in_good_order(PosixSignal signal)
    {
        using var server = Start();
        await server.ListensAsync();
        Assert.True(File.Exists(_folder["perspectives-data/perspectives.db"]), "By default the data lies in the current folder.");
        server.Signal(signal);
        Assert.Equal(ExitCode.Done, await server.ExitCodeAsync());
    }

    [Fact(SkipUnless = nameof(HasSignals), Skip = "There are no signals on this system.")]
    public async Task A_second_signal_ends_it_at_once()
    {
        using var server = Start(new() { ["Perspectives__StopDeadline"] = "00:10:00" });
        await server.ListensAsync();
        // A request whose body does not end keeps the server from ending by itself.
        var address = new Uri(server.Url);
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        await client.GetStream().WriteAsync("POST /api/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"u8.ToArray(), TestContext.Current.CancellationToken);
        server.Signal(PosixSignal.SIGTERM);
        await Eventually.BecomesTrueAsync(() => server.Error.Contains("Stopping", StringComparison.Ordinal), () => server.Error);
        server.Signal(PosixSignal.SIGTERM);
        Assert.NotEqual(ExitCode.Done, await server.ExitCodeAsync());
    }

    [Fact]
    public async Task A_server_that_was_killed_leaves_its_folder_to_the_next()
    {
        using (var killed = Start())
        {
            await killed.ListensAsync();
            killed.Kill();
        }

        using var next = Start();
        await next.ListensAsync();
    }

    [Fact]
    public async Task Settings_come_from_the_folder_and_over_it_from_the_environment()
    {
        await File.WriteAllTextAsync(_folder["appsettings.json"], """{"Urls": "http://127.0.0.1:0", "Perspectives": {"DataFolder": "from-file", "Worker": false}}""", TestContext.Current.CancellationToken);
        using var server = ServerProcess.Start(_folder.Path, new() { ["Perspectives__DataFolder"] = "from-environment" }, "serve");
        await server.ListensAsync();
        Assert.Contains($"{Path.DirectorySeparatorChar}from-environment\n", server.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["from-file"]));
    }

    [Theory]
    [InlineData("""{"Perspectives": {"Threads": 0}}""", InvalidSettings + "Perspectives:Threads in appsettings.json is \"0\". It must be a whole number from 1 to 256.")]
    [InlineData("""{"Perspectives": {"Threads": "two"}}""", InvalidSettings + "Perspectives:Threads in appsettings.json is \"two\". It must be a whole number.")]
    [InlineData("""{"Perspectives": {"Lease": "soon"}}""", InvalidSettings + "Perspectives:Lease in appsettings.json is \"soon\". It must be a time such as 00:00:30.")]
    [InlineData("""{"Perspectives": {"RequireKey": "yes"}}""", InvalidSettings + "Perspectives:RequireKey in appsettings.json is \"yes\". It must be true or false.")]
    [InlineData("""{"Perspectives": {"Language": {"TextRecordsPerMinute": "many"}}}""", InvalidSettings + "Perspectives:Language:TextRecordsPerMinute in appsettings.json is \"many\". It must be a whole number.")]
    [InlineData("""{"Perspectives": {"Thread": 2}}""", InvalidSettings + "Perspectives:Thread in appsettings.json is no setting. There are: Perspectives:AllowedHosts, ")]
    [InlineData("""{"Perspectives": 5}""", InvalidSettings + "Perspectives in appsettings.json must be a section with settings in it: ")]
    [InlineData("""{"Logging": {"LogLevel": {"Perspectives": "Loud"}}}""", InvalidSettings + "Logging:LogLevel:Perspectives in appsettings.json is \"Loud\". It must be one of Trace, ")]
    [InlineData("""{"Urls": "http://localhost:0", "Perspectives": """, "appsettings.json in this folder ends at line 1, column 47 before it is complete, as if it was cut there.")]
    public async Task Settings_that_are_not_valid_are_told_in_one_line(string settings, string error)
    {
        await File.WriteAllTextAsync(_folder["appsettings.json"], settings, TestContext.Current.CancellationToken);
        using var server = Start();
        Assert.Equal(ExitCode.WrongUse, await server.ExitCodeAsync());
        Assert.StartsWith(error, Assert.Single(server.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_answers_health_and_the_api_as_soon_as_it_says_that_it_listens()
    {
        using var server = Start();
        await server.ListensAsync();
        using var client = new HttpClient();
        using var live = await client.GetAsync($"{server.Url}/health/live", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        using var articles = await client.GetAsync($"{server.Url}/api/articles", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, articles.StatusCode);
    }

    private ServerProcess Start(Dictionary<string, string>? environment = null) => ServerProcess.Start(_folder.Path, environment, "serve", "--urls", "http://127.0.0.1:0");
}

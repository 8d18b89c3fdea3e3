using System.Runtime.InteropServices;
using Perspectives.Cli;

namespace Perspectives.Service.Tests.Cli;

public sealed class ServeProcessTests : IDisposable
{
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
    [InlineData("""{"Perspectives": {"Threads": 0}}""", "The settings are not valid")]
    [InlineData("""{"Perspectives": {"Threads": "two"}}""", "The settings are not valid")]
    [InlineData("""{"Perspectives": """, "appsettings.json in this folder cannot be read")]
    public async Task Settings_that_are_not_valid_are_told_in_one_line(string settings, string error)
    {
        await File.WriteAllTextAsync(_folder["appsettings.json"], settings, TestContext.Current.CancellationToken);
        using var server = Start();
        Assert.Equal(ExitCode.WrongUse, await server.ExitCodeAsync());
        Assert.StartsWith(error, Assert.Single(server.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    private ServerProcess Start(Dictionary<string, string>? environment = null) => ServerProcess.Start(_folder.Path, environment, "serve", "--urls", "http://127.0.0.1:0");
}

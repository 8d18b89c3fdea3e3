using Perspectives.Cli;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Cli;

/// <summary>Standard streams that are closed, full or silent.</summary>
public sealed class OddStreamsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static bool HasShell => !OperatingSystem.IsWindows();

    public void Dispose() => _folder.Dispose();

    [Theory(SkipUnless = nameof(HasShell), Skip = "There is no such shell on this system.")]
    [InlineData("perspectives analyze missing.txt 2>&-", ExitCode.SomeFailed)]
    [InlineData("perspectives keys list --data none 2>&-", ExitCode.WrongUse)]
    [InlineData("perspectives keys create --role reader --data d && perspectives export --format jsonl --data d", ExitCode.Done)]
    [InlineData("perspectives keys create --role reader --data d && perspectives export --format csv --data d >&-", ExitCode.Fault)]
    public async Task A_command_ends_as_it_would_otherwise(string line, int exitCode)
    {
        using var shell = ServerProcess.StartLine(_folder.Path, line);
        Assert.Equal(exitCode, await shell.ExitCodeAsync());
        Assert.DoesNotContain("Unhandled", shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_cannot_say_that_it_listens_listens_all_the_same()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var full = new FullOutput(stop.Cancel);
        var served = await CliDriver.RunAsync(
            new CliSetting { Output = full, CancellationToken = stop.Token }, "serve", "--no-worker", "--urls", "http://127.0.0.1:0", "--data", _folder["data"]);
        Assert.Equal(ExitCode.Done, served.ExitCode);
        Assert.Contains("Perspectives listens at http://127.0.0.1:", served.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("submit", "-", "--url", "http://127.0.0.1:9")]
    [InlineData("import", "-", "--data", "d")]
    [InlineData("analyze", "-")]
    [InlineData("mcp")]
    public async Task A_command_that_waits_for_input_ends_when_it_is_told_to(params string[] command)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var silent = new SilentInput(stop.Cancel);
        string[] args = [.. command.Select(word => word == "d" ? _folder["data"] : word)];
        var ended = await CliDriver.RunAsync(new CliSetting { InputStream = silent, CancellationToken = stop.Token }, args);
        Assert.Equal(ExitCode.Interrupted, ended.ExitCode);
    }
}

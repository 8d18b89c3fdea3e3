using Perspectives.Benchmarks.Service.Crash;

namespace Perspectives.Service.Tests;

public sealed class CrashTests
{
    private const int Rounds = 5;

    /// <summary>"benchmarks -- crash" does the same for 200 rounds, and "benchmarks -- chaos" with other faults too.</summary>
    [Fact]
    public async Task What_was_accepted_is_answered_once_however_often_the_process_is_killed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program stops the server as one does on Linux and macOS.");
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper!.WriteLine($"seed {seed}");
        using var folder = new TemporaryFolder();
        await using var run = new CrashRun(seed, folder.Path, FolderFault.Kill);
        await run.RunAsync(Rounds, TestContext.Current.TestOutputHelper.WriteLine);
    }
}

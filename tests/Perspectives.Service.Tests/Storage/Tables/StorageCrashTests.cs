using Perspectives.Benchmarks.Service.Crash.Storage;

namespace Perspectives.Service.Tests.Storage.Tables;

public sealed class StorageCrashTests
{
    /// <summary>Each of the seven faults once.</summary>
    private const int Rounds = 7;

    /// <summary>"benchmarks -- crash --storage azurite" does the same for 100 rounds.</summary>
    [Fact]
    public async Task What_was_accepted_is_answered_once_and_nothing_is_left_over_whatever_goes_wrong_in_the_account()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program stops the servers as one does on Linux and macOS.");
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper!.WriteLine($"seed {seed}");
        using var folder = new TemporaryFolder();
        await using var run = await StorageCrashRun.StartAsync(seed, folder.Path);
        await run.RunAsync(Rounds, TestContext.Current.TestOutputHelper.WriteLine);
    }
}

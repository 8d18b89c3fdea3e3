namespace Perspectives.Benchmarks.Service.Crash.Storage;

/// <summary>Many rounds of <see cref="StorageCrashRun"/>, on a folder that is kept where something was wrong.</summary>
internal static class StorageCrashProgram
{
    /// <returns>Exit code.</returns>
    public static Task<int> RunAsync(NumberOptions options) => CrashProgram.RunAsync(options, async (seed, folder) =>
    {
        await using var run = await StorageCrashRun.StartAsync(seed, folder);
        await run.RunAsync(options["--rounds"], Console.WriteLine);
    });
}

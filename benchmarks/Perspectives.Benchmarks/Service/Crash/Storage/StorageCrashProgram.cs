namespace Perspectives.Benchmarks.Service.Crash.Storage;

/// <summary>Many rounds of <see cref="StorageCrashRun"/>, on a folder that is kept where something was wrong.</summary>
internal static class StorageCrashProgram
{
    /// <returns>Exit code.</returns>
    public static async Task<int> RunAsync(NumberOptions options)
    {
        var seed = options["--seed"];
        var folder = Directory.CreateTempSubdirectory("perspectives-crash-").FullName;
        Console.WriteLine($"seed {seed}, data in {folder}");
        await using (var run = await StorageCrashRun.StartAsync(seed, folder))
        {
            try
            {
                await run.RunAsync(options["--rounds"], Console.WriteLine);
            }
            catch (CheckFailedException failure)
            {
                Console.WriteLine($"FAILED with seed {seed}: {failure.Message} The data is kept in {folder}.");
                return 1;
            }
        }

        Directory.Delete(folder, recursive: true);
        return 0;
    }
}

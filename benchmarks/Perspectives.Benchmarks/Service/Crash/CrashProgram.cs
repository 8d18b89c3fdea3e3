namespace Perspectives.Benchmarks.Service.Crash;

/// <summary>Many rounds of <see cref="CrashRun"/>, on a folder that is kept where something was wrong.</summary>
internal static class CrashProgram
{
    /// <param name="options">Seed and number of rounds.</param>
    /// <param name="faults">Of which each round has one.</param>
    /// <returns>Exit code.</returns>
    public static Task<int> RunAsync(NumberOptions options, params IReadOnlyList<FolderFault> faults) => RunAsync(options, async (seed, folder) =>
    {
        await using var run = new CrashRun(seed, folder, faults);
        await run.RunAsync(options["--rounds"], Console.WriteLine);
    });

    /// <summary>The same of any rounds.</summary>
    /// <param name="options">With the seed.</param>
    /// <param name="runAsync">All rounds, by the seed, in the folder.</param>
    public static async Task<int> RunAsync(NumberOptions options, Func<int, string, Task> runAsync)
    {
        var seed = options["--seed"];
        var folder = Directory.CreateTempSubdirectory("perspectives-crash-").FullName;
        Console.WriteLine($"seed {seed}, data in {folder}");
        try
        {
            await runAsync(seed, folder);
        }
        catch (CheckFailedException failure)
        {
            Console.WriteLine($"FAILED with seed {seed}: {failure.Message} The data is kept in {folder}.");
            return 1;
        }

        Directory.Delete(folder, recursive: true);
        return 0;
    }
}

namespace Perspectives.Benchmarks.Service.Damage;

/// <summary>Damages each page of a store, and rows of pages by chance, and tells what is still read.</summary>
internal static class DamageProgram
{
    public static async Task RunAsync(NumberOptions options)
    {
        var (seed, length) = (options["--seed"], options["--pages"]);
        var folder = Directory.CreateTempSubdirectory("perspectives-damage-");
        try
        {
            var run = await DamageRun.PrepareAsync(folder.FullName, options["--articles"]);
            Console.WriteLine($"seed {seed}; a store of {run.Pages} pages");
            Console.WriteLine($"each page alone: {await run.DamageEachPageAsync()}");
            Console.WriteLine($"{length} pages in a row: {await run.DamageRowsAsync(length, options["--rounds"], new Random(seed))}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

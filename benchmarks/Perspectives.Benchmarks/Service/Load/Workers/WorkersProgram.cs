namespace Perspectives.Benchmarks.Service.Load.Workers;

/// <summary>How much more two workers do than one over one account: the same articles, in turns, since a machine's speed changes with what else runs.</summary>
internal static class WorkersProgram
{
    public static async Task RunAsync(NumberOptions options)
    {
        var (articles, rounds) = (options["--articles"], options["--rounds"]);
        await using var run = await WorkersRun.StartAsync(Math.Min(options["--percent"], WorkersRun.WholeProcessor));
        var ratios = new List<double>();
        for (var round = 1; round <= rounds; round++)
        {
            // Who begins takes turns too.
            var alone = round % 2 == 1 ? await run.MeasureAsync(1, articles) : null;
            var together = await run.MeasureAsync(WorkersRun.Most, articles);
            alone ??= await run.MeasureAsync(1, articles);
            ratios.Add(together.PerSecond / alone.PerSecond);
            Console.WriteLine($"round {round}: one worker {alone}; two {together}; ratio {ratios[^1]:F2}");
        }

        Console.WriteLine($"two workers to one: median {ratios.Order().ElementAt(rounds / 2):F2} of {rounds} rounds");
    }
}

using Perspectives.Fuzz.Entrances;

namespace Perspectives.Fuzz;

/// <summary>Tries the entrances one after the other, and says what came of it.</summary>
internal static class FuzzProgram
{
    /// <summary>Exit code where something was found.</summary>
    public const int Found = 1;

    public static async Task<int> RunAsync(FuzzOptions options)
    {
        // Before anything of the product runs: it writes there.
        var map = new BranchMap();
        var entrances = EntranceList.All().Where(entrance => options.Entrances.Count == 0 || options.Entrances.Contains(entrance.Name, StringComparer.Ordinal)).ToList();
        if (options.Entrances.Except(entrances.Select(entrance => entrance.Name)).FirstOrDefault() is { } unknown)
            return FuzzOptions.Explain($"There is no entrance {unknown}; there are {string.Join(", ", EntranceList.All().Select(entrance => entrance.Name))}.");
        using var running = new RunningInput(options.Findings);
        var found = false;
        Console.WriteLine(FuzzFigures.Header);
        foreach (var entrance in entrances)
        {
            await using (entrance)
            {
                var figures = await new FuzzRun(entrance, map, options, running).RunAsync();
                Console.WriteLine(figures);
                foreach (var finding in figures.Findings)
                    Console.WriteLine($"  {finding.Path}{Environment.NewLine}  {finding.Failure}");
                found |= figures.Findings.Count > 0;
            }
        }

        return found ? Found : 0;
    }
}

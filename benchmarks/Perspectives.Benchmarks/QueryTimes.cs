using System.Diagnostics;

namespace Perspectives.Benchmarks;

/// <summary>Asks a question again and again and says how long it took.</summary>
internal static class QueryTimes
{
    /// <param name="what">As it is printed.</param>
    /// <param name="rounds">How often it is asked.</param>
    /// <param name="ask">Asks it for the given round and says how many items came.</param>
    public static async Task MeasureAsync(string what, int rounds, Func<int, Task<int>> ask)
    {
        await ask(0);
        var times = new double[rounds];
        long items = 0;
        for (var round = 0; round < rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            items += await ask(round);
            times[round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        Console.WriteLine($"{what,-58} {times[rounds / 2],9:F2} {times[((rounds * 99) + 99) / 100 - 1],9:F2} {times[^1],9:F2} {items / (double)rounds,8:F1}");
    }
}

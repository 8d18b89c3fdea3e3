using System.Diagnostics;

namespace Perspectives.Benchmarks.Service.Crash;

/// <summary>Until something holds, but not for ever.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(6);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(25);

    /// <param name="holds">Asked again and again.</param>
    /// <param name="otherwise">What is wrong where it never holds.</param>
    public static async Task UntilAsync(Func<Task<bool>> holds, string otherwise)
    {
        var start = Stopwatch.GetTimestamp();
        while (!await holds())
        {
            if (Stopwatch.GetElapsedTime(start) > Longest)
                throw new CheckFailedException($"{otherwise} after {Longest.TotalMinutes:F0} minutes.");
            await Task.Delay(LookAgain);
        }
    }
}

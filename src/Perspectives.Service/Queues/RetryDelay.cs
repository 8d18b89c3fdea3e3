namespace Perspectives.Service.Queues;

/// <summary>How long to wait before the next try: from about a second, twice as long each time, at most about two minutes.</summary>
internal static class RetryDelay
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <param name="tries">Tries that have failed, from 1.</param>
    /// <param name="chance">From 0 to below 1: spreads the delays by a quarter to both sides, so that what failed together does not come again together.</param>
    public static TimeSpan After(int tries, double chance)
    {
        var seconds = Math.Min(Math.Pow(2, Math.Max(tries, 1) - 1), Longest.TotalSeconds);
        return TimeSpan.FromSeconds(seconds * (0.75 + (chance / 2)));
    }
}

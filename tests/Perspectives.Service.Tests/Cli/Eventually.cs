using System.Diagnostics;

namespace Perspectives.Service.Tests.Cli;

/// <summary>Waits for a condition that another thread or process brings about.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <param name="condition">Asked again and again.</param>
    /// <param name="description">What is waited for, and how things stand, for the message.</param>
    public static async Task BecomesTrueAsync(Func<bool> condition, Func<string> description)
    {
        var begun = Stopwatch.GetTimestamp();
        while (!condition())
        {
            if (Stopwatch.GetElapsedTime(begun) > Deadline)
                Assert.Fail($"It did not happen in time: {description()}");
            await Task.Delay(Pause, TestContext.Current.CancellationToken);
        }
    }
}

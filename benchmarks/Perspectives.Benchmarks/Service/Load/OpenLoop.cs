using System.Diagnostics;
using System.Net;

namespace Perspectives.Benchmarks.Service.Load;

/// <summary>
/// Requests at a fixed rate, whether those before are done or not (an open loop): the time of each counts from the moment when it was due, so that waiting
/// that a slow one causes to others is not left out.
/// </summary>
internal static class OpenLoop
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(1);

    /// <param name="send">Sends the request of a number, from 0.</param>
    /// <param name="perSecond">How many.</param>
    /// <param name="duration">For how long.</param>
    /// <exception cref="CheckFailedException">A request failed otherwise than by being refused for the moment.</exception>
    public static async Task<LoadFigures> RunAsync(Func<int, Task<HttpResponseMessage>> send, double perSecond, TimeSpan duration)
    {
        var figures = new LoadFigures();
        var interval = TimeSpan.FromSeconds(1) / perSecond;
        var sending = new List<Task>();
        var start = Stopwatch.GetTimestamp();
        for (var number = 0; interval * number < duration; number++)
        {
            var due = interval * number;
            while (Stopwatch.GetElapsedTime(start) is var now && now < due)
                await Task.Delay(due - now < ShortestPause ? ShortestPause : due - now);
            sending.Add(SendAsync(send, number, start, due, figures));
        }

        await Task.WhenAll(sending);
        figures.Duration = Stopwatch.GetElapsedTime(start);
        return figures;
    }

    private static async Task SendAsync(Func<int, Task<HttpResponseMessage>> send, int number, long start, TimeSpan due, LoadFigures figures)
    {
        using var response = await send(number);
        await response.Content.ReadAsByteArrayAsync();
        if (response.StatusCode is HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests)
            figures.AddRefusal(response.Headers.RetryAfter is not null);
        else if (response.IsSuccessStatusCode)
            figures.Add(Stopwatch.GetElapsedTime(start) - due);
        else
            throw new CheckFailedException($"Request {number} gave {(int)response.StatusCode}.");
    }
}

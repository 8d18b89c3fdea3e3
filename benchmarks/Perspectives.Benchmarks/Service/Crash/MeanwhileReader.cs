namespace Perspectives.Benchmarks.Service.Crash;

/// <summary>Reads articles while something goes wrong: each must be whole, with the text that was sent last, or refused.</summary>
internal static class MeanwhileReader
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    /// <param name="client">Of the server that there is at the moment.</param>
    /// <param name="settled">Articles that nobody changes.</param>
    /// <param name="over">Ends it.</param>
    /// <returns>How many could be read.</returns>
    public static async Task<int> RunAsync(Func<HttpClient> client, SentArticle[] settled, CancellationToken over)
    {
        var read = 0;
        for (var number = 0; settled.Length > 0 && !over.IsCancellationRequested; number++)
        {
            try
            {
                await AnswerCheck.RunAsync(client(), settled[number % settled.Length]);
                read++;
            }
            catch (Exception failure) when (failure is HttpRequestException or IOException or ServiceBusyException or ObjectDisposedException or OperationCanceledException)
            {
                // Killed, stopped, or without its file for the moment.
            }

            await Task.Delay(Pause, CancellationToken.None);
        }

        return read;
    }
}

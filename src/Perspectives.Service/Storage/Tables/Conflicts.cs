namespace Perspectives.Service.Storage.Tables;

/// <summary>
/// Steps that are written only where nobody else has written meanwhile, and are thought over again where somebody has. Steps of one process on the same
/// article wait for each other, which spares them the conflict; between processes the tags of the rows decide.
/// </summary>
internal sealed class Conflicts
{
    private const int MostAttempts = 60;
    private const int LongestPauseMilliseconds = 200;

    private readonly Turns _turns = new();

    /// <param name="articleId">Whose turn it is.</param>
    /// <param name="attempt">Reads, decides and writes; says whether it was written, or nothing was to be written.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    /// <exception cref="StoreException">Others were always first.</exception>
    public Task<T> RunAsync<T>(string articleId, Func<Task<(bool IsDone, T Result)>> attempt, CancellationToken cancellationToken) =>
        _turns.RunAsync(articleId, () => UntilDoneAsync(attempt, cancellationToken), cancellationToken);

    /// <summary>Without a turn: for rows that no article has for itself.</summary>
    /// <inheritdoc cref="RunAsync" path="/exception"/>
    public static async Task<T> UntilDoneAsync<T>(Func<Task<(bool IsDone, T Result)>> attempt, CancellationToken cancellationToken)
    {
        for (var number = 1; number <= MostAttempts; number++)
        {
            if (await attempt() is (true, var result))
                return result;
#pragma warning disable CA5394 // A pause needs no secret.
            await Task.Delay(Random.Shared.Next(Math.Min(5 * number, LongestPauseMilliseconds)), cancellationToken);
#pragma warning restore CA5394
        }

        throw new StoreException($"The storage account is busy: {MostAttempts} times somebody else wrote first. Try again later.");
    }
}

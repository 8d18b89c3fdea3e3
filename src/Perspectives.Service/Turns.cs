namespace Perspectives.Service;

/// <summary>Works of one process on the same thing wait for each other; those on different things do not.</summary>
internal sealed class Turns
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Turn> _turns = new(StringComparer.Ordinal);

    /// <param name="name">Of the thing.</param>
    /// <param name="work">Begins when nobody else is at it.</param>
    /// <param name="cancellationToken">Cancels the waiting.</param>
    public async Task<T> RunAsync<T>(string name, Func<Task<T>> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        var turn = Join(name);
        try
        {
            await turn.Free.WaitAsync(cancellationToken);
            try
            {
                return await work();
            }
            finally
            {
                turn.Free.Release();
            }
        }
        finally
        {
            Leave(name, turn);
        }
    }

    private Turn Join(string name)
    {
        lock (_lock)
        {
            if (!_turns.TryGetValue(name, out var turn))
                _turns.Add(name, turn = new Turn());
            turn.Members++;
            return turn;
        }
    }

    private void Leave(string name, Turn turn)
    {
        lock (_lock)
        {
            if (--turn.Members > 0)
                return;
            _turns.Remove(name);
            turn.Free.Dispose();
        }
    }

    private sealed class Turn
    {
        public SemaphoreSlim Free { get; } = new(1);

        /// <summary>Who is at it or waits.</summary>
        public int Members { get; set; }
    }
}

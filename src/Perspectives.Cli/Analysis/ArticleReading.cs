using Perspectives.Cli.Inputs;

namespace Perspectives.Cli.Analysis;

/// <summary>Reads one article ahead, on another thread: a read of standard input that waits for its writer cannot be cancelled, only left.</summary>
internal sealed class ArticleReading : IDisposable
{
    private readonly IEnumerator<ArticleInput> _inputs;
    private Task<bool> _next;

    public ArticleReading(IEnumerable<ArticleInput> inputs)
    {
        _inputs = inputs.GetEnumerator();
        _next = Task.Run(_inputs.MoveNext);
    }

    public bool HasEnded { get; private set; }

    /// <summary>Ends when the next article has been read, or when there is none.</summary>
    public Task Ready => _next;

    /// <summary>Null when there are no more.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task<ArticleInput?> NextAsync(CancellationToken cancellationToken)
    {
        if (!await _next.WaitAsync(cancellationToken))
        {
            HasEnded = true;
            return null;
        }

        var input = _inputs.Current;
        _next = Task.Run(_inputs.MoveNext, CancellationToken.None);
        return input;
    }

    public void Dispose()
    {
        // A read that still waits must not lose its file under its hands; the process ends soon after.
        if (_next.IsCompleted)
            _inputs.Dispose();
    }
}
